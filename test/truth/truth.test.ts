import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/matching/index.js';
import { day, standing } from '../../src/register/index.js';
import { bundled } from '../bundled.js';

interface Row {
  readonly name: string;
  readonly list: string;
  readonly on: string;
  readonly known: string;
  readonly listed: string;
  readonly since: string;
  readonly until: string;
  readonly modifiers: string;
  readonly why: string;
}

const TODAY = '2026-11-22';
const rows = parse<Row>(readFileSync(new URL('./standings.csv', import.meta.url)), { columns: true });
const { register, index } = bundled();
const ids = new Set(register.entities.map((entity) => entity.id));

// The table was written from the reference facts by someone who had not seen this code.
describe('[T1] the bundled register satisfies the truth table', () => {
  it('[T1] has at least 150 rows, with every modifier in them', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.flatMap((row) => row.modifiers.split(' ').filter((word) => word !== ''))).size).toBe(9);
  });

  it.each(rows.map((row) => [`${row.name} on ${row.list} on ${row.on}${row.known === '' ? '' : `, known ${row.known}`}`, row] as const))(
    '[T1] %s',
    (_, row) => {
      const found = resolve(index, row.name, ids);
      if (found.kind !== 'one') throw new Error(`"${row.name}" gives ${JSON.stringify(found)}`);
      const answer = standing(register, found.entity, row.list, { on: day(row.on), known: day(row.known || TODAY) });
      const said = {
        listed: answer.listed,
        since: answer.since ?? '',
        until: answer.until ?? '',
        modifiers: [...answer.modifiers].sort().join(' '),
      };
      expect(said).toEqual({ listed: row.listed === 'true', since: row.since, until: row.until, modifiers: row.modifiers });
    },
  );
});
