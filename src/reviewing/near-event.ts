import { countsFrom, type Day, daysBetween, ledgerOf, type Register, type RegisterEvent } from '../register/index.js';

/** An event of the register that may be the same: to merge with. */
export interface NearEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly title: string;
}

/** Days between them at most, and so many are told. */
const NEAR = 45;
const MOST = 5;

/**
 * Events about the same companies that may be the one of a draft, likeliest first: near in time, of its type before others. Of a draft
 * without a day, those of its type, the newest first.
 */
export function nearEvents(draft: RegisterEvent, register: Register): readonly NearEvent[] {
  const ledger = ledgerOf(register);
  const on = dayOf(draft.date);
  const those = draft.entities.length > 0 ? draft.entities.flatMap((entity) => ledger.eventsOf(entity)) : register.events;
  const away = (event: RegisterEvent): number => {
    const isOther = event.type !== draft.type;
    if (on === null) return isOther ? NEAR + 1 : 0;
    const isElsewhere = draft.list !== undefined && event.list !== undefined && event.list !== draft.list;
    return Math.abs(daysBetween(on, countsFrom(event.date))) + (isOther ? NEAR / 2 : 0) + (isElsewhere ? NEAR / 2 : 0);
  };
  return [...new Map(those.map((event) => [event.id, event])).values()]
    .map((event) => ({ event, far: away(event) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far || (countsFrom(a.event.date) < countsFrom(b.event.date) ? 1 : -1))
    .slice(0, MOST)
    .map(({ event: { id, date, type, title } }) => ({ id, date, type, title }));
}

function dayOf(date: string): Day | null {
  try {
    return countsFrom(date);
  } catch {
    return null;
  }
}
