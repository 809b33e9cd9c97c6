import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MORE_LISTS } from './more-lists.js';
import { listBrought, PUBLICATIONS, publicationOf } from './publishers.js';

const bundled = readFileSync(new URL('../../data/lists.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly id: string }).id);

describe('the table of publications', () => {
  test('[F87] every list that one brings is described, in the bundled register or beside the table, and not in both', () => {
    const brought = PUBLICATIONS.flatMap(({ lists }) => lists);
    expect(brought.filter((id) => !bundled.includes(id) && listBrought(id) === undefined)).toEqual([]);
    expect(MORE_LISTS.filter(({ id }) => bundled.includes(id))).toEqual([]);
    expect(MORE_LISTS.filter(({ id }) => !brought.includes(id))).toEqual([]);
    expect(MORE_LISTS.filter(({ does, doesNot }) => [does, doesNot].some((text) => !/^[A-Z][^.]*\.$/.test(text)))).toEqual([]);
  });

  test('[F87] each id stands once; files are fetched by https; who is not fetched says why and from which page a file is saved', () => {
    const ids = PUBLICATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => publicationOf(id)?.id !== id)).toEqual([]);
    expect(PUBLICATIONS.flatMap(({ files }) => files).filter(({ url }) => new URL(url).protocol !== 'https:')).toEqual([]);
    expect(PUBLICATIONS.filter(({ fetch, page, note }) => !fetch && (page === undefined || note === undefined))).toEqual([]);
    expect(PUBLICATIONS.filter(({ bound, limit }) => bound.shrink <= 0 || bound.shrink >= 1 || bound.grow <= 0 || limit < 1)).toEqual([]);
    expect(publicationOf('us-nothing')).toBeUndefined();
  });
});
