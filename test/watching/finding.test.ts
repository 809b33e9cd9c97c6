import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, Identifier, Name, NameKind, Register } from '../../src/register/index.js';
import { EMPTY_REGISTER } from '../../src/register/index.js';
import type { Subject } from '../../src/screening/index.js';
import { finder, indexOfSome } from '../../src/watching/finding.js';
import { registerChange } from '../../src/watching/register-change.js';
import { screenedAnew } from '../../src/watching/screened-anew.js';
import { watchedSubjects } from '../../src/watching/watched-subject.js';
import { matchingOf } from '../register/named.js';

/** Few words, so that names meet: the same, with more said, with other forms and seats, short, misspelt, in the other script. */
const NAMES = [
  'China Telecom Corp Ltd',
  'China Telecom Corporation Limited',
  'China Telecom',
  'China Telecom (Beijing) Co., Ltd.',
  'Beijing China Telecom Technology Co., Ltd.',
  'China Telekom',
  'CT',
  'Zephyr Foundry Co., Ltd.',
  'Zephyr Foundry Inc.',
  'Zephyr Foundry (Shenzhen) Co., Ltd.',
  'Zephyr',
  'Zefyr Foundry Co., Ltd.',
  'Zephyr Foundry Optics Co., Ltd.',
  'SZ DJI Technology Co., Ltd.',
  '深圳市大疆创新科技有限公司',
  '大疆',
  'DJI',
  'Li Wei',
  'LI, Wei',
  'Wei Li Trading Co., Ltd.',
] as const;
const USCC = ['914403001922038216', '91110000100017643K', '91330100MA2GMTQT5G'] as const;

interface Party {
  readonly kind: Entity['kind'];
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  readonly numbers: readonly string[];
}

const party: fc.Arbitrary<Party> = fc.record({
  kind: fc.constantFrom('company', 'company', 'company', 'institute', 'person', 'vessel', 'unknown'),
  names: fc.uniqueArray(
    fc.record({
      text: fc.constantFrom(...NAMES),
      kind: fc.constantFrom<NameKind[]>('official', 'official', 'former', 'alias', 'acronym', 'weak'),
    }),
    { minLength: 1, maxLength: 3, selector: ({ text }) => text },
  ),
  numbers: fc.subarray([...USCC], { maxLength: 1 }),
});

const subject: fc.Arbitrary<Subject> = fc
  .record({
    name: fc.constantFrom(...NAMES, 'zephyr FOUNDRY co ltd', 'China Mobile', 'Nobody'),
    alias: fc.option(fc.constantFrom(...NAMES), { freq: 4 }),
    number: fc.option(fc.constantFrom(...USCC), { freq: 2 }),
    kind: fc.constantFrom(undefined, undefined, 'Company' as const, 'Person' as const),
  })
  .map(({ name, alias, number, kind }) => ({
    name,
    ...(alias === null ? {} : { aliases: [alias] }),
    ...(number === null ? {} : { identifiers: [{ scheme: 'uscc' as const, value: number }] }),
    ...(kind === undefined ? {} : { kind }),
  }));

const IDS = Array.from({ length: 8 }, (_, at) => `E${at}`);
const parties = fc.array(fc.option(party, { freq: 4 }), { minLength: IDS.length, maxLength: IDS.length });
/** What a change makes of each party: it stays, goes, or is another. */
const changes = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant('stays' as const) }, fc.constant('goes' as const), party), {
  minLength: IDS.length,
  maxLength: IDS.length,
});

const SOURCED = { sources: ['a source'], confidence: 'high' } as const;

function registerOf(held: readonly (Party | null)[]): Register {
  const there = held.flatMap((each, at) => (each === null ? [] : [{ ...each, id: IDS[at] ?? '' }]));
  return {
    ...EMPTY_REGISTER,
    entities: there.map(({ id, kind }) => ({ id, kind, label: id })),
    names: there.flatMap(({ id, names }) => names.map((name): Name => ({ ...name, entity: id, lang: 'en', script: 'Latn', ...SOURCED }))),
    identifiers: there.flatMap(({ id, numbers }) =>
      numbers.map((value): Identifier => ({ entity: id, scheme: 'uscc', value, ...SOURCED })),
    ),
  };
}

describe('screening where a change can matter', () => {
  it('[W3] finds what screening everybody anew finds', () => {
    const [partly, all] = [{ screened: 0 }, { screened: 0 }];
    fc.assert(
      fc.property(parties, changes, fc.array(subject, { minLength: 1, maxLength: 6 }), (first, change, asked) => {
        const [before, after] = [
          registerOf(first),
          registerOf(
            first.map((each, at) => {
              const to = change[at] ?? 'stays';
              return to === 'stays' ? each : to === 'goes' ? null : to;
            }),
          ),
        ];
        const { subjects } = watchedSubjects(asked);
        const find = finder(after, matchingOf(after));
        const held = screenedAnew({
          subjects,
          held: [],
          unscreened: 'all',
          changed: null,
          find: finder(before, matchingOf(before)),
        }).matches;
        const { found } = registerChange(before, after);
        const changed = found.size === 0 ? null : indexOfSome([before, after], found);
        const quick = screenedAnew({ subjects, held, unscreened: new Set(), changed, find });
        const slow = screenedAnew({ subjects, held: [], unscreened: 'all', changed: null, find });
        partly.screened += quick.whole;
        all.screened += slow.whole;
        expect(quick.matches).toEqual(slow.matches);
      }),
      { numRuns: 300 },
    );
    // Or the quick way proved nothing.
    expect(partly.screened).toBeLessThan(all.screened);
  });

  it('[W3] an entity of the name asked for takes from another also where an identifier speaks against it', () => {
    const bearer: Party = { kind: 'company', names: [{ text: 'Zephyr Foundry Co., Ltd.', kind: 'official' }], numbers: [USCC[0]] };
    const other: Party = { kind: 'company', names: [{ text: 'Zephyr Foundry', kind: 'alias' }], numbers: [] };
    const [before, after] = [registerOf([other]), registerOf([other, bearer])];
    const asked: Subject = { name: 'Zephyr Foundry Co., Ltd.', identifiers: [{ scheme: 'uscc', value: USCC[1] }] };
    const found = (of: Register) => finder(of, matchingOf(of))(asked);
    expect(found(after).map(({ entity }) => entity)).toEqual(['E0']);
    expect(found(after)[0]?.score).toBeLessThan(found(before)[0]?.score ?? 0);
    const { subjects } = watchedSubjects([asked]);
    const changed = indexOfSome([before, after], registerChange(before, after).found);
    const run = screenedAnew({ subjects, held: [], unscreened: new Set(), changed, find: finder(after, matchingOf(after)) });
    expect(run.whole).toBe(1);
  });
});
