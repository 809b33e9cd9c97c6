/** Words, groups and signs by number: what features are made of. An open one takes in what it meets; a closed one has -1 for it. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #open: boolean;

  constructor(known: readonly string[] = [], open = known.length === 0) {
    for (const each of known) if (!this.#ids.has(each)) this.#ids.set(each, this.#ids.size);
    this.#open = open;
  }

  idOf(atom: string): number {
    const id = this.#ids.get(atom);
    if (id !== undefined) return id;
    if (!this.#open || this.#ids.size >= MOST_ATOMS) return -1;
    this.#ids.set(atom, this.#ids.size);
    return this.#ids.size - 1;
  }

  get atoms(): readonly string[] {
    return [...this.#ids.keys()];
  }
}

const MOST_ATOMS = 1 << 15;
