import { type Clocks, type Day, type Edition, editionStatus, ledgerOf, type Register, stateWith } from '../register/index.js';

export interface EditionAnswer extends Edition {
  readonly status: ReturnType<typeof editionStatus>;
  readonly counts: { readonly printed: number; readonly dropped: number; readonly standing: number };
}

export interface EditionsAnswer {
  readonly list: string;
  readonly on: Day;
  readonly known: Day;
  readonly editions: readonly EditionAnswer[];
}

/** Every published state of a list that was public by a day, drafts included, with held and stated counts. */
export function editionsAnswer(register: Register, list: string, clocks: Clocks): EditionsAnswer {
  const ledger = ledgerOf(register);
  const editions = ledger
    .editionsOf(list)
    .filter((edition) => edition.published <= clocks.known)
    .map(({ withdrawn, ...edition }) => ({
      ...edition,
      ...(withdrawn !== undefined && withdrawn <= clocks.known ? { withdrawn } : {}),
      status: editionStatus(register, withdrawn === undefined ? edition : { ...edition, withdrawn }, clocks),
      counts: {
        printed: ledger.entriesIn(edition.id).size,
        dropped: ledger.removalsIn(edition.id).size,
        standing: stateWith(register, edition, { on: edition.date, known: clocks.known }).size,
      },
    }));
  return { list, on: clocks.on, known: clocks.known, editions };
}
