import { readFile } from 'node:fs/promises';
import type { Problem } from '../register/index.js';
import { type FetchEffects, fetchSource, realEffects, shown } from '../sources/index.js';
import { documentsIn } from './documents-in.js';
import { DOCUMENT_LIMITS } from './limits.js';
import { addressOf } from './page-metadata.js';
import type { DocumentsRead, TakenDocument } from './taken-document.js';

/** A story that does not come within a minute is not waited for; a list is. */
const PATIENCE = { limit: DOCUMENT_LIMITS.bytes, idle: 20_000, total: 60_000, tries: 2 } as const;

/**
 * The documents at an address of the web, with the guards of official lists: only the public internet is connected to, redirects
 * included, and what is too large or too slow is refused. Messages show the address without its query.
 */
export async function documentsAt(address: string, effects: FetchEffects = realEffects): Promise<DocumentsRead> {
  const name = withoutQuery(address);
  const fetched = await fetchSource(address, PATIENCE, effects);
  if (fetched.kind !== 'fetched') {
    const [got, expected] = fetched.kind === 'refused' ? [fetched.got, fetched.expected] : ['an unchanged page', 'a page'];
    return { ok: false, problem: { file: name, line: 0, field: 'address', got, expected } };
  }
  try {
    // Where redirects led elsewhere, the page is of there; the query of the first address, which finds the page, is not of that one.
    const url = fetched.from === name ? address : fetched.from;
    return await documentsIn(new Uint8Array(await readFile(fetched.path)), name, { url });
  } finally {
    await fetched.discard();
  }
}

/**
 * Items of a feed with the whole stories in place of their summaries, one after the other; what is not to be had stays a summary, and
 * the problem is told. Documents without a link stay as they are.
 *
 * @param told after each: how many of how many
 */
export async function wholeStories(
  documents: readonly TakenDocument[],
  effects: FetchEffects = realEffects,
  told: (done: number, of: number) => void = () => undefined,
): Promise<{ readonly documents: readonly TakenDocument[]; readonly skipped: readonly Problem[] }> {
  const [whole, skipped]: [TakenDocument[], Problem[]] = [[], []];
  for (const [at, summary] of documents.entries()) {
    const read = summary.link === null ? null : await documentsAt(summary.link, effects);
    if (read?.ok === true) {
      whole.push(...read.documents.map((document) => knownFrom(summary, document)));
      skipped.push(...read.skipped);
    } else {
      whole.push(summary);
      if (read !== null) skipped.push(read.problem);
    }
    told(at + 1, documents.length);
  }
  return { documents: whole, skipped };
}

/** What the feed says where the page is silent. */
function knownFrom(summary: TakenDocument, page: TakenDocument): TakenDocument {
  const { title, published } = page.document;
  const dated = published === null ? { dated: summary.dated } : {};
  const document = { ...page.document, title: title ?? summary.document.title, published: published ?? summary.document.published };
  return { ...page, ...dated, document, name: summary.name, link: summary.link };
}

function withoutQuery(address: string): string {
  const whole = addressOf(address, null);
  if (whole === null) return shown(address);
  const url = new URL(whole);
  url.search = '';
  return url.href;
}
