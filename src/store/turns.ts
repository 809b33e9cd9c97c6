import { AsyncLocalStorage } from 'node:async_hooks';

/** One at a time, in the order of asking. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside = new AsyncLocalStorage<true>();

  take<T>(work: () => Promise<T>): Promise<T> {
    // It would wait for itself for ever.
    if (this.#inside.getStore() === true)
      return Promise.reject(new RangeError('got a write to a store within a write to it, expected the parts of the write in hand'));
    // While it is enabled every promise of the process pays for it, also where nothing is written.
    const turn = this.#last.then(() => this.#inside.run(true, work)).finally(() => this.#inside.disable());
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
