import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks } from '../../test/screening/byte-streams.js';
import { plainRecords } from './plain-records.js';
import { csvRecords } from './records.js';
import { decodedText } from './text.js';

const limits = { file: 'f.csv', longest: 2000 };

async function rowsOf(read: typeof plainRecords, text: string, size: number): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  try {
    const parts = decodedText(inChunks(Buffer.from(text), size), 'utf-8', limits);
    for await (const row of read(parts, ',', limits)) rows.push(row);
  } catch (error) {
    rows.push(error instanceof Error ? error.message : error);
  }
  return rows;
}

describe('rows without quotes', () => {
  it('[R38] are the same as read with care: any text, cut anywhere', async () => {
    const word = fc.constantFrom('a', 'Some Works', '华为', ',', ',', '\n', '\r\n', '\r', '\n', ' ', '\u2028', '\ufeff', 'x'.repeat(700));
    const quoted = fc.constantFrom('"', ',"a,b",', '""', ',""""\n', '"a,b"', '"a\nb"', '"x""y"', 'a"b');
    const text = fc.array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: quoted }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 60 }), async (words, size) => {
        const all = words.join('');
        const [plain, careful] = [await rowsOf(plainRecords, all, size), await rowsOf(csvRecords, all, size)];
        // csv-parse keeps a row until three bytes after it are at hand, so before a fault one fewer may have come; nothing else differs.
        const early = plain.length === careful.length + 1 && typeof careful.at(-1) === 'string';
        expect(early ? plain.toSpliced(-2, 1) : plain).toEqual(careful);
      }),
      { numRuns: 500 },
    );
  });

  it('[R38] close their input when left early', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<string, void, undefined> {
      try {
        for (;;) yield 'a,b\n';
      } finally {
        closed = true;
      }
    }
    for await (const _ of plainRecords(endless(), ',', limits)) break;
    expect(closed).toBe(true);
  });
});
