import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES, question, registerLines } from '../../test/register/arbitrary.js';
import { asKnown, liveThrough } from '../../test/register/day-by-day.js';
import { ask, clocks, register } from '../../test/register/notation.js';
import type { Register } from './register.js';
import { editionStatus, stateOf, stateWith } from './state.js';

/** The state of the list on a day as text: `A B:Beta`, a name only where it is not the id. */
function stateText(of: Register, on: string, known?: string, list = 'list'): string {
  return lineUp(stateOf(of, list, clocks(on, known)));
}

function lineUp(state: ReadonlyMap<string, string>): string {
  return [...state]
    .map(([id, name]) => (id === name ? id : `${id}:${name}`))
    .sort()
    .join(' ');
}

function editionOf(of: Register, date: string) {
  const found = of.editions.find((edition) => edition.date === date);
  if (found === undefined) throw new RangeError(`got no edition of ${date}, expected one`);
  return found;
}

describe('[H2] the state of a list', () => {
  const of = register('2021-01-01 complete A B', '2021-02-01 amend +C:Gamma -A', '2021-03-01 removal B', '2021-04-01 complete B:Beta D');

  it.each([
    ['2020-12-31', ''],
    ['2021-01-01', 'A B'],
    ['2021-02-01', 'B C:Gamma'],
    ['2021-03-01', 'C:Gamma'],
    ['2021-04-01', 'B:Beta D'],
  ])('[H2] on %s is "%s"', (on, expected) => {
    expect(stateText(of, on)).toBe(expected);
  });

  it('[H2] drafts leave nothing', () => {
    expect(stateText(register('2021-01-01 complete A', '2021-02-01 draft +B -A'), '2021-03-01')).toBe('A');
  });

  it('[H2] a removal and an edition of one day leave what the edition prints', () => {
    expect(stateText(register('2021-01-01 complete A B', '2021-02-01 removal A', '2021-02-01 amend +A'), '2021-03-01')).toBe('A B');
  });

  it('[H2] lists do not touch one another', () => {
    const two = register('2021-01-01 complete A', '2021-01-02 complete B @other', '2021-01-03 removal A @other');
    expect([stateText(two, '2021-02-01'), stateText(two, '2021-02-01', '2021-02-01', 'other')]).toEqual(['A', 'B']);
  });

  it('[H2] holds whom an act designated that is no edition, under its label', () => {
    const of = register('2021-01-01 complete A:Alpha', '2021-02-01 designation B', '2021-03-01 redesignation C');
    expect(stateText(of, '2021-04-01')).toBe('A:Alpha B C');
  });

  it('[H2] holds exactly those who are listed at the end of a life lived day by day, and whom their standing calls listed', () => {
    fc.assert(
      fc.property(registerLines, question, (lines, { list, on, known }) => {
        const of = register(...lines);
        const held = [...stateOf(of, list, clocks(on, known)).keys()].sort();
        expect(held).toEqual(ENTITIES.filter((entity) => liveThrough(asKnown(of, known), entity, list, on).listed));
        expect(held).toEqual(ENTITIES.filter((entity) => ask(of, entity, on, known, list).listed));
      }),
      { numRuns: 500 },
    );
  });

  it('[H2] holds the name that was last printed in the present listing', () => {
    fc.assert(
      fc.property(registerLines, question, (lines, { list, on, known }) => {
        const of = register(...lines);
        for (const [entity, name] of stateOf(of, list, clocks(on, known)))
          expect(name).toBe(ask(of, entity, on, known, list).printed ?? entity);
      }),
      { numRuns: 300 },
    );
  });
});

describe('[H2] the list as a draft would have it', () => {
  it('[H2] is the state of its day with the draft applied', () => {
    const of = register('2021-01-01 complete A B', '2021-02-01 draft +C -B', '2021-03-01 amend +D');
    expect(lineUp(stateWith(of, editionOf(of, '2021-02-01'), clocks('2021-06-01')))).toBe('A C');
    expect(lineUp(stateWith(of, editionOf(of, '2021-03-01'), clocks('2021-06-01')))).toBe('A B D');
    expect(stateText(of, '2021-02-15')).toBe('A B');
  });
});

describe('[H4] the status of an edition', () => {
  const of = register(
    '2021-01-01 complete A',
    '2021-02-01 amend +B',
    '2021-03-01 draft +C withdrawn 2021-03-05',
    '2021-04-01 complete A B known 2021-04-10',
    '2021-05-01 amend +D',
    '2021-05-15 complete E @other',
  );
  const statuses = (on: string, known?: string): string =>
    of.editions.map((edition) => editionStatus(of, edition, clocks(on, known))).join(' ');

  it.each([
    ['2021-01-31', 'in-force announced'],
    ['2021-02-01', 'in-force in-force'],
    ['2021-03-31', 'in-force in-force withdrawn'],
    ['2021-05-31', 'superseded superseded withdrawn in-force in-force in-force'],
  ])('[H4] on %s: %s', (on, expected) => {
    expect(statuses(on).startsWith(expected)).toBe(true);
  });

  it('[H4] a draft is posted until it is withdrawn, and while nobody knows that it was', () => {
    expect(statuses('2021-03-04').split(' ')[2]).toBe('posted');
    expect(statuses('2021-03-05').split(' ')[2]).toBe('withdrawn');
    expect(statuses('2021-03-31', '2021-03-04').split(' ')[2]).toBe('posted');
  });

  it('[H4] an edition not yet published supersedes nothing', () => {
    expect(statuses('2021-04-20', '2021-04-09').split(' ')[0]).toBe('in-force');
    expect(statuses('2021-04-20', '2021-04-10').split(' ')[0]).toBe('superseded');
  });
});
