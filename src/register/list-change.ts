import type { Day } from './day.js';
import { type Diff, diff } from './diff.js';
import { ledgerOf } from './ledger.js';
import type { Register } from './register.js';
import type { State } from './state.js';

/** A line that goes on under another name; `successor` where another company took the place of the one before. */
export interface RenamedLine {
  readonly entity: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'renamed' | 'successor';
}

/** A line that came or went. */
export interface ChangedLine {
  readonly id: string;
  readonly name: string;
}

/** What changed on a list, told the way a notice counts it. */
export interface ListChange {
  readonly added: readonly ChangedLine[];
  readonly removed: readonly ChangedLine[];
  readonly renamed: readonly RenamedLine[];
  /** Lines of the later state that stood in the earlier one, under whatever name. */
  readonly continued: number;
}

/**
 * The change between two states of a list. Where the register knows that one line took the place of another in this span, the
 * pair is told as renamed (`successor`), as the notices count it, not as a removal and an addition; the `Diff` beneath keeps them apart.
 */
export function listChange(register: Register, from: State, to: State, span: { readonly after: Day; readonly through: Day }): ListChange {
  const change: Diff = diff(from, to);
  const added = new Map(change.added);
  const removed = new Map(change.removed);
  const renamed: RenamedLine[] = [...change.renamed].map(([entity, { from: before, to: after }]) => ({
    entity,
    from: before,
    to: after,
    kind: 'renamed',
  }));
  const ledger = ledgerOf(register);
  for (const [id, name] of change.removed) {
    for (const relation of ledger.relationsFrom(id)) {
      const successor = to.get(relation.object);
      const inSpan = relation.since > span.after && relation.since <= span.through;
      if (relation.kind !== 'successor' || successor === undefined || !inSpan || !removed.has(id)) continue;
      removed.delete(id);
      added.delete(relation.object);
      renamed.push({ entity: id, from: name, to: successor, kind: 'successor' });
    }
  }
  const lines = (entries: ReadonlyMap<string, string>): readonly ChangedLine[] =>
    [...entries].map(([id, name]) => ({ id, name })).sort(byName);
  return {
    added: lines(added),
    removed: lines(removed),
    renamed: renamed.sort((a, b) => (a.from < b.from ? -1 : 1)),
    continued: to.size - added.size,
  };
}

/** The same change read backwards. */
export function reverseChange(change: ListChange): ListChange {
  const renamed = change.renamed.map((line) => ({ ...line, from: line.to, to: line.from }));
  return { added: change.removed, removed: change.added, renamed, continued: change.continued };
}

function byName(a: ChangedLine, b: ChangedLine): number {
  return a.name.localeCompare(b.name, 'en');
}
