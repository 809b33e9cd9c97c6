import type { Keeping } from '../following/index.js';
import { ledgerOf, type RegisterFact } from '../register/index.js';
import { changing, eventIn, isEdition } from './accepting.js';
import { sourcesBehind } from './proposal-view.js';
import { type Reviewed, reasonProblems, type Verdict } from './verdict.js';

/**
 * Says that a proposed event is one that the register holds, an event or an edition by its id: its documents are further sources of it.
 * Of one that is known already the event may be left out.
 */
export async function mergeProposed(id: string, event: string | null, verdict: Verdict, keeping: Keeping): Promise<Reviewed> {
  const faults = reasonProblems(id, verdict, false);
  if (faults.length > 0) return { kind: 'refused', id, problems: faults };
  const { store } = keeping;
  return changing(id, ['waiting', 'known'], verdict, keeping, async (proposed, register) => {
    const into = event ?? (proposed.state === 'known' ? proposed.became : null);
    const held = into === null ? null : eventIn(register, into);
    if (into === null || (held === null && !isEdition(register, into))) {
      const problem = {
        file: id,
        line: 0,
        field: 'event',
        got: into === null ? 'none' : `"${into}"`,
        expected: 'the id of an event or edition',
      };
      return { kind: 'refused', id, problems: [problem] };
    }
    const ledger = ledgerOf(register);
    const sources = await sourcesBehind(await store.proposedEvents.tellings(id), store);
    const ids = sources.map((source) => source.id);
    const facts: RegisterFact[] = [
      ...sources.filter((source) => !ledger.source.has(source.id)).map((fact): RegisterFact => ({ kind: 'sources', fact })),
      { kind: held === null ? 'editions' : 'events', fact: { id: into, amends: 'sources-added', sources: ids } },
    ];
    return {
      to: 'merged',
      action: 'merged',
      became: into,
      list: held?.list ?? ledger.edition.get(into)?.list ?? null,
      facts,
      sources: ids,
      detail: { event: into, sources: ids.length },
      done: (after) => ({ event: eventIn(after, into), entities: [] }),
    };
  });
}
