import type { Day, EventType, Modality, PrintedDate } from '../register/index.js';
import { listAt, listBefore } from './argument.js';
import { clauseAt } from './clause.js';
import { keyOf } from './company-span.js';
import { isNews } from './date-anchor.js';
import { ANSWERS, CONTESTED, IN_COURT, LISTING } from './event-types.js';
import { listOfLaw, listOfLawBefore } from './law-list.js';
import { FIRST_1260H } from './military-list.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';

/** The list that an act is about, told at a place of a sentence. */
export function listOf(
  scene: Scene,
  sentence: Staged,
  at: number,
  type: EventType,
  modality: Modality,
  date: PrintedDate | null,
): string | null {
  const span = listAt(sentence, at);
  const own = span?.list;
  // What others put on lists of theirs is on none of ours.
  if (span?.how === 'name' && own === null) return null;
  const keeper = ofTreasury(scene, sentence, IN_COURT.has(type) ? defendantOf(sentence, at) : keeperAt(sentence, at));
  if (type === 'law') {
    const named = span?.how === 'name' ? own : undefined;
    const spoken = span !== undefined && REGISTER.test(scene.lower.slice(span.start, span.end)) ? undefined : own;
    return named ?? listOfLaw(scene, sentence, date) ?? spoken ?? listOfLawBefore(scene, sentence) ?? keeper ?? listBefore(scene, sentence);
  }
  if (LISTING.has(type) && (span === undefined || span.how === 'generic')) {
    const state = listOfState(sentence.mask.slice(Math.max(0, at - STATE_REACH), at));
    if (state !== undefined) return state;
  }
  // "A blacklist" is that of the body that acts, and so is "the list" where the text last spoke of another's.
  const unnamed = own === null || (span?.how === 'generic' && own !== undefined && keeper !== null && keptBy(own) !== keptBy(keeper));
  if (unnamed && keeper !== null && (type === 'proposal' || LISTING.has(type) || IN_COURT.has(type)))
    return sameKeeper(keeper, scene.mainList) ?? keeper;
  if (own !== undefined) return own ?? namedLater(scene, sentence, type);
  if (
    keeper === null &&
    LISTING.has(type) &&
    SANCTIONED_BY_US.test(wordsTo(scene, sentence, at)) &&
    scene.mainList?.startsWith('us-') === false
  )
    return 'us-ofac-sdn';
  if (type === 'rename') return scene.mainList;
  if (keeper === null && (type === 'no-response' || (type === 'statement' && modality !== 'denied')))
    return scene.mainList ?? listBefore(scene, sentence);
  const before = listBefore(scene, sentence) ?? namedLater(scene, sentence, type);
  return keeper === null ? before : (sameKeeper(keeper, before) ?? keeper);
}

/** The list of a state that acts right before a place: null of one whose lists are none of ours; undefined where none does. */
function listOfState(before: string): string | null | undefined {
  const state = STATE_ACTS.exec(before)?.[1];
  if (state === undefined) return undefined;
  return /^(?:britain|u\.?k|london|united kingdom)/u.test(state)
    ? 'uk-ofsi'
    : /^(?:eu|e\.u|european|brussels|the bloc|bloc)/u.test(state)
      ? 'eu-fsf'
      : null;
}

const STATE_ACTS = masked(
  '\\b(britain|u\\.k\\.|uk|london|united kingdom|eu|e\\.u\\.|european union|brussels|bloc|japan|tokyo|taiwan|taipei|ukraine|kyiv|canada|ottawa|australia|canberra|switzerland|south korea|seoul|china|beijing|russia|moscow|new zealand|your ministry)(?:,? (?:{D}|[a-z]+ly|also|has|had|then|too|first|just|now|itself|again|on|in|last|this|week|month|year))*,? $',
  'u',
);
const STATE_REACH = 60;

/** Where laws are printed is no list of theirs. */
const REGISTER = /federal register$/u;

