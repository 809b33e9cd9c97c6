import { type Keeping, registerInUse } from '../following/index.js';
import { dayOf, ledgerOf, type Register, type RegisterFact } from '../register/index.js';
import { isSamePerson, type ProposedEvent, type ProposedState, type StoreParts } from '../store/index.js';
import { type Correction, isCorrected } from './correction.js';
import { type DraftEvent, draftEvent } from './draft-event.js';
import { reviewNeedsTwo } from './four-eyes.js';
import { sourcesBehind } from './proposal-view.js';
import { decidedBefore, type Reviewed, reasonProblems, type Verdict } from './verdict.js';

/** Someone else wrote while it was worked out. */
const TRIES = 5;

const OPEN: readonly ProposedState[] = ['waiting'];

/** What a verdict changes, worked out against one state of the store. */
export interface Change {
  readonly to: ProposedState;
  readonly action: 'accepted' | 'merged' | 'undone';
  readonly became: string | null;
  readonly list: string | null;
  readonly facts: readonly RegisterFact[];
  /** The sources that back the event because of it. */
  readonly sources: readonly string[];
  /** Further things to write with it. */
  readonly also?: (tx: StoreParts) => Promise<void>;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  readonly done: (register: Register) => Omit<Extract<Reviewed, { kind: 'done' }>, 'kind' | 'proposed'>;
}

/**
 * Accepts a proposed event, as it was read or corrected: it is an event of the register from now on, in the snapshot in use when this
 * resolves. Nothing is applied where something is wrong with it, or somebody else decided meanwhile.
 */
export async function acceptProposed(id: string, correction: Correction, verdict: Verdict, keeping: Keeping): Promise<Reviewed> {
  const faults = reasonProblems(id, verdict, false);
  if (faults.length > 0) return { kind: 'refused', id, problems: faults };
  const { store } = keeping;
  return changing(id, OPEN, verdict, keeping, async (proposed, register) => {
    const sources = await sourcesBehind(await store.proposedEvents.tellings(id), store);
    const added = correction.added?.length ?? 0;
    const asked = { proposed, sources, correction, register, today: dayOf(new Date(verdict.at)), id: proposed.id, entityIds: [] };
    const tried = draftEvent(asked);
    if (!tried.ok) return { kind: 'refused', id, problems: tried.problems };
    const number = await store.proposedEvents.nextOwn('event');
    const first = added === 0 ? 0 : await store.proposedEvents.nextOwn('entity', added);
    const made = draftEvent({
      ...asked,
      id: `ev-own-${number}`,
      entityIds: Array.from({ length: added }, (_, at) => `own-${first + at}`),
      accepted: acceptedBy(verdict, proposed),
    });
    return made.ok ? changeOf(made.value, isCorrected(correction)) : { kind: 'refused', id, problems: made.problems };
  });
}

function acceptedBy({ at, by, reason }: Verdict, { id }: ProposedEvent): string {
  const why = reason.trim();
  return `Accepted by ${by} on ${at.slice(0, 10)} (${id})${why === '' ? '' : `: ${why.slice(0, 500)}`}.`;
}

function changeOf({ event, entities, facts }: DraftEvent, corrected: boolean): Change {
  const made = entities.map((entity) => entity.id);
  return {
    to: 'accepted',
    action: 'accepted',
    became: event.id,
    list: event.list ?? null,
    facts,
    sources: event.sources,
    detail: { event: event.id, type: event.type, list: event.list ?? null, corrected, entities: made.length },
    done: () => ({ event, entities: made }),
  };
}

/**
 * Works out a change against the register in use and writes it, all of it or nothing; anew where somebody else wrote meanwhile. A change
 * of the register is in the snapshot in use when this resolves.
 */
export async function changing(
  id: string,
  from: readonly ProposedState[],
  verdict: Verdict,
  keeping: Keeping,
  work: (proposed: ProposedEvent, register: Register) => Promise<Change | Reviewed>,
): Promise<Reviewed> {
  const { store, files } = keeping;
  // What is taken back needs no second person: nothing that was doubted should stay for want of one.
  const makesFacts = from.includes('waiting');
  for (let tries = 1; ; tries += 1) {
    const seq = await store.facts.last();
    const proposed = await store.proposedEvents.get(id);
    if (proposed === null) return { kind: 'unknown', id };
    if (!from.includes(proposed.state)) return decidedBefore(proposed);
    if (makesFacts && isSamePerson(proposed.by, verdict.by) && (await reviewNeedsTwo(store)))
      return { kind: 'same-person', id, by: proposed.by };
    const { snapshot } = await registerInUse(keeping);
    const change = await work(proposed, snapshot.register);
    if ('kind' in change) return change;
    if (change.facts.length > 0) await files.markBehind();
    const outcome = await written(proposed, seq, change, verdict, keeping);
    if (outcome === 'written') {
      const { register } = change.facts.length > 0 ? (await registerInUse(keeping)).snapshot : snapshot;
      const after = await store.proposedEvents.get(id);
      return { kind: 'done', proposed: after ?? proposed, ...change.done(register) };
    }
    if (outcome === 'decided') return decidedBefore((await store.proposedEvents.get(id)) ?? proposed);
    if (tries === TRIES) throw new RangeError(`got a store that changed ${TRIES} times while ${id} was decided, expected a pause`);
  }
}

function written(
  { id, state, tellings, document }: ProposedEvent,
  seq: number,
  { to, action, became, list, facts, sources, also, detail }: Change,
  { at, by, reason }: Verdict,
  { store }: Keeping,
): Promise<'written' | 'decided' | 'changed'> {
  return store.write(async (tx) => {
    const now = await tx.proposedEvents.get(id);
    if (now === null || now.state !== state) return 'decided';
    // Documents that came meanwhile are sources too.
    if ((await tx.facts.last()) !== seq || now.tellings !== tellings) return 'changed';
    const said = { at, by, action, reason: reason.trim(), became, sources };
    if (!(await tx.proposedEvents.decide(id, [state], to, said))) return 'decided';
    if (facts.length > 0) {
      const summary = { action, event: became ?? '', tellings };
      await tx.facts.add({ id: `${id}/${action}@${seq + 1}`, kind: 'event', list, origin: id, digest: document, summary, at, by }, facts);
    }
    if (also !== undefined) await also(tx);
    await tx.audit.append([{ at, by, action: `event.${action}`, subject: id, detail }]);
    return 'written';
  });
}

/** The event of an id that a register holds. */
export function eventIn(register: Register, id: string): Register['events'][number] | null {
  return register.events.find((event) => event.id === id) ?? null;
}

/** Whether an id is of an edition of a register. */
export function isEdition(register: Register, id: string): boolean {
  return ledgerOf(register).edition.has(id);
}
