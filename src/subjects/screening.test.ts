import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks } from '../../test/register/notation.js';
import { WatchedStream } from '../../test/screening/byte-streams.js';
import { indexOf, smallRegister } from '../../test/screening/small-register.js';
import { csv, table } from '../../test/screening/tables.js';
import type { RowOutcome } from './outcome.js';
import { verdictOf } from './outcome.js';
import { screener } from './screener.js';
import { screenTable } from './screening.js';

const screen = screener(smallRegister, indexOf(smallRegister), { clocks: clocks('2023-01-01') });

async function outcomesOf(text: string): Promise<readonly RowOutcome[]> {
  const all: RowOutcome[] = [];
  for await (const outcome of screenTable(await table(text), screen)) all.push(outcome);
  return all;
}

describe('a table', () => {
  it('[R14] has one outcome a row, in order: matches, none or an error', async () => {
    const text =
      'id,name,中文名,uscc\n1,Huawei Technologies,,\n2,Some Works,,\n3,,,\n4,too,many,cells,here\n5,few\n6,DJI,,\n7,,华为技术有限公司,\n8,,,914403001922038216\n';
    const rows = await outcomesOf(text);
    expect(
      rows.map(({ line, cells, outcome }) => `${line} ${cells[0]} ${verdictOf(outcome)} ${outcome.matches[0]?.entity.id ?? ''}`),
    ).toEqual(['2 1 match A', '3 2 none ', '4 3 error ', '5 4 error ', '6 5 error ', '7 6 review B', '8 7 match A', '9 8 match A']);
    expect(rows[0]?.outcome.subject).toEqual({ name: 'Huawei Technologies', id: '1' });
    expect(rows[3]?.outcome).toMatchObject({
      subject: null,
      reason: 'got 5 cells, expected 4 as in the header; a cell with a delimiter in it needs quotes',
    });
  });

  it('[R14] of any rows has as many outcomes, in order', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('DJI', '', '华为技术有限公司', '"', '-', 'constructor', '__proto__'),
    );
    const row = fc.oneof(fc.array(cell, { minLength: 2, maxLength: 2 }), fc.array(cell, { minLength: 1, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const clean = rows.map((cells) => cells.map((text) => text.replaceAll('\0', '')));
        const outcomes = await outcomesOf(csv([['name', 'note'], ...clean]));
        expect(outcomes.map(({ cells }) => cells)).toEqual(clean);
        expect(outcomes.map(({ outcome }) => outcome.kind === 'error' && outcome.subject === null)).toEqual(
          clean.map(({ length }) => length !== 2),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('[R22] is read as its outcomes are asked for', async () => {
    const lines = Buffer.from('Some Works\n'.repeat(10_000));
    const input = new WatchedStream([Buffer.from('name\n'), ...Array.from({ length: 1000 }, () => lines)]);
    const outcomes = screenTable(await table(input), screen);
    for (let at = 0; at < 100; at += 1) await outcomes.next();
    expect(input.taken).toBeLessThan(1_000_000);
    await outcomes.return();
    await new Promise((done) => setTimeout(done, 20));
    expect(input.closed).toBe(true);
  });
});
