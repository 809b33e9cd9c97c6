import { sameName } from '../names/index.js';
import type { State } from './state.js';

/** A change of printed name between two states. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** What changed between two states of a list, as a value with laws (L6). Keys are entity ids. */
export interface Diff {
  readonly added: ReadonlyMap<string, string>;
  readonly removed: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, Renaming>;
}

/** The change that leads from one state to another. Equal up to `sameName`, so respelling is no change. */
export function diff(from: State, to: State): Diff {
  const added = new Map([...to].filter(([id]) => !from.has(id)));
  const removed = new Map([...from].filter(([id]) => !to.has(id)));
  const renamed = new Map<string, Renaming>();
  for (const [id, name] of to) {
    const before = from.get(id);
    if (before !== undefined && !sameName(before, name)) renamed.set(id, { from: before, to: name });
  }
  return { added, removed, renamed };
}

/** The same change read backwards: `reverse(diff(a, b))` is `diff(b, a)`. */
export function reverse(change: Diff): Diff {
  const renamed = new Map([...change.renamed].map(([id, { from, to }]) => [id, { from: to, to: from }]));
  return { added: change.removed, removed: change.added, renamed };
}

/** One change after another: `compose(diff(a, b), diff(b, c))` is `diff(a, c)`. */
export function compose(first: Diff, second: Diff): Diff {
  const ids = new Set([...keysOf(first), ...keysOf(second)]);
  const added = new Map<string, string>();
  const removed = new Map<string, string>();
  const renamed = new Map<string, Renaming>();
  for (const id of ids) {
    const before = first.removed.get(id) ?? first.renamed.get(id)?.from ?? (first.added.has(id) ? undefined : beforeOf(second, id));
    const after = second.added.get(id) ?? second.renamed.get(id)?.to ?? (second.removed.has(id) ? undefined : afterOf(first, id));
    if (before === undefined && after !== undefined) added.set(id, after);
    else if (before !== undefined && after === undefined) removed.set(id, before);
    else if (before !== undefined && after !== undefined && !sameName(before, after)) renamed.set(id, { from: before, to: after });
  }
  return { added, removed, renamed };
}

/**
 * The state a change leads to. Throws where the change does not fit the state: an addition already there, a removal that is not.
 */
export function apply(state: State, change: Diff): State {
  const next = new Map(state);
  for (const id of change.removed.keys()) {
    if (!next.delete(id)) throw new RangeError(`got a removal of ${id}, expected it in the state`);
  }
  for (const [id, name] of change.added) {
    if (next.has(id)) throw new RangeError(`got an addition of ${id}, expected it not in the state`);
    next.set(id, name);
  }
  for (const [id, { to }] of change.renamed) {
    if (!next.has(id)) throw new RangeError(`got a renaming of ${id}, expected it in the state`);
    next.set(id, to);
  }
  return next;
}

function keysOf(change: Diff): readonly string[] {
  return [...change.added.keys(), ...change.removed.keys(), ...change.renamed.keys()];
}

function beforeOf(change: Diff, id: string): string | undefined {
  return change.removed.get(id) ?? change.renamed.get(id)?.from;
}

function afterOf(change: Diff, id: string): string | undefined {
  return change.added.get(id) ?? change.renamed.get(id)?.to;
}
