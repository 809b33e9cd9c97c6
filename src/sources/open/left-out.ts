/** What is read and left out, by kind. Kinds beyond the first 200 are counted together: a file cannot make them without end. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  count(kind: string): void {
    const name = this.#counts.has(kind) || this.#counts.size < 200 ? kind : 'other';
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** By kind, in the order of their names. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
