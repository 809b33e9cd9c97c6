import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { documentsIn } from '../../src/documents/index.js';
import { checkDocuments, expectFinal } from './oracle.js';

const GOLDEN = fileURLToPath(new URL('golden/', import.meta.url));
const cases = readdirSync(GOLDEN);

test.each(cases)('[D101 D102 D103] %s gives what a person has read', async (name) => {
  await checkDocuments(`${GOLDEN}${name}`);
});

test('[D101] there is a case of every kind', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

const ARTICLE = `${process.env['WATCHBILL_SHARED'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))}/articles/xiaomi-1260h.txt`;
if (!existsSync(ARTICLE)) console.log('skip the real article: it is not beside the repository');

test.skipIf(!existsSync(ARTICLE))(
  '[D104 D110] a real article of one line a paragraph gives its title and its paragraphs, without what to read also',
  async () => {
    const bytes = new Uint8Array(readFileSync(ARTICLE));
    const read = await documentsIn(bytes, 'article');
    expectFinal(read);
    if (!read.ok) throw new Error(read.problem.got);
    const [taken] = read.documents;
    const lines = readFileSync(ARTICLE, 'utf8').trim().split('\n');
    expect(taken?.document.title).toBe(lines[0]);
    expect(taken?.document.language).toBe('en');
    expect(taken?.dropped).toEqual(lines.filter((line) => line.startsWith('Also Read:')));
    expect(taken?.dropped).toHaveLength(2);
    expect(taken?.document.text.split('\n\n')).toEqual(lines.slice(1).filter((line) => !line.startsWith('Also Read:')));
  },
);
