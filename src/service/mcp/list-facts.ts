import { type EditionAnswer, editionsAnswer, type ListAnswer, listsAnswer } from '../../answering/index.js';
import type { Clocks, Day, Register } from '../../register/index.js';

/** The lists as tools and resources tell them. */
export function listFacts(register: Register, today: Day) {
  return listsAnswer(register, today).map(listFact);
}

function listFact(list: ListAnswer) {
  const { id, name, short, authority, jurisdiction, does, doesNot, coverage, editions, entities } = list;
  const { url = null, coveredFrom = null, coveredThrough = null } = list;
  return { id, name, short, authority, jurisdiction, does, doesNot, url, coverage, coveredFrom, coveredThrough, editions, entities };
}

/** The editions of a list that were public by a day. */
export function editionFacts(register: Register, list: string, clocks: Clocks) {
  return editionsAnswer(register, list, clocks).editions.map(editionFact);
}

function editionFact(edition: EditionAnswer) {
  const { id, list, date, published, form, status, title, counts, sources, confidence } = edition;
  const { withdrawn = null, citation = null, url = null } = edition;
  return { id, list, date, published, form, status, withdrawn, title, citation, url, counts, sources, confidence };
}
