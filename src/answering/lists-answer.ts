import { type Day, type List, ledgerOf, type Register, stateOf } from '../register/index.js';

export interface ListAnswer extends List {
  readonly editions: number;
  /** How many stand on it that day; `null` where the register holds no entries of it. */
  readonly entities: number | null;
}

/** Every list the register knows, and how much of it is held, on a day as knowable on one. */
export function listsAnswer(register: Register, on: Day, known: Day = on): readonly ListAnswer[] {
  const ledger = ledgerOf(register);
  return register.lists.map((list) => ({
    ...list,
    editions: ledger.editionsOf(list.id).filter(({ published }) => published <= known).length,
    entities: list.coverage === 'none' ? null : stateOf(register, list.id, { on, known }).size,
  }));
}
