import { describe, expect, it } from 'vitest';
import { clocks, register } from '../../test/register/notation.js';
import { day } from './day.js';
import { type ListChange, listChange, reverseChange } from './list-change.js';
import { stateOf } from './state.js';

/** The change of the list between two days. */
function changed(lines: readonly string[], from: string, to: string): ListChange {
  const of = register(...lines);
  const span = { after: day(from), through: day(to) };
  return listChange(of, stateOf(of, 'list', clocks(from)), stateOf(of, 'list', clocks(to)), span);
}

/** A change in one line: `+C -A B>Beta A>>D =1`, where `>>` is a successor. */
function inWords({ added, removed, renamed, continued }: ListChange): string {
  const lines = [...added.map(({ id }) => `+${id}`), ...removed.map(({ id }) => `-${id}`)];
  return [...lines, ...renamed.map(({ from, to, kind }) => `${from}${kind === 'successor' ? '>>' : '>'}${to}`), `=${continued}`].join(' ');
}

describe('[H3] a line that another company took over', () => {
  const lines = ['2021-01-01 complete A B', '2021-06-01 complete B C'];
  const between = (...more: string[]): string => inWords(changed([...lines, ...more], '2021-01-31', '2021-06-30'));

  it('[H3] without a successor is a removal and an addition', () => {
    expect(between()).toBe('+C -A =1');
  });

  it('[H3] with one it is told as renamed', () => {
    expect(between('2021-03-01 successor A C')).toBe('A>>C =2');
  });

  it('[H3] of a company that is not on the list now it is a removal', () => {
    expect(between('2021-03-01 successor A D')).toBe('+C -A =1');
  });

  it.each([
    ['2021-01-31', '+C -A =1'],
    ['2021-02-01', 'A>>C =2'],
    ['2021-06-30', 'A>>C =2'],
    ['2021-07-01', '+C -A =1'],
  ])('[H3] that took over on %s: %s', (since, expected) => {
    expect(between(`${since} successor A C`)).toBe(expected);
  });

  it('[H3] a parent takes over nothing', () => {
    expect(between('2021-03-01 controls A C')).toBe('+C -A =1');
  });

  it('[H3] two lines may go on as one', () => {
    const merged = changed(
      ['2021-01-01 complete A B', '2021-06-01 complete C', '2021-03-01 successor A C', '2021-03-01 successor B C'],
      '2021-01-31',
      '2021-06-30',
    );
    expect(inWords(merged)).toBe('A>>C B>>C =1');
  });
});

describe('[H3] a company with two successors', () => {
  it('[H3] goes on as the first; the other one is an addition', () => {
    const lines = ['2021-01-01 complete A', '2021-06-01 complete C D', '2021-03-01 successor A C', '2021-03-01 successor A D'];
    expect(inWords(changed(lines, '2021-01-31', '2021-06-30'))).toBe('+D A>>C =1');
  });
});

describe('[H3] a change told for people', () => {
  const lines = ['2021-01-01 complete A:Alpha B:Beta C:Gamma', '2021-06-01 complete A:Omega B:BETA D:Delta E:Ares'];

  it('[H3] counts who came, went and goes on, and lists them by name', () => {
    const change = changed(lines, '2021-01-31', '2021-06-30');
    expect(change).toEqual({
      added: [
        { id: 'E', name: 'Ares' },
        { id: 'D', name: 'Delta' },
      ],
      removed: [{ id: 'C', name: 'Gamma' }],
      renamed: [{ entity: 'A', from: 'Alpha', to: 'Omega', kind: 'renamed' }],
      continued: 2,
    });
  });

  it('[H3] reads backwards', () => {
    const change = changed(lines, '2021-01-31', '2021-06-30');
    expect(inWords(reverseChange(change))).toBe('+C -E -D Omega>Alpha =2');
    expect(reverseChange(reverseChange(change))).toEqual(change);
  });
});
