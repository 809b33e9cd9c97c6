import type { EventType, Modality } from '../register/index.js';
import { AttachmentFeatures, companiesBefore } from './attachment.js';
import { commentOf, isAccusing } from './comment.js';
import type { CompanySpan } from './company-span.js';
import type { DateSpan } from './date-finder.js';
import { ANSWERS, IN_COURT, LISTING } from './event-types.js';
import { hanModality } from './han-modality.js';
import type { LinearModel, Sums } from './linear-model.js';
import { OF_ONE } from './named-after.js';
import type { Scene, Staged } from './scene.js';
import { stockTurn, type Turned } from './stock-turn.js';
import { intended, purposed, TriggerFeatures, triggersIn, undone } from './trigger.js';
import type { Vocabulary } from './vocabulary.js';
import { stemOf, WordReader } from './word.js';
import { type Worded, worded } from './worded.js';

/** A word that tells an event, as judged. */
export interface Judged {
  readonly type: EventType;
  readonly probability: number;
  readonly modality: Modality;
  readonly worded: Worded;
  /** The number of the word. */
  readonly at: number;
  readonly companies: readonly CompanySpan[];
  readonly date: DateSpan | null;
}

export interface Models {
  /** `none` and the types, in the order in which the features of companies and dates number them. */
  readonly trigger: LinearModel;
  readonly modality: LinearModel;
  /** `no` and `yes`. */
  readonly company: LinearModel;
  readonly date: LinearModel;
}

