import type { Standing } from '../../../register/index.js';
import type { components } from '../../client/openapi.js';
import type { Pair } from '../pair.js';

/** The shapes that the service tells by name; not by way of the client, which needs a page. */
export type Told = components['schemas'];
export type Waiting = NonNullable<Pair['waits']>;
export type DecisionTold = NonNullable<Told['Decision']>;

/** The pairs of a run as the service told them, in order. Of one subject and entity there may be several: a decision is about all of them. */
export interface PairsTold {
  readonly add: (matches: readonly Told['RunMatch'][]) => void;
  /** Exchanges the pairs of a subject and an entity, by their key. */
  readonly change: (key: string, anew: (pair: Pair) => Pair) => void;
  readonly pairs: () => readonly Pair[];
}

/** `waiting`: the verdicts that wait for a second person, by the key of their pair. */
export function pairsTold(waiting: ReadonlyMap<string, Waiting>): PairsTold {
  let pairs: Pair[] = [];
  const places = new Map<string, number[]>();
  // A run asks about one day: an entity stands the same in all its pairs, and is held once.
  const standings = new Map<string, readonly Standing[]>();
  return {
    add: (matches) => {
      for (const match of matches) {
        const key = `${match.subjectKey} ${match.entity}`;
        const waits = waiting.get(key);
        const pair = pairOf(match, (id, told) => {
          const held = standings.get(id) ?? told;
          standings.set(id, held);
          return held;
        });
        const at = pairs.push(
          waits === undefined ? pair : { ...pair, waits: { verdict: waits.verdict, reason: waits.reason, by: waits.by } },
        );
        const same = places.get(key);
        if (same === undefined) places.set(key, [at - 1]);
        else same.push(at - 1);
      }
    },
    change: (key, anew) => {
      for (const at of places.get(key) ?? []) {
        const pair = pairs[at];
        if (pair !== undefined) pairs[at] = anew(pair);
      }
    },
    pairs: () => {
      // What was given out is never changed.
      const given = pairs;
      pairs = [...given];
      return given;
    },
  };
}

interface SubjectTold {
  readonly name?: string;
  readonly nameZh?: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

type MatchTold = Pick<Pair, 'entity' | 'matched' | 'confidence' | 'standings' | 'explanation'> & { readonly warnings?: readonly string[] };

function pairOf(told: Told['RunMatch'], once: (entity: string, standings: readonly Standing[]) => readonly Standing[]): Pair {
  const subject = told.subject as SubjectTold;
  const match = told.match as unknown as MatchTold;
  const names = [subject.name, subject.nameZh, ...(subject.aliases ?? [])];
  const decided = told.decided as { readonly decision: DecisionTold; readonly holds: boolean } | null;
  return {
    id: told.id,
    row: told.row,
    subject: {
      names: names.filter((name): name is string => name !== undefined && name !== ''),
      countries: subject.country === undefined ? [] : [subject.country],
      identifiers: (subject.identifiers ?? []).map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
    },
    entity: match.entity,
    matched: match.matched,
    confidence: match.confidence,
    score: told.score,
    decision: told.decision as Pair['decision'],
    standings: once(told.entity, match.standings),
    explanation: match.explanation,
    warnings: match.warnings ?? [],
    decided:
      decided === null
        ? null
        : { verdict: decided.decision.verdict, reason: decided.decision.reason, by: decided.decision.by, holds: decided.holds },
  };
}
