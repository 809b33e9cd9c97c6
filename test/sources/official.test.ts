import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { array, assert, asyncProperty, constantFrom, maxSafeNat, nat, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/register/index.js';
import { FORMATS, readSources } from '../../src/sources/formats.js';
import { fileOf, type SourceFile } from '../../src/sources/source-file.js';
import { checkSource, inPieces } from './oracle.js';
import { SPOILERS } from './spoil.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const CASES = [
  'ofac/trio',
  'ofac-advanced/sdn',
  'ofac-advanced/consolidated',
  'csl-csv/without-id',
  'csl-csv/with-id',
  'csl-json/results',
  'un/consolidated',
];
/** The ways that leave some files as they are: Latin-1 is ASCII there, and JSON has no header. */
const UNCHANGED = new Map([
  ['written again in Latin-1', /^\p{ASCII}*$/u],
  ['a column renamed', /^\{"results"/],
]);

describe('official files', () => {
  test.each(CASES)('[F35] %s is read as its dump shows, told by its content, and the same from pieces of any size', async (folder) => {
    await checkSource(join(here, folder), FORMATS);
  });

  test.each(CASES)('[F36] %s is refused with what and where, however any of its files is spoiled', async (folder) => {
    const inputs = inputsOf(join(here, folder));
    const messages: string[] = [];
    for (const [at, [name, bytes]] of inputs.entries()) {
      for (const { name: way, spoil } of SPOILERS) {
        const spoiled = spoil(bytes);
        if (Buffer.compare(spoiled, bytes) === 0) {
          expect(UNCHANGED.get(way)?.test(Buffer.from(bytes).toString('latin1')), `${way} changes ${name}`).toBe(true);
          continue;
        }
        const read = await readSources(inputs.map(([other, whole], place): SourceFile => fileOf(other, place === at ? spoiled : whole)));
        const [said = 'READ'] = read.ok ? [] : read.problems.map(describeProblem);
        messages.push(`${name}, ${way}: ${said.replace(/(an unknown format), expected .*/, '$1')}`);
      }
    }
    expect(messages.filter((message) => message.endsWith(': READ'))).toEqual([]);
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(join(here, `${folder}.spoiled.txt`));
  });

  test.each(CASES)('[D8] whatever the bytes of %s become, there is an answer and no throw', async (folder) => {
    const inputs = inputsOf(join(here, folder));
    const change = tuple(nat(), constantFrom(0, 9, 10, 13, 26, 34, 38, 44, 58, 60, 62, 91, 92, 93, 123, 125, 0x80, 0xff));
    await assert(
      asyncProperty(nat(inputs.length - 1), array(change, { maxLength: 4 }), maxSafeNat(), async (chosen, changes, end) => {
        const files = inputs.map(([name, whole], at) => {
          const bytes = whole.slice(0, at === chosen && end % 3 === 0 ? end % whole.length : whole.length);
          if (at === chosen) for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
          return inPieces(name, bytes, 1 + (end % 5000));
        });
        const read = await readSources(files);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('[D8] a disk that fails while a file is read is no fault of the file', async () => {
    for (const folder of CASES) {
      const files = inputsOf(join(here, folder)).map(([name, bytes]) => ({
        ...fileOf(name, bytes),
        open: async function* () {
          yield bytes.subarray(0, bytes.length / 2);
          throw new Error('EIO');
        },
      }));
      await expect(readSources(files)).rejects.toThrow('EIO');
    }
  });

  test.each(['source', 'entity_number', 'type', 'programs', 'name', 'addresses', 'start_date', 'alt_names', 'ids'])(
    '[F37] a Consolidated Screening List whose %s has another name is refused, naming it',
    async (field) => {
      const csv = readFileSync(join(here, 'csl-csv/with-id/consolidated.csv'), 'utf8').replace(new RegExp(`,${field}\\b`), `,${field}s2`);
      const asCsv = await readSources([fileOf('a.csv', new TextEncoder().encode(csv))]);
      expect(asCsv.ok ? [] : asCsv.problems).toMatchObject([{ field: 'column', line: 1, got: `"${field}s2"`, expected: `"${field}"` }]);
      const json = readFileSync(join(here, 'csl-json/results/consolidated.json'), 'utf8').replaceAll(`"${field}":`, `"${field}s2":`);
      const asJson = await readSources([fileOf('a.json', new TextEncoder().encode(json))]);
      expect(asJson.ok ? [] : asJson.problems.map((problem) => problem.field)).toContain(field);
    },
  );
});

function inputsOf(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder)
    .filter((name) => !/^(?:expected|refused)\.txt$|^README\.md$/.test(name))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
}
