/** Why the store cannot do what was asked: told in one line, with what was got and what was expected; never with a password. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly reason: StoreFaultReason,
    readonly place: string,
    readonly got: string,
    readonly expected: string,
    cause?: unknown,
  ) {
    super(`${place}: got ${got}, expected ${expected}`, cause === undefined ? undefined : { cause });
  }
}

export type StoreFaultReason =
  /** No such folder or server, wrong password, no right to write. */
  | 'unreachable'
  /** The disk or the database is full; nothing of the write was kept. */
  | 'full'
  /** Written by a newer watchbill. */
  | 'too-new'
  /** Another writer kept the store longer than a write waits. */
  | 'busy'
  /** The connection broke while the last write was being confirmed: it may have been kept or not. */
  | 'unknown-outcome'
  /** What is there is not what was written. */
  | 'damaged'
  /** A file to restore from, or the store to restore to, is not fit for it. */
  | 'not-restorable';
