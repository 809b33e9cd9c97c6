import type { Token } from './token.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  held: T[] | null;
}

/** Where something begins and ends among tokens; `to` is exclusive. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly held: readonly T[];
}

/** Many names, found in a text in one walk: from each token the longest name that begins there. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), held: null };

  add(units: readonly string[], value: T): void {
    let node = this.#root;
    for (const unit of units) {
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map(), held: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    if (units.length === 0) return;
    if (node.held === null) node.held = [value];
    else node.held.push(value);
  }

  /** The longest name from token `from` whose values `fits` leaves some of; null where there is none. */
  at(tokens: readonly Token[], from: number, fits: (held: T, from: number, to: number) => boolean): Found<T> | null {
    let node: Node<T> | undefined = this.#root;
    let best: Found<T> | null = null;
    for (let to = from; to < tokens.length; to += 1) {
      node = node.next.get(tokens[to]?.folded ?? '');
      if (node === undefined) break;
      if (node.held === null) continue;
      const held = node.held.filter((each) => fits(each, from, to + 1));
      if (held.length > 0) best = { from, to: to + 1, held };
    }
    return best;
  }
}
