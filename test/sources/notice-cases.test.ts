import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { describeProblem } from '../../src/register/index.js';
import { NOTICE_FORMATS } from '../../src/sources/notice-formats.js';
import { fileOf } from '../../src/sources/source-file.js';
import { checkRefused, checkSource, readAs } from './oracle.js';
import { DOUBLED, RECODED, RENAMED, SPOILERS, type Spoiler } from './spoil.js';

const folderOf = (...names: readonly string[]): string => join(fileURLToPath(new URL('.', import.meta.url)), ...names);
const cases = NOTICE_FORMATS.flatMap(({ id }) => readdirSync(folderOf(id)).map((name) => ({ id, name })));

describe('golden folders', () => {
  test.each(cases.filter(({ name }) => !name.startsWith('refused')))(
    '[F5] $id/$name is read as its dump says, from any pieces',
    async ({ id, name }) => {
      const editions = await checkSource(folderOf(id, name));
      expect(editions.length).toBeGreaterThan(0);
    },
  );

  test.each(cases.filter(({ name }) => name.startsWith('refused')))(
    '[F6] $id/$name is refused, and the message says what and where',
    async ({ id, name }) => {
      await checkRefused(folderOf(id, name));
    },
  );
});

describe('the oracle', () => {
  test('[F5] writes a missing dump here and refuses it in CI; a dump that differs is a fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
    try {
      writeFileSync(join(folder, 'edition.csv'), readFileSync(folderOf('hand-kept/edition/edition.csv')));
      vi.stubEnv('CI', '1');
      await expect(checkSource(folder)).rejects.toThrow(/expected the dump that a person has read/);
      vi.stubEnv('CI', '');
      await checkSource(folder);
      expect(existsSync(join(folder, 'expected.txt'))).toBe(true);
      writeFileSync(join(folder, 'expected.txt'), 'something else');
      await expect(checkSource(folder)).rejects.toThrow();
      await expect(checkRefused(folder)).rejects.toThrow(/to be refused/);
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });
});

/** A whole file of each format; text in a PDF is drawn, so that rows and headings of it cannot be changed as text. */
const WHOLE: readonly (readonly [string, readonly Spoiler[]])[] = [
  ['notice-xml/edition/2026-11571.xml', SPOILERS],
  ['notice-text/edition/2026-11571.txt', SPOILERS.filter((spoiler) => spoiler !== RENAMED)],
  [
    'dod-pdf/edition/list.pdf',
    SPOILERS.filter((spoiler) => spoiler !== DOUBLED && spoiler !== RENAMED && !RECODED.slice(1).includes(spoiler)),
  ],
  ['hand-kept/edition/edition.csv', SPOILERS],
  ['uflpa/page/uflpa-entity-list.html', SPOILERS],
  ['fcc/page/coveredlist.html', SPOILERS],
];

describe('a spoiled file', () => {
  test.each(WHOLE.flatMap(([path, spoilers]) => spoilers.map((spoiler) => ({ path, name: spoiler.name, spoiler }))))(
    '[F7] $path, $name: not read, with a message that says what and where',
    async ({ path, spoiler }) => {
      const bytes = new Uint8Array(readFileSync(folderOf(path)));
      const read = await readAs([fileOf('spoiled', spoiler.spoil(bytes))]);
      expect(read.ok).toBe(false);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const problem of read.problems) {
        expect(describeProblem(problem)).toMatch(/^spoiled(?::\d+)?: [\w .-]+: got .+, expected .+$/);
        expect(describeProblem(problem)).not.toMatch(/undefined|\[object|\n/);
      }
    },
  );

  test('[F7] no spoiler leaves the file of a test as it was', () => {
    for (const [path, spoilers] of WHOLE) {
      const bytes = new Uint8Array(readFileSync(folderOf(path)));
      const same = spoilers
        .filter(({ spoil }) => Buffer.from(spoil(bytes)).equals(Buffer.from(bytes)))
        .map(({ name }) => `${path}: ${name}`);
      expect(same).toEqual([]);
    }
  });
});
