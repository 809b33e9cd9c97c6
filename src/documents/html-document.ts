import { type Sifted, sift } from './boilerplate.js';
import { type CleanPage, cleanPage } from './clean-page.js';
import type { ReadableDocument } from './document.js';
import { expanded } from './entities.js';
import { finalLine, finalText } from './final-text.js';
import { languageOf } from './language.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { linkedDataOf } from './linked-data.js';
import { type PageElement, type PageMetadata, pageMetadata } from './page-metadata.js';
import { type PageNode, pageParagraphs } from './page-paragraphs.js';
import { dayOfDocument, isMasthead } from './printed-moment.js';
import type { DayEvidence, DocumentHints } from './taken-document.js';

/** A page as a document, before it is known of which file. */
export interface PageRead {
  readonly document: ReadableDocument;
  readonly dated: DayEvidence | null;
  readonly dropped: readonly string[];
}

/** Under so many characters an article is too short to be sure that it is one: the page is taken as it stands. */
const SHORT_ARTICLE = 300;
const MANY_ELEMENTS = 1000;
/** Of the page's own text an article has at least this part, the less the longer it is. */
const LEAST_PARTS: readonly (readonly [characters: number, part: number])[] = [
  [SHORT_ARTICLE, 0.5],
  [1000, 0.2],
  [Infinity, 0.05],
];
/** Among how many first lines the day and the author stand. */
const MASTHEAD_LINES = 3;

/**
 * The story of a page: the article that Readability finds, or, in a page that is too large for it or has none, all that stands outside
 * of headers, footers and menus. Nothing is run and nothing fetched.
 */
export async function readPage(source: string, hints: DocumentHints): Promise<PageRead> {
  const parse = await parser();
  const expand = (piece: string): string => expanded(piece, asked(parse));
  const seen = cleanPage(source, expand);
  // Some pages hide their whole story until a script has run.
  const page = seen.hidden > SHORT_ARTICLE && seen.hidden > 2 * lengthOf(seen.flat) ? cleanPage(source, expand, false) : seen;
  const flat = sift(page.flat);
  const small = page.elements <= DOCUMENT_LIMITS.elements && page.work <= DOCUMENT_LIMITS.work && !isOfLinks(page);
  const document = parse(small ? page.html : `<html><head>${headOf(page.html)}</head></html>`);
  const metadata = pageMetadata(document, linkedDataOf(page.linkedData), hints.url ?? savedFrom(source));
  const found = small ? await article(document) : null;
  const sifted = found === null || isPoor(found.kept, flat.kept) ? flat : found;
  const byline = metadata.byline ?? bylineOf(found?.byline ?? null);
  return finished(sifted.kept, sifted.dropped, { ...metadata, byline }, hints);
}

/** All paragraphs of a piece of HTML: of a mail, or of the summary in a feed, which are no pages with an article in them. */
export async function readPiece(source: string): Promise<Sifted> {
  const parse = await parser();
  return sift(cleanPage(source, (piece) => expanded(piece, asked(parse))).flat, false);
}

function finished(kept: readonly string[], dropped: readonly string[], metadata: PageMetadata, hints: DocumentHints): PageRead {
  const { title, byline, publisher, url } = metadata;
  const paragraphs = kept.map(finalLine).filter((line) => line !== '');
  // The heading stands in the title already; offsets are into the text without it.
  const untitled = title !== null && paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
  const printed = metadata.published === null ? dayOfDocument(untitled) : null;
  const body = untitled.filter((line, at) => at >= MASTHEAD_LINES || !isMasthead(line));
  const published = hints.published ?? metadata.published ?? printed;
  const text = finalText(body);
  return {
    document: {
      title,
      published,
      language: languageOf(text === '' ? (title ?? '') : text, metadata.language),
      text,
      ...(byline === null ? {} : { byline }),
      ...(publisher === null ? {} : { publisher }),
      ...(url === null ? {} : { url }),
    },
    dated: hints.published !== undefined ? 'given' : metadata.published !== null ? 'metadata' : printed !== null ? 'printed' : null,
    dropped: [...dropped.map(finalLine), ...untitled.filter((line, at) => at < MASTHEAD_LINES && isMasthead(line))],
  };
}

async function article(document: PageElement): Promise<(Sifted & { readonly byline: string | null }) | null> {
  // By its default: Node finds the names that a CommonJS module exports, a bundler does not.
  const { default: readability } = await import('@mozilla/readability');
  const options = { serializer: (node: PageNode) => node, disableJSONLD: true, charThreshold: SHORT_ARTICLE };
  const reader = new readability.Readability<PageNode>(document, options);
  try {
    const found = reader.parse();
    if (found?.content === null || found?.content === undefined) return null;
    return { ...sift(pageParagraphs(found.content)), byline: found.byline ?? null };
  } catch {
    // It expects a browser's tree; the page is then taken as it stands.
    return null;
  }
}

function bylineOf(found: string | null): string | null {
  const line = finalLine(found ?? '').replace(/^by:? /i, '');
  return line === '' || line.length > 200 ? null : line;
}

/** A list of links has no article in it, and looking for one takes longest there. */
function isOfLinks({ flat, elements }: CleanPage): boolean {
  return elements > MANY_ELEMENTS && lengthOf(flat.filter(({ linked }) => linked)) > lengthOf(flat) * 0.8;
}

function lengthOf(paragraphs: CleanPage['flat']): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether what was found is rather a part of the article, or of something else, than the article: comments may be longer than it. */
function isPoor(found: readonly string[], flat: readonly string[]): boolean {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const part = length(found) / Math.max(1, length(flat));
  return part < (LEAST_PARTS.find(([characters]) => length(found) < characters)?.[1] ?? 0);
}

type Parse = (html: string) => PageElement;

async function parser(): Promise<Parse> {
  const { parseHTML } = await import('linkedom');
  return (html) => (parseHTML(html) as unknown as { readonly document: PageElement }).document;
}

/** What an entity of a name stands for; null where there is none. */
function asked(parse: Parse): (name: string) => string | null {
  return (name) => {
    const [paragraph] = parse(`<html><body><p>&${name};</p></body></html>`).querySelectorAll('p');
    const text = paragraph?.textContent ?? '';
    return text === '' || text.includes(name) ? null : text;
  };
}

/** Browsers write into a page that they save where it came from. */
function savedFrom(source: string): string | null {
  return /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,1900}) -->/.exec(source.slice(0, 4000))?.[1] ?? null;
}

/** The metadata of a page: its head is small, however large the page is. */
function headOf(html: string): string {
  return (html.slice(0, 200_000).match(/<(?:meta|link)\b[^<>]*>|<title>[^<]*<\/title>|<h1\b[^<>]*>[^<]*<\/h1>/g) ?? [])
    .slice(0, 500)
    .join('');
}
