import type { TakenDocument } from '../documents/index.js';
import type { ReadableDocument, Reading } from '../reading/index.js';
import type { Act, AuditNote, DocumentHead, ProposedEvent, Store, StoredDocument, StoreParts } from '../store/index.js';
import { grouped, type NewTelling, type Stories } from './grouping.js';
import { marksOf, rangeOf } from './story.js';

/** So many documents are queued in one write at best: fewer wait long for one another, more hold up other writers. */
export const BATCH = 64;

/** What became of a document that was brought. */
export interface QueuedDocument {
  readonly content: string;
  readonly title: string | null;
  /** `new`: read now. `elsewhere`: its text was held, and now also where this one was found. `held`: nothing new. */
  readonly outcome: 'new' | 'elsewhere' | 'held';
  /** The proposed events it tells, as they are now: among them those the register knows, and those that were decided before. */
  readonly proposed: readonly ProposedEvent[];
}

/** Reads a document that is new; `name` is what messages call it. A second reader may have to be waited for. */
export type QueueReader = (document: ReadableDocument, name: string) => Reading | Promise<Reading>;

/**
 * Reads documents whose text is not held yet, and queues what they tell, together and whole or not at all. Documents that are held change
 * nothing but where they were found; the same documents twice change nothing. Nothing here changes the register.
 */
export async function queueDocuments(
  taken: readonly TakenDocument[],
  read: QueueReader,
  act: Act,
  store: Store,
): Promise<readonly QueuedDocument[]> {
  const held = await store.documents.heads(taken.map(({ content }) => content));
  const readings = new Map<string, readonly NewTelling[]>();
  for (const { content, document, name } of taken) {
    if (held.has(content) || readings.has(content)) continue;
    const { events } = await read(document, name);
    readings.set(
      content,
      events.map((event, place) => ({ document: content, place, event, published: document.published })),
    );
  }
  return store.write(async (tx) => {
    const { fresh, elsewhere } = await tx.documents.add(taken.map((each) => storedOf(each, act)));
    const told = [...fresh].flatMap((content) => readings.get(content) ?? []);
    await putStories(grouped(told, await heldStories(told, tx)), act, tx);
    const notes = [...fresh].map((content): AuditNote => {
      const tellings = readings.get(content) ?? [];
      const known = tellings.filter(({ event }) => event.known !== null).length;
      return { ...act, action: 'document.queued', subject: content, detail: { events: tellings.length, known } };
    });
    for (const subject of elsewhere) notes.push({ ...act, action: 'document.found-elsewhere', subject, detail: {} });
    await tx.audit.append(notes);
    const queued: QueuedDocument[] = [];
    const seen = new Set<string>();
    for (const { content, document } of taken) {
      const isNew = fresh.has(content) && !seen.has(content);
      seen.add(content);
      const outcome = isNew ? 'new' : elsewhere.has(content) ? 'elsewhere' : 'held';
      queued.push({ content, title: document.title, outcome, proposed: await tx.proposedEvents.toldBy(content) });
    }
    return queued;
  });
}

async function heldStories(told: readonly NewTelling[], { proposedEvents }: StoreParts): Promise<Parameters<typeof grouped>[1]> {
  const fresh = told.filter(({ event }) => event.known === null);
  const ranges = new Map(
    fresh.flatMap(({ event, published }) => marksOf(event, published).map((mark) => [`${mark.date} ${mark.key}`, rangeOf(mark)] as const)),
  );
  const marks = await proposedEvents.near([...ranges.values()]);
  const named = [...new Set(told.flatMap(({ event }) => (event.known === null ? [] : [event.known])))];
  const known = await proposedEvents.about(named, ['known']);
  const proposed = [...(await proposedEvents.of([...new Set(marks.map((mark) => mark.proposed))])), ...known];
  return {
    marks,
    proposed: new Map(proposed.map((each) => [each.id, each])),
    known: new Map(known.map(({ id, became }) => [became ?? '', id])),
  };
}

async function putStories({ added, extended }: Stories, act: Act, { proposedEvents }: StoreParts): Promise<void> {
  for (const { id, joined, event, document, told, marks } of extended) {
    for (const other of joined) await proposedEvents.join(other, id, act);
    await proposedEvents.extend(id, event, document, told, marks);
  }
  const { at, by } = act;
  await proposedEvents.add(
    added.map(({ event, document, told, marks, known }) => {
      const state = known === null ? ('waiting' as const) : ('known' as const);
      return { at, by, state, event, document, became: known, told, marks };
    }),
  );
}

function storedOf({ document, name, format, original, content, citation }: TakenDocument, { at, by }: Act): StoredDocument {
  const { title, published, language, text, byline = null, publisher = null, url = null } = document;
  const head: DocumentHead = {
    content,
    original,
    name: nameOf(name),
    format,
    language,
    title,
    published,
    byline,
    publisher,
    url,
    citation,
    length: text.length,
    at,
    by,
  };
  return { ...head, text };
}

/** Where a file lies on somebody's machine is nobody's business; an address has no more to it than its host and path. */
function nameOf(name: string): string {
  return /^https?:/.test(name) ? name : name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
