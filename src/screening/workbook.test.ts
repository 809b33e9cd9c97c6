import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { inChunks } from '../../test/screening/byte-streams.js';
import { cellsOf, rowsOf } from '../../test/screening/tables.js';
import type { WorkbookTable } from '../subjects/workbook.js';
import { isDateFormat, isoDate } from '../subjects/workbook-styles.js';
import { type OpenOptions, openTable } from './open-table.js';
import { writeZip } from './zip-file.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookTable> {
  const found = await openTable(inChunks(bytes, 10_000), options, 'f.csv');
  if (!found.ok) throw new Error(found.problems.map(({ got, expected }) => `got ${got}, expected ${expected}`).join());
  if (found.value.kind !== 'xlsx') throw new Error(`got ${found.value.kind}`);
  return found.value.table;
}

async function* parts(files: Readonly<Record<string, string>>): AsyncGenerator<{ path: string; bytes: Uint8Array[] }> {
  for (const [path, text] of Object.entries(files)) yield { path, bytes: [Buffer.from(text)] };
}

/** A workbook with this sheet, as bytes. */
async function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const path = join(folder, 'made.xlsx');
  await writeZip(
    path,
    parts({
      'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/s.xml"/></Relationships>',
      'xl/s.xml': sheet,
      ...more,
    }),
  );
  return readFileSync(path);
}

