import { type Day, ledgerOf, type Register } from '../register/index.js';
import { CONTESTED, IN_COURT, LISTING } from './event-types.js';
import { knownAct } from './known-act.js';
import type { RawEvent } from './raw-event.js';
import type { Scene, Staged } from './scene.js';

/** Lists that one followed upon the other: a company was on the first, the second or both. */
const MILITARY: ReadonlySet<string> = new Set(['us-dod-1237', 'us-dod-1260h']);

/**
 * What is contested is a listing that there was: where the sentence names no list, that of the two lists of military companies which the register
 * knows all companies of the act to have stood on, if it knows them on one alone up to the day of the text. So it is where the list was one of others
 * in court, and their paragraph speaks neither of it nor of who keeps it.
 */
export function listedBefore(register: Register, told: RawEvent, { published, sentences }: Scene): RawEvent {
  const { type, list, companies, sentence } = told;
  if (LISTING.has(type)) {
    const other = onRecord(register, told, published);
    if (other !== null) return { ...told, list: other };
  }
  if (!CONTESTED.has(type) || list === null || companies.length === 0) return told;
  if (
    !MILITARY.has(list) &&
    (!IN_COURT.has(type) || sentence.bodies.some((each) => each.list !== null) || spokenOf(sentences, sentence, list))
  )
    return told;
  if (sentence.lists.some(({ how }) => how === 'name')) return told;
  const [first, ...others] = companies.map(({ entity }) => (entity === null ? null : standingLists(register, entity, published)));
  const only = first?.size === 1 ? [...first][0] : undefined;
  const all = only !== undefined && others.every((each) => each?.size === 1 && each.has(only));
  return all && only !== list ? { ...told, list: only } : told;
}

/** Lists that one body keeps, of which text often names none. */
const OF_ONE_BODY: readonly (readonly string[])[] = [
  ['us-dod-1237', 'us-dod-1260h'],
  ['us-ofac-sdn', 'us-ofac-ns-cmic'],
  ['us-bis-entity', 'us-bis-meu', 'us-bis-uvl'],
];

/** `In 2021 the Treasury put it on a blacklist`: the one of the body's lists on which the register knows that it did; null where that is the one read. */
function onRecord(register: Register, told: RawEvent, published: Day | null): string | null {
  const { list, date, sentence, companies } = told;
  if (list === null || date === null || companies.length === 0 || sentence.lists.some(({ how }) => how === 'name')) return null;
  const lists = OF_ONE_BODY.find((each) => each.includes(list));
  if (lists === undefined || knownAct(register, told, published) !== null) return null;
  return lists.find((each) => each !== list && knownAct(register, { ...told, list: each }, published) !== null) ?? null;
}

/** So many sentences are looked back over, so that work stays linear. */
const MOST_BACK = 300;

/** Whether the paragraph of a sentence speaks of a list up to it. */
function spokenOf(sentences: readonly Staged[], { number, paragraph }: Staged, list: string): boolean {
  for (let at = number; at > number - MOST_BACK && sentences[at]?.paragraph === paragraph; at -= 1)
    if (sentences[at]?.lists.some((each) => each.list === list) === true) return true;
  return false;
}

/** The lists of military companies that a company is known to have been put on up to a day. */
function standingLists(register: Register, entity: string, until: Day | null): ReadonlySet<string> {
  const ledger = ledgerOf(register);
  const lists = new Set<string>();
  const put = (list: string | undefined, date: string): void => {
    if (list !== undefined && MILITARY.has(list) && (until === null || date <= until)) lists.add(list);
  };
  for (const { edition } of ledger.entriesOf(entity)) {
    const printed = ledger.edition.get(edition);
    if (printed !== undefined && printed.form !== 'draft') put(printed.list, printed.date);
  }
  for (const { type, list, date } of ledger.eventsOf(entity)) if (type === 'designation') put(list, date);
  return lists;
}
