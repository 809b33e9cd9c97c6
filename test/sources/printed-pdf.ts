import { makePdf, type PdfText, widthOf } from './make-pdf.js';
import { depths, type PrintedEntry } from './printed-edition.js';

const SIZE = 9;
const LEADING = 12;
const TOP = 690;
const BOTTOM = 90;
const LEFT = 54;

/** How the list is set: `step` and `hang` are the indents, in points, of a line under another and of a wrapped one. */
export interface Setting {
  readonly columns: 1 | 2;
  readonly step: number;
  readonly hang: number;
}

/** The edition as a PDF: a title over the page, columns, a header and a page number on each page. */
export function asPdf(entries: readonly PrintedEntry[], { columns, step, hang }: Setting): Uint8Array {
  const width = columns === 1 ? 504 : 240;
  const depth = depths(entries);
  const lines = entries.flatMap(({ printed }, at) => set(printed, (depth[at] ?? 0) * step, (depth[at] ?? 0) * step + hang, width));
  const pages: PdfText[][] = [];
  let rest = lines;
  while (rest.length > 0) {
    const page: PdfText[] = [
      { x: 250, y: 750, text: 'UNCLASSIFIED', size: 8 },
      { x: 300, y: 40, text: String(pages.length + 1), size: 8 },
    ];
    const top = pages.length === 0 ? TOP - 80 : TOP;
    if (pages.length === 0)
      page.push(...TITLE, {
        x: 90,
        y: 632,
        text: `This list holds a total of ${entries.length} entities, each of which operates in the United States.`,
        size: 11,
      });
    for (let column = 0; column < columns; column++) {
      // The last page has columns of one length.
      const rows = Math.min(Math.floor((top - BOTTOM) / LEADING), Math.ceil(rest.length / (columns - column)));
      for (const [at, { x, text }] of rest.slice(0, rows).entries())
        page.push({ x: LEFT + column * 264 + x, y: top - at * LEADING, text, size: SIZE });
      rest = rest.slice(rows);
    }
    pages.push(page);
  }
  return makePdf(pages);
}

const TITLE: readonly PdfText[] = [
  { x: 90, y: 700, text: 'Entities Identified as Chinese Military Companies Operating in the United States', size: 11 },
  { x: 90, y: 686, text: 'in accordance with Section 1260H of Public Law 116-283', size: 11 },
  { x: 250, y: 658, text: 'June 8, 2026', size: 11 },
];

function set(text: string, first: number, further: number, width: number): { x: number; text: string }[] {
  const lines: { x: number; text: string }[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`;
    const x = lines.length === 0 ? first : further;
    if (line !== '' && x + widthOf(next, SIZE) > width) {
      lines.push({ x, text: line });
      line = word;
    } else line = next;
  }
  return [...lines, { x: lines.length === 0 ? first : further, text: line }];
}
