import type { Checked } from '../register/index.js';
import { InputFault, shown, UsageFault } from './fault.js';
import { checkedColumns } from './header.js';
import { joined } from './pieces.js';
import { type SheetContext, type SheetRow, sheetRows } from './sheet.js';
import { empty, ragged, type Table, type TableOptions, type TableRow } from './table.js';
import { readWhole, type Unpacking, workbookFault } from './workbook-parts.js';
import { isDateFormat } from './workbook-styles.js';
import { type Inflate, type ZipEntry, zipEntries } from './zip.js';

/** A table read from a workbook: which sheet, of which. */
export interface WorkbookTable extends Table {
  readonly sheet: string;
  readonly sheets: readonly string[];
}

/** How to read a workbook: besides what any table takes, the sheet by its name (the first visible one where left out). */
export interface WorkbookOptions extends TableOptions {
  readonly sheet?: string;
  /** How what is packed in it is unpacked, which every place does in its own way. */
  readonly inflate: Inflate;
  /** The most that is held of the file, and the most that is unpacked from it, in bytes; 100 MiB and 400 MiB where left out. */
  readonly mostPacked?: number;
  readonly mostUnpacked?: number;
}

// As in `encoding.ts`.
declare const URL: new (path: string, base: string) => { readonly pathname: string };

const MIB = 1_048_576;
const EXPECTED = 'CSV, JSON Lines or an .xlsx workbook';

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/**
 * The table on one sheet of an .xlsx workbook (ECMA-376). Its header is the first row that is not blank; blank rows are no rows;
 * `line` is the number of the row in the sheet. Cells are text: numbers as they are, dates as ISO 8601, formulas as their value.
 * The packed file, its shared texts and a few rows are held; more than the limits, a password or damage is the problem told.
 */
export async function readWorkbook(
  input: AsyncIterable<Uint8Array>,
  options: WorkbookOptions,
  file: string,
): Promise<Checked<WorkbookTable>> {
  try {
    const bytes = await held(input, options.mostPacked ?? 100 * MIB, file);
    const entries = zipEntries(bytes);
    if (entries === null) throw workbookFault(file, 'a damaged or cut off ZIP archive', EXPECTED);
    const most = options.mostUnpacked ?? 400 * MIB;
    const budget: Unpacking = { left: most, most, inflate: options.inflate };
    const { sheets, from1904 } = await sheetsOf(entries, budget, file);
    const sheet = sheetAsked(sheets, options.sheet, file);
    const entry = entries.get(sheet.part);
    if (entry === undefined) throw workbookFault(file, `a workbook without its sheet ${shown(sheet.name)}`, EXPECTED);
    const context: SheetContext = { texts: await textsOf(entries, budget, file), dates: await datesOf(entries, budget, file), from1904 };
    const rows = sheetRows(entry, context, budget, file);
    const first = await rows.next();
    if (first.done === true) throw empty(file);
    const header = first.value.cells;
    const columns = checkedColumns(first.value, file, options);
    return {
      ok: true,
      value: { header, columns, rows: tableRows(rows, header.length, file), sheet: sheet.name, sheets: sheets.map(({ name }) => name) },
    };
  } catch (error) {
    if (error instanceof InputFault) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

async function held(input: AsyncIterable<Uint8Array>, most: number, file: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > most)
      throw workbookFault(file, `a workbook of more than ${Math.round(most / MIB)} MiB`, 'a smaller one, or the sheet saved as CSV');
    pieces.push(piece);
  }
  return joined(pieces);
}

function sheetAsked(sheets: readonly Sheet[], asked: string | undefined, file: string): Sheet {
  const found = asked === undefined ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find(({ name }) => name === asked);
  if (found !== undefined) return found;
  if (asked === undefined) throw workbookFault(file, 'a workbook without sheets', 'one with a sheet of subjects');
  throw new UsageFault('sheet', shown(asked), `one of ${sheets.map(({ name }) => shown(name)).join(', ')}`);
}

