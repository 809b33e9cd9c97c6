import { readPart, type Unpacking, workbookFault } from './workbook-parts.js';
import { isoDate } from './workbook-styles.js';
import type { ZipEntry } from './zip.js';

/** What the cells of a sheet refer to: shared texts, and which styles show dates. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** A row of a sheet that has something in it, up to its last cell that has. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const COLUMNS = 16_384;
const LONGEST_CELL = 1_048_576;

/** The rows of a sheet that are not blank, in their order, as they are asked for. Gaps between cells are filled with empty ones. */
export async function* sheetRows(
  entry: ZipEntry,
  context: SheetContext,
  budget: Unpacking,
  file: string,
): AsyncGenerator<SheetRow, void, undefined> {
  const gathered: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let [at, type, style] = [-1, 'n', 0];
  let [value, text] = ['', ''];
  let [inValue, inText, guide] = [false, false, false];
  const reader = {
    open: (element: string, { r, t, s }: Readonly<Record<string, string>>): void => {
      if (element === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        [cells, at] = [[], -1];
      } else if (element === 'c') {
        at = r === undefined ? at + 1 : columnOf(r);
        [type, style, value, text] = [t ?? 'n', Number(s ?? 0), '', ''];
      } else if (element === 'v') inValue = true;
      else if (element === 't') inText = !guide;
      else if (element === 'rPh') guide = true;
    },
    text: (more: string): void => {
      if (inValue) value += more;
      else if (inText) text += more;
      if (value.length + text.length > LONGEST_CELL) throw workbookFault(file, `a cell of more than ${LONGEST_CELL} characters`, 'names');
    },
    close: (element: string): void => {
      if (element === 'v') inValue = false;
      else if (element === 't') inText = false;
      else if (element === 'rPh') guide = false;
      else if (element === 'c') {
        const shown = cellText(type, value, text, style, context);
        if (shown === '' || at < 0 || at >= COLUMNS) return;
        while (cells.length < at) cells.push('');
        cells[at] = shown;
      } else if (element === 'row' && cells.some((cell) => cell.trim() !== '')) gathered.push({ line, cells });
    },
  };
  for await (const _ of readPart(entry, reader, budget, file)) yield* gathered.splice(0);
}

/** The column of a cell by its place, from 0: `A7` is 0, `AB7` 27. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length && at < 3; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function cellText(type: string, value: string, text: string, style: number, { texts, dates, from1904 }: SheetContext): string {
  if (type === 's') return unescaped(texts[Number(value)] ?? '');
  if (type === 'inlineStr') return unescaped(text);
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (dates[style] === true) return isoDate(number, from1904) ?? value;
  return /^-?\d+$/.test(value) ? value : String(number);
}

/** Characters that XML cannot hold are written `_x000D_` in a workbook. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
