import type { PdfPage, PdfRun } from './pdf-text.js';
import type { Measure, PageLine } from './wrapped-lines.js';

/** What a document of one or two columns prints, in the order of reading: lines over the whole page are prose. */
export interface PdfLine extends PageLine {
  readonly whole: boolean;
  /** How far its column may reach, as the page is laid out. */
  readonly room: number;
  /** The size of its letters. */
  readonly size: number;
  /** From the base line of the line above to its own, in points; null at the top of a page or a column. */
  readonly gap: number | null;
}

interface Placed {
  readonly run: PdfRun;
  readonly column: number;
  readonly whole: boolean;
  readonly page: number;
}

/** The part of a page, at its top and its bottom, in which headers and footers stand. */
const MARGIN = 0.12;
const NUMBER = /^(?:page )?[-–]? ?\d{1,3}(?: of \d{1,3}| ?\/ ?\d{1,3})? ?[-–]?$/i;

/**
 * The lines of the pages: headers, footers and page numbers left out, the left column before the right one, indents from the column's
 * edge. The edge is where its leftmost line begins on any page: a right column in which every line is indented would pass for flush.
 */
export function pdfLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  const bodies = withoutMargins(pages);
  const placed = bodies.flatMap((page, at) => placeRuns(page, at));
  const bases = [0, 1].map((column) => Math.min(...placed.filter((each) => !each.whole && each.column === column).map(({ run }) => run.x)));
  const base = ({ column }: Placed): number => bases[column] ?? 0;
  const listed = placed.filter(({ whole }) => !whole);
  const gaps = listed.flatMap((each, at) => gapAbove(listed[at - 1], each)).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 12;
  const [left = 0, right = Infinity] = bases;
  const room = right < Infinity ? (right - left) * 0.95 : (pages[0]?.width ?? 0) - 2 * left;
  return placed.map((each, at) => {
    const above = placed[at - 1];
    const gap = gapAbove(above, each)[0];
    const parted = above === undefined || above.whole !== each.whole || (gap !== undefined && gap > usual * 1.6);
    return {
      text: each.run.text,
      indent: each.run.x - base(each),
      end: each.run.end - base(each),
      line: at + 1,
      parted,
      whole: each.whole,
      room,
      size: each.run.size,
      gap: gap ?? null,
    };
  });
}

/**
 * How wide the column of these lines is. Letters differ in width, and few lines may leave the column wider than any of them: by as
 * much the room on a line is unsure.
 */
export function measureOf(lines: readonly PdfLine[]): Measure {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const character = lines.reduce((sum, { indent, end }) => sum + end - indent, 0) / Math.max(1, letters);
  const width = Math.max(0, ...lines.map(({ end }) => end));
  return { width, character, slack: 4 + Math.min(6, Math.max(0, ((lines[0]?.room ?? 0) - width) / character)) };
}

function gapAbove(above: Placed | undefined, each: Placed): readonly number[] {
  return above !== undefined && above.page === each.page && above.column === each.column && each.run.y > above.run.y
    ? [each.run.y - above.run.y]
    : [];
}

/** The pages without what stands in their margins on several of them, and without page numbers. */
function withoutMargins(pages: readonly PdfPage[]): readonly PdfPage[] {
  const inMargin = ({ height }: PdfPage, { y }: PdfRun): boolean => y < height * MARGIN || y > height * (1 - MARGIN);
  const key = ({ text, y }: PdfRun): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
  const counts = new Map<string, number>();
  for (const page of pages) for (const run of page.runs) if (inMargin(page, run)) counts.set(key(run), (counts.get(key(run)) ?? 0) + 1);
  const repeated = (run: PdfRun): boolean => (counts.get(key(run)) ?? 0) > 1;
  return pages.map((page) => ({
    ...page,
    runs: page.runs.filter((run) => !inMargin(page, run) || !(repeated(run) || NUMBER.test(run.text) || run.text === 'UNCLASSIFIED')),
  }));
}

/** The runs of a page in the order of reading. A row with a run across both columns, and what hangs from it, parts the page. */
function placeRuns(page: PdfPage, number: number): readonly Placed[] {
  const gutter = gutterOf(page);
  const placed: Placed[] = [];
  let band: PdfRun[] = [];
  let lastWhole: PdfRun | null = null;
  const flush = (): void => {
    for (const column of [0, 1])
      for (const run of band.filter(({ x }) => (x >= gutter ? 1 : 0) === column)) placed.push({ run, column, whole: false, page: number });
    band = [];
  };
  for (const run of page.runs) {
    const alone = page.runs.every((other) => other === run || Math.abs(other.y - run.y) > 2);
    const crosses = gutter < Infinity && run.x < gutter - 4 && run.end > gutter + 4;
    const hangs: boolean = lastWhole !== null && alone && gutter < Infinity && run.x < gutter && run.y - lastWhole.y < run.size * 1.7;
    if (crosses || hangs) {
      flush();
      placed.push({ run, column: 0, whole: true, page: number });
      lastWhole = run;
    } else {
      band.push(run);
      lastWhole = null;
    }
  }
  flush();
  return placed;
}

/** Where the right column begins: the leftmost place, right of the middle or a little before it, at which two lines begin; else nowhere. */
function gutterOf({ width, runs }: PdfPage): number {
  const starts = runs.filter(({ x }) => x > width * 0.42 && x < width * 0.65);
  const beside = starts.filter((run) => runs.some((left) => left.end < run.x && left.x < width * 0.42 && Math.abs(left.y - run.y) < 8));
  const twice = starts.filter(({ x }) => starts.filter((other) => Math.abs(other.x - x) < 3).length > 1);
  return beside.length === 0 ? Infinity : Math.min(...beside.concat(twice).map(({ x }) => x)) - 2;
}
