import type { Day, PrintedDate } from '../register/index.js';
import { unique } from './argument.js';
import { isOneStep } from './bill.js';
import { CHINA } from './body-table.js';
import { STATE, speaksForState } from './comment.js';
import { keyOf } from './company-span.js';
import { isNews } from './date-anchor.js';
import { ANSWERS, IN_COURT, ON_OR_OFF } from './event-types.js';
import { type RawEvent, sharesCompany } from './raw-event.js';
import { masked, type Scene } from './scene.js';
import { isBeside } from './sentence.js';

/** How far back among the acts told one is looked for, so that work stays linear. */
const REACH = 300;

/** An act as told so far, and how well the sentence told it that is quoted. */
interface Telling {
  readonly event: RawEvent;
  readonly worth: number;
}

/** What several sentences tell of one act as one event, with the sentence that tells it best; in the order of the text. */
export function merged({ published, text }: Pick<Scene, 'published' | 'text'>, told: readonly RawEvent[]): readonly RawEvent[] {
  const kept: Telling[] = [];
  for (const event of told) {
    const each = { event, worth: worthOf(event, text) };
    let at = kept.length - 1;
    while (at >= Math.max(0, kept.length - REACH) && !same((kept[at] as Telling).event, event, published)) at -= 1;
    const other = at < kept.length - REACH ? undefined : kept[at];
    if (other === undefined) kept.push(each);
    else kept[at] = joined(other, each);
  }
  const events = kept.map(({ event }) => event);
  const wholes = new Wholes(events);
  return events.filter((each) => each.mention === undefined && wholes.standsAlone(each)).sort((a, b) => a.at - b.at);
}

/** What one sentence tells of a company once, however many of its words do. */
const ONCE: ReadonlySet<RawEvent['type']> = new Set([...ANSWERS, ...IN_COURT]);

function same(one: RawEvent, other: RawEvent, published: Day | null): boolean {
  // `A law passed in 2023 bars the department from contracting`: passed and to come, and one law.
  if (one.type === 'law' && other.type === 'law' && one.sentence === other.sentence && one.date !== null && one.date === other.date)
    return one.list === other.list;
  if (one.type !== other.type || (one.modality === 'future') !== (other.modality === 'future')) return false;
  if (one.sentence === other.sentence && ONCE.has(one.type) && sharesCompany(one, other)) return true;
  if (isOneAnswer(one, other)) return true;
  if (one.type === 'statement' && (one.modality === 'denied') !== (other.modality === 'denied')) return false;
  // Who writes a letter does not thereby bring in a bill.
  if (one.type === 'proposal' && one.sentence !== other.sentence && (one.stage === 'bill') !== (other.stage === 'bill')) return false;
  if (one.stage === 'bill' && other.stage === 'bill' && !isOneStep(one.sentence, other.sentence)) return false;
  if (one.list !== other.list && one.list !== null && other.list !== null) return false;
  if (!compatible(one.date, other.date)) return false;
  const bare = one.companies.length === 0 || other.companies.length === 0;
  if (bare) {
    if (ANSWERS.has(one.type)) return one.companies.length === other.companies.length && isOneSpeaker(one, other);
    // A bill about a list is no letter about companies; two bills by two people are two.
    if (one.type === 'proposal')
      return OF_THE_COMPANIES.test(other.sentence.mask) || (one.companies.length === other.companies.length && one.actor === other.actor);
    // An edition of years ago that is told beside has its own date: what has none is the news.
    const [dated, undated] = one.date === null ? [other, one] : [one, other];
    const edition = dated.companies.length === 0 && undated.companies.length > 0 && undated.date === null;
    if (edition && dated.date !== null && !isNews(dated.date, published)) return false;
    return one.type !== 'removal' || one.companies.length === other.companies.length;
  }
  if (sharesCompany(one, other)) return true;
  // A letter that names more companies further down is one letter.
  if (one.type === 'proposal' && one.list === other.list && ASKED_ALSO.test(other.sentence.mask)) return true;
  if (ON_OR_OFF.has(one.type) && isAddedTo(one, other)) return true;
  // Others hit on the same day by the same act; what each of them answers is its own.
  return ON_OR_OFF.has(one.type) && one.date !== null && one.date === other.date && one.date.length === 10 && one.list === other.list;
}

