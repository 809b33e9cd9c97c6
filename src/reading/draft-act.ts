import { type Day, daysBetween } from '../register/index.js';
import { ON_OR_OFF } from './event-types.js';
import type { RawEvent } from './raw-event.js';

/** How many sentences before it is withdrawn a draft is posted that has no day. */
const REACH = 2;
/** How many days before it is withdrawn a draft is posted. */
const POSTED_BEFORE = 2;

/**
 * `The Pentagon added Alibaba on Friday, then withdrew the list`: what stood in a document that was taken back the same day put nobody on a list and
 * took nobody off it. Such acts are told as what the draft said.
 */
export function draftsRead(told: readonly RawEvent[]): readonly RawEvent[] {
  const withdrawn = told.filter(({ type, modality }) => type === 'draft-withdrawn' && modality === 'asserted');
  if (withdrawn.length === 0) return told;
  return told.map((each) =>
    ON_OR_OFF.has(each.type) && each.modality === 'asserted' && withdrawn.some((other) => isOfDraft(each, other))
      ? { ...each, type: 'draft-posted' as const }
      : each,
  );
}

function isOfDraft(act: RawEvent, withdrawn: RawEvent): boolean {
  if (act.list !== null && withdrawn.list !== null && act.list !== withdrawn.list) return false;
  const [posted, taken] = [act.date, withdrawn.date];
  if (posted !== null && taken !== null) {
    if (posted.length < 10 || taken.length < 10) return posted === taken;
    const apart = daysBetween(posted as Day, taken as Day);
    return apart >= 0 && apart <= POSTED_BEFORE;
  }
  const back = withdrawn.sentence.number - act.sentence.number;
  return back >= 0 && back <= REACH && withdrawn.sentence.paragraph - act.sentence.paragraph <= 1;
}
