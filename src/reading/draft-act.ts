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
  const drafts = told.map((each) =>
    ON_OR_OFF.has(each.type) &&
    each.modality !== 'future' &&
    (WAS_WITHDRAWN.test(each.sentence.mask) || withdrawn.some((other) => isOfDraft(each, other)))
      ? { ...each, type: 'draft-posted' as const }
      : each,
  );
  return drafts.map((each) =>
    withdrawn.includes(each) && each.companies.length === 0 ? { ...each, companies: namesOf(drafts, each) } : each,
  );
}

/** `Named Alibaba and BYD, but withdrew the document`: what is taken back is of those whom its sentence says it named. */
function namesOf(drafts: readonly RawEvent[], { sentence }: RawEvent): RawEvent['companies'] {
  if (HAN.test(sentence.mask)) return [];
  const posted = drafts.find((each) => each.type === 'draft-posted' && each.sentence === sentence);
  return posted?.companies.filter(({ start, end }) => start >= sentence.start && end <= sentence.end) ?? [];
}

const HAN = /\p{Script=Han}/u;

/** `on the list that was withdrawn`: which one, not what was done. */
export const WAS_WITHDRAWN =
  /\b(?:that|which) (?:was|were|had been|has been)(?: [a-z]+){0,2} (?:withdrawn|pulled|retracted|taken down|rescinded)\b|\b(?:the|that|this|a) (?:[a-z]+ )?(?:withdrawn|retracted|rescinded|pulled) (?:list|notice|document|draft|version|update|posting)\b/u;

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