/** So many words of a sentence are judged, so that work stays small where all words are such as tell: of 9,000 sentences of stories none had more than 13. */
const MOST = 40;
/** How sure a word has to tell an event, and a mention to be of it. */
const LEAST = 0.5;
export const LEAST_TOLD = 0.4;
/** How sure of an act that the register holds too: what it says did happen. */
const LEAST_KNOWN = 0.15;
/** How sure a word tells an act that stands in a turn of phrase for it. */
const OF_TURN = 0.5;
const LEAST_DATE = 0.45;
/** So much before a verb may say of an act in Chinese that it is to come. */
const BEFORE_HAN = 160;
const SEMICOLON = /[;；]/u;
/** `Shares jumped on Monday, after a judge blocked`: what came before that day. */
const AFTER_THAT = /,? (?:(?:hours|days|a day|weeks|a week|months|a month|shortly|soon) )?after (?:the|a|an|it|its|us|u\.s\.|[A-Z])/u;
/** `signed last year's version on December 18`: the day of the version, not of the signing. */
const OF_A_DAY = /^['’]s/u;
const CLAUSE_ENDS = /[，,；;。：:、]/u;
const OPENS_CLAUSE = /[，,；;](?:并|而|到|至|后)?$/u;
/** How sure the best company has to be where none is surer: of an event that may have none, and of one that has one. */
const LEAST_BARE = 0.25;
const LEAST_ANY = 0.12;
/** What may be told of no company: a list, a law, a body. */
const BARE = new Set<EventType>(['proposal', 'designation', 'draft-posted', 'draft-withdrawn', 'statement', 'law']);

/** Acts that somebody plans. */
const TO_COME = new Set<EventType>(['designation', 'redesignation', 'removal', 'appeal']);

/** `The next edition is due in January`. */
const EXPECTED = new Set(['expected', 'due', 'scheduled', 'slated', 'planned'].map(stemOf));

/** Judges which words of a document tell an event, and of what. */
export class Judge {
  readonly words: WordReader;
  readonly triggers: TriggerFeatures;
  readonly attachments: AttachmentFeatures;
  readonly #models: Models;

  constructor(vocabulary: Vocabulary, models: Models) {
    this.words = new WordReader(vocabulary);
    this.triggers = new TriggerFeatures(vocabulary);
    this.attachments = new AttachmentFeatures(vocabulary);
    this.#models = models;
  }

  wordedOf(scene: Scene, sentence: Staged): Worded {
    return worded(sentence, this.words.wordsOf(sentence.mask, scene.chinese), scene.chinese);
  }

  judged(scene: Scene): readonly Judged[] {
    const found: Judged[] = [];
    let before: Worded | null = null;
    for (const sentence of scene.sentences) {
      const own = this.wordedOf(scene, sentence);
      found.push(...this.#inSentence(scene, own, before));
      before = own;
    }
    return found;
  }

  #inSentence(scene: Scene, own: Worded, before: Worded | null): readonly Judged[] {
    const { trigger, modality } = this.#models;
    const found: Judged[] = [];
    const learnt = triggersIn(own);
    const unlearnt = turnedIn(own, learnt);
    const candidates = (unlearnt.size === 0 ? learnt : [...learnt, ...unlearnt.keys()].sort((one, other) => one - other)).slice(0, MOST);
    if (candidates.length === 0) return found;
    const shared = this.triggers.ofSentence(scene, own, before);
    const sums = trigger.sumsOf(shared.keys);
    const namesKnown = own.sentence.companies.some(({ entity }) => entity !== null);
    let modalSums: Sums | null = null;
    const { mask } = own.sentence;
    for (const at of candidates) {
      const features = this.triggers.ofWord(own, at, shared);
      const of = trigger.probabilitiesWith(sums, features);
      let best = 1;
      for (let each = 2; each < of.length; each += 1) if ((of[each] ?? 0) > (of[best] ?? 0)) best = each;
      const only = unlearnt.get(at);
      const told = only === undefined ? 1 - (of[0] ?? 1) : 0;
      const turn = only ?? turnOf(own, at, told < LEAST_TOLD ? null : (trigger.classes[best] as EventType));
      if (told < LEAST_TOLD && turn === null && (told < LEAST_KNOWN || !namesKnown)) continue;
      const probability = turn === null ? told : Math.max(told, OF_TURN);
      const type = turn?.type ?? (trigger.classes[best] as EventType);
      if (turn !== null) best = trigger.classes.indexOf(type);
      // An answer may be said in the negative, or of a question.
      if ((!ANSWERS.has(type) || (turn?.modality === 'alleged' && type === 'statement')) && undone(own, at)) continue;
      const place = own.words[at]?.start ?? 0;
      modalSums ??= modality.sumsOf(shared.keys);
      const judged =
        ((type === 'complaint-filed' || (type === 'statement' && turn?.modality === 'alleged')) && intended(own, at)) ||
        (TO_COME.has(type) && (purposed(own, at) || (turn !== null && EXPECTED.has(own.words[at]?.type.stem ?? ''))))
          ? 'future'
          : (turn?.modality ??
            (turn === null ? undefined : OF_TURNS[type]) ??
            FIXED[type] ??
            modalityOf(type, modality.classes, modality.probabilitiesWith(modalSums, features)));
      found.push({
        type,
        probability,
        modality: own.han ? hanModality(type, judged, mask.slice(Math.max(0, place - BEFORE_HAN), place)) : judged,
        worded: own,
        at,
        companies: this.#companiesOf(
          scene,
          own,
          at,
          type,
          best - 1,
          turn !== null && (type === 'statement' ? turn.modality !== undefined : told < LEAST_TOLD),
        ),
        date: this.#dateOf(scene, own, at, type, best - 1),
      });
    }
    return found;
  }

  #companiesOf(scene: Scene, own: Worded, at: number, type: EventType, number: number, turned: boolean): readonly CompanySpan[] {
    const { company } = this.#models;
    const options = [
      ...own.sentence.companies.map((each) => [each, this.attachments.ofCompany(scene, own, at, number, each)] as const),
      ...companiesBefore(scene, own.sentence.number, own.sentence.companies, type === 'draft-withdrawn' ? 0 : 2).map(
        ([each, back, index]) => [each, this.attachments.ofCompanyBefore(scene, own, at, number, each, back, index)] as const,
      ),
    ].map(([each, features]) => ({ each, probability: company.probabilities(features)[1] ?? 0 }));
    const sure = options.filter(({ probability }) => probability >= LEAST);
    if (sure.length > 0) return sure.map(({ each }) => each);
    if (turned && !own.han && LISTING.has(type)) {
      const subject = subjectOf(scene, own, at);
      if (subject !== undefined) return subject;
    }
    const best = options.reduce<(typeof options)[number] | null>(
      (one, other) => (one === null || other.probability > one.probability ? other : one),
      null,
    );
    // A body that does not answer answers for itself; where none is named it is the company spoken of.
    const bare =
      (BARE.has(type) && !(type === 'designation' && OF_ONE.test(own.sentence.mask)) && !(type === 'statement' && turned)) ||
      (type === 'no-response' && own.sentence.bodies.length > 0);
    if (best !== null && best.probability >= (bare ? LEAST_BARE : LEAST_ANY)) return [best.each];
    if (bare) return [];
    const place = own.sentence.start + (own.words[at]?.start ?? 0);
    const spoken = scene.focus.before({ start: place, end: place });
    return spoken === null ? [] : [spoken];
  }

  #dateOf(scene: Scene, own: Worded, at: number, type: EventType, number: number): DateSpan | null {
    const { date } = this.#models;
    let best: DateSpan | null = null;
    let most = LEAST_DATE;
    const place = own.sentence.start + (own.words[at]?.start ?? 0);
    const reach = ANSWERS.has(type) ? 0 : 1;
    for (let back = 0; back <= reach; back += 1) {
      const sentence = scene.sentences[own.sentence.number - back];
      if (sentence === undefined || sentence.paragraph !== own.sentence.paragraph) break;
      // A dateline is the day of the report, not of the act; what stands behind a semicolon is told of something else.
      const days = sentence.dates.filter(({ line }) => !line);
      const told = days.length > 1 ? days.filter(({ end }) => !OF_A_DAY.test(scene.text.slice(end, end + 2))) : days;
      const clausal = back === 0 && told.length > 1 ? told.filter((each) => !SEMICOLON.test(between(scene.text, each, place))) : told;
      for (const each of clausal.length > 0 ? clausal : told) {
        if (!own.han && !type.startsWith('draft') && isOfThing(scene.text, each, place)) continue;
        // In Chinese the day stands before the verb: one that opens a later clause is that clause's.
        if (own.han && back === 0 && each.start > place && OPENS_CLAUSE.test(scene.text.slice(Math.max(0, each.start - 3), each.start)))
          continue;
        if (!own.han && back === 0 && each.start < place && ANSWERS.has(type) && isAside(scene.text, own.sentence.start, each, place))
          continue;
        if (!own.han && back === 0 && each.start < place && !ANSWERS.has(type) && AFTER_THAT.test(scene.text.slice(each.end, place)))
          continue;
        const opens =
          !own.han && LISTING.has(type) && each.start === own.sentence.start && days.filter(({ start }) => start < place).length === 1;
        const least = back > 0 || each.end > place ? 0 : opens ? LEAST_DATE : leastOf(scene.text.slice(each.end, place), own.han);
        const probability = Math.max(least, date.probabilities(this.attachments.ofDate(own, at, number, each, back))[1] ?? 0);
        if (probability >= most) [best, most] = [each, probability];
      }
    }
    return best;
  }
}

