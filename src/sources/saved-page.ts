import type { Checked } from '../register/index.js';
import type { SourceEdition } from './source-edition.js';
import type { SourceFile } from './source-file.js';
import { lineAt, refused, textOf } from './source-text.js';

/** A row of a table: the text of its cells, and its line in the file. */
export interface PageRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface PageTable {
  /** Its caption, or the heading before it. */
  readonly heading: string;
  readonly rows: readonly PageRow[];
}

/** A page of a publisher as a browser saved it: what its tables say. */
export interface Page {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly PageTable[];
}

/** As much of the document as is asked for: this room has no DOM types. */
interface Element {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly title?: string;
  querySelectorAll(selector: string): Iterable<Element>;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,summary,button,table';
const ROWS = 20_000;

/** The editions that some pages are, one a page, or what is wrong with the first that is none. */
export async function readPages(
  files: readonly SourceFile[],
  editionOf: (file: string, page: Page) => Checked<SourceEdition>,
): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  for (const file of files) {
    const page = await pageOf(file);
    if (!page.ok) return page;
    const edition = editionOf(file.name, page.value);
    if (!edition.ok) return edition;
    editions.push(edition.value);
  }
  return { ok: true, value: editions };
}

/** A page of HTML to its closing tag. Scripts, styles and comments are taken out unread; nothing is run and nothing fetched. */
async function pageOf(file: SourceFile): Promise<Checked<Page>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const html = withoutScripts(text.value);
  if (!/<\/body>\s*<\/html>\s*$/i.test(html.slice(-10_000))) {
    const end = JSON.stringify(text.value.trimEnd().slice(-30));
    return refused(file.name, 'end', end, '</body></html>', lineAt(text.value, text.value.length));
  }
  const starts = [...html.matchAll(/<tr\b/gi)].map(({ index }) => index);
  const opened = html.match(/<table\b/gi)?.length ?? 0;
  const closed = html.match(/<\/table>/gi)?.length ?? 0;
  if (opened !== closed) return refused(file.name, 'table', `${opened} opened, ${closed} closed`, 'every table closed');
  if (starts.length > ROWS) return refused(file.name, 'table', `${starts.length} rows`, `at most ${ROWS}`);
  const lines = linesAt(html, starts);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(html.replace(/<br\s*\/?>|<\/(?:p|li|div|h\d)>/gi, ' $&')) as unknown as { readonly document: Element };
  const tables: PageTable[] = [];
  let heading = '';
  let row = 0;
  for (const element of document.querySelectorAll(HEADINGS)) {
    if (element.tagName.toUpperCase() !== 'TABLE') {
      heading = plain(element);
      continue;
    }
    const [caption] = [...element.querySelectorAll('caption')].map(plain);
    const rows = [...element.querySelectorAll('tr')].map((each) => ({
      cells: [...each.querySelectorAll('th,td')].map(plain),
      line: lines[row++] ?? 0,
    }));
    tables.push({
      heading: caption !== undefined && caption !== '' ? caption : heading,
      rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
    });
  }
  const [title = ''] = [...document.querySelectorAll('title')].map(plain);
  const [body] = [...document.querySelectorAll('body')];
  return { ok: true, value: { title, text: body === undefined ? '' : plain(body), tables } };
}

/** Whether the beginning of a file is HTML; and the text of it, without tags. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html)\b/i.test(text);
}

function plain(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
}

/** The page with blanks where scripts, styles and comments stood: the lines stay. */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  const opening = /<!--|<script\b|<style\b/gi;
  let from = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const closing = match[0] === '<!--' ? '-->' : `</${match[0].slice(1).toLowerCase()}>`;
    const found = indexOfTag(html, closing, match.index);
    const until = found < 0 ? html.length : found + closing.length;
    kept.push(html.slice(from, match.index), html.slice(match.index, until).replace(/[^\n]/g, ' '));
    from = until;
    opening.lastIndex = until;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

function indexOfTag(html: string, tag: string, from: number): number {
  const search = new RegExp(tag, 'gi');
  search.lastIndex = from;
  return search.exec(html)?.index ?? -1;
}

function linesAt(text: string, places: readonly number[]): readonly number[] {
  let line = 1;
  let at = 0;
  return places.map((place) => {
    for (; at < place; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  });
}
