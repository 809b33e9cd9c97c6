import { compareNames, type Kind } from '../matching/index.js';
import { describeProblem } from '../register/index.js';
import { formulaSafe, InputFault, readTable, UsageFault, writeWhole } from '../screening/index.js';
import { EXIT, type ExitCode, unusable, usage } from './failure.js';
import { kindOfSchema } from './schema.js';
import type { World } from './world.js';

const NAMES = ['name1', 'name2'] as const;

/**
 * Scores every pair of a CSV file with columns `name1` and `name2` (and `schema`, where the pairs are of several kinds) and writes
 * `score` and `decision` beside the columns of the file, one row a row, in order.
 */
export async function compareFile(path: string, kind: Kind, options: { readonly output?: string }, world: World): Promise<ExitCode> {
  const found = world.kindOf(path);
  if (found !== 'file')
    throw unusable(`${path}: got ${found === 'folder' ? 'a folder' : 'no such file'}, expected a CSV file with columns name1 and name2`);
  try {
    const read = await readTable(world.open(path), { columns: { name: 'name1' } }, path);
    if (!read.ok) throw unusable(read.problems.map(describeProblem).join('; '));
    const { header, rows } = read.value;
    const [first, second] = NAMES.map((name) => header.findIndex((each) => each.trim().toLowerCase() === name));
    const schema = header.findIndex((each) => each.trim().toLowerCase() === 'schema');
    if (first === undefined || second === undefined || second < 0)
      throw usage(`${path}: got columns ${header.join(', ')}, expected name1 and name2`);
    const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;
    async function* lines(): AsyncGenerator<string> {
      yield line([...header, 'score', 'decision']);
      for await (const { cells, fault } of rows) {
        if (fault !== null) yield line([...header.map((_, at) => cells[at] ?? ''), '', `error: ${fault.got}, expected ${fault.expected}`]);
        else {
          const asked = schema < 0 ? kind : (kindOfSchema(cells[schema] ?? '') ?? kind);
          const { score, decision } = compareNames(cells[first ?? 0] ?? '', cells[second ?? 0] ?? '', asked);
          yield line([...cells, score.toFixed(4), decision]);
        }
      }
    }
    if (options.output === undefined) for await (const each of lines()) world.out(each);
    else {
      await writeWhole(options.output, async (into) => {
        for await (const each of lines()) if (!into.write(each)) await new Promise<void>((resolve) => into.once('drain', () => resolve()));
        await new Promise<void>((resolve) => into.end(() => resolve()));
      });
      world.err(`${options.output}: written\n`);
    }
    return EXIT.done;
  } catch (error) {
    if (error instanceof InputFault) throw unusable(error.message);
    if (error instanceof UsageFault) throw usage(error.message);
    throw error;
  }
}

/** A cell as CSV (RFC 4180), safe from being run as a formula. */
function quoted(cell: string): string {
  const safe = formulaSafe(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