/** In a text about lists of others: `in January, U.S. authorities sanctioned it`. */
const SANCTIONED_BY_US =
  /\b(?:u\.s\.|united states|washington)(?: (?:government|authorities|officials|has|had|also|already)){0,3} (?:sanction\w*|(?:imposed|put|placed) sanctions)\b/u;

/** A sentence to the end of the word at a place. */
function wordsTo({ lower }: Scene, { start }: Staged, at: number): string {
  return lower.slice(start, start + at + LONGEST);
}

const LONGEST = 30;

/** `put on a blacklist`, and the next sentences say which: where no list was named before. */
function namedLater({ lists }: Scene, { start, end }: Staged, type: EventType): string | null {
  if (!LISTING.has(type) && type !== 'proposal') return null;
  const first = lists.find(({ list, how }) => list !== null && how === 'name');
  return first !== undefined && first.start > start && first.start < end + LATER ? first.list : null;
}

/** How many letters after a sentence a list may be named that it speaks of. */
const LATER = 500;

/** The list of the body that acts at a place: of one told in the clause before it, else of the one nearest before, else of any. */
function keeperAt(sentence: Staged, at: number): string | null {
  const keeping = sentence.bodies.filter(({ list }) => list !== null);
  const before = keeping.filter(({ start }) => start - sentence.start < at);
  return (before.at(-1) ?? keeping[0])?.list ?? null;
}

/** Who keeps the list that is contested: where the secretary of defense is sued with others, it is his. */
function defendantOf(sentence: Staged, at: number): string | null {
  const keeper = keeperAt(sentence, at);
  if (keeper?.startsWith('us-ofac') !== true) return keeper;
  return sentence.bodies.find(({ list }) => list?.startsWith('us-dod') === true)?.list ?? keeper;
}

/** The Treasury keeps two lists: that of the military-industrial complex where the text speaks of it and not of the other, or of investing. */
function ofTreasury(scene: Scene, sentence: Staged, keeper: string | null): string | null {
  if (keeper !== 'us-ofac-sdn') return keeper;
  if (scene.named.has('us-ofac-sdn')) return keeper;
  const ofShares = scene.named.has('us-ofac-ns-cmic') || INVESTING.test(scene.lower.slice(sentence.start, sentence.end));
  return ofShares ? 'us-ofac-ns-cmic' : keeper;
}

const INVESTING =
  /\binvestment (?:black)?list|\binvestment (?:ban|restriction)s?\b|\bbuy(?:ing)? (?:their |its )?(?:shares|securities|stocks?)\b|投资黑名单|投资禁令/u;

/** Bodies keep several lists: of one that the text has spoken of it is that one. */
function sameKeeper(keeper: string, spoken: string | null): string | null {
  if (keeper === 'us-ofac-ns-cmic') return keeper;
  return spoken !== null && keptBy(spoken) === keptBy(keeper) ? spoken : null;
}

/** The country and body that an id of a list begins with. */
function keptBy(list: string): string | undefined {
  return /^[a-z]+-[a-z]+/u.exec(list)?.[0];
}

