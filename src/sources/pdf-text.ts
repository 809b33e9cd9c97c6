import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Checked } from '../register/index.js';
import { frameProblem } from './pdf-frame.js';
import { type SourceFile, shown } from './source-file.js';
import { bytesOf, refused } from './source-text.js';

/** A run of text on a page, in points from the upper left corner; `y` is its base line. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The size of its letters. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** From the top, then from the left. */
  readonly runs: readonly PdfRun[];
}

const PAGES = 200;
const RUNS = 3000;
const ALL_RUNS = 60_000;
/** Letters that a file does not map to text. Word draws its bullets with those of the font Symbol. */
const UNMAPPED = /[\p{Cc}\p{Co}\ufffd]/gu;
const SYMBOLS = /^[\uf0a7\uf0b7\uf0d8\uf0fc]/u;

/** What a PDF holds: its pages, and what its maker says of it. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  /** As the file has it: `D:20251224093000-05'00'`. */
  readonly made: string | null;
}

/** `exact` refuses all that a reader of PDF would mend or guess, as a list needs it; `legible` takes what can be read, as a story does. */
export type PdfCare = 'exact' | 'legible';

/** The text of a PDF of a list with its places; see `pdfContent`. */
export async function pdfPages(file: SourceFile): Promise<Checked<readonly PdfPage[]>> {
  const content = await pdfContent(file, 'exact');
  return content.ok ? { ok: true, value: content.value.pages } : content;
}

/**
 * The text of a PDF with its places. Nothing in it is run, fetched or drawn; a damaged file, one with a password, one of more than 200
 * pages, and one without text are refused.
 */
export async function pdfContent(file: SourceFile, care: PdfCare): Promise<Checked<PdfContent>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const frame = care === 'exact' ? frameProblem(file.name, bytes.value) : null;
  if (frame !== null) return { ok: false, problems: [frame] };
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: bytes.value,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: care === 'exact',
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > PAGES) return refused(file.name, 'pages', String(document.numPages), `at most ${PAGES}`);
    const pages: PdfPage[] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const items = await piecesOf(page);
      if (items.length > RUNS) return refused(file.name, 'page', `more than ${RUNS} pieces of text on page ${number}`, `at most ${RUNS}`);
      pieces += items.length;
      if (pieces > ALL_RUNS) return refused(file.name, 'text', `more than ${ALL_RUNS} pieces`, `at most ${ALL_RUNS}`);
      const runs = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const text = care === 'exact' ? item.str : item.str.replace(SYMBOLS, '•').replace(UNMAPPED, '');
        if (text.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform.map(Number);
        return [{ text, x, end: x + item.width, y: height - y, size: item.height }];
      });
      pages.push({ width, height, runs: joined(runs) });
    }
    const unmapped = pages.flatMap(({ runs }) => runs).find(({ text }) => text.search(UNMAPPED) >= 0);
    if (unmapped !== undefined) return refused(file.name, 'text', shown(unmapped.text), 'letters that the file maps to text');
    if (pages.every(({ runs }) => runs.length === 0)) return refused(file.name, 'text', 'no text, as in a scanned image', 'printed text');
    const { info } = await document.getMetadata();
    const told = info as Readonly<Record<string, unknown>>;
    const [title, made] = [told['Title'], told['CreationDate']].map((value) => (typeof value === 'string' ? value : null));
    return { ok: true, value: { pages, title: title ?? null, made: made ?? null } };
  } catch (failure) {
    return refused(
      file.name,
      'document',
      shown(failure instanceof Error ? failure.message : String(failure)),
      'a whole PDF without a password',
    );
  } finally {
    await task.destroy();
  }
}

type Pieces = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/**
 * The pieces of text of a page, as they come, until there are too many: forms that draw one another ten times each, twelve deep, make a
 * million million out of three kilobytes.
 */
async function piecesOf(page: PDFPageProxy): Promise<Pieces> {
  const pieces: Pieces = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ readonly items: Pieces }>;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return pieces;
    pieces.push(...value.items);
    if (pieces.length <= RUNS) continue;
    await reader.cancel(new Error('too many pieces of text'));
    return pieces;
  }
}

/** Runs on one base line with less than an em between them are one. */
function joined(runs: readonly PdfRun[]): readonly PdfRun[] {
  const whole: PdfRun[] = [];
  for (const run of [...runs].sort((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : a.y - b.y))) {
    const last = whole.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.end;
    if (last !== undefined && Math.abs(last.y - run.y) < 2 && gap < run.size) {
      const space = gap > run.size * 0.15 && !last.text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '';
      whole[whole.length - 1] = { ...last, text: last.text + space + run.text, end: Math.max(last.end, run.end) };
    } else whole.push(run);
  }
  return whole.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}