/**
 * Whom a turn of phrase lists that the weights are not sure of: who stands before its word, or is spoken of by a pronoun there; else nobody, where
 * somebody else stands before it. Undefined where that cannot be told.
 */
function subjectOf(scene: Scene, { sentence, words }: Worded, at: number): readonly CompanySpan[] | undefined {
  const place = words[at]?.start ?? 0;
  const before = sentence.companies.findLast(({ start }) => start - sentence.start < place);
  if (before !== undefined) return [before];
  if (sentence.companies.length > 0) return undefined;
  const spoken = SPOKEN_OF.test(sentence.mask.slice(Math.max(0, place - SUBJECT), place))
    ? scene.focus.before({ start: sentence.start, end: sentence.start })
    : null;
  return spoken === null ? [] : [spoken];
}

/** `It came off the list`, `since its addition`. */
const SPOKEN_OF = /\b(?:it|its|they|their|both|we|our|who|which|the (?:company|firm|group|[a-z]*maker)(?:['’]s)?) (?:[a-z]+ ){0,3}$/u;
const SUBJECT = 60;

/** What is judged to be the one may be the other by its turn of phrase: `designated it again`, `the listing was withdrawn`. */
const MISTAKABLE: ReadonlyMap<EventType, EventType> = new Map([
  ['designation', 'redesignation'],
  ['removal', 'draft-posted'],
  ['injunction', 'designation'],
  ['draft-withdrawn', 'removal'],
]);

const STATED: Turned = { type: 'statement' };

/** What a word tells by the turn that it stands in, of which nothing was judged to be told, or another act that the turn rules out. */
function turnOf({ sentence, words }: Worded, at: number, judged: EventType | null): Turned | null {
  const word = words[at];
  if (word?.type.turning !== true) return null;
  if (judged === null) return stockTurn(sentence, word) ?? (commentOf(sentence, word) === null ? null : STATED);
  // `The senator had branded it an arm of the army`: no listing, however a word for one is used.
  if (isAccusing(sentence.mask.slice(word.start, word.end)) && commentOf(sentence, word)?.modality === 'alleged') return STATED;
  if (ANSWERS.has(judged)) {
    // `said he was not instructed to comment`, `asked to be taken off`: which kind of answer it is, the turn says.
    const answer = stockTurn(sentence, word);
    return answer !== null &&
      (!ANSWERS.has(answer.type) ? IN_COURT.has(answer.type) : answer.type === 'no-response' || answer.modality !== undefined)
      ? answer
      : null;
  }
  const other = MISTAKABLE.get(judged);
  return other === undefined ? null : stockTurn(sentence, word, other);
}

/** `A judge set aside its June decision`: a month that says which decision is the day of that, and of no other word. */
function isOfThing(text: string, { start, end }: DateSpan, place: number): boolean {
  if (place >= end && place <= end + THING) return false;
  return (
    OF_THING.test(text.slice(start, end)) &&
    /^ [a-z]/u.test(text.slice(end, end + 2)) &&
    SAYS_WHICH.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** How far after a month the word may stand that it is of. */
const THING = 24;
const OF_THING = /^[A-Z][a-z]{2,8}\.?$/u;
const SAYS_WHICH = /(?:\b(?:its|their|an?|the|that|his|whose|our)|['’]s?) $/u;

/** `Seyond, which went public last year, said …`: the day of an aside that has ended is not that of the answer. */
function isAside(text: string, start: number, day: DateSpan, place: number): boolean {
  return ASIDE_OPENS.test(text.slice(Math.max(start, day.start - ASIDE), day.start)) && text.slice(day.end, place).includes(',');
}

const ASIDE = 90;
const ASIDE_OPENS = /, (?:which|who|whose) [^,;]*$/u;

/** The words that are not judged but tell an act by a turn of phrase, with what they tell. */
function turnedIn(own: Worded, learnt: readonly number[]): ReadonlyMap<number, Turned> {
  const turned = new Map<number, Turned>();
  for (const [at, word] of own.words.entries()) {
    if (!word.type.turning || learnt.includes(at)) continue;
    const turn = turnOf(own, at, null);
    if (turn !== null) turned.set(at, turn);
  }
  return turned;
}

/**
 * How sure a day at least is of the verb that comes after it, by what stands between: `on March 12 released a list` tells that of the verb right
 * after it; in Chinese it may be that of any in its clause, where none is surer.
 */
function leastOf(between: string, han: boolean): number {
  if (han) return CLAUSE_ENDS.test(between) ? 0 : LEAST_DATE;
  return between !== '' && between.trim() === '' ? 1 : 0;
}

function between(text: string, { start, end }: DateSpan, place: number): string {
  return text.slice(Math.min(end, place), Math.max(start, place));
}

const FIXED: Readonly<Partial<Record<EventType, Modality>>> = {
  proposal: 'proposed',
  'complaint-filed': 'alleged',
  'no-response': 'asserted',
};
/** A statement that is told by a turn contests, unless somebody else than the company speaks. */
const OF_TURNS: Readonly<Partial<Record<EventType, Modality>>> = { statement: 'denied' };
const POSSIBLE: Readonly<Partial<Record<EventType, readonly Modality[]>>> = {
  statement: ['denied', 'alleged', 'reported', 'asserted'],
};
const ACT: readonly Modality[] = ['asserted', 'reported', 'future'];

function modalityOf(type: EventType, classes: readonly string[], of: Float64Array): Modality {
  const probability = (modality: Modality): number => of[classes.indexOf(modality)] ?? 0;
  return (POSSIBLE[type] ?? ACT).reduce((best, each) => (probability(each) > probability(best) ? each : best));
}
