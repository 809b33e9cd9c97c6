import { describe, expect, it } from 'vitest';
import { named } from '../../test/register/named.js';
import { resolve } from './resolve.js';

/** What a name stands for, in one line: `one A`, `several A B`, `none`, or `none; near A "Alpha Works"`. */
function answer(lines: readonly string[], query: string): string {
  const found = resolve(named(...lines), query, new Set(['A', 'B', 'WB-0001']));
  if (found.kind === 'one') return `one ${found.entity}`;
  if (found.kind === 'several')
    return `several ${found.candidates
      .map(({ entity }) => entity)
      .sort()
      .join(' ')}`;
  return ['none', ...found.nearest.map(({ entity, name }) => `near ${entity} "${name}"`)].join('; ');
}

describe('[M9] a name of several entities', () => {
  it.each([
    ['official', 'official'],
    ['official', 'former'],
    ['alias', 'alias'],
    ['acronym', 'acronym'],
    ['acronym', 'alias'],
    ['weak', 'weak'],
  ])('[M9] on the same footing, %s and %s, is never chosen between', (one, other) => {
    expect(answer([`A ${one} ALPHA`, `B ${other} ALPHA`], 'Alpha')).toBe('several A B');
  });

  it('[M9] nor where both need a legal form guessed', () => {
    expect(answer(['A official Alpha Ltd', 'B official Alpha Corp'], 'Alpha')).toBe('several A B');
  });

  it.each([
    ['official', 'alias'],
    ['former', 'acronym'],
    ['alias', 'weak'],
    ['acronym', 'weak'],
  ])('[M9] is taken for the one on the better footing: %s before %s', (better, worse) => {
    expect(answer([`B ${worse} ALPHA`, `A ${better} ALPHA`], 'Alpha')).toBe('one A');
  });

  it.each(['official', 'alias', 'acronym'])('[M9] a known name, %s, comes before one whose legal form is guessed', (kind) => {
    expect(answer([`A ${kind} ALPHA`, 'B official Alpha Ltd'], 'Alpha')).toBe('one A');
  });
});

describe('[M9] what a name stands for', () => {
  const LINES = ['A official Alpha Works Co., Ltd.', 'A ticker XSHE:1', 'B official Beta Ships', 'B alias Beta'];

  it.each([
    ['Alpha Works Co., Ltd.', 'one A'],
    ['alpha works', 'one A'],
    ['xshe:1', 'one A'],
    ['Beta', 'one B'],
    ['WB-0001', 'one WB-0001'],
    [' wb-0001 ', 'one WB-0001'],
  ])('[M9] %s: %s', (query, expected) => {
    expect(answer(LINES, query)).toBe(expected);
  });

  it('[M9] is told with the first name that fits', () => {
    const index = named('A official ALPHA', 'A former Alpha', 'A alias alpha');
    expect(resolve(index, 'alpha', new Set())).toEqual({ kind: 'one', entity: 'A', matched: 'ALPHA' });
  });

  it('[M6] is not an entity whose legal form contradicts it', () => {
    expect(answer(LINES, 'Alpha Works, Inc.')).not.toBe('one A');
  });

  it('[M6] nor where a short form of that entity names none', () => {
    expect(answer([...LINES, 'A alias Alpha Works'], 'Alpha Works, Inc.')).not.toBe('one A');
  });

  it('[M8] is nobody whose weak name or acronym is only a part of it', () => {
    expect(answer(['A weak Alpha', 'B acronym ALPHA', 'A official Omega'], 'Alpha Ltd')).toMatch(/^none/);
  });
});

describe('[X3] a name that fits nobody', () => {
  it('[X3] gets the nearest names, the likest first, one an entity, at most three', () => {
    const lines = [
      'A official Alpha Works',
      'A alias Alpha Work',
      'B official Alpha Workshop',
      'C official Alpha Words',
      'D official Alpha Wo',
      'E official Omega',
    ];
    expect(answer(lines, 'Alpha Workx')).toBe('none; near A "Alpha Work"; near D "Alpha Wo"; near C "Alpha Words"');
  });

  it.each(['', 'zzz', '***', '\ud800'])('[X3] %j is near nobody', (query) => {
    expect(answer(['A official Alpha Works'], query)).toBe('none');
  });
});