/** What a company answers, or leaves unanswered, is about the list that the text last told it is put on, where its sentence speaks of none. */
export function answered(told: readonly RawEvent[], published: Day | null): readonly RawEvent[] {
  const lists = new Map<string, string>();
  // What is told after the news, of times before or of other lists, takes nothing from it.
  const newsOf = new Set<string>();
  // Nor does what was done before what was told: `It was listed in January 2024. A second suit concerns the other list, to which it was added in 2022`.
  const listedOn = new Map<string, PrintedDate>();
  const latest = new Map<string, RawEvent>();
  let news: string | null = null;
  const spoken: string[] = [];
  let last: RawEvent | null = null;
  const answer = (each: RawEvent): RawEvent => {
    const { end } = clauseAt(each.sentence, each.at - each.sentence.start);
    // `It declined to comment, but pointed to what it said of the Entity List`: that is another matter.
    const further = each.type === 'no-response' ? each.sentence.start + end : each.sentence.end;
    // `It should be on no list at all` names none.
    if (each.sentence.lists.some(({ start, list, how }) => start < further && (list !== null || how === 'name'))) return each;
    if (each.type === 'no-response' && each.companies.length === 0) {
      // Of several bodies that are silent, as of one that keeps several lists, it is about the list of theirs that is in the news, else that the text told of last.
      const theirs = each.sentence.bodies.flatMap(({ list }) => (list === null ? [] : [keptBy(list)]));
      const isTheirs = (one: string | null): one is string => one !== null && theirs.includes(keptBy(one));
      const beside = last?.sentence.paragraph === each.sentence.paragraph ? last.list : null;
      const list = isTheirs(beside) ? beside : isTheirs(news) ? news : spoken.findLast(isTheirs);
      if (list !== undefined) return { ...each, list };
    }
    if (each.sentence.bodies.some(({ list }) => list !== null)) return each;
    const keys = each.companies.map(keyOf);
    // What a government says for its companies is about the listing told before.
    const list =
      keys.length === 0 && each.type === 'statement'
        ? news
        : (keys.flatMap((key) => justTold(latest.get(key), each) ?? lists.get(key) ?? [])[0] ?? (ANSWERS.has(each.type) ? news : null));
    return list === undefined || list === null ? each : { ...each, list };
  };
  return told.map((each) => {
    if (ANSWERS.has(each.type)) return answer(each);
    const own = IN_COURT.has(each.type) ? answer(each) : each;
    const recent = own.date === null || isNews(own.date, published);
    if (recent && (LISTING.has(own.type) || own.type === 'proposal')) news ??= own.list;
    if (own.list !== null && !spoken.includes(own.list)) spoken.push(own.list);
    if (own.list !== null && own.type !== 'law') last = own;
    if (own.list !== null && own.type !== 'law' && own.type !== 'rename')
      for (const key of own.companies.map(keyOf)) {
        latest.set(key, own);
        if (newsOf.has(key)) continue;
        if (recent) newsOf.add(key);
        const since = listedOn.get(key);
        if (LISTING.has(own.type) && own.date !== null) {
          if (since !== undefined && own.date < since) continue;
          listedOn.set(key, own.date);
        }
        lists.set(key, own.list);
      }
    return own;
  });
}

/** The list of what the sentence right before told of a company: what it does then is about that. */
function justTold(act: RawEvent | undefined, { sentence }: RawEvent): string | null | undefined {
  const adjoins = act?.sentence.paragraph === sentence.paragraph && sentence.number - act.sentence.number <= 1;
  return adjoins ? act.list : undefined;
}

/** The list of military companies was kept under section 1237 until June 2021. */
export function timely(scene: Scene, each: RawEvent, all: readonly RawEvent[]): RawEvent {
  if (scene.published !== null && scene.published < FIRST_1260H) return each;
  const { date, list, sentence } = each;
  const generic = sentence.lists.every(({ how }) => how === 'generic');
  if (list === 'us-dod-1237') {
    if (each.type === 'law') return each;
    const since = date !== null && (date > '2021-06' || (date.length === 4 && date > '2021'));
    return generic && (since || (date === null && !toldBeside(each, all))) ? { ...each, list: 'us-dod-1260h' } : each;
  }
  const exact = sentence.lists.some(({ start, end }) => scene.lower.slice(start, end).includes('1260'));
  if (list !== 'us-dod-1260h' || date === null || exact) return each;
  // In 2021 only listings under section 1237 were contested.
  const early = date < '2021' || (date.length >= 7 && date < '2021-06') || (CONTESTED.has(each.type) && date.startsWith('2021'));
  return early ? { ...each, list: 'us-dod-1237' } : each;
}

/** Whether another sentence tells of the same list for one of the same companies. */
function toldBeside(each: RawEvent, all: readonly RawEvent[]): boolean {
  const keys = new Set(each.companies.map(keyOf));
  return all.some(
    (other) => other.sentence !== each.sentence && other.list === each.list && other.companies.some((company) => keys.has(keyOf(company))),
  );
}
