import { type Day, type List, ledgerOf, type Register, stateOf } from '../register/index.js';

export interface ListAnswer extends List {
  readonly editions: number;
  /** How many stand on it today; `null` where the register holds no entries of it. */
  readonly entities: number | null;
}

/** Every list the register knows, and how much of it is held. */
export function listsAnswer(register: Register, today: Day): readonly ListAnswer[] {
  const ledger = ledgerOf(register);
  return register.lists.map((list) => ({
    ...list,
    editions: ledger.editionsOf(list.id).length,
    entities: list.coverage === 'none' ? null : stateOf(register, list.id, { on: today, known: today }).size,
  }));
}
