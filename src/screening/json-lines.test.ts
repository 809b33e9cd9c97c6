import { describe, expect, it } from 'vitest';
import { encoded, inChunks, stream } from '../../test/screening/byte-streams.js';
import { cellsOf, rowsOf } from '../../test/screening/tables.js';
import type { OpenedTable } from '../subjects/open-table.js';
import type { TableOptions } from '../subjects/table.js';
import { openTable } from './open-table.js';

async function opened(text: string | AsyncIterable<Uint8Array>, options: TableOptions = {}): Promise<OpenedTable> {
  const read = await openTable(typeof text === 'string' ? stream(text) : text, options, 'f');
  if (!read.ok) throw new Error(read.problems.map(({ line, got }) => `${line} ${got}`).join());
  return read.value;
}

const refused = (text: string): Promise<string> =>
  opened(text).then(
    () => 'read',
    (error: Error) => error.message,
  );

describe('JSON Lines', () => {
  it('[R23] have a row a line and a column a key, in the order they come up', async () => {
    const { kind, table } = await opened('\ufeff{"name":"A","n":1}\n\n{"country":"CN","name":"B","ok":true,"none":null}\r\n');
    expect([kind, table.header]).toEqual(['jsonl', ['name', 'n', 'country', 'ok', 'none']]);
    expect(table.columns.name).toEqual({ at: 0, header: 'name', chosen: 'guessed' });
    expect((await rowsOf(table)).map(({ line, cells, values }) => ({ line, cells, values }))).toEqual([
      { line: 1, cells: ['A', '1', '', '', ''], values: ['A', 1, undefined, undefined, undefined] },
      { line: 3, cells: ['B', '', 'CN', 'true', ''], values: ['B', undefined, 'CN', true, null] },
    ]);
  });

  it('[R23] have an error row for each line that is no object, and for each nested value', async () => {
    const { table } = await opened('{"name":"A"}\n[1]\n{"name":\n"text"\n{"name":{"en":"B"}}\n{"name":["C"]}\n{"name":"D"}');
    expect((await rowsOf(table)).map(({ line, cells, fault }) => [line, cells[0], fault === null ? null : fault.got])).toEqual([
      [1, 'A', null],
      [2, undefined, '"[1]"'],
      [3, undefined, '"{\\"name\\":"'],
      [4, undefined, '"\\"text\\""'],
      [5, '{"en":"B"}', 'an object as "name"'],
      [6, '["C"]', 'a list as "name"'],
      [7, 'D', null],
    ]);
  });

  it('[R23] warn of a key that comes up after the first 100 lines, and of a number too long to be exact', async () => {
    const { table } = await opened(
      `${'{"name":"A","code":1}\n'.repeat(100)}{"name":"B","late":"x"}\n{"name":"C","code":914403001922038216}\n`,
    );
    expect(table.header).toEqual(['name', 'code']);
    expect((await rowsOf(table)).slice(100).map(({ warnings }) => warnings)).toEqual([
      ['key "late" is in none of the first 100 lines: left out'],
      ['"code": a number of so many digits loses its last ones: write it as text'],
    ]);
  });

  it('[R23] may have keys like the members of every object', async () => {
    const { table } = await opened('{"__proto__":"p","constructor":"c","name":"A"}\n{"name":"B"}\n');
    expect(await cellsOf(table)).toEqual([
      ['p', 'c', 'A'],
      ['', '', 'B'],
    ]);
  });

  it('[R23] nested deeper than can be written again are error rows still', async () => {
    const deep = `{"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { table } = await opened(`{"name":"A"}\n${deep}\n`);
    expect((await rowsOf(table)).map(({ fault }) => fault !== null)).toEqual([false, true]);
  });

  it('[R23] are held a hundred lines at most', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1;
        yield Buffer.from('{"name":"Some Works"}\n'.repeat(1000));
      }
    }
    const { table } = await opened(endless());
    let rows = 0;
    for await (const _ of table.rows) {
      rows += 1;
      if (rows === 20_000) break;
    }
    expect(taken).toBeLessThan(40);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['{"name":"A"}\n', 'jsonl'],
    ['\n  {"name":"A"}', 'jsonl'],
    ['name\n{"a":1}\n', 'csv'],
    ['{name},x\nA,B\n', 'csv'],
  ])('[R24] is told by its content: %j is %s', async (text, kind) => {
    const read = await openTable(stream(text), { columns: { name: text.startsWith('{name}') ? '{name}' : 'name' } }, 'f.xlsx');
    expect(read.ok && read.value.kind).toBe(kind);
  });

  it('[R24] is told in UTF-16 too', async () => {
    const { kind, table } = await opened(inChunks(encoded('{"name":"华为技术有限公司"}\n', 'utf-16le')));
    expect([kind, await cellsOf(table)]).toEqual(['jsonl', [['华为技术有限公司']]]);
  });

  it.each([
    ['[\n {"name":"A"}]', 'a JSON list'],
    ['{\n "name": "A"\n}\n', 'JSON that is not one whole object'],
    ['{"name":\n"A"}\n', 'JSON that is not one whole object'],
    ['{}\n{}\n', 'an empty file'],
    ['{"phone":"A"}\n', 'no column of names'],
  ])('[R24] %j is refused', async (text, got) => {
    expect(await refused(text)).toContain(got);
  });
});