const OF_THE_COMPANIES = /\b(?:the|these|those) (?:\w+ )?(?:companies|firms)\b|(?:这些|上述|这几家|该批)(?:中国)?(?:企业|公司)/u;
const ASKED_ALSO = masked(
  '^(?:the |their |these )?(?:(?:\\w+ )?(?:lawmakers|letter|senators|representatives|members|group|republicans)\\b|{O})[^.;]{0,30}\\balso\\b|^they also\\b|^(?:议员们?|来信|信|他们|{O})[^，。]{0,8}(?:还|也|另)',
  'u',
);

/** `Quectel was added as well`: by the act told before, where no day says otherwise. */
function isAddedTo(one: RawEvent, other: RawEvent): boolean {
  const after = other.sentence.number - one.sentence.number;
  return other.date === null && after >= 0 && after <= ADDED_WITHIN && ALSO.test(other.sentence.mask);
}

const ADDED_WITHIN = 8;
const ALSO = /\b(?:also|too|as well|likewise|others?)\b|亦|也被|同样|同时/u;

/** What a company says in sentences that follow each other is one answer, though only some of it contests. */
function isOneAnswer(one: RawEvent, other: RawEvent): boolean {
  if (one.type !== 'statement') return false;
  if (one.modality === 'reported' && other.modality === 'reported' && one.companies.length + other.companies.length === 0)
    return (
      (one.sentence === other.sentence || adjoins(one, other)) &&
      compatible(one.date, other.date) &&
      (one.sentence === other.sentence || isOneSpeaker(one, other) || one.actor === null || other.actor === null)
    );
  if (!OF_ANSWERS.has(one.modality) || !OF_ANSWERS.has(other.modality)) return false;
  return adjoins(one, other) && compatible(one.date, other.date) && sharesCompany(one, other);
}

/** `Beijing criticized the step`, and its ministry says how: of a state and a body of it one speaker. */
function isOneSpeaker({ actor: one }: RawEvent, { actor: other }: RawEvent): boolean {
  return one === other || (isState(one) && isOfState(other)) || (isState(other) && isOfState(one));
}

const isState = (actor: string | null): boolean => actor === STATE || actor === CHINA;
const isOfState = (actor: string | null): boolean => actor !== null && (isState(actor) || speaksForState({ name: actor }));

const OF_ANSWERS: ReadonlySet<RawEvent['modality']> = new Set(['denied', 'asserted']);

/** Whether the sentences of two follow each other. */
function adjoins(one: RawEvent, other: RawEvent): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  const last = first.answer?.last ?? first.sentence;
  return second.sentence.number - last.number <= 1 && isBeside(last, second.sentence);
}

