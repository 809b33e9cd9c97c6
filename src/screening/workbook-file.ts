import { columnName, LINK_END, sheetHeader } from '../subjects/sheet-text.js';
import { writeZip, type ZipPart } from './zip-file.js';

/** The most rows a sheet holds under its header (Excel's limit), and the most links. */
export const MOST_SHEET_ROWS = 1_048_575;
const MOST_LINKS = 65_530;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET = 'Screening';
/** What `sheetRow` puts before a row: nothing, or a place and the link there. */
const LINK = new RegExp(`^(?:([A-Z]+\\d+) ([^${LINK_END}]*))?${LINK_END}`, 'gm');
const WIDTHS = { least: 10, most: 40 };

/** A sheet to write: its lines are those of `sheetRow` or `textRow`, in parts that end where a line does; they are read once and not held. */
export interface SheetLines {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: number;
  readonly lines: AsyncIterable<string> | Iterable<string>;
}

/** Writes the lines that `sheetRow` made as a workbook of one sheet; `header` is that of all columns. */
export async function writeWorkbook(path: string, header: readonly string[], rows: number, lines: AsyncIterable<string>): Promise<void> {
  await writeSheets(path, [{ name: SHEET, header, rows, lines }]);
}

/**
 * Writes a workbook: each sheet with a bold, frozen header, a filter on every column, and a link at each cell that has one (the first
 * 65,530 of a sheet, as many as it may have; only links are held in memory). The same sheets give the same bytes.
 */
export async function writeSheets(path: string, sheets: readonly SheetLines[]): Promise<void> {
  async function* parts(): AsyncGenerator<ZipPart> {
    yield part('[Content_Types].xml', contentTypes(sheets.length));
    yield part('_rels/.rels', relationships([`Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"`]));
    yield part('xl/workbook.xml', workbook(sheets));
    yield part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, at) => `Id="rId${at + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${at + 1}.xml"`),
        `Id="rId${sheets.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"`,
      ]),
    );
    yield part('xl/styles.xml', STYLES);
    for (const [at, sheet] of sheets.entries()) {
      const links: Link[] = [];
      yield { path: `xl/worksheets/sheet${at + 1}.xml`, bytes: sheetXml(sheet, at === 0, links) };
      const targets = links.map(
        ([, url], link) => `Id="rId${link + 1}" Type="${RELATIONSHIPS}/hyperlink" Target="${url}" TargetMode="External"`,
      );
      if (targets.length > 0) yield part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(targets));
    }
  }
  await writeZip(path, parts());
}

type Link = readonly [place: string, url: string];

/** The XML of a sheet; its links are put into `links` on the way. */
async function* sheetXml(sheet: SheetLines, isFirst: boolean, links: Link[]): AsyncGenerator<Uint8Array> {
  const widths = sheet.header.map((name, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name)}" customWidth="1"/>`).join('');
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield Buffer.from(
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews><cols>${widths}</cols><sheetData>${sheetHeader(sheet.header)}`,
  );
  for await (const lines of sheet.lines) {
    const bare = lines.replace(LINK, (_, place: string | undefined, url: string | undefined) => {
      if (place !== undefined && url !== undefined && links.length < MOST_LINKS) links.push([place, url]);
      return '';
    });
    yield Buffer.from(bare);
  }
  const linked = links.map(([place], at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`).join('');
  yield Buffer.from(
    `</sheetData><autoFilter ref="${rangeOf(sheet).replaceAll('$', '')}"/>${linked === '' ? '' : `<hyperlinks>${linked}</hyperlinks>`}</worksheet>`,
  );
}

function rangeOf({ header, rows }: SheetLines): string {
  return `$A$1:$${columnName(header.length - 1)}$${rows + 1}`;
}

function part(path: string, text: string): ZipPart {
  return { path, bytes: [Buffer.from(`${DECLARATION}${text}`)] };
}

function widthOf(name: string): number {
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, name.length + 4));
}

function workbook(sheets: readonly SheetLines[]): string {
  const named = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const filters = sheets.map(
    (sheet, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet.name}!${rangeOf(sheet)}</definedName>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${named}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

function relationships(each: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.map((attributes) => `<Relationship ${attributes}/>`).join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const each = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${each.join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;
}

/** Styles by number: 0 plain, 1 the header (bold), 2 a link (blue, underlined). */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
