import { sift } from './boilerplate.js';
import { cleanPage } from './clean-page.js';
import type { ReadableDocument } from './document.js';
import { finalLine, finalText } from './final-text.js';
import { languageOf } from './language.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { linkedDataOf } from './linked-data.js';
import { type PageElement, type PageMetadata, pageMetadata } from './page-metadata.js';
import { type PageNode, pageParagraphs } from './page-paragraphs.js';
import { dayOfDocument } from './printed-moment.js';
import type { DayEvidence, DocumentHints } from './taken-document.js';

/** A page as a document, before it is known of which file. */
export interface PageRead {
  readonly document: ReadableDocument;
  readonly dated: DayEvidence | null;
  readonly dropped: readonly string[];
}

/** Under so many characters an article is too short to be sure that it is one: the page is taken as it stands. */
const SHORT_ARTICLE = 300;
/** An article with less than this part of the page's own text is a part of the article. */
const LEAST_PART = 0.2;

/**
 * The story of a page: the article that Readability finds, or, in a page that is too large for it or has none, all that stands outside
 * of headers, footers and menus. Nothing is run and nothing fetched.
 */
export async function readPage(source: string, hints: DocumentHints): Promise<PageRead> {
  const page = cleanPage(source);
  const flat = sift(pageParagraphs(bodyOf(await parsed(`<html><body>${page.flat}</body></html>`))));
  const small = page.elements <= DOCUMENT_LIMITS.elements;
  const document = await parsed(small ? page.html : `<html><head>${headOf(page.html)}</head></html>`);
  const metadata = pageMetadata(document, linkedDataOf(page.linkedData), hints.url ?? null);
  const found = small ? await article(document) : null;
  const sifted = found === null || isPoor(found.kept, flat.kept) ? flat : found;
  return finished(sifted.kept, sifted.dropped, metadata, hints);
}

/** All paragraphs of a piece of HTML: of a mail, or of the summary in a feed, which are no pages with an article in them. */
export async function readPiece(source: string): Promise<{ readonly kept: readonly string[]; readonly dropped: readonly string[] }> {
  const { flat } = cleanPage(source);
  return sift(pageParagraphs(bodyOf(await parsed(`<html><body>${flat}</body></html>`))));
}

function finished(kept: readonly string[], dropped: readonly string[], metadata: PageMetadata, hints: DocumentHints): PageRead {
  const { title, byline, publisher, url } = metadata;
  const paragraphs = kept.map(finalLine).filter((line) => line !== '');
  // The heading stands in the title already; offsets are into the text without it.
  const body = title !== null && paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
  const printed = metadata.published === null ? dayOfDocument(body) : null;
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
    dropped: dropped.map(finalLine),
  };
}

async function article(document: PageElement): Promise<ReturnType<typeof sift> | null> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const found = new Readability<PageNode>(document as never, {
      serializer: (node) => node as unknown as PageNode,
      disableJSONLD: true,
      charThreshold: SHORT_ARTICLE,
    }).parse();
    return found?.content === null || found?.content === undefined ? null : sift(pageParagraphs(found.content));
  } catch {
    // It expects a browser's tree; the page is then taken as it stands.
    return null;
  }
}

function isPoor(found: readonly string[], flat: readonly string[]): boolean {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  return length(found) < SHORT_ARTICLE ? length(found) < length(flat) * 0.5 : length(found) < length(flat) * LEAST_PART;
}

async function parsed(html: string): Promise<PageElement> {
  const { parseHTML } = await import('linkedom');
  return (parseHTML(html) as unknown as { readonly document: PageElement }).document;
}

function bodyOf(document: PageElement): PageNode {
  return [...document.querySelectorAll('body')][0] ?? document;
}

/** The metadata of a page: its head is small, however large the page is. */
function headOf(html: string): string {
  return (html.slice(0, 200_000).match(/<(?:meta|link)\b[^<>]*>|<title>[^<]*<\/title>|<h1\b[^<>]*>[^<]*<\/h1>/g) ?? [])
    .slice(0, 500)
    .join('');
}
