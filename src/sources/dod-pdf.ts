import type { Checked } from '../register/index.js';
import { isAbout1260H, type NoticeLine, noticeEdition, SENTENCE } from './notice.js';
import { measureOf, type PdfLine, pdfLines } from './pdf-columns.js';
import { pdfPages } from './pdf-text.js';
import { printedDay } from './printed-date.js';
import type { SourceEdition } from './source-edition.js';
import { beginning, type SourceFile, type SourceFormat } from './source-file.js';
import { refused } from './source-text.js';
import { joinWrapped } from './wrapped-lines.js';

/** The Section 1260H list as the Department of Defense releases it: a PDF of one or two columns under a title. */
export const DOD_PDF: SourceFormat = { id: 'dod-pdf', detect, read };

const DATE_ALONE = /^(?:as of |released |updated )?(?:[A-Z][a-z]+day, )?[A-Z][a-z]+ \d{1,2}, \d{4}$/i;

function detect(file: SourceFile): boolean {
  return beginning(file, 8).startsWith('%PDF-');
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  for (const file of files) {
    const edition = await readPdf(file);
    if (!edition.ok) return edition;
    editions.push(...edition.value);
  }
  return { ok: true, value: editions };
}

async function readPdf(file: SourceFile): Promise<Checked<readonly SourceEdition[]>> {
  const pages = await pdfPages(file);
  if (!pages.ok) return pages;
  const blocks = blocksOf(pdfLines(pages.value));
  const first = blocks.findIndex((block) => !isProse(block));
  const preamble = blocks.slice(0, first < 0 ? blocks.length : first).map(textOfBlock);
  const title = preamble.find(isAbout1260H);
  if (title === undefined)
    return refused(file.name, 'document', 'no title that names Section 1260H or Chinese military companies', 'the list with its title');
  const rest = first < 0 ? [] : blocks.slice(first);
  const measure = measureOf(rest.flat().filter(({ whole }) => !whole));
  const body: NoticeLine[] = [];
  let items: PdfLine[] = [];
  const flush = (): void => {
    for (const { text, depth, line } of joinWrapped(items, measure)) body.push({ kind: 'item', text, depth, line });
    items = [];
  };
  for (const block of rest) {
    if (block.some(({ whole }) => whole)) {
      flush();
      body.push({ kind: 'prose', text: textOfBlock(block), depth: 0, line: block[0]?.line ?? 0 });
    } else items.push(...block);
  }
  flush();
  return noticeEdition({
    file: file.name,
    title: title.replace(/ (?:[A-Z][a-z]+ \d{1,2}, \d{4})$/, ''),
    action: '',
    date: preamble.map(printedDay).find((found) => found !== null) ?? null,
    published: null,
    preamble,
    lines: body,
  });
}

/** Lines without space between them. */
function blocksOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const blocks: PdfLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (line.parted || block === undefined) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function textOfBlock(block: readonly PdfLine[]): string {
  return block.map(({ text }) => text).join(' ');
}

/** Whether a block before the list is its title, date or introduction. A long block is the list, whatever one of its lines says. */
function isProse(block: readonly PdfLine[]): boolean {
  const text = textOfBlock(block);
  if (block.some(({ whole }) => whole)) return true;
  return block.length <= 12 && (SENTENCE.test(text) || isAbout1260H(text) || DATE_ALONE.test(text));
}
