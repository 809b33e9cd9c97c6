/** What was worked out of keys before: names of a file share most of their words. Bounded; emptied when full. */
export class Memory<K, V> {
  readonly #most: number;
  readonly #held = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What `make` makes of a key, made anew only where it is not remembered. */
  of(key: K, make: (key: K) => V): V {
    const known = this.#held.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (this.#held.size >= this.#most) this.#held.clear();
    this.#held.set(key, made);
    return made;
  }
}
