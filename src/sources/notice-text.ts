import type { Checked } from '../register/index.js';
import { isAbout1260H, type NoticeLine, noticeEdition, SENTENCE } from './notice.js';
import { filedDay, printedDay } from './printed-date.js';
import type { SourceEdition } from './source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from './source-file.js';
import { refused, textOf } from './source-text.js';
import { joinWrapped, type PageLine } from './wrapped-lines.js';

/**
 * The same notices as plain text, as govinfo.gov and federalregister.gov give them: lines of 72 characters, a paragraph indented by
 * four spaces with its further lines flush, a line of the list flush with its further lines indented, and marks of pages.
 */
export const NOTICE_TEXT: SourceFormat = { id: 'notice-text', detect, read };

const WIDTH = 72;
/** Rows of a paragraph, at most. */
const LONGEST = 100;
/** govinfo.gov wraps the text in a page with one `<pre>`. */
const OPENING = /^\s*(?:<html>[^[]{0,500}<pre>\s*)?\[Federal Register/i;
const END = /^\[FR Doc\. (\S+) Filed .*\]$/;
const PAGE = /^\[\[Page \d+\]\]$/;
/** `SUPPLEMENTARY INFORMATION: …` */
const CAPTION = /^[A-Z ]{6,}:/;
const CLOSING = /^(?:Dated: |\[FR Doc\.|BILLING CODE)/;

function detect(file: SourceFile): boolean {
  const text = beginning(file, LIMITS.head);
  return OPENING.test(text) && isAbout1260H(text);
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (!text.ok) return text;
    const bare = unwrapped(file.name, text.value);
    if (!bare.ok) return bare;
    const edition = readNotice(file.name, bare.value);
    if (!edition.ok) return edition;
    editions.push(...edition.value);
  }
  return { ok: true, value: editions };
}

/** The text within `<pre>`, on the lines on which it stands. */
function unwrapped(file: string, text: string): Checked<string> {
  if (!/^\s*</.test(text)) return { ok: true, value: text };
  const [from, until] = [text.search(/<pre>/i), text.search(/<\/pre>\s*<\/body>\s*<\/html>\s*$/i)];
  if (from < 0 || until < from) return refused(file, 'end', shown(text.trimEnd().slice(-30)), '</pre></body></html>');
  const above = text.slice(0, from).replace(/[^\n]/g, '');
  const inside = text.slice(from + '<pre>'.length, until).replace(/<\/?a\b[^<>]{0,500}>/gi, '');
  return { ok: true, value: above + inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') };
}

interface Row {
  readonly text: string;
  readonly indent: number;
  readonly line: number;
  readonly parted: boolean;
}

function readNotice(file: string, text: string): Checked<readonly SourceEdition[]> {
  const rows = rowsOf(text);
  const long = rows.find((row) => row.text.length > LIMITS.text);
  if (long !== undefined) return refused(file, 'line', `${long.text.length} characters`, `at most ${LIMITS.text}`, long.line);
  const ends = rows.filter((row) => END.test(row.text));
  const document = END.exec(ends[0]?.text ?? '');
  if (document === null || ends.length > 1) return refused(file, 'end', `${ends.length} closing lines`, 'one, [FR Doc. … Filed …]');
  const from = rows.findIndex((row) => row.text.startsWith('SUPPLEMENTARY INFORMATION:'));
  if (from < 0) return refused(file, 'document', 'no SUPPLEMENTARY INFORMATION', 'a notice with it');
  const agency = rows.findIndex((row) => row.text.startsWith('AGENCY:'));
  const title = titleOf(rows.slice(0, Math.max(0, agency)));
  if (title === '') return refused(file, 'AGENCY', 'no title before it', 'the subject of the notice');
  if (!isAbout1260H(rows.map((row) => row.text).join(' ')))
    return refused(file, 'document', shown(title), 'a notice about the Section 1260H list');
  const preamble = paragraphsOf(rows.slice(Math.max(0, agency), from));
  const until = rows.findIndex((row, at) => at > from && CLOSING.test(row.text));
  const body = rows.slice(from, until);
  const heads = rows.slice(0, Math.max(0, agency)).map((row) => row.text);
  const volume = heads.map((head) => /^\[?Federal Register,? Volume (\d+)/.exec(head)?.[1]).find((found) => found !== undefined);
  const page = heads.map((head) => /^\[Pages? (\d+)/.exec(head)?.[1]).find((found) => found !== undefined);
  const cited = volume !== undefined && page !== undefined ? `${volume} FR ${page} (FR Doc. ${document[1]})` : `FR Doc. ${document[1]}`;
  const dated = rows.find((row) => row.text.startsWith('Dated: '));
  return noticeEdition({
    file,
    title,
    action: preamble.find((each) => each.startsWith('ACTION:')) ?? '',
    date: preamble.filter((each) => each.startsWith('DATES:')).map(printedDay)[0] ?? (dated === undefined ? null : printedDay(dated.text)),
    published: filedDay(ends[0]?.text ?? '') ?? printedDay(heads[0] ?? ''),
    citation: cited,
    preamble,
    lines: linesOf(body),
  });
}

/** The rows that have text. A mark of a page, with the blank rows around it, parts nothing. */
function rowsOf(text: string): readonly Row[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const rows: Row[] = [];
  let parted = true;
  for (const [at, raw] of lines.entries()) {
    const line = raw.replaceAll('``', '“').replaceAll("''", '”');
    const bare = line.trimStart();
    if (PAGE.test(bare)) parted = rows.length === 0;
    else if (bare !== '' && !/^[-=_]{5,}$/.test(bare)) {
      rows.push({ text: bare, indent: line.length - bare.length, line: at + 1, parted });
      parted = false;
    } else if (!PAGE.test(lines[at - 1] ?? '')) parted = true;
  }
  return rows;
}

/** The last block before the agency: what is in brackets, and the names of departments in capitals, are not the title. */
function titleOf(rows: readonly Row[]): string {
  const first = rows.findLastIndex((row) => row.parted);
  const texts = rows.slice(Math.max(0, first)).map((row) => row.text);
  return texts.some((text) => text.startsWith('[')) ? '' : texts.join(' ');
}

function paragraphsOf(rows: readonly Row[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const row of rows) {
    if (row.parted || paragraphs.length === 0 || row.indent === 4) paragraphs.push(row.text);
    else paragraphs.push(`${paragraphs.pop()} ${row.text}`);
  }
  return paragraphs;
}

/** Prose and lines of the list: prose has an indented first row, or a long one and an end, and words that no name has. */
function linesOf(rows: readonly Row[]): readonly NoticeLine[] {
  const lines: NoticeLine[] = [];
  let items: PageLine[] = [];
  const flush = (): void => {
    for (const { text, depth, line } of joinWrapped(items, { width: WIDTH, character: 1, slack: 2 }))
      lines.push({ kind: 'item', text, depth, line });
    items = [];
  };
  for (let at = 0; at < rows.length; ) {
    const length = proseLength(rows, at);
    const row = rows[at];
    if (row === undefined) break;
    if (length > 0) {
      flush();
      const text = rows
        .slice(at, at + length)
        .map((each) => each.text)
        .join(' ');
      lines.push({ kind: 'prose', text, depth: 0, line: row.line });
      at += length;
    } else {
      items.push({ ...row, end: row.indent + row.text.length });
      at++;
    }
  }
  flush();
  return lines;
}

/** How many rows of prose begin here; 0 where a line of the list does. */
function proseLength(rows: readonly Row[], at: number): number {
  const row = rows[at];
  if (row === undefined) return 0;
  let length = 1;
  while (
    length < LONGEST &&
    rows[at + length]?.parted === false &&
    rows[at + length]?.indent === 0 &&
    !rows[at + length - 1]?.text.endsWith(':')
  )
    length++;
  if (CAPTION.test(row.text)) return length;
  const text = rows
    .slice(at, at + length)
    .map((each) => each.text)
    .join(' ');
  const flush = row.indent === 0 && row.text.length > 60 && /[.:]$/.test(text);
  return (row.indent >= 4 || flush) && SENTENCE.test(text) ? length : 0;
}
