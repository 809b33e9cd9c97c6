import { describe, expect, test } from 'vitest';
import { readSources } from '../formats.js';
import type { SourceParty } from '../source-edition.js';
import { fileOf, type SourceFile } from '../source-file.js';

const TAIL = Array(8).fill('-0- ').join(',');
const row = (number: number, name: string, type: string, remarks = '-0- ', programmes = 'SDGT'): string =>
  `${number},"${name}",${type},"${programmes}",${TAIL.slice(5)},${remarks}\r\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, rows: readonly string[]): SourceFile =>
  fileOf(name, bytes(`${rows.map((each) => `${each.trimEnd()}\r\n`).join('')}\x1a`));
const primary = (...rows: readonly string[]): SourceFile => file('sdn.csv', rows);
const alternate = (...rows: readonly string[]): SourceFile => file('alt.csv', rows);
const address = (...rows: readonly string[]): SourceFile => file('add.csv', rows);
const named = ({ open, size, head }: SourceFile, name: string): SourceFile => ({ name, open, size, head });

async function editions(...files: readonly SourceFile[]) {
  const read = await readSources(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function parties(...files: readonly SourceFile[]): Promise<readonly SourceParty[]> {
  return (await editions(...files)).flatMap((edition) => edition.parties);
}

async function problem(...files: readonly SourceFile[]) {
  const read = await readSources(files);
  return read.ok ? null : read.problems[0];
}

describe('OFAC', () => {
  test('[D1] files are known by their content, whatever their names and order', async () => {
    const files = [named(alternate('7,1,"aka","AEROCO",-0- '), 'one'), named(primary(row(7, 'AERO COMPANY', '-0- ')), 'two')];
    expect(await parties(...files)).toHaveLength(1);
    expect(await problem(fileOf('sdn.csv', bytes('name,country\nA,B\n')))).toMatchObject({ field: 'format', file: 'sdn.csv' });
  });

  test('[D2] a row is a party of the kind its type says; `-0-` is nothing', async () => {
    const read = await parties(
      primary(
        row(7, 'AERO COMPANY', '-0- '),
        row(8, 'DOE, Jane', '"individual"'),
        row(9, 'SNOW', '"vessel"'),
        row(10, 'EP-GOM', '"aircraft"'),
      ),
    );
    expect(read.map(({ key, kind, line }) => `${key} ${kind} ${line}`)).toEqual([
      'ofac-7 company 1',
      'ofac-8 person 2',
      'ofac-9 vessel 3',
      'ofac-10 unknown 4',
    ]);
    expect(read[1]).toMatchObject({ printed: 'DOE, Jane', name: 'DOE, Jane', names: [], grounds: ['SDGT'] });
  });

  test('[D2] an alternate name is one of its party, of the kind it says; a few capitals are an acronym', async () => {
    const aliases = alternate(
      '7,1,"aka","AERO TRADING",-0- ',
      '7,2,"fka","OLD AERO",-0- ',
      '7,3,"aka","AEROCO",-0- ',
      '7,4,"aka","AERO TRADING",-0- ',
    );
    const [party] = await parties(primary(row(7, 'AERO COMPANY', '-0- ')), aliases);
    expect(party).toMatchObject({
      name: 'AERO COMPANY',
      names: [
        { text: 'AERO TRADING', kind: 'alias' },
        { text: 'OLD AERO', kind: 'former' },
        { text: 'AEROCO', kind: 'acronym' },
      ],
    });
  });

  test('[F30] programmes say which list a file is of; that of the Chinese military-industrial complex stands alone', async () => {
    const other = named(
      primary(
        row(7, 'AERO CO', '-0- ', '-0- ', 'SDGT] [NS-PLC'),
        row(11, 'HIKVISION', '-0- ', '-0- ', 'CMIC-EO13959'),
        row(12, 'BOTH', '-0- ', '-0- ', 'CMIC-EO13959] [NS-PLC'),
      ),
      'cons_prim.csv',
    );
    const read = await editions(primary(row(7, 'AERO COMPANY', '-0- ')), other);
    expect(read.map(({ list, parties: own }) => [list, own.map(({ key }) => key)])).toEqual([
      ['us-ofac-sdn', ['ofac-7']],
      ['us-ofac-ns-cmic', ['ofac-11', 'ofac-12']],
      ['us-ofac-cons', ['ofac-7', 'ofac-12']],
    ]);
    expect(await problem(primary(row(7, 'A', '-0- ')), primary(row(8, 'B', '-0- ')))).toMatchObject({ field: 'files', got: '2 SDN lists' });
  });

  test('[F31] the addresses give the country where they agree on one', async () => {
    const addresses = address(
      '7,1,"Ibex House","London","United Kingdom",-0- ',
      '7,2,-0- ,-0- ,-0- ,-0- ',
      '8,3,-0- ,"Havana","Cuba",-0- ',
      '8,4,-0- ,"Madrid","Spain",-0- ',
      '9,5,-0- ,-0- ,"Region: Crimea",-0- ',
    );
    const read = await parties(primary(row(7, 'A', '-0- '), row(8, 'B', '-0- '), row(9, 'C', '-0- ')), addresses);
    expect(read.map(({ country }) => country)).toEqual(['GB', undefined, undefined]);
  });

  test('[D3] names in quotes in the remarks are weak, or former', async () => {
    const remarks = `"DOB 1951; a.k.a. 'ABU-'UMAR'; f.k.a. 'ANA I'; Linked To: a.k.a. BIG; a.k.a. 'torn."`;
    expect((await parties(primary(row(8, 'DOE, Jane', '"individual"', remarks))))[0]?.names).toEqual([
      { text: "ABU-'UMAR", kind: 'weak' },
      { text: 'ANA I', kind: 'former' },
      { text: 'torn', kind: 'weak' },
    ]);
  });

  test('[D4] a number in the remarks counts where its check characters hold', async () => {
    const remarks =
      '"Unified Social Credit Code (USCC) 91110000721497432T (China); Unified Social Credit Code (USCC) 91110000721497432A (China); Vessel Registration Identification IMO 9187629."';
    expect((await parties(primary(row(8, 'NETPOSA', '-0- ', remarks))))[0]?.identifiers).toEqual([
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
    ['a party twice', primary(row(7, 'A', '-0- '), row(7, 'B', '-0- ')), { line: 2, field: 'number', got: '"7"', expected: 'each once' }],
  ])('[D6] %s refuses the file, with the line', async (_, spoiled, expected) => {
    expect(await problem(spoiled)).toMatchObject({ file: 'sdn.csv', ...expected });
  });

  test('[D6] an alternate name of nobody refuses the files', async () => {
    const aliases = alternate('9,1,"aka","B",-0- ');
    expect(await problem(primary(row(7, 'A', '-0- ')), aliases)).toMatchObject({ file: 'alt.csv', line: 1, got: '"9"' });
    expect(await problem(aliases)).toMatchObject({ file: 'alt.csv', line: 1 });
  });

  test('[D8] a row longer than the limit is refused', async () => {
    expect(await problem(primary(row(7, 'A', '-0- '), row(8, 'B'.repeat(20_000), '-0- ')))).toMatchObject({
      file: 'sdn.csv',
      field: 'row',
    });
  });

  test('[F32] a file without its closing Ctrl-Z was cut off', async () => {
    const whole = bytes(`${row(7, 'A', '-0- ')}${row(8, 'B', '-0- ')}\x1a`);
    expect(await problem(fileOf('sdn.csv', whole))).toBeNull();
    expect(await problem(fileOf('sdn.csv', whole.subarray(0, -1)))).toMatchObject({
      line: 3,
      field: 'end',
      got: 'a file that stops short',
    });
    const short = { ...fileOf('sdn.csv', whole.subarray(0, -20)), size: whole.length };
    expect(await problem(short)).toMatchObject({ field: 'size', got: `${whole.length - 20} bytes`, expected: `${whole.length}` });
  });

  test('[F33] bytes that are not UTF-8 and control characters are refused, with the line', async () => {
    const whole = bytes(`${row(7, 'A', '-0- ')}${row(8, 'CAF# LTD', '-0- ')}\x1a`);
    const flipped = (to: number): SourceFile =>
      fileOf(
        'sdn.csv',
        whole.map((byte) => (byte === 0x23 ? to : byte)),
      );
    expect(await problem(flipped(0xc9))).toMatchObject({ line: 2, field: 'encoding', expected: 'UTF-8' });
    expect(await problem(flipped(0x03))).toMatchObject({ line: 2, field: 'text', got: 'the control character 3' });
  });
});
