import { outcomeHeader } from './outcome-cells.js';
import { columnName, LINK_END, sheetHeader } from './sheet-text.js';
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

/**
 * Writes the lines that `sheetRow` made as a workbook of one sheet: a bold, frozen header, a filter on every column, a link at each
 * entity that has one (the first 65,530, as many as a sheet may have). `lines` come in parts that end where a line does;
 * they are read once and not held, the links are.
 */
export async function writeWorkbook(path: string, header: readonly string[], rows: number, lines: AsyncIterable<string>): Promise<void> {
  const columns = outcomeHeader(header);
  const range = `$A$1:$${columnName(columns.length - 1)}$${rows + 1}`;
  const links: (readonly [string, string])[] = [];
  async function* sheet(): AsyncGenerator<Uint8Array> {
    const widths = columns.map((name, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name)}" customWidth="1"/>`).join('');
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
    yield Buffer.from(
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0" tabSelected="1">${pane}</sheetView></sheetViews><cols>${widths}</cols><sheetData>${sheetHeader(header)}`,
    );
    for await (const part of lines) {
      const bare = part.replace(LINK, (_, place: string | undefined, url: string | undefined) => {
        if (place !== undefined && url !== undefined && links.length < MOST_LINKS) links.push([place, url]);
        return '';
      });
      yield Buffer.from(bare);
    }
    const linked = links.map(([place], at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`).join('');
    yield Buffer.from(
      `</sheetData><autoFilter ref="${range.replaceAll('$', '')}"/>${linked === '' ? '' : `<hyperlinks>${linked}</hyperlinks>`}</worksheet>`,
    );
  }
  async function* parts(): AsyncGenerator<ZipPart> {
    yield part('[Content_Types].xml', CONTENT_TYPES);
    yield part('_rels/.rels', relationships([`Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"`]));
    yield part('xl/workbook.xml', workbook(range));
    yield part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        `Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"`,
        `Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"`,
      ]),
    );
    yield part('xl/styles.xml', STYLES);
    yield { path: 'xl/worksheets/sheet1.xml', bytes: sheet() };
    const targets = links.map(([, url], at) => `Id="rId${at + 1}" Type="${RELATIONSHIPS}/hyperlink" Target="${url}" TargetMode="External"`);
    if (targets.length > 0) yield part('xl/worksheets/_rels/sheet1.xml.rels', relationships(targets));
  }
  await writeZip(path, parts());
}

function part(path: string, text: string): ZipPart {
  return { path, bytes: [Buffer.from(`${DECLARATION}${text}`)] };
}

function widthOf(name: string): number {
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, name.length + 4));
}

function workbook(range: string): string {
  const filter = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${SHEET}!${range}</definedName></definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets>${filter}</workbook>`;
}

function relationships(each: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.map((attributes) => `<Relationship ${attributes}/>`).join('')}</Relationships>`;
}

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

/** Styles by number: 0 plain, 1 the header (bold), 2 a link (blue, underlined). */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
