import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../src/answering/index.js';
import { type EntityQuery, entitySearch, type FacetName } from '../../src/answering/searching.js';
import { spokenStandings } from '../../src/answering/spoken-standings.js';
import { search } from '../../src/matching/index.js';
import { fold, hasHan, syllables } from '../../src/names/index.js';
import { type Clocks, day, ledgerOf, MODIFIERS, namesBorneBy, standings } from '../../src/register/index.js';
import { sha256 } from '../bundled.js';

let opened: OpenRegister;
beforeAll(() => {
  const read = openRegister(readFileSync(new URL('../../dist/register.snapshot', import.meta.url)), sha256);
  if (!read.ok) throw new Error(read.got);
  opened = read.value;
});

const at = (on: string, known = on): Clocks => ({ on: day(on), known: day(known) });
const TODAY = at('2026-11-22');
const CLOCKS = [TODAY, at('2021-02-01'), at('2022-01-01'), at('2026-03-01'), at('2025-01-02'), at('2026-06-09', '2025-12-31')] as const;

const asked = (query: Partial<EntityQuery>, clocks = TODAY): ReturnType<typeof entitySearch> =>
  entitySearch(opened, { limit: 10_000, ...query }, clocks);
const ids = (query: Partial<EntityQuery>, clocks = TODAY): readonly string[] => asked(query, clocks).results.map(({ entity }) => entity.id);

/** What fits, worked out word by word from the names: slow and obvious. */
function fitting(text: string): ReadonlySet<string> {
  const { register } = opened.snapshot;
  const query = fold(text);
  const words = query.split(' ');
  const glued = words.join('');
  const byName = (name: string): boolean => {
    const own = fold(name).split(' ');
    if (words.every((word) => own.some((each) => (hasHan(word) ? fold(name).includes(word) : each.startsWith(word))))) return true;
    if (glued.length < 2) return false;
    if (own.some((_, from) => own.slice(from).join('').startsWith(glued))) return true;
    if (hasHan(query)) return false;
    if (hasHan(fold(name)) && read(syllables(fold(name)), glued)) return true;
    return (
      words.length === 1 &&
      own
        .map((each) => each.charAt(0))
        .join('')
        .startsWith(query)
    );
  };
  const code = text.trim().toLowerCase();
  const byCode = (value: string): boolean =>
    [value, ...value.split(':').slice(1)].some(
      (each) => each.toLowerCase() === code || (code.length >= 3 && each.toLowerCase().startsWith(code)),
    );
  const matched = glued.length < 2 ? [] : search(opened.matching(), { names: [text], kind: 'unknown', identifiers: [] });
  const found = register.entities.filter(
    ({ id, label }) =>
      [label, ...namesBorneBy(register, id).map((name) => name.text)].some(byName) ||
      [
        id,
        ...ledgerOf(register)
          .identifiersOf(id)
          .map(({ value }) => value),
      ].some(byCode),
  );
  return new Set([...found.map(({ id }) => id), ...matched.map(({ entity }) => entity)]);
}

/** Whether letters begin one of the readings from one of the characters on: every reading is written out. */
function read(characters: readonly (readonly string[])[], letters: string): boolean {
  return characters.some((_, from) => {
    let written = [''];
    for (const choices of characters.slice(from)) {
      if (written.some((each) => each.startsWith(letters))) return true;
      written = written
        .flatMap((each) => choices.map((syllable) => each + syllable))
        .filter((each) => letters.startsWith(each) || each.startsWith(letters));
    }
    return written.some((each) => each.startsWith(letters));
  });
}

/** Parts of names that stand in the register, cut and joined as people type. */
function textArbitrary(): fc.Arbitrary<string> {
  const { register } = opened.snapshot;
  const names = register.entities.flatMap(({ id }) => namesBorneBy(register, id).map(({ text }) => text));
  const codes = register.identifiers.map(({ value }) => value);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...names), fc.nat(30), fc.integer({ min: 1, max: 30 }))
      .map(([name, from, length]) => name.slice(from, from + length)),
    fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 20 })).map(([name, length]) => name.slice(0, length).replaceAll(' ', '')),
    fc.tuple(fc.constantFrom(...names), fc.nat(6), fc.integer({ min: 2, max: 12 })).map(([name, from, length]) =>
      syllables(fold(name))
        .slice(from)
        .map(([first = '']) => first)
        .join('')
        .slice(0, length),
    ),
    fc.tuple(fc.constantFrom(...names), fc.nat()).map(([name, seed]) => {
      const words = name.split(' ').map((word) => word.slice(0, 2 + (seed % 5)));
      return seed % 2 === 0 ? words.reverse().join(' ') : words.join(' ');
    }),
    fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 2, max: 18 })).map(([code, length]) => code.slice(0, length)),
    fc.string({ maxLength: 6 }),
  );
}

