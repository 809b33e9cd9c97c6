import fc from 'fast-check';
import type { Explanation } from '../../src/matching/index.js';
import type { Modifier, Standing } from '../../src/register/index.js';
import type { Pair, PairVerdict } from '../../src/web/screen/pair.js';

const EXPLANATION: Explanation = {
  rule: 'M2-same-words',
  name: 'Hesai Group',
  kind: 'official',
  parts: [],
  given: [],
  identifier: null,
};

/** A pair with what a test does not speak of left plain. */
export function pairOf(told: Partial<Pair> = {}): Pair {
  return {
    id: 'm-1',
    row: 1,
    subject: { names: ['Hesai'], countries: ['CN'], identifiers: [] },
    entity: { id: 'WB-0001', name: 'Hesai Group' },
    matched: 'Hesai Group',
    confidence: 'high',
    score: 0.9,
    decision: 'match',
    standings: [],
    explanation: EXPLANATION,
    warnings: [],
    decided: null,
    ...told,
  };
}

export function standingOn(list: string, listed: boolean, modifiers: readonly Modifier[] = []): Standing {
  return { list, listed, since: null, until: null, modifiers, edition: null, printed: null, grounds: [], evidence: [] };
}

const verdict = fc.constantFrom<PairVerdict>('true-match', 'false-match', 'escalate');
const standing = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean(), fc.subarray<Modifier>(['proposed', 'enjoined', 'renamed', 'formerly-listed']))
  .map(([list, listed, modifiers]) => standingOn(list, listed, modifiers));

/** Pairs of any kind, with few enough values that facets meet. */
export const anyPair: fc.Arbitrary<Pair> = fc
  .record({
    names: fc.array(fc.constantFrom('Hesai', 'Huawei Tech', '华为', 'Ltd'), { maxLength: 2 }),
    countries: fc.array(fc.constantFrom('CN', 'us', ' CN ', '', 'DE'), { maxLength: 2 }),
    decision: fc.constantFrom<Pair['decision']>('match', 'review', 'dismissed'),
    standings: fc.uniqueArray(standing, { maxLength: 3, selector: ({ list }) => list }),
    decided: fc.option(fc.record({ verdict, reason: fc.constant('why'), by: fc.constant('ann'), holds: fc.boolean() })),
    waits: fc.option(fc.record({ verdict, reason: fc.constant('why'), by: fc.constant('ann') }), { freq: 8 }),
  })
  .map(({ names, countries, waits, ...told }) =>
    pairOf({ ...told, subject: { names, countries, identifiers: [] }, ...(waits === null ? {} : { waits }) }),
  );
