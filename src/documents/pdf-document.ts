import type { Day } from '../register/index.js';
import { fileOf, type PdfContent, type PdfLine, pdfContent, pdfLines } from '../sources/index.js';
import { finalLine } from './final-text.js';
import { dayWritten } from './printed-moment.js';
import { type DocumentsRead, type GivenFile, refusedFile, taken } from './taken-document.js';
import { documentOfLines } from './text-document.js';
import { joinLines, measureLines } from './wrapped-text.js';

/** Titles that programs give, not people. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|pdf|rtf|indd|pages|txt|html?)|slide \d+|print|layout \d+)$/i;
const LONGEST_TITLE = 200;
/** A heading is set in larger letters than most of the text, by so much. */
const LARGER = 1.15;
/** What parts paragraphs is more than the usual space between lines by so much. */
const WIDER = 1.25;
/** The part of a page that is its header. */
const HEADER = 0.15;

/** A PDF as a document: the lines of its pages joined to paragraphs, without what stands in the margins of several pages. */
export async function readPdfFile(file: GivenFile): Promise<DocumentsRead> {
  // Its reader takes the bytes for itself.
  const content = await pdfContent(fileOf(file.name, file.bytes.slice()), 'legible');
  if (!content.ok) {
    const [problem] = content.problems;
    return problem === undefined ? refusedFile(file, 'document', 'a PDF that cannot be read', 'a whole PDF') : { ok: false, problem };
  }
  const lines = partedByGaps(pdfLines(content.value.pages));
  const told = finalLine(content.value.title ?? '');
  const title = told.length > LONGEST_TITLE || told === '' || NO_TITLE.test(told) ? headingOf(lines) : told;
  const read = documentOfLines(paragraphsOf(lines), file.hints, { title, printed: dayInHeader(content.value) });
  return { ok: true, documents: [taken(file, 'pdf', { ...read, made: dayWritten(content.value.made ?? '') })], skipped: [] };
}

/** Paragraphs of letters are parted by less space than the entries of a list. */
function partedByGaps(lines: readonly PdfLine[]): readonly PdfLine[] {
  const gaps = lines.flatMap(({ gap }) => gap ?? []).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  return lines.map((line) => ({ ...line, parted: line.parted || (line.gap !== null && line.gap > usual * WIDER) }));
}

/** The day in the header of the first page, which as a header is not in the text. */
function dayInHeader({ pages }: PdfContent): Day | null {
  const [page] = pages;
  const runs = page?.runs.filter(({ y, text }) => y < page.height * HEADER && text.length <= 40) ?? [];
  return runs.map(({ text }) => dayWritten(text)).find((day) => day !== null) ?? null;
}

/** Lines over the whole page and lines of columns are measured apart: they end at different places. */
function paragraphsOf(lines: readonly PdfLine[]): readonly string[] {
  const measures = new Map([true, false].map((whole) => [whole, measureLines(lines.filter((line) => line.whole === whole))]));
  const paragraphs: string[] = [];
  let part: PdfLine[] = [];
  const flush = (): void => {
    const measure = measures.get(part[0]?.whole ?? false);
    if (measure !== undefined) paragraphs.push(...joinLines(part, measure));
    part = [];
  };
  for (const line of lines) {
    if (part[0] !== undefined && part[0].whole !== line.whole) flush();
    part.push(line);
  }
  flush();
  return paragraphs;
}

/** The lines in the largest letters among the first, where most of the text is in smaller ones. */
function headingOf(lines: readonly PdfLine[]): string | null {
  const sizes = lines.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 20) }, () => size)).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const first = lines.slice(0, 12);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  if (largest < usual * LARGER) return null;
  const at = first.findIndex(({ size }) => size === largest);
  const end = first.findIndex(({ size }, each) => each > at && size < largest * 0.97);
  const heading = finalLine(
    first
      .slice(at, end < 0 ? undefined : end)
      .map(({ text }) => text)
      .join(' '),
  );
  return heading.length <= LONGEST_TITLE && /\p{L}{2}/u.test(heading) ? heading : null;
}
