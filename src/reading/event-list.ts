import type { EventType, Modality, PrintedDate } from '../register/index.js';
import { listAt, listBefore } from './argument.js';
import { keyOf } from './company-span.js';
import { FIRST_1260H } from './military-list.js';
import type { RawEvent } from './raw-event.js';
import type { Scene, Staged } from './scene.js';

/** Types that say who is on a list. */
export const LISTING: ReadonlySet<EventType> = new Set<EventType>(['designation', 'redesignation', 'removal']);
/** Those that put a company on a list, and take it off. */
export const ON_OR_OFF: ReadonlySet<EventType> = new Set<EventType>(['designation', 'removal']);
/** What courts and parties do to a listing: in 2021 only to one under section 1237. */
const CONTESTED: ReadonlySet<EventType> = new Set<EventType>([
  'removal',
  'complaint-filed',
  'injunction',
  'ruling',
  'remand',
  'settlement',
  'appeal',
]);

/** The list that an act is about, told at a place of a sentence. */
export function listOf(
  scene: Scene,
  sentence: Staged,
  at: number,
  type: EventType,
  modality: Modality,
  date: PrintedDate | null,
): string | null {
  const own = listAt(sentence, at);
  const keeper = keeperAt(sentence, at);
  if (type === 'law')
    return own ?? listOfOrder(scene.lower.slice(sentence.start, sentence.end), date) ?? keeper ?? listBefore(scene, sentence);
  // "A blacklist" is that of the body that acts.
  if (own === null && keeper !== null && LISTING.has(type)) return sameKeeper(keeper, scene.mainList) ?? keeper;
  if (own !== undefined) return own;
  if (type === 'rename') return null;
  if (keeper === null && (type === 'no-response' || (type === 'statement' && modality !== 'denied')))
    return scene.mainList ?? listBefore(scene, sentence);
  const before = listBefore(scene, sentence);
  return keeper === null ? before : (sameKeeper(keeper, before) ?? keeper);
}

/** The list of the body that acts at a place: of one told in the clause before it, else of the one nearest before, else of any. */
function keeperAt(sentence: Staged, at: number): string | null {
  const keeping = sentence.bodies.filter(({ list }) => list !== null);
  const before = keeping.filter(({ start }) => start - sentence.start < at);
  return (before.at(-1) ?? keeping[0])?.list ?? null;
}

/** The list that an executive order is about. E.O. 13959 of 2020 was about that of section 1237; E.O. 14032 of 2021 amended it and made a list of its own. */
function listOfOrder(lower: string, date: PrintedDate | null): string | null {
  if (/14032/u.test(lower)) return 'us-ofac-ns-cmic';
  if (/13959/u.test(lower)) return 'us-dod-1237';
  if (date === null || !/executive order|行政(?:命)?令/u.test(lower) || !/invest|securit|shares|military|投资|证券|军/u.test(lower))
    return null;
  return date >= '2021-06' && date < '2022'
    ? 'us-ofac-ns-cmic'
    : date >= '2020-11' && date < '2021-06' && date.length > 4
      ? 'us-dod-1237'
      : null;
}

/** Bodies keep several lists: of one that the text has spoken of it is that one. */
function sameKeeper(keeper: string, spoken: string | null): string | null {
  const family = /^[a-z]+-[a-z]+/u;
  return spoken !== null && family.exec(spoken)?.[0] === family.exec(keeper)?.[0] ? spoken : null;
}

const ANSWERS: ReadonlySet<EventType> = new Set<EventType>(['statement', 'no-response']);

/** What a company answers, or leaves unanswered, is about the list that the text last told it is put on, where its sentence speaks of none. */
export function answered(told: readonly RawEvent[]): readonly RawEvent[] {
  const lists = new Map<string, string>();
  return told.map((each) => {
    const keys = each.companies.map(keyOf);
    if (!ANSWERS.has(each.type)) {
      if (each.list !== null && each.type !== 'law' && each.type !== 'rename') for (const key of keys) lists.set(key, each.list);
      return each;
    }
    const own = each.sentence.lists.length > 0 || each.sentence.bodies.some(({ list }) => list !== null);
    const [list] = own ? [] : keys.flatMap((key) => lists.get(key) ?? []);
    return list === undefined ? each : { ...each, list };
  });
}

/** The list of military companies was kept under section 1237 until June 2021. */
export function timely(scene: Scene, each: RawEvent, all: readonly RawEvent[]): RawEvent {
  if (scene.published !== null && scene.published < FIRST_1260H) return each;
  const { date, list, sentence } = each;
  const generic = sentence.lists.every(({ how }) => how === 'generic');
  if (list === 'us-dod-1237') {
    const since = date !== null && (date > '2021-06' || (date.length === 4 && date > '2021'));
    return generic && (since || (date === null && !toldBeside(each, all))) ? { ...each, list: 'us-dod-1260h' } : each;
  }
  const exact = sentence.lists.some(({ start, end }) => scene.lower.slice(start, end).includes('1260'));
  if (list !== 'us-dod-1260h' || date === null || exact) return each;
  const early = date < '2021' || (date.length >= 7 && date < '2021-06') || (CONTESTED.has(each.type) && /^2021(?:-06)?$/u.test(date));
  return early ? { ...each, list: 'us-dod-1237' } : each;
}

/** Whether another sentence tells of the same list for one of the same companies. */
function toldBeside(each: RawEvent, all: readonly RawEvent[]): boolean {
  const keys = new Set(each.companies.map(keyOf));
  return all.some(
    (other) => other.sentence !== each.sentence && other.list === each.list && other.companies.some((company) => keys.has(keyOf(company))),
  );
}
