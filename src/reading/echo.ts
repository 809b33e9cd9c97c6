import type { EventType } from '../register/index.js';
import { ANSWERS, IN_COURT, LISTING, ON_OR_OFF } from './event-types.js';
import { isThing } from './mentioned-listing.js';
import type { RawEvent } from './raw-event.js';

/**
 * Whoever denies a request says that there was one: it is told as a request only where nothing else tells it. What is asked of an agency, or
 * sued over, is told as no listing of its own, unless it has a day of its own; a listing that an answer is about, `disappointed at being added`,
 * says at most who is on the list.
 */
export function withoutEchoes(told: readonly RawEvent[]): readonly RawEvent[] {
  const denying = new Set(
    told.filter(({ type, modality }) => type === 'statement' && modality === 'denied').map(({ sentence }) => sentence),
  );
  const echo = ({ type, sentence }: RawEvent): boolean => type === 'proposal' && denying.has(sentence);
  const plain = told.some((each) => each.type === 'proposal' && !echo(each));
  const first = new Map<RawEvent['sentence'], RawEvent>();
  for (const each of told) if (OVER_LISTING.has(each.type) && !first.has(each.sentence)) first.set(each.sentence, each);
  const courtDays = new Map<RawEvent['sentence'], Set<RawEvent['date']>>();
  for (const { type, sentence, date } of told)
    if (date !== null && BY_COURTS.has(type)) courtDays.set(sentence, (courtDays.get(sentence) ?? new Set()).add(date));
  const settled = new Set(told.filter(({ type }) => type === 'settlement').map(({ sentence }) => sentence));
  const answerDays = new Map<RawEvent['sentence'], Set<RawEvent['date']>>();
  for (const { type, sentence, date, companies } of told)
    if (ANSWERS.has(type) && companies.length > 0) answerDays.set(sentence, (answerDays.get(sentence) ?? new Set([null])).add(date));
  const asked = ({ type, date, sentence, at }: RawEvent): boolean => {
    if (type === 'designation' && (courtDays.get(sentence) ?? NEVER).has(date)) return true;
    if (type === 'removal' && settled.has(sentence) && AGREED.test(wordsBefore(sentence, at))) return true;
    const over = first.get(sentence);
    if (over === undefined || over.at >= at || !LISTING.has(type)) return false;
    if (over.type === 'proposal') return date === null || date === over.date;
    if (type === 'removal')
      return (date === null || date === over.date) && SOUGHT.test(sentence.mask.slice(over.at - sentence.start, at - sentence.start));
    return type === 'designation' && date === null;
  };
  const answered = ({ type, sentence, at, date }: RawEvent): boolean => {
    if (!ON_OR_OFF.has(type)) return false;
    const place = at - sentence.start;
    const before = wordsBefore(sentence, at);
    return (
      WELCOMED.test(before) || (isThing(sentence.mask, place) && ((answerDays.get(sentence) ?? NEVER).has(date) || REACTED.test(before)))
    );
  };
  return told
    .filter((each) => !(plain && echo(each)) && !asked(each))
    .map((each) => (answered(each) ? { ...each, date: null, mention: true } : each));
}

/** What is asked of a court is not done by asking. */
const SOUGHT = /\b(?:seek|sought|ask|demand|request|want|to be|call)\w*\b|要求|请求|寻求|申请|希望/u;
/** `agreed to remove the company`: that is the settlement. */
const AGREED = /\bagree\w*(?: [^.;,]{1,40})? to (?:[a-z]+ ){0,3}$/u;
/** `welcomed that Xiaomi is being taken off`. */
const WELCOMED = /\b(?:welcom|applaud|prais|hail)\w* (?:that|the)\b[^.;]{0,50}$/u;
/** `its disappointment at being added`, `a response to its inclusion`. */
const REACTED =
  /\b(?:disappoint\w*|respon(?:se|ds?|ded|ding) to|react\w* to|regret\w*|surpris\w*|dismay\w*|shock\w*|stunn?\w*|object\w* to|oppos\w*|reject\w*|criticis\w*|criticiz\w*|condemn\w*|deplor\w*|unhappy|angr\w+|justif\w+|comment\w* on|statement on)\b[^.;]{0,70}$/u;
const NEVER: ReadonlySet<RawEvent['date']> = new Set();
/** What is decided, or asked to be, about a listing: no listing is of the same day. */
const BY_COURTS: ReadonlySet<EventType> = new Set([...IN_COURT].filter((type) => type !== 'settlement'));
/** What is done over a listing, or to have one. */
const OVER_LISTING = new Set<EventType>(['proposal', 'complaint-filed', 'appeal']);

/** So much is read before a word, in characters: so that work stays linear. */
const BEFORE = 160;

/** The mask of a sentence right before a place of the document. */
function wordsBefore({ mask, start }: RawEvent['sentence'], at: number): string {
  return mask.slice(Math.max(0, at - start - BEFORE), at - start);
}
