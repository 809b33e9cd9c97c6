import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded, inChunks } from '../../test/screening/byte-streams.js';
import { cellsOf, csv, table } from '../../test/screening/tables.js';
import { DELIMITERS } from './delimiter.js';
import { BYTE_ORDER_MARKS, type Encoding } from './encoding.js';

const HAN = [...'华为技术有限公司深圳市大疆创新科技北京中国航空工业集团'];
const ASCII = [...'abcXYZ019 .,;|"\'\t\n\r-=+@'];

/** Any text a file can hold: any Unicode without NULs and lone surrogates, or for GB18030 everyday Chinese and ASCII. */
function cellOf(encoding: Encoding): fc.Arbitrary<string> {
  const word = fc.string({ unit: fc.constantFrom(...HAN), minLength: 2, maxLength: 8 });
  const mixed = fc.array(fc.oneof(word, fc.constantFrom(...ASCII)), { maxLength: 6 }).map((parts) => parts.join(''));
  if (encoding === 'gb18030') return mixed;
  const anything = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((text) => [...text].filter((character) => character >= ' ' || '\t\r\n'.includes(character)).join(''));
  return fc.oneof(mixed, anything, fc.constantFrom('', '"', '\n', '\ufeff', '一一', ' ', "'", '\r\n'));
}

const TABLES = fc
  .record({
    encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
    width: fc.integer({ min: 1, max: 4 }),
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    marked: fc.boolean(),
    chunk: fc.integer({ min: 1, max: 5000 }),
    lastEnd: fc.boolean(),
  })
  .chain((made) => fc.record({ ...mapped(made), rows: fc.array(rowOf(made.encoding, made.width), { maxLength: 12 }) }));

function mapped<T extends object>(made: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(made).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

function rowOf(encoding: Encoding, width: number): fc.Arbitrary<string[]> {
  return fc.array(cellOf(encoding), { minLength: width, maxLength: width });
}

describe('a table', () => {
  it('[R11] written in any encoding, delimiter and line end reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(TABLES, async ({ encoding, width, delimiter, lineEnd, marked, chunk, lastEnd, rows }) => {
        const header = ['公司名称', 'b', 'c c', '说明'].slice(0, width);
        const text = csv([header, ...rows], delimiter, lineEnd);
        const mark = marked ? (BYTE_ORDER_MARKS.find(([known]) => known === encoding)?.[1] ?? []) : [];
        const body = encoded(lastEnd || rows.length === 0 ? text : text.slice(0, -lineEnd.length), encoding);
        const read = await table(inChunks(Buffer.concat([Uint8Array.from(mark), body]), chunk));
        expect(read.header).toEqual(header);
        expect(read.encoding).toBe(encoding);
        expect(await cellsOf(read)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });
});
