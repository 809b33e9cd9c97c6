import { type Clocks, type Day, ledgerOf, type Register, type Standing } from '../../register/index.js';

/** What has to be said of the days that were asked for; in words by `noteWords`. */
export type Note =
  | { readonly says: 'ahead'; readonly on: Day; readonly today: Day }
  | { readonly says: 'projected'; readonly on: Day; readonly known: Day }
  | { readonly says: 'before-followed' | 'before-list' | 'after-followed' | 'since-or-before'; readonly list: string; readonly day: Day };

/** The notes that `standingAnswer` says in English, as values: the same conditions in the same order. */
export function notesOf(
  register: Register,
  standings: readonly Pick<Standing, 'list' | 'listed' | 'since'>[],
  { on, known }: Clocks,
  today: Day,
): readonly Note[] {
  const ledger = ledgerOf(register);
  const notes: Note[] = [];
  if (on > today) notes.push({ says: 'ahead', on, today });
  else if (on > known) notes.push({ says: 'projected', on, known });
  for (const { list: id } of standings) {
    const list = ledger.list.get(id);
    const first = ledger.editionsOf(id)[0];
    if (list?.coveredFrom !== undefined && on < list.coveredFrom) notes.push({ says: 'before-followed', list: id, day: list.coveredFrom });
    else if (first !== undefined && on < first.date) notes.push({ says: 'before-list', list: id, day: first.date });
    else if (list?.coveredThrough !== undefined && on > list.coveredThrough)
      notes.push({ says: 'after-followed', list: id, day: list.coveredThrough });
  }
  for (const { list, listed, since } of standings)
    if (listed && since !== null && since === ledger.list.get(list)?.coveredFrom) notes.push({ says: 'since-or-before', list, day: since });
  return notes;
}