const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook', () => {
  // Written by openpyxl: a hidden first sheet, a blank first row, dates, a formula, a gap, a format in the last cell there can be.
  const suppliers = readFileSync(new URL('../../test/screening/suppliers.xlsx', import.meta.url));

  it('[R25] is read from its first sheet that shows, under its first row that is not blank', async () => {
    const table = await read(suppliers);
    expect([table.sheet, table.sheets, table.header]).toEqual([
      'Vendors',
      ['Intro', 'Vendors'],
      ['No', 'Supplier Name', '中文名称', 'since', 'active', 'amount', 'code'],
    ]);
    expect((await rowsOf(table)).map(({ line, cells, fault }) => [line, ...cells, fault?.got ?? null])).toEqual([
      [3, '1', 'Hesai Group', '', '2021-06-03', 'TRUE', '12.5', '914403001922038300', null],
      [4, '2', '', '华为技术有限公司', '2021-06-03T12:30:00', 'FALSE', '-3', '', null],
      [6, '3', 'Nobody\nAt All', ' ', '', '', '', '', null],
      [7, '', '', '', '', '', '', '', '', 'stray', '9 cells'],
    ]);
  });

  it('[R25] is read from the sheet that is asked for', async () => {
    await expect(read(suppliers, { sheet: 'None' })).rejects.toThrow('sheet: got "None", expected one of "Intro", "Vendors"');
    expect((await read(suppliers, { sheet: 'Intro', columns: { name: 'nothing here' } })).header).toEqual(['nothing here']);
  });

  it('[R25] may share texts in pieces with guides beside them, and leave out places', async () => {
    const sheet =
      '<x:sheetData xmlns:x="m"><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row><x:c t="s"><x:v>9</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData>';
    const texts =
      '<sst><si><t>name</t></si><si><r><t>华为_x000D_</t></r><r><t xml:space="preserve"> 技术</t></r><rPh><t>huawei</t></rPh></si></sst>';
    const table = await read(await workbook(sheet, { 'xl/sharedStrings.xml': texts }));
    expect(await rowsOf(table)).toMatchObject([{ cells: ['华为\r 技术'] }, { cells: ['', '#N/A'], fault: { got: '2 cells' } }]);
  });

  it('[R26] that says it has every cell there can be takes no more memory than those it has', async () => {
    const rows = `<row r="1">${cell('A1', 'name')}</row><row r="1048576">${cell('A1048576', 'Hesai Group')}</row>`;
    const table = await read(await workbook(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`));
    expect((await rowsOf(table)).map(({ line }) => line)).toEqual([1_048_576]);
  });

  it('[R26] is refused when it unpacks to more than the limit, before it does', async () => {
    const blank = ' '.repeat(5_000_000);
    const bomb = await workbook(`<worksheet><sheetData><row r="1">${cell('A1', 'name')}</row>${blank}</sheetData></worksheet>`);
    expect(bomb.length).toBeLessThan(60_000);
    const table = await read(bomb, { mostUnpacked: 1_000_000 }).catch((error: Error) => error.message);
    const said =
      typeof table === 'string'
        ? table
        : await rowsOf(table).then(
            () => 'read',
            (error: Error) => error.message,
          );
    expect(said).toContain('a workbook of more than 1 MiB when unpacked, expected a smaller one, or the sheet saved as CSV');
    const shared = await workbook('<worksheet/>', { 'xl/sharedStrings.xml': `<sst>${blank}</sst>` });
    await expect(read(shared, { mostUnpacked: 1_000_000 })).rejects.toThrow('more than 1 MiB');
    await expect(read(bomb, { mostPacked: 1000 })).rejects.toThrow('a workbook of more than 0 MiB');
  });

  it('[R26] with entities of its own does not have them followed', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1">${cell('A1', '&b;')}</row></sheetData></worksheet>`;
    await expect(read(await workbook(laughs))).rejects.toThrow('a damaged workbook');
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['cut off', () => suppliers.subarray(0, 3000), 'a damaged or cut off ZIP archive'],
    [
      'another archive',
      async () => {
        const path = join(folder, 'other.zip');
        await writeZip(path, parts({ 'readme.txt': 'x' }));
        return readFileSync(path);
      },
      'a ZIP archive that is no .xlsx workbook',
    ],
    ['blank', () => workbook('<worksheet><sheetData/></worksheet>'), 'an empty file'],
    [
      'without names',
      () => workbook(`<worksheet><sheetData><row r="1">${cell('A1', 'phone')}</row></sheetData></worksheet>`),
      'no column of names',
    ],
    ['no XML', () => workbook('<worksheet><sheetData>'), 'a damaged workbook'],
  ])('[R26] that is %s is refused', async (_, bytes, said) => {
    await expect(read(await bytes())).rejects.toThrow(said);
  });

  it('[R26] damaged in any way is read or refused, in little time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(suppliers.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (flips) => {
        const bytes = Buffer.from(suppliers);
        for (const [at, value] of flips) bytes[at] = value;
        const found = await openTable(inChunks(bytes), { columns: {} }, 'f');
        if (found.ok) await rowsOf(found.value.table).catch((error: Error) => expect(error.name).toBe('InputFault'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a date of a workbook', () => {
  it.each([
    [14, undefined, true],
    [1, undefined, false],
    [164, 'yyyy\\-mm\\-dd', true],
    [164, '[$-804]yyyy"年"m"月"', true],
    [164, '#,##0.00 "days"', false],
    [164, '[Red]0.00', false],
    [164, 'General', false],
    [164, '[h]:mm', true],
  ])('[R25] format %d %j is one: %s', (id, code, expected) => {
    expect(isDateFormat(id, code)).toBe(expected);
  });

  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [44350, false, '2021-06-03'],
    [42888, true, '2021-06-03'],
    [0.5, false, '12:00:00'],
    [-1, false, null],
    [1e9, false, null],
  ])('[R25] %d (1904: %s) is %s', (serial, from1904, expected) => {
    expect(isoDate(serial, from1904)).toBe(expected);
  });
});

it('[R27] what a workbook holds comes back from it', async () => {
  const { sheetRow } = await import('../subjects/sheet-text.js');
  const { writeWorkbook } = await import('./workbook-file.js');
  const { outcomeHeader } = await import('../subjects/outcome-cells.js');
  const path = join(folder, 'round.xlsx');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('=1+1', '@x', '_x000A_', 'a\r\n\u2028b', '\u0000', '<&>"', 'ﬀ', '-12.5', '😀', '   '),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (rows) => {
      const lines = rows.map((cells, at) => {
        const outcome = { kind: 'none', subject: { name: '' }, matches: [], warnings: [] } as const;
        return sheetRow({ line: at + 2, cells, outcome }, 2, at, () => null);
      });
      async function* once(): AsyncGenerator<string> {
        yield lines.join('');
      }
      await writeWorkbook(path, outcomeHeader(['name', 'b']), rows.length, once());
      const back = await cellsOf(await read(readFileSync(path)));
      expect(back.map((cells) => cells.slice(0, 2))).toEqual(rows.map((cells) => cells.map((each) => each.toWellFormed())));
    }),
    { numRuns: 60 },
  );
  writeFileSync(path, '');
});
