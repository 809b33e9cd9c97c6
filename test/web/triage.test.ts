import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonWords as reportsWords } from '../../src/screening/index.js';
import type { Pair } from '../../src/web/screen/pair.js';
import { FACETS, type Facet, type PairSieve, pairSieveIn } from '../../src/web/screen/triage/facets.js';
import { nextOpen } from '../../src/web/screen/triage/next-open.js';
import { columnsOf, countriesOf, standsOf, textOf } from '../../src/web/screen/triage/pair-columns.js';
import { saidOf } from '../../src/web/screen/triage/pair-state.js';
import { pairsCsv } from '../../src/web/screen/triage/pairs-csv.js';
import { pressedKey } from '../../src/web/screen/triage/pressed.js';
import { reasonWords } from '../../src/web/screen/triage/reason-words.js';
import { placeAmong, siftedPairs } from '../../src/web/screen/triage/sifting.js';
import { anyPair, pairOf, standingOn } from './pairs.js';

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  found: ['match', 'review', 'dismissed'],
  said: ['open', 'true-match', 'false-match', 'escalate', 'waits'],
  list: ['a', 'b', 'c', 'nowhere'],
  standing: ['listed', 'enjoined', 'proposed', 'formerly-listed', 'clear'],
  country: ['CN', 'US', 'DE'],
};
const anySieve: fc.Arbitrary<PairSieve> = fc.record(
  Object.fromEntries(FACETS.map((facet) => [facet, fc.option(fc.constantFrom(...VALUES[facet]), { nil: undefined })])),
);
const anyText = fc.constantFrom('', 'hua', '华为', 'hesai group', 'nobody');

/** The slow obvious way. */
function passes(pair: Pair, sieve: PairSieve, text: string): boolean {
  return (
    (sieve.found === undefined || pair.decision === sieve.found) &&
    (sieve.said === undefined || saidOf(pair) === sieve.said) &&
    standsOf(pair.standings).some(
      ({ list, state }) => (sieve.list === undefined || list === sieve.list) && (sieve.standing === undefined || state === sieve.standing),
    ) &&
    (sieve.country === undefined || countriesOf(pair).includes(sieve.country)) &&
    text.split(' ').every((word) => textOf(pair).includes(word))
  );
}

describe('[W170] pairs sifted by facets and a text', () => {
  it('[W170] are those that pass, and each count is what choosing its value would show', () => {
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 30 }), anySieve, anyText, (pairs, sieve, text) => {
        const { shown, counts } = siftedPairs(columnsOf(pairs, null), sieve, text);
        expect([...shown]).toEqual(pairs.flatMap((pair, at) => (passes(pair, sieve, text) ? [at] : [])));
        for (const facet of FACETS) {
          const told = new Map(counts[facet]);
          for (const value of VALUES[facet])
            expect([facet, value, told.get(value) ?? 0]).toEqual([
              facet,
              value,
              pairs.filter((pair) => passes(pair, { ...sieve, [facet]: value }, text)).length,
            ]);
        }
      }),
    );
  });

  it('[W170] are the same when columns go on from those before: more pairs, and some exchanged', () => {
    fc.assert(
      fc.property(
        fc.array(anyPair, { maxLength: 20 }),
        fc.array(anyPair, { maxLength: 20 }),
        anySieve,
        anyText,
        (before, more, sieve, text) => {
          const old = columnsOf(before, null);
          siftedPairs(old, sieve, text);
          const pairs = [...before.map((pair, at) => (at % 3 === 0 ? (more[at] ?? pair) : pair)), ...more];
          expect(siftedPairs(columnsOf(pairs, old), sieve, text)).toEqual(siftedPairs(columnsOf(pairs, null), sieve, text));
        },
      ),
    );
  });

  it('[W170] list and standing mean one standing: listed on a, proposed for b is not listed on b', () => {
    const pair = pairOf({ standings: [standingOn('a', true), standingOn('b', false, ['proposed'])] });
    expect([...siftedPairs(columnsOf([pair], null), { list: 'b', standing: 'listed' }, '').shown]).toEqual([]);
    expect([...siftedPairs(columnsOf([pair], null), { list: 'a', standing: 'listed' }, '').shown]).toEqual([0]);
  });

  it('[W170] an address holds facets, and nothing that is no short value', () => {
    expect(pairSieveIn({ found: 'match', list: 'us-dod-1260h', text: 'Huawei', country: 7, said: 'x'.repeat(61) })).toEqual({
      found: 'match',
      list: 'us-dod-1260h',
    });
  });
});

