import { SaxesParser } from 'saxes';
import type { Problem } from '../register/index.js';
import { shown } from '../sources/index.js';
import { tightened } from './entities.js';
import { finalLine } from './final-text.js';
import { readPiece } from './html-document.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { addressOf } from './page-metadata.js';
import { dayWritten } from './printed-moment.js';
import { type DocumentsRead, type GivenFile, type TakenDocument, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { writeXml } from './xml-writing.js';

/** An item of a feed as it stands there. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly author: string | null;
  /** HTML, as the feed has it. */
  readonly summary: string;
}

/** In RSS 2.0, RSS 1.0 and Atom (RFC 4287), without their prefixes. The fuller text of an item stands before its summary. */
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
const CHANNELS: ReadonlySet<string> = new Set(['channel', 'feed']);
const SUMMARIES = ['encoded', 'content', 'description', 'summary'];
const DAYS = ['pubdate', 'published', 'date', 'issued', 'updated', 'modified'];
const LONGEST_SUMMARY = 1024 * 1024;

type Fields = Map<string, string>;

/** The items of a feed as documents of their summaries, or of their titles where they have none, each with its link. Nothing is fetched from there. */
export async function readFeed(file: GivenFile, source: string): Promise<DocumentsRead> {
  const parsed = itemsOf(file.name, tightened(source));
  if ('problem' in parsed) return { ok: false, problem: parsed.problem };
  const documents: TakenDocument[] = [];
  for (const [at, item] of parsed.items.entries()) {
    const { kept, dropped } = await readPiece(item.summary);
    const title = item.title === null ? null : finalLine((await readPiece(item.title)).kept.join(' '));
    const link = addressOf(item.link, file.hints.url ?? null);
    const { published } = file.hints;
    const read = documentOfLines(
      kept.length > 0 ? kept : [title ?? ''],
      { ...(published === undefined ? {} : { published }), ...(link === null ? {} : { url: link }) },
      {
        title,
        published: dayWritten(item.published ?? ''),
        ...(item.author === null ? {} : { byline: item.author }),
        ...(parsed.publisher === null ? {} : { publisher: parsed.publisher }),
      },
    );
    documents.push(taken(file, 'feed', { ...read, dropped: [...dropped, ...read.dropped], name: `${file.name} > ${at + 1}`, link }));
  }
  return { ok: true, documents, skipped: [] };
}

function itemsOf(
  file: string,
  source: string,
): { readonly publisher: string | null; readonly items: readonly FeedItem[] } | { readonly problem: Problem } {
  const parser = new SaxesParser();
  const channel: Fields = new Map();
  const items: Fields[] = [];
  const open: { name: string; text: string }[] = [];
  let current: Fields | null = null;
  let fault: Problem | null = null;
  const refuse = (got: string, expected: string): void => {
    fault ??= { file, line: parser.line, field: 'feed', got, expected };
  };
  parser.on('error', (error) => refuse(shown(error.message.replace(/^\d+:\d+: /, '')), 'well-formed XML to the closing tag'));
  parser.on('doctype', () => refuse('a document type declaration', 'none'));
  parser.on('opentag', ({ name: source, attributes }) => {
    if (fault !== null) return;
    const name = bare(source);
    if (open.length >= DOCUMENT_LIMITS.depth) return refuse(`depth ${open.length + 1}`, `at most ${DOCUMENT_LIMITS.depth}`);
    if (ITEMS.has(name)) {
      if (items.length >= DOCUMENT_LIMITS.documents)
        return refuse(`more than ${DOCUMENT_LIMITS.documents} items`, `at most ${DOCUMENT_LIMITS.documents}`);
      current = new Map();
      items.push(current);
    }
    // Atom has its links in attributes; the one to the story is `alternate`, or says nothing.
    const link = name === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate' ? attributes['href'] : undefined;
    if (link !== undefined && current !== null && !current.has('link')) current.set('link', link);
    open.push({ name, text: '' });
  });
  const gather = (piece: string): void => {
    const top = open.at(-1);
    if (top === undefined || fault !== null) return;
    top.text += piece;
    if (top.text.length > LONGEST_SUMMARY) refuse(`${top.text.length} characters`, `at most ${LONGEST_SUMMARY}`);
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    const closed = open.pop();
    const outer = open.at(-1);
    if (closed === undefined || outer === undefined || fault !== null) return;
    const fields = current ?? channel;
    const direct = ITEMS.has(outer.name) || CHANNELS.has(outer.name);
    if (ITEMS.has(closed.name)) current = null;
    else if (direct && closed.text.trim() !== '' && !fields.has(closed.name)) fields.set(closed.name, closed.text.trim());
    // The author of an Atom entry is an element with a name in it, and XHTML stands as elements in its content.
    else if (!direct) outer.text += ` ${closed.text}`;
  });
  writeXml(parser, source, () => fault !== null);
  const found = fault as Problem | null;
  if (found !== null) return { problem: found };
  return {
    publisher: channel.get('title') ?? null,
    items: items.map((fields) => ({
      title: fields.get('title') ?? null,
      link: fields.get('link') ?? (/^https?:/.test(fields.get('guid') ?? '') ? (fields.get('guid') ?? null) : null),
      published: DAYS.map((key) => fields.get(key)).find((value) => value !== undefined) ?? null,
      author: fields.get('creator') ?? fields.get('author') ?? null,
      summary: SUMMARIES.map((key) => fields.get(key)).find((value) => value !== undefined) ?? '',
    })),
  };
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
