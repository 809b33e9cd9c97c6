import { countsFrom, type Happening, type Ledger, type Modifier, type Standing } from '../../register/index.js';
import { actTold, caseOf } from './acts-told.js';
import type { BriefCase } from './brief.js';
import type { Citing } from './citing.js';
import { eventOf } from './facts.js';
import { type Bounded, bounded, clipped } from './statement.js';

const MOST = { cases: 3, acts: 6 } as const;
const COURT: ReadonlySet<string> = new Set(['complaint-filed', 'injunction', 'ruling', 'remand', 'appeal', 'settlement']);

/** The court record of an entity by suit, the one last heard of first; of a long one the beginning and the newest acts. */
export function briefCases(
  ledger: Ledger,
  happenings: readonly Happening[],
  standings: readonly Standing[],
  cite: Citing,
  command: string,
  scale: number,
): Bounded<BriefCase> {
  const suits = new Map<string, Happening[]>();
  for (const happening of happenings) {
    const suit = caseOf(ledger, happening);
    if (suit === null && !COURT.has(happening.type)) continue;
    // What names no suit is told by its list.
    const key = JSON.stringify([suit, suit === null ? happening.list : null]);
    const acts = suits.get(key);
    if (acts === undefined) suits.set(key, [happening]);
    else acts.push(happening);
  }
  const newest = (acts: readonly Happening[]): string => countsFrom(acts.at(-1)?.date ?? '1000');
  const ordered = [...suits.values()].sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
  const { told, more, command: shows } = bounded(ordered, MOST.cases * scale, command);
  return { told: told.map((acts) => caseTold(ledger, acts, standings, cite, command, scale)), more, command: shows };
}

function caseTold(
  ledger: Ledger,
  acts: readonly Happening[],
  standings: readonly Standing[],
  cite: Citing,
  command: string,
  scale: number,
): BriefCase {
  const most = MOST.acts * scale;
  const kept = acts.length <= most ? acts : [...acts.slice(0, 1), ...acts.slice(1 - most)];
  const ids = new Set(acts.map(({ by }) => by));
  const weighs = standings.flatMap(({ evidence }) =>
    evidence.flatMap(({ event, modifier }) => (ids.has(event) && isOfCourt(modifier) ? modifier : [])),
  );
  const more = acts.length - kept.length;
  const list = acts[0]?.list ?? null;
  const suit = acts[0] === undefined ? undefined : eventOf(ledger, acts[0].by)?.case;
  return {
    case: suit === undefined ? null : clipped(suit, 80),
    list,
    held: list !== null && (ledger.list.get(list)?.coverage ?? 'none') !== 'none',
    weighs: [...new Set(weighs)],
    acts: { told: kept.map((act) => actTold(ledger, act, cite)), more, command: more === 0 ? null : command },
  };
}

function isOfCourt(modifier: Modifier | undefined): modifier is Modifier {
  return modifier === 'challenged' || modifier === 'enjoined' || modifier === 'remanded';
}