function compatible(one: PrintedDate | null, other: PrintedDate | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

function joined(first: Telling, second: Telling): Telling {
  const [one, other] = [first.event, second.event];
  const spoken = one.mention !== other.mention;
  const later = spoken ? one.mention === true : second.worth > first.worth;
  const worth = spoken ? (later ? second : first).worth : Math.max(first.worth, second.worth);
  const better = later ? other : one;
  const worse = later ? one : other;
  const companies = unique([...one.companies, ...other.companies]);
  const confidence = Math.min(0.97, Math.max(one.confidence, other.confidence) + 0.02);
  const answer = one.type === 'statement' && adjoins(one, other) ? answerOf(one, other) : better.answer;
  const event: RawEvent = {
    ...better,
    ...(answer === undefined ? {} : { answer }),
    modality: one.type === 'statement' && worse.modality === 'denied' ? 'denied' : better.modality,
    companies: ANSWERS.has(one.type) && one.sentence !== other.sentence ? better.companies : companies,
    list: better.list ?? worse.list,
    date: finer(better.date, worse.date),
    actor: better.actor === STATE ? (worse.actor ?? STATE) : (better.actor ?? worse.actor),
    at: better.at,
    confidence,
    ...((better.sectors ?? worse.sectors) ? { sectors: better.sectors ?? worse.sectors ?? [] } : {}),
  };
  return { event, worth };
}

function answerOf(one: RawEvent, other: RawEvent): NonNullable<RawEvent['answer']> {
  const all = [one, other].flatMap(({ sentence, answer }) => (answer === undefined ? [sentence] : [answer.first, answer.last]));
  all.sort((a, b) => a.start - b.start);
  return { first: all[0] ?? one.sentence, last: all.at(-1) ?? one.sentence };
}

function finer(one: PrintedDate | null, other: PrintedDate | null): PrintedDate | null {
  return (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
}

/**
 * How well a sentence tells an act. The weights were learnt from which of the sentences that tell an act careful readers quoted: that which
 * says it plainly and on which day, names who and the list, and is no heading; not that which stands first.
 */
function worthOf({ type, date, confidence, sentence, companies }: RawEvent, text: string): number {
  return (
    2 * confidence +
    (date !== null && sentence.dates.some((each) => !each.line && each.date === date) ? 1.5 : 0) +
    (sentence.lists.some(({ how }) => how === 'name') ? 0.5 : 0) +
    (companies.some(({ by, start }) => by === 'name' && start >= sentence.start) ? 0.5 : 0) +
    (type === 'proposal' && sentence.bodies.some(({ kind }) => kind === 'official') ? 1 : 0) -
    (ENDED.test(text.slice(sentence.end - 1, sentence.end)) ? 0 : 1.5)
  );
}

/** A heading has no stop at its end. */
const ENDED = /[.!?。！？”"’'」)）:：;；]/u;

/** Whether a court's reasons are told right beside what it did: a ruling told elsewhere is another, or the last word. */
function isOfOneDecision(one: RawEvent, other: RawEvent): boolean {
  return Math.abs(one.sentence.number - other.sentence.number) <= REASONS_WITHIN && (other.date === null || other.date === one.date);
}

const REASONS_WITHIN = 2;

/** The acts that may make another one part of them, by the companies they are of. */
class Wholes {
  readonly #byKey = new Map<string, RawEvent[]>();
  readonly #suing = new Set<RawEvent['sentence']>();

  constructor(all: readonly RawEvent[]) {
    for (const each of all) {
      if (each.type === 'complaint-filed') this.#suing.add(each.sentence);
      if (each.type !== 'injunction' && each.type !== 'remand' && each.type !== 'redesignation') continue;
      for (const key of new Set(each.companies.map(keyOf))) {
        const held = this.#byKey.get(key);
        if (held === undefined) this.#byKey.set(key, [each]);
        else held.push(each);
      }
    }
  }

  /** The reasons of a court are part of what it did, where the document says what it did. */
  standsAlone(each: RawEvent): boolean {
    if (each.type === 'ruling') return !this.#some(each, (other) => other.type !== 'redesignation' && isOfOneDecision(other, each));
    if (each.type === 'designation')
      // `It was listed in January 2024`: also where the text does not tell when it was listed anew.
      return !this.#some(
        each,
        ({ type, list, modality, date }) =>
          type === 'redesignation' && list === each.list && modality === each.modality && (each.date === null || date !== null),
      );
    // Who asks a court to be taken off does not ask the agency.
    return each.type !== 'proposal' || each.companies.length === 0 || !this.#suing.has(each.sentence);
  }

  #some(each: RawEvent, whole: (other: RawEvent) => boolean): boolean {
    return each.companies.some((company) =>
      (this.#byKey.get(keyOf(company)) ?? []).some((other) => compatible(other.date, each.date) && whole(other)),
    );
  }
}
