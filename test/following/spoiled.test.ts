import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Keeping, type SyncSource, syncFiles } from '../../src/following/index.js';
import { describeProblem } from '../../src/register/index.js';
import { fileOf, readSources } from '../../src/sources/index.js';
import { SPOILERS } from '../sources/spoil.js';
import { newTestStore, type TestStore } from '../store/stores.js';
import { act, described, keepingOf } from './following.js';

const SOURCES = fileURLToPath(new URL('../sources/', import.meta.url));
const CASES = [
  'notice-xml/edition',
  'notice-text/edition',
  'dod-pdf/edition',
  'hand-kept/edition',
  'uflpa/page',
  'fcc/page',
  'ofac/trio',
  'ofac-advanced/sdn',
  'csl-csv/with-id',
  'csl-json/results',
  'un/consolidated',
  'opensanctions-csv/parties',
  'ftm/parties',
];

/** Ways that spoil nothing there: prose has no columns, and a PDF is not text. What they make says the same, and changes nothing. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'notice-text/edition': ['a column renamed'],
  'dod-pdf/edition': ['written again in Latin-1', 'a row twice', 'a column renamed'],
};

type Contents = readonly (readonly [string, Uint8Array])[];

/** Whatever lists the files bring, they are of this one. */
const sourceOf = (lists: readonly string[]): SyncSource => ({
  id: 'tests',
  publisher: 'The publisher',
  lists,
  bound: { shrink: 0.1, grow: 0.1 },
  whole: false,
  describe: described,
});

describe('spoiled files', () => {
  let place: TestStore;
  let keeping: Keeping;
  let dispose: () => void;

  beforeAll(async () => {
    place = await newTestStore('sqlite');
    ({ keeping, dispose } = keepingOf(await place.open()));
  });
  afterAll(async () => {
    dispose();
    await place.dispose();
  });

  const apply = (contents: Contents): ReturnType<typeof syncFiles> =>
    syncFiles(
      { files: contents.map(([name, bytes]) => fileOf(name, bytes)), read: readSources, sourceOf, act: act('2026-11-22') },
      keeping,
    );

  it.each(CASES)(
    '[Y12] of %s none is applied over the good ones, and each is refused or held with what is wrong and where',
    async (folder) => {
      const good: Contents = readdirSync(join(SOURCES, folder))
        .filter((name) => !/^(expected|refused)\.txt$|\.md$/.test(name))
        .map((name) => [name, new Uint8Array(readFileSync(join(SOURCES, folder, name)))]);
      expect(['applied', 'unchanged', 'held']).toContain((await apply(good)).kind);
      const before = [await keeping.store.facts.last(), keeping.files.inUse()?.digest];
      let tried = 0;
      for (const [at, [name, bytes]] of good.entries()) {
        for (const { name: way, spoil } of SPOILERS) {
          const spoiled = spoil(bytes);
          if (Buffer.compare(spoiled, bytes) === 0 || HARMLESS[folder]?.includes(way) === true) continue;
          const outcome = await apply(good.map((each, place) => (place === at ? [name, spoiled] : each)));
          tried += 1;
          const said = outcome.kind === 'refused' ? outcome.problems.map(describeProblem) : outcome.kind === 'held' ? outcome.reasons : [];
          expect(
            said.length > 0 && said.every((reason) => / ?got .+, expected .+/.test(reason)),
            `${name}, ${way}: ${outcome.kind} ${said.join()}`,
          ).toBe(true);
        }
      }
      expect(tried).toBeGreaterThanOrEqual(12);
      expect([await keeping.store.facts.last(), keeping.files.inUse()?.digest]).toEqual(before);
    },
  );
});
