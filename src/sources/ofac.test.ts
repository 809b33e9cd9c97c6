import { describe, expect, test } from 'vitest';
import type { SourceFile } from './bytes-file.js';
import { readSources } from './read-sources.js';

const TAIL = Array(8).fill('-0- ').join(',');
const row = (number: number, name: string, type: string, remarks = '-0- '): string =>
  `${number},"${name}",${type},"SDGT",${TAIL.slice(5)},${remarks}\r\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const primary = (...rows: readonly string[]): SourceFile => ({ name: 'sdn.csv', bytes: bytes(`${rows.join('')}\x1a`) });
const alternate = (...rows: readonly string[]): SourceFile => ({
  name: 'alt.csv',
  bytes: bytes(rows.map((each) => `${each}\r\n`).join('')),
});

function entities(...files: readonly SourceFile[]) {
  const read = readSources(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function problem(...files: readonly SourceFile[]) {
  const read = readSources(files);
  return read.ok ? null : read.problems[0];
}

describe('OFAC', () => {
  test('[D1] files are known by their content, whatever their names and order', () => {
    const files = [
      { ...alternate('7,1,"aka","AEROCO",-0- '), name: 'one' },
      { ...primary(row(7, 'AERO COMPANY', '-0- ')), name: 'two' },
    ];
    expect(entities(...files)).toHaveLength(1);
    expect(problem({ name: 'sdn.csv', bytes: bytes('name,country\nA,B\n') })).toMatchObject({ field: 'format', file: 'sdn.csv' });
  });

  test('[D2] a row is a party of the kind its type says; `-0-` is nothing', () => {
    const read = entities(
      primary(
        row(7, 'AERO COMPANY', '-0- '),
        row(8, 'DOE, Jane', '"individual"'),
        row(9, 'SNOW', '"vessel"'),
        row(10, 'EP-GOM', '"aircraft"'),
      ),
    );
    expect(read.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'ofac-7 organisation',
      'ofac-8 person',
      'ofac-9 vessel',
      'ofac-10 unknown',
    ]);
    expect(read[1]?.names).toEqual([{ text: 'DOE, Jane', kind: 'official' }]);
  });

  test('[D2] an alternate name is one of its party, of the kind it says; a few capitals are an acronym', () => {
    const aliases = alternate(
      '7,1,"aka","AERO TRADING",-0- ',
      '7,2,"fka","OLD AERO",-0- ',
      '7,3,"aka","AEROCO",-0- ',
      '7,4,"aka","AERO TRADING",-0- ',
    );
    expect(entities(primary(row(7, 'AERO COMPANY', '-0- ')), aliases)[0]?.names).toEqual([
      { text: 'AERO COMPANY', kind: 'official' },
      { text: 'AERO TRADING', kind: 'alias' },
      { text: 'OLD AERO', kind: 'former' },
      { text: 'AEROCO', kind: 'acronym' },
    ]);
  });

  test('[D2] a party on two of the lists is one entity', () => {
    const other = { ...primary(row(7, 'AERO CO', '-0- ')), name: 'cons_prim.csv' };
    expect(entities(primary(row(7, 'AERO COMPANY', '-0- ')), other).map(({ names }) => names.length)).toEqual([2]);
  });

  test('[D3] names in quotes in the remarks are weak, or former', () => {
    const remarks = `"DOB 1951; a.k.a. 'ABU-'UMAR'; f.k.a. 'ANA I'; Linked To: a.k.a. BIG; a.k.a. 'torn."`;
    expect(entities(primary(row(8, 'DOE, Jane', '"individual"', remarks)))[0]?.names.slice(1)).toEqual([
      { text: "ABU-'UMAR", kind: 'weak' },
      { text: 'ANA I', kind: 'former' },
      { text: 'torn', kind: 'weak' },
    ]);
  });

  test('[D4] a number in the remarks counts where its check characters hold', () => {
    const remarks =
      '"Unified Social Credit Code (USCC) 91110000721497432T (China); Unified Social Credit Code (USCC) 91110000721497432A (China); Vessel Registration Identification IMO 9187629."';
    expect(entities(primary(row(8, 'NETPOSA', '-0- ', remarks)))[0]?.identifiers).toEqual([
      { scheme: 'uscc', value: '91110000721497432T' },
      { scheme: 'imo', value: '9187629' },
    ]);
  });

  test.each([
    [
      'a row with a cell too many',
      primary(row(7, 'A', '-0- '), `8,"B",-0- ,-0- ,${TAIL},-0- \r\n`),
      { line: 2, field: 'row', got: '13 cells', expected: '12' },
    ],
    ['an unknown type', primary(row(7, 'A', '-0- '), row(8, 'B', '"robot"')), { line: 2, field: 'type', got: '"robot"' }],
    ['a quote that does not close', primary(row(7, 'A', '-0- '), '8,"B'), { field: 'row', expected: 'comma separated cells (RFC 4180)' }],
    [
      'a number that is none',
      primary(row(7, 'A', '-0- '), row(8, 'B', '-0- ').replace('8', 'x')),
      { line: 2, field: 'number', got: '"x"' },
    ],
    ['a row without a name', primary(row(7, 'A', '-0- '), row(8, '-0-', '-0- ')), { line: 2, field: 'name', got: 'nothing' }],
  ])('[D6] %s refuses the file, with the line', (_, file, expected) => {
    expect(problem(file)).toMatchObject({ file: 'sdn.csv', ...expected });
  });

  test('[D6] an alternate name of nobody refuses the files', () => {
    expect(problem(primary(row(7, 'A', '-0- ')), alternate('9,1,"aka","B",-0- '))).toMatchObject({ file: 'alt.csv', line: 1, got: '"9"' });
    expect(problem(alternate('9,1,"aka","B",-0- '))).toMatchObject({ file: 'alt.csv', line: 1 });
  });

  test('[D8] a row longer than the limit is refused', () => {
    expect(problem(primary(row(7, 'A', '-0- '), row(8, 'B'.repeat(20_000), '-0- ')))).toMatchObject({ file: 'sdn.csv', field: 'row' });
  });

  test('[D2] bytes that are not UTF-8 are Windows-1252', () => {
    const file = primary(row(7, 'CAF# LTD', '-0- '));
    const latin = file.bytes.map((byte) => (byte === 0x23 ? 0xc9 : byte));
    expect(entities({ ...file, bytes: latin })[0]?.names[0]?.text).toBe('CAFÉ LTD');
  });
});