it('[W171] a hundred thousand pairs are sifted and counted as one is looked at after the other', () => {
  const [pairs] = fc.sample(fc.array(anyPair, { minLength: 200, maxLength: 200, size: 'max' }), { numRuns: 1, seed: 7 });
  const many = Array.from({ length: 100_000 }, (_, at) => pairs?.[at % 200] ?? pairOf());
  const { shown, counts } = siftedPairs(columnsOf(many, null), { said: 'open', list: 'a' }, '');
  const few = siftedPairs(columnsOf(pairs ?? [], null), { said: 'open', list: 'a' }, '');
  expect([...shown].slice(0, few.shown.length)).toEqual([...few.shown]);
  expect(shown.length).toBe(few.shown.length * 500);
  expect(counts.found.map(([, count]) => count)).toEqual(few.counts.found.map(([, count]) => count * 500));
});

describe('[W172] moving on', () => {
  it('[W172] goes to the next open pair that is shown, and around; decided ones and those on their way are passed over', () => {
    const decided = { verdict: 'false-match', reason: 'why', by: 'ann' } as const;
    const pairs = [pairOf(), pairOf({ decided: { ...decided, holds: true } }), pairOf(), pairOf({ decided: { ...decided, holds: false } })];
    const columns = columnsOf([...pairs, pairOf({ waits: decided })], null);
    const shown = Uint32Array.of(0, 1, 2, 3, 4);
    expect(nextOpen(columns, shown, 0, new Set([0]))).toBe(2);
    expect(nextOpen(columns, shown, 0, new Set([0, 2]))).toBe(3);
    expect(nextOpen(columns, shown, 3, new Set([3]))).toBe(0);
    expect(nextOpen(columns, shown, 0, new Set([0, 2, 3]))).toBeNull();
    expect(nextOpen(columns, Uint32Array.of(1, 4), 0, new Set())).toBeNull();
  });

  it('[W172] a pair that is sifted out gives its place to the next one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(50), (places, at) => {
        const shown = Uint32Array.from(places).sort();
        expect(placeAmong(shown, at)).toBe([...shown].filter((each) => each < at).length);
      }),
    );
  });

  it('[W172] a key that is held down moves on and decides nothing; keys of the browser are left to it', () => {
    const key = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };
    expect(pressedKey({ ...key, key: 'J' }, false)).toEqual({ does: 'move', by: 1 });
    expect(pressedKey({ ...key, key: 'j', repeat: true }, false)).toEqual({ does: 'move', by: 1 });
    expect(pressedKey({ ...key, key: 'Enter' }, true)).toEqual({ does: 'again' });
    expect(pressedKey({ ...key, key: 'Enter', repeat: true }, true)).toBeNull();
    expect(pressedKey({ ...key, key: '2', repeat: true }, true)).toBeNull();
    expect(pressedKey({ ...key, key: 'Enter' }, false)).toBeNull();
    expect(pressedKey({ ...key, key: 'a', ctrlKey: true }, true)).toBeNull();
  });
});

describe('[W175] pairs as CSV', () => {
  it('[W175] no cell is a formula: as the files of the command have it', () => {
    const csv = pairsCsv([pairOf({ subject: { names: ['=cmd|x, "y"'], countries: ['+CN'], identifiers: [] } })]);
    expect(csv.split('\n')[1]).toContain(`m-1,1,"'=cmd|x, ""y""",'+CN,,WB-0001,`);
  });

  it('[W175] says why in the words of the report', () => {
    const rules = [
      ...['M1-identifier', 'M2-same-words', 'M3-words-missing', 'M4-words-conflict', 'M5-person', 'M6-form-conflict'],
      ...['M20-translation', 'M21-another-bears-it', 'M22-seat', 'M23-other-kind'],
    ] as Pair['explanation']['rule'][];
    for (const rule of rules)
      for (const identifier of [null, { says: 'conflict', scheme: 'lei', value: 'x' } as const])
        expect(reasonWords({ rule, identifier }, 'en')).toBe(reportsWords({ rule, identifier }));
  });
});
