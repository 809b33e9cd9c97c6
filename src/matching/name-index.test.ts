import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES, registerLines } from '../../test/register/arbitrary.js';
import { matchingOf, namedRegister } from '../../test/register/named.js';
import { register } from '../../test/register/notation.js';
import { borneNames } from '../register/index.js';
import { search } from './match.js';

describe('[L5] both names of a renamed entity find it', () => {
  it.each([
    ['Alpha Works', 'former'],
    ['ALPHA-WORKS', 'former'],
    ['Omega Works', 'official'],
  ])('[L5] %s, the %s one', (query, kind) => {
    const index = matchingOf(register('2021-01-01 complete A:Alpha_Works B', '2022-01-01 complete A:Omega_Works B'));
    expect(search(index, { names: [query] })[0]).toMatchObject({ entity: 'A', decision: 'match', explanation: { kind } });
  });
});

describe('[M2] every name an entity bears', () => {
  it('[M2] as printed in any edition finds its bearer as a match, and spelt otherwise too', () => {
    fc.assert(
      fc.property(registerLines, fc.constantFrom('toUpperCase', 'toLowerCase'), (lines, spell) => {
        const of = register(...lines);
        const index = matchingOf(of);
        for (const { entity, name, printed } of of.entries) {
          for (const query of [name, printed, name[spell](), `(${name})`]) {
            expect(search(index, { names: [query] }).find((match) => match.entity === entity)?.decision).toBe('match');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the names an entity bears', () => {
  const of = register('2021-01-01 complete A:Alpha', '2022-01-01 complete A:Omega B');
  const entries = of.entries.map((entry) =>
    entry.name === 'Omega'
      ? { ...entry, printed: 'Omega (OMG, Big Omega)', aliases: ['OMG', 'Big Omega'], formerly: ['Alef', 'ALF'], weak: ['Om'] }
      : entry,
  );
  const extra = namedRegister('A alias Alpha', 'A alias Omicron', 'A official 欧米伽').names;
  const kinds = borneNames({ ...of, entries, names: extra }).map(({ entity, text, kind, lang }) => `${entity} ${kind} ${lang} ${text}`);

  it('[M2, M3] are those of the newest edition, then of older ones, then the others, each spelling once', () => {
    expect(kinds).toEqual([
      'A official en Omega',
      'A acronym en OMG',
      'A alias en Big Omega',
      'A former en Alef',
      'A acronym en ALF',
      'A weak en Om',
      'A official en Omega (OMG, Big Omega)',
      'A former en Alpha',
      'A alias en Omicron',
      'A official en 欧米伽',
      'B official en B',
    ]);
  });

  it('[M2] of those who were never printed are those of the names alone', () => {
    expect(ENTITIES.filter((entity) => kinds.some((line) => line.startsWith(entity)))).toEqual(['A', 'B']);
  });
});