async function sheetsOf(
  entries: ReadonlyMap<string, ZipEntry>,
  budget: Unpacking,
  file: string,
): Promise<{ readonly sheets: readonly Sheet[]; readonly from1904: boolean }> {
  const root = [...(await targetsOf(entries, '_rels/.rels', '', budget, file)).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const path = root?.path ?? 'xl/workbook.xml';
  const workbook = entries.get(path);
  if (workbook === undefined) throw workbookFault(file, 'a ZIP archive that is no .xlsx workbook', EXPECTED);
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  const targets = await targetsOf(entries, `${folder}_rels/${name}.rels`, folder, budget, file);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWhole(
    workbook,
    {
      open: (element, { name = '', id = '', state, date1904 }) => {
        if (element === 'workbookPr') from1904 ||= date1904 === '1' || date1904 === 'true';
        const target = targets.get(id);
        if (element === 'sheet' && target?.type.endsWith('/worksheet') === true) {
          sheets.push({ name, part: target.path, hidden: state === 'hidden' || state === 'veryHidden' });
        }
      },
    },
    budget,
    file,
  );
  return { sheets, from1904 };
}

interface Target {
  readonly path: string;
  readonly type: string;
}

/** What a part points to, by the ids it uses; paths from the root of the archive. */
async function targetsOf(
  entries: ReadonlyMap<string, ZipEntry>,
  rels: string,
  folder: string,
  budget: Unpacking,
  file: string,
): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>();
  const entry = entries.get(rels);
  if (entry === undefined) return targets;
  const open = (element: string, { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>): void => {
    if (element !== 'Relationship') return;
    const path = new URL(Target.replaceAll('\\', '/'), `http://part/${folder}`);
    targets.set(Id, { path: decodeURIComponent(path.pathname.slice(1)), type: Type });
  };
  await readWhole(entry, { open }, budget, file);
  return targets;
}

/** The texts that cells share, by their number. Phonetic guides beside a text are no part of it. */
async function textsOf(entries: ReadonlyMap<string, ZipEntry>, budget: Unpacking, file: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const entry = partNamed(entries, 'sharedStrings.xml');
  if (entry === undefined) return texts;
  let [text, inText, guide] = ['', false, false];
  await readWhole(
    entry,
    {
      open: (element) => {
        if (element === 'si') text = '';
        else if (element === 't') inText = !guide;
        else if (element === 'rPh') guide = true;
      },
      text: (more) => {
        if (inText) text += more;
      },
      close: (element) => {
        if (element === 'si') texts.push(text);
        else if (element === 't') inText = false;
        else if (element === 'rPh') guide = false;
      },
    },
    budget,
    file,
  );
  return texts;
}

/** Which cell styles show dates, by their number. */
async function datesOf(entries: ReadonlyMap<string, ZipEntry>, budget: Unpacking, file: string): Promise<readonly boolean[]> {
  const entry = partNamed(entries, 'styles.xml');
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  if (entry === undefined) return [];
  await readWhole(
    entry,
    {
      open: (element, { numFmtId = '0', formatCode = '' }) => {
        if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
        else if (element === 'cellXfs') inCells = true;
        else if (element === 'xf' && inCells) formats.push(Number(numFmtId));
      },
      close: (element) => {
        if (element === 'cellXfs') inCells = false;
      },
    },
    budget,
    file,
  );
  return formats.map((format) => isDateFormat(format, codes.get(format)));
}

function partNamed(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry | undefined {
  return [...entries].find(([path]) => path.toLowerCase().endsWith(`/${name.toLowerCase()}`))?.[1];
}

async function* tableRows(rows: AsyncIterable<SheetRow>, width: number, file: string): AsyncGenerator<TableRow, void, undefined> {
  for await (const { line, cells } of rows) {
    if (cells.length > width) yield { line, cells, fault: ragged(file, line, cells.length, width) };
    else yield { line, cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')], fault: null };
  }
}
