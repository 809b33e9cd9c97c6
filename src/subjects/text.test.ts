import { describe, expect, it } from 'vitest';
import { encoded, inChunks, WatchedStream } from '../../test/screening/byte-streams.js';
import { refusal, rowsOf, table } from '../../test/screening/tables.js';
import type { Encoding } from './encoding.js';

const MEGABYTE = 1_048_576;

function* zeros(megabytes: number, first: string): Generator<Uint8Array> {
  yield Buffer.from(first);
  for (let at = 0; at < megabytes; at += 1) yield Buffer.alloc(MEGABYTE, 0x61);
}

function* same(line: string, times: number): Generator<Uint8Array> {
  const many = Buffer.from(line.repeat(1000));
  for (let at = 0; at < times / 1000; at += 1) yield many;
}

describe('a byte that is not of the encoding', () => {
  it.each<[Encoding, readonly number[]]>([
    ['utf-8', [0xc3, 0x28]],
    ['gb18030', [0xff]],
    ['utf-16le', [0x00, 0xdc]],
    ['utf-16be', [0xdc, 0x00]],
  ])('[R3] is a fault with its line, far behind what decided on %s', async (encoding, bad) => {
    const good = encoded(`公司名称\n${'华为技术有限公司\r\n'.repeat(20_000)}`, encoding);
    const more = encoded('\n\n华为技术有限公司\n', encoding);
    const read = await table(inChunks(Buffer.concat([good, Uint8Array.from(bad), more]), 5000));
    const expected = `f.csv:20002: (text): got a byte that is not ${encoding.toUpperCase()}`;
    await expect(rowsOf(read)).rejects.toMatchObject({ name: 'InputFault', message: expect.stringContaining(expected) });
  });

  it('[R3] at the very end, a character cut short, is one too', async () => {
    const read = await table(inChunks(Buffer.concat([Buffer.from(`name\n${'x\n'.repeat(40_000)}`), Uint8Array.of(0xe5, 0x8d)])));
    await expect(rowsOf(read)).rejects.toMatchObject({ problem: { line: 40_002, field: '(text)' } });
  });
});

describe('a file of any size', () => {
  it('[R4] with a first line of 200 MB is refused after the first of them', async () => {
    const input = new WatchedStream(zeros(200, 'name'));
    expect(await refusal(input)).toBe(
      'f.csv:1 (row) got more than 1048576 bytes without an end of the row, expected rows of at most 1048576 bytes',
    );
    expect(input.taken).toBeLessThan(4 * MEGABYTE);
    expect(input.closed).toBe(true);
  });

  it('[R4] with a later line of 200 MB is refused as soon as the limit is passed', async () => {
    const input = new WatchedStream(zeros(200, 'name\nA\nB\n'));
    const read = await table(input);
    await expect(rowsOf(read)).rejects.toMatchObject({ problem: { line: 4, got: 'more than 1048576 bytes without an end of the row' } });
    expect(input.taken).toBeLessThan(4 * MEGABYTE);
    expect(input.closed).toBe(true);
  });

  it('[R4] with a quote that opens and never closes is refused as soon as the limit is passed', async () => {
    const input = new WatchedStream([Buffer.from('name,country\nA,CN\n"B'), ...same('\nC,CN', 40_000_000)]);
    const read = await table(input);
    await expect(rowsOf(read)).rejects.toMatchObject({ problem: { line: 3 } });
    expect(input.taken).toBeLessThan(4 * MEGABYTE);
  });

  it('[R4] in one chunk is not decoded at once', async () => {
    await expect(refusal(new WatchedStream([Buffer.alloc(50 * MEGABYTE, 0x61)]))).resolves.toContain('without an end of the row');
  });

  it('[R4] of blank lines holds none of them', async () => {
    const read = await table(new WatchedStream([Buffer.from('name\n'), ...same('\n', 500_000), Buffer.from('A\n')]));
    expect(await rowsOf(read)).toEqual([{ line: 500_002, cells: ['A'], fault: null }]);
  });

  it('[R4] is read no further than it is gone through, and closed when left', async () => {
    const input = new WatchedStream(same('A Works\n', 40_000_000));
    const { rows } = await table(input, { columns: { name: 'A Works' } });
    for await (const row of rows) if (row.line > 10) break;
    await new Promise((done) => setTimeout(done, 20));
    expect(input.taken).toBeLessThan(4 * MEGABYTE);
    expect(input.closed).toBe(true);
  });

  it('[R4] may have a row up to the limit, and the limit can be set', async () => {
    const long = 'x'.repeat(900_000);
    expect(await rowsOf(await table(`name,note\nA,${long}\n`))).toHaveLength(1);
    await expect(refusal(`name,note\nA,${'x'.repeat(100_000)}\n`, { longest: 1000 })).resolves.toMatch(/^f\.csv:2 /);
    const read = await table(`name,note\nA,b\nA,"${'x\n'.repeat(600)}"\n`, { longest: 1000 });
    await expect(rowsOf(read)).rejects.toMatchObject({ problem: { line: 3 } });
  });
});
