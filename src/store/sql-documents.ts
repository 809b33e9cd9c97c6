import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import { type Access, addRows } from './access.js';
import {
  type DocumentFilter,
  type DocumentHead,
  type DocumentPlace,
  type Documents,
  LONGEST_TEXT,
  type StoredDocument,
} from './documents.js';
import type { Rows, Tables } from './tables.js';
import { holding, keepable } from './text.js';

/** Contents asked for in one statement. */
const ASKED = 500;

const HEAD = [
  'content',
  'original',
  'name',
  'format',
  'language',
  'title',
  'published',
  'byline',
  'publisher',
  'url',
  'citation',
  'length',
  'at',
  'by',
] as const;

export function sqlDocuments({ read, write }: Access): Documents {
  return {
    add: (documents) => write((rows) => add(rows, documents)),
    get: async (content) => {
      const row = await read.selectFrom('documents').selectAll().where('content', '=', content).executeTakeFirst();
      if (row === undefined) return null;
      const { body, ...head } = row;
      return { ...head, text: body };
    },
    heads: async (contents) => new Map((await headsOf(read, contents)).map((head) => [head.content, head])),
    places: (contents) => placesOf(read, contents),
    page: (limit, offset, filter = {}) =>
      read
        .selectFrom('documents')
        .select(HEAD)
        .where(fitting(filter))
        .orderBy('at', 'desc')
        .orderBy('content')
        .limit(limit)
        .offset(offset)
        .execute(),
    count: async (filter = {}) => {
      const { count } = await read
        .selectFrom('documents')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where(fitting(filter))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

type Fit = ExpressionWrapper<Tables, 'documents', SqlBool>;

function fitting({ words = [], from, to, entity }: DocumentFilter): (of: ExpressionBuilder<Tables, 'documents'>) => Fit {
  return (of) =>
    of.and([
      ...words.map((word) => sql<SqlBool>`lower(coalesce(title, name)) like ${patternOf(word)} escape '!'`),
      ...(from === undefined ? [] : [of('published', '>=', from)]),
      ...(to === undefined ? [] : [of('published', '<=', to)]),
      ...(entity === undefined ? [] : [of('content', 'in', tellingOf(of, entity))]),
    ]);
}

function tellingOf(of: ExpressionBuilder<Tables, 'documents'>, entity: string) {
  return of
    .selectFrom('tellings')
    .select('tellings.document')
    .where('tellings.event', 'like', holding(JSON.stringify(entity)));
}

function patternOf(word: string): string {
  return `%${keepable(word).toLowerCase().replaceAll(/[!%_]/g, '!$&')}%`;
}

async function add(
  rows: Rows,
  documents: readonly StoredDocument[],
): Promise<{ readonly fresh: ReadonlySet<string>; readonly elsewhere: ReadonlySet<string> }> {
  const long = documents.find(({ text }) => text.length > LONGEST_TEXT);
  if (long !== undefined) throw new RangeError(`got a text of ${long.text.length} characters, expected at most ${LONGEST_TEXT}`);
  const contents = documents.map(({ content }) => content);
  const held = new Set((await headsOf(rows, contents)).map(({ content }) => content));
  const outlets = await outletsOf(rows, contents);
  const [fresh, kept, places] = [new Set<string>(), [] as Tables['documents'][], [] as Tables['document_places'][]];
  const elsewhere = new Set<string>();
  for (const document of documents) {
    const { content, at, by, publisher, url, title, published } = document;
    const isFresh = !held.has(content) && !fresh.has(content);
    if (isFresh) {
      fresh.add(content);
      kept.push(rowOf(document));
    }
    const those = outlets.get(content) ?? new Set();
    const outlet = keepable(outletOf(document));
    if (those.has(outlet)) continue;
    if (!isFresh) elsewhere.add(content);
    const place = {
      content,
      place: those.size,
      outlet,
      publisher: plain(publisher),
      url: plain(url),
      title: plain(title),
      published,
      at,
      by,
    };
    places.push(place);
    outlets.set(content, those.add(outlet));
  }
  for (const row of kept) await addRows(rows, 'documents', [row]);
  await addRows(rows, 'document_places', places);
  return { fresh, elsewhere };
}

/** One publisher is one outlet, however often it brings a text; where none is told, the host is. */
function outletOf({ publisher, url }: Pick<StoredDocument, 'publisher' | 'url'>): string {
  if (publisher !== null) return publisher.normalize('NFKC').trim().toLowerCase();
  return url !== null && URL.canParse(url) ? new URL(url).host : '';
}

function rowOf({ text, ...head }: StoredDocument): Tables['documents'] {
  const { name, title, byline, publisher, url, citation } = head;
  const told = { title: plain(title), byline: plain(byline), publisher: plain(publisher), url: plain(url), citation: plain(citation) };
  return { ...head, ...told, name: keepable(name), body: keepable(text) };
}

function plain(text: string | null): string | null {
  return text === null ? null : keepable(text);
}

async function headsOf(rows: Rows, contents: readonly string[]): Promise<readonly DocumentHead[]> {
  const found: DocumentHead[] = [];
  for (let at = 0; at < contents.length; at += ASKED)
    found.push(
      ...(await rows
        .selectFrom('documents')
        .select(HEAD)
        .where('content', 'in', contents.slice(at, at + ASKED))
        .execute()),
    );
  return found;
}

async function outletsOf(rows: Rows, contents: readonly string[]): Promise<Map<string, Set<string>>> {
  const outlets = new Map<string, Set<string>>();
  for (const { content, outlet } of await placeRows(rows, contents)) outlets.set(content, (outlets.get(content) ?? new Set()).add(outlet));
  return outlets;
}

async function placesOf(rows: Rows, contents: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentPlace[]>> {
  const places = new Map<string, DocumentPlace[]>();
  for (const { content, publisher, url, title, published, at, by } of await placeRows(rows, contents)) {
    const place = { publisher, url, title, published, at, by };
    const those = places.get(content);
    if (those === undefined) places.set(content, [place]);
    else those.push(place);
  }
  return places;
}

async function placeRows(rows: Rows, contents: readonly string[]): Promise<readonly Tables['document_places'][]> {
  const found: Tables['document_places'][] = [];
  for (let at = 0; at < contents.length; at += ASKED)
    found.push(
      ...(await rows
        .selectFrom('document_places')
        .selectAll()
        .where('content', 'in', contents.slice(at, at + ASKED))
        .orderBy('content')
        .orderBy('place')
        .execute()),
    );
  return found;
}
