import type { Keeping } from '../following/index.js';
import type { RegisterFact } from '../register/index.js';
import type { ProposedEvent, ReviewAct, Store } from '../store/index.js';
import { type Change, changing, eventIn, isEdition } from './accepting.js';
import { type Reviewed, reasonProblems, type Verdict } from './verdict.js';

/**
 * Takes the last verdict on a proposed event back, with a reason; it waits again. An event that was accepted is in the register no more,
 * and the sources that a merging brought are not either; entities that were made stay, as an id is given once. All of it is still to be
 * read in the audit chain and among the facts.
 */
export async function undoVerdict(id: string, verdict: Verdict, keeping: Keeping): Promise<Reviewed> {
  const faults = reasonProblems(id, verdict, true);
  if (faults.length > 0) return { kind: 'refused', id, problems: faults };
  const { store } = keeping;
  return changing(id, ['accepted', 'merged', 'rejected'], verdict, keeping, async (proposed, register): Promise<Change | Reviewed> => {
    const acts = await store.proposedEvents.acts(id);
    const last = acts.findLast(({ action }) => action !== 'queued');
    const { state, became } = proposed;
    const refuse = (got: string, expected: string): Reviewed => ({
      kind: 'refused',
      id,
      problems: [{ file: id, line: 0, field: 'undo', got, expected }],
    });
    if (last?.action === 'joined')
      return refuse(`one that was found to be ${became ?? 'another'}`, `${became ?? 'that one'}: it is the one to decide on`);
    const facts: RegisterFact[] = [];
    let back: readonly ProposedEvent[] = [];
    if (state === 'accepted' && became !== null) {
      const others = await store.proposedEvents.about([became], ['merged']);
      if (others.length > 0) return refuse(`${others.map((other) => other.id).join(', ')} merged with ${became}`, 'that undone first');
      facts.push({ kind: 'events', fact: { id: became, amends: 'taken-back', reason: verdict.reason.trim() } });
      back = await store.proposedEvents.about([became], ['known']);
    }
    if (state === 'merged' && became !== null) {
      const kind = isEdition(register, became) ? 'editions' : 'events';
      const sources = await notBackedElsewhere(proposed, last, store);
      if (sources.length > 0) facts.push({ kind, fact: { id: became, amends: 'sources-dropped', sources } });
    }
    const event = became === null ? null : eventIn(register, became);
    // One that was known before is known again.
    const known = acts[0]?.became ?? null;
    return {
      to: known === null ? 'waiting' : 'known',
      action: 'undone',
      became: known,
      list: event?.list ?? null,
      facts,
      sources: [],
      also: async (tx) => {
        for (const other of back)
          await tx.proposedEvents.decide(other.id, ['known'], 'waiting', {
            at: verdict.at,
            by: verdict.by,
            action: 'undone',
            reason: `${became ?? ''} was taken back`,
            became: null,
            sources: [],
          });
      },
      detail: { event: became, was: state },
      done: () => ({ event, entities: [] }),
    };
  });
}

/** The sources that back an event because of this merging alone. */
async function notBackedElsewhere({ id, became }: ProposedEvent, last: ReviewAct | undefined, store: Store): Promise<readonly string[]> {
  const others = became === null ? [] : await store.proposedEvents.about([became], ['accepted', 'merged']);
  const backed = new Set<string>();
  for (const other of others) {
    if (other.id === id) continue;
    for (const { sources } of await store.proposedEvents.acts(other.id)) for (const source of sources) backed.add(source);
  }
  return (last?.sources ?? []).filter((source) => !backed.has(source));
}
