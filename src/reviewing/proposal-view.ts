import type { OpenRegister } from '../answering/index.js';
import { search } from '../matching/index.js';
import {
  type Clocks,
  composed,
  countsFrom,
  ledgerOf,
  type Problem,
  type Register,
  type RegisterEvent,
  type Source,
  type Standing,
  standings,
} from '../register/index.js';
import type { DocumentHead, DocumentPlace, ProposedEvent, ReviewAct, Store, StoreParts, Telling } from '../store/index.js';
import type { Correction } from './correction.js';
import { sourcesOf } from './document-source.js';
import { type DraftEvent, drafted } from './draft-event.js';
import { draftProblems } from './draft-problems.js';
import { type NearEvent, nearEvents } from './near-event.js';

/** A document that tells a proposed event: its sentence and what stands around it. */
export interface ToldIn {
  readonly document: DocumentHead;
  readonly places: readonly DocumentPlace[];
  readonly telling: Telling;
  readonly before: string;
  readonly after: string;
}

/** A company that the register does not know, and who in it may be meant, best first. */
export interface UnknownCompany {
  readonly name: string;
  readonly candidates: readonly { readonly entity: string; readonly label: string; readonly score: number }[];
}

/** Where an entity would stand. `before` is null where the register does not know the entity yet. */
export interface StandingChange {
  readonly entity: string;
  readonly label: string;
  readonly list: string;
  readonly before: Standing | null;
  readonly after: Standing;
  readonly isChanged: boolean;
}

/** All that a person needs who decides on a proposed event. */
export interface ProposalView {
  readonly proposed: ProposedEvent;
  readonly toldIn: readonly ToldIn[];
  /** How many further tellings there are. */
  readonly more: number;
  /** As it would be accepted, corrected as asked. */
  readonly draft: RegisterEvent;
  readonly sources: readonly Source[];
  /** What keeps it from being accepted so; none where nothing does. */
  readonly problems: readonly Problem[];
  readonly entities: readonly { readonly id: string; readonly label: string }[];
  readonly unknown: readonly UnknownCompany[];
  /** Of each entity on the lists concerned, and on every other list on which it would come to stand otherwise. */
  readonly standings: readonly StandingChange[];
  readonly near: readonly NearEvent[];
  readonly acts: readonly ReviewAct[];
}

/** UTF-16 units of the text before and after a quote. */
const AROUND = 200;
/** Documents shown with their sentences. */
const SHOWN = 25;
/** Documents that are sources of one event: the first, as more of them add nothing to it. */
const MOST_DOCUMENTS = 100;
const CANDIDATES = 3;

/** A proposed event as a person looks at it, with a correction tried on; `null` where there is none of the id. Changes nothing. */
export async function proposalView(
  id: string,
  correction: Correction,
  opened: OpenRegister,
  clocks: Clocks,
  store: Store,
): Promise<ProposalView | null> {
  const proposed = await store.proposedEvents.get(id);
  if (proposed === null) return null;
  const { register } = opened.snapshot;
  const tellings = await store.proposedEvents.tellings(id);
  const shown = tellings.slice(0, SHOWN);
  const toldIn = await toldInOf(shown, store);
  const sources = await sourcesBehind(tellings, store);
  const draft = draftOf(proposed, sources, correction, register, clocks);
  const unknown = proposed.event.unknown.map((name) => ({ name, candidates: candidatesFor(name, opened) }));
  return {
    proposed,
    toldIn,
    more: tellings.length - shown.length,
    draft: draft.event,
    sources,
    problems: proposed.state === 'waiting' ? draftProblems(draft.event, proposed, correction, register, clocks.on) : [],
    entities: draft.event.entities.map((entity) => ({ id: entity, label: labelIn(entity, draft, register) })),
    unknown,
    standings: proposed.state === 'waiting' ? standingChanges(draft, register, clocks) : [],
    near: nearEvents(draft.event, register),
    acts: await store.proposedEvents.acts(id),
  };
}

function draftOf(
  proposed: ProposedEvent,
  sources: readonly Source[],
  correction: Correction,
  register: Register,
  { on: today }: Clocks,
): DraftEvent {
  const entityIds = (correction.added ?? []).map((_, at) => `new-${at + 1}`);
  return drafted({ proposed, sources, correction, register, today, id: proposed.id, entityIds });
}

/** The sources that the first documents of some tellings are, in the order of the tellings. */
export async function sourcesBehind(
  tellings: readonly Telling[],
  { documents }: Pick<StoreParts, 'documents'>,
): Promise<readonly Source[]> {
  const contents = [...new Set(tellings.map(({ document }) => document))].slice(0, MOST_DOCUMENTS);
  const [heads, places] = [await documents.heads(contents), await documents.places(contents)];
  return contents.flatMap((content) => {
    const head = heads.get(content);
    return head === undefined ? [] : sourcesOf(head, places.get(content) ?? []);
  });
}

async function toldInOf(tellings: readonly Telling[], { documents }: Store): Promise<readonly ToldIn[]> {
  const places = await documents.places(tellings.map(({ document }) => document));
  const told: ToldIn[] = [];
  for (const telling of tellings) {
    const held = await documents.get(telling.document);
    if (held === null) continue;
    const { text, ...document } = held;
    const { start, end } = telling.event.quote;
    const before = text.slice(Math.max(0, start - AROUND), start).toWellFormed();
    const after = text.slice(end, end + AROUND).toWellFormed();
    told.push({ document, places: places.get(telling.document) ?? [], telling, before, after });
  }
  return told;
}

function candidatesFor(name: string, opened: OpenRegister): UnknownCompany['candidates'] {
  const ledger = ledgerOf(opened.snapshot.register);
  return search(opened.matching(), { names: [name], kind: 'organisation', identifiers: [] }, { limit: CANDIDATES }).map(
    ({ entity, score }) => ({ entity, label: ledger.entity.get(entity)?.label ?? entity, score }),
  );
}

/** The standings of all whom a draft names, as the register has them and as it would have them with the draft in it. */
function standingChanges(draft: DraftEvent, register: Register, clocks: Clocks): readonly StandingChange[] {
  const { event } = draft;
  if (event.date === '' || !isDate(event.date)) return [];
  const after = composed(register, draft.facts);
  const asked = event.list === undefined ? [] : [event.list];
  const known = ledgerOf(register).entity;
  return event.entities
    .filter((entity) => ledgerOf(after).entity.has(entity))
    .flatMap((entity): readonly StandingChange[] => {
      const was = known.has(entity) ? standings(register, entity, clocks, asked) : [];
      return standings(after, entity, clocks, asked).flatMap((standing): readonly StandingChange[] => {
        const before = was.find(({ list }) => list === standing.list) ?? null;
        const isChanged = positionOf(before) !== positionOf(standing);
        const label = labelIn(entity, draft, register);
        return isChanged || standing.list === event.list
          ? [{ entity, label, list: standing.list, before, after: standing, isChanged }]
          : [];
      });
    });
}

function positionOf(standing: Standing | null): string {
  if (standing === null) return '';
  const { listed, since, until, modifiers } = standing;
  return JSON.stringify([listed, since, until, modifiers]);
}

function labelIn(entity: string, draft: DraftEvent, register: Register): string {
  return draft.entities.find(({ id }) => id === entity)?.label ?? ledgerOf(register).entity.get(entity)?.label ?? entity;
}

function isDate(date: string): boolean {
  try {
    countsFrom(date);
    return true;
  } catch {
    return false;
  }
}