describe('entitySearch', () => {
  test('[O1] it finds what going through every name word by word finds, best first, ties by id', () => {
    fc.assert(
      fc.property(textArbitrary(), (text) => {
        fc.pre(fold(text) !== '');
        const { results, total } = asked({ text });
        expect(new Set(results.map(({ entity }) => entity.id))).toEqual(fitting(text));
        expect(total).toEqual({ value: results.length, relation: 'exact' });
        for (const [place, hit] of results.entries()) {
          const next = results[place + 1];
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.score).toBeLessThanOrEqual(1);
          if (next !== undefined) expect(hit.score > next.score || (hit.score === next.score && hit.entity.id < next.entity.id)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[O1] as people type: the beginnings of words, pinyin, Chinese, initials, numbers', () => {
    const first = (text: string): string | undefined => asked({ text }).results[0]?.entity.label;
    for (const text of ['yangtze mem', 'memory yang', 'YMTC', 'changjiangcunc', '长江存储', '長江存', 'yangtzememory', 'WB-0089'])
      expect.soft(first(text), text).toBe('Yangtze Memory Technologies Co., Ltd.');
    expect(first('XHKG:1810')).toBe('Xiaomi Corporation');
    expect(ids({ text: 'qqqqzzzz' })).toEqual([]);
    expect(ids({ text: '!!!' })).toEqual([]);
    expect(ids({ text: ' ' })).toHaveLength(opened.snapshot.register.entities.length);
  });

  test('[O2] filters keep exactly those that their words say, and facets count them', () => {
    const { register } = opened.snapshot;
    const some = <T>(values: readonly T[]): fc.Arbitrary<readonly T[] | undefined> =>
      fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
    const lists = register.lists.filter(({ coverage }) => coverage !== 'none').map(({ id }) => id);
    const query = fc.record({
      lists: some(lists),
      listed: fc.option(fc.boolean(), { nil: undefined }),
      modifiers: some(MODIFIERS),
      kinds: some(['company', 'institute'] as const),
      sectors: some(register.sectors.map(({ id }) => id)),
      countries: some(['CN', 'HK']),
    });
    const facets: readonly FacetName[] = ['list', 'kind', 'country', 'sector', 'modifier'];
    fc.assert(
      fc.property(query, fc.constantFrom(...CLOCKS), (given, clocks) => {
        const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<EntityQuery>;
        const sectorsOf = (id: string): readonly string[] =>
          register.activities.filter(({ entity }) => entity === id).map(({ sector }) => sector);
        const expected = register.entities.filter(({ id, kind, country }) => {
          const told = standings(register, id, clocks).filter(({ list }) => given.lists?.includes(list) ?? true);
          return (
            (given.lists === undefined || told.length > 0) &&
            (given.listed === undefined || told.some(({ listed }) => listed) === given.listed) &&
            (given.modifiers === undefined || told.some(({ modifiers }) => modifiers.some((each) => given.modifiers?.includes(each)))) &&
            (given.kinds === undefined || given.kinds.some((each) => each === kind)) &&
            (given.countries === undefined || (country !== undefined && given.countries.includes(country))) &&
            (given.sectors === undefined || sectorsOf(id).some((sector) => given.sectors?.includes(sector)))
          );
        });
        const page = asked({ ...defined, facets, limit: 3, offset: 2 }, clocks);
        const all = ids(defined, clocks);
        expect(all).toEqual(expected.map(({ id }) => id).sort());
        expect(page.results.map(({ entity }) => entity.id)).toEqual(all.slice(2, 5));
        expect(page.total).toEqual({ value: all.length, relation: 'exact' });
        for (const { value, count } of page.facets.kind ?? []) expect(count).toBe(expected.filter(({ kind }) => kind === value).length);
        for (const { value, count } of page.facets.sector ?? [])
          expect(count).toBe(expected.filter(({ id }) => sectorsOf(id).includes(value)).length);
        for (const { value, count } of page.facets.list ?? [])
          expect(count).toBe(expected.filter(({ id }) => standings(register, id, clocks).some(({ list }) => list === value)).length);
      }),
      { numRuns: 15 },
    );
  });

  test('[O3] standings found by the lists an entity met are all its standings', () => {
    const { register } = opened.snapshot;
    for (const clocks of CLOCKS) {
      const quick = spokenStandings(register, clocks);
      for (const { id } of register.entities) expect(quick(id)).toEqual(standings(register, id, clocks));
    }
  });
});
