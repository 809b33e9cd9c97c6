import { type Clocks, type Day, ledgerOf, type Register, type Standing } from '../register/index.js';

/** What the answer must say about the days it was asked for: that they lie ahead, or before the list. */
export function dayNotes(register: Register, clocks: Clocks, today: Day, lists: readonly string[]): readonly string[] {
  const notes: string[] = [];
  if (clocks.on > today)
    notes.push(
      `${clocks.on} lies ahead: this is how the register stands today (${today}) carried forward; no one can know what will be published.`,
    );
  else if (clocks.on > clocks.known)
    notes.push(
      `What became public after ${clocks.known} is left out; the answer for ${clocks.on} is what could be expected on ${clocks.known}.`,
    );
  const ledger = ledgerOf(register);
  for (const id of lists) {
    const list = ledger.list.get(id);
    const first = ledger.editionsOf(id)[0];
    if (list?.coveredFrom !== undefined && clocks.on < list.coveredFrom)
      notes.push(`${id}: the register follows this list from ${list.coveredFrom}; who stood on it before then it does not know.`);
    else if (first !== undefined && clocks.on < first.date)
      notes.push(`${id}: on ${clocks.on} the list did not exist yet; its first edition is of ${first.date}.`);
    else if (list?.coveredThrough !== undefined && clocks.on > list.coveredThrough)
      notes.push(`${id}: the register follows this list through ${list.coveredThrough}; later changes are not known to it.`);
  }
  return notes;
}

/** Where a listing seems to begin on the day from which its list is followed, it began on that day or before. */
export function sinceNotes(register: Register, standings: readonly Standing[]): readonly string[] {
  const { list: lists } = ledgerOf(register);
  return standings
    .filter(({ list, listed, since }) => listed && since !== null && since === lists.get(list)?.coveredFrom)
    .map(({ list, since }) => `${list}: listed since ${since} or before: the register follows the list from that day.`);
}
