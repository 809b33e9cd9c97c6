import { compareNames, type Kind, type NameComparison } from '../../matching/index.js';
import { compareFile } from '../compare-file.js';
import { columns } from '../draw/columns.js';
import { paint } from '../draw/paint.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { kindOfSchema } from '../schema.js';
import type { World } from '../world.js';

export interface CompareOptions {
  readonly schema?: string;
  readonly output?: string;
  readonly json?: boolean;
}

/** `watchbill compare NAME NAME`, or `compare FILE.csv` with columns name1 and name2: how far two names are of one party, and why. */
export async function compareCommand(names: readonly string[], options: CompareOptions, world: World): Promise<ExitCode> {
  const kind = kindOfSchema(options.schema ?? 'Company');
  if (kind === null) throw usage(`--schema: got "${options.schema}", expected Company, Organization, LegalEntity, Person or Vessel`);
  const [first, second] = names;
  if (first !== undefined && names.length === 1) return compareFile(first, kind, options, world);
  if (first === undefined || second === undefined || names.length > 2)
    throw usage(`got ${names.length} names, expected two, or one CSV file`);
  const comparison = compareNames(first, second, kind);
  if (options.json === true) world.out(`${JSON.stringify({ name1: first, name2: second, kind, ...comparison }, null, 2)}\n`);
  else world.out(told(first, second, kind, comparison, world.columns));
  return EXIT.done;
}

function told(first: string, second: string, kind: Kind, { score, decision, parts, given }: NameComparison, width: number): string {
  const colour = decision === 'match' ? paint.red : decision === 'review' ? paint.yellow : paint.green;
  const rows = parts.map((part) => [
    part.a ?? '',
    part.b ?? '',
    part.how === undefined ? part.slot : `${part.slot}, by ${part.how}`,
    part.likeness > 0 ? part.likeness.toFixed(2) : 'alone',
  ]);
  const weighed = given.map(({ feature, logOdds }) => `${logOdds > 0 ? '+' : ''}${logOdds.toFixed(1)} ${feature}`).join(', ');
  return [
    `${colour(decision.toUpperCase())}  ${score.toFixed(3)}  as ${kind}\n\n`,
    columns([first, second, 'SLOT', 'LIKENESS'], rows, width),
    weighed === '' ? '' : `\nLog-odds: ${weighed}\n`,
  ].join('');
}
