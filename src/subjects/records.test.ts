import { describe, expect, it } from 'vitest';
import { stream } from '../../test/screening/byte-streams.js';
import { cellsOf, refusal, rowsOf, table } from '../../test/screening/tables.js';
import { firstRow, guessDelimiter } from './delimiter.js';

describe('the delimiter', () => {
  it.each([
    ['name,country', ','],
    ['name;country;a,b', ';'],
    ['name\tcountry', '\t'],
    ['name|country', '|'],
    ['"name, legal";country', ';'],
    ['name', ','],
    ['a,b;c', ','],
  ])('[R5] of the header %j is %j', (header, delimiter) => {
    expect(guessDelimiter(header)).toBe(delimiter);
  });

  it('[R5] is looked for in the first row that is not blank, quoted line ends included', () => {
    expect(firstRow('\r\n\n"a\nb";c\nd')).toBe('"a\nb";c');
    expect(firstRow('a;b')).toBeNull();
    expect(firstRow('\n\n')).toBeNull();
  });

  it('[R5] can be given', async () => {
    expect(await cellsOf(await table('name;a\nx,y\n', { delimiter: ',', columns: { name: 'name;a' } }))).toEqual([['x', 'y']]);
  });
});

describe('rows of CSV', () => {
  it('[R6] end with LF, CRLF or CR in any mix, and say the line they begin on', async () => {
    for (const size of [1, 3, 1000]) {
      const read = await table(stream('name\r\nA\rB\n\r\n\n"C\r\nC\nC"\nD\r\n\r\nE', size));
      expect((await rowsOf(read)).map(({ line, cells }) => `${line} ${cells.join()}`)).toEqual([
        '2 A',
        '3 B',
        '6 C\r\nC\nC',
        '9 D',
        '11 E',
      ]);
    }
  });

  it('[R6] may hold delimiters, line ends and doubled quotes in quotes', async () => {
    const read = await table('name,b\n"Huawei Technologies Co., Ltd.","a\n""b"""\n"","x"\n');
    expect(await cellsOf(read)).toEqual([
      ['Huawei Technologies Co., Ltd.', 'a\n"b"'],
      ['', 'x'],
    ]);
  });

  it('[R6] a blank line is no row; an empty cell in quotes is one', async () => {
    expect(await cellsOf(await table('name\n\nA\n""\n\n\nB\n\n'))).toEqual([['A'], [''], ['B']]);
  });

  it('[R6] a quote that is not around a whole cell is text', async () => {
    const read = await table('name,b\nSZ "DJI" Technology,5" pipe\n"DJI" Technology,x\n');
    expect(await cellsOf(read)).toEqual([
      ['SZ "DJI" Technology', '5" pipe'],
      ['"DJI" Technology', 'x'],
    ]);
  });

  it.each([
    ['that would swallow a row up to another quote', 'name,b\nA,1\n"B,1\nC,1\n"D, E",1\nF,1\n'],
    ['that would swallow rows into a cell that goes on', 'name,b\nA,1\n"B\nC,1\nD" E,1\n'],
    ['that would swallow the rest of the file', 'name,b\nA,1\n"B,1\nC,1\n'],
  ])('[R6] a quote not closed where its cell ends, %s, makes the file unusable', async (_, text) => {
    await expect(rowsOf(await table(text))).rejects.toMatchObject({ name: 'InputFault', problem: { line: 3, field: '(row)' } });
  });

  it('[R6] a cell over several lines that begins with a doubled quote is read', async () => {
    expect(await cellsOf(await table('name\n"""A""\nB"\n"A\n""B"""\n'))).toEqual([['"A"\nB'], ['A\n"B"']]);
  });

  it('[R7] with too many or too few cells are errors; those before and after are as they stand', async () => {
    const rows = await rowsOf(await table('name,country\nA,CN\nB\nC, Ltd.,CN\nD,CN\n'));
    expect(rows.map(({ line, cells, fault }) => [line, cells.length, fault?.got ?? null])).toEqual([
      [2, 2, null],
      [3, 1, '1 cell'],
      [4, 3, '3 cells'],
      [5, 2, null],
    ]);
    expect(rows[2]?.fault).toEqual({
      file: 'f.csv',
      line: 4,
      field: '(row)',
      got: '3 cells',
      expected: '2 as in the header; a cell with a delimiter in it needs quotes',
    });
  });
});

describe('the header', () => {
  it.each([
    ['an empty file', '', 'f.csv:0 (file) got an empty file, expected a header row and a row for each subject'],
    ['blank lines only', '\n\r\n\n', 'f.csv:0 (file) got an empty file, expected a header row and a row for each subject'],
    ['a mark and no more', '\ufeff', 'f.csv:0 (file) got an empty file, expected a header row and a row for each subject'],
    [
      'names from the first row on',
      'Some Food Works Co. Ltd.\nOther Works\n',
      'f.csv:1 (header) got no header row: the first row is "Some Food Works Co. Ltd.", expected a header with a column such as name, company or 名称',
    ],
    [
      'Chinese names from the first row on',
      '某某食品厂有限公司\n华为技术有限公司\n',
      'f.csv:1 (header) got no header row: the first row is "某某食品厂有限公司", expected a header with a column such as name, company or 名称',
    ],
    [
      'numbers from the first row on',
      '\n17,Some Works\n',
      'f.csv:2 (header) got no header row: the first row is "17", "Some Works", expected a header with a column such as name, company or 名称',
    ],
    [
      'a header in words that are not known',
      'Firma;Land\nA;CN\n',
      'f.csv:1 (header) got no column of names among "Firma", "Land", expected a header with a column such as name, company or 名称, or the column given by its header',
    ],
    [
      'data with a cell twice',
      '36,"AEROCARIBBEAN AIRLINES",-0- ,-0- \n',
      'f.csv:1 (header) got no header row: the first row is "36", "AEROCARIBBEAN AIRLINES", "-0-", "-0-", expected a header with a column such as name, company or 名称',
    ],
    ['a name twice', 'name,x, name\nA,B,C\n', 'f.csv:1 (header) got two columns named "name", expected each name once'],
  ])('[R8] %s is refused', async (_, text, said) => {
    expect(await refusal(text)).toBe(said);
  });

  it('[R8] a first row with a name the register knows is data', async () => {
    expect(await refusal('DJI\nHuawei\n', { isName: (text) => text === 'DJI' })).toContain('got no header row: the first row is "DJI"');
  });

  it('[R8] may have columns without a name', async () => {
    expect(await cellsOf(await table('name,,\nA,B,C\n'))).toEqual([['A', 'B', 'C']]);
  });

  it('[R8] may be all there is', async () => {
    expect(await cellsOf(await table('name,country'))).toEqual([]);
  });
});
