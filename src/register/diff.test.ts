import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerLines, state } from '../../test/register/arbitrary.js';
import { clocks, register } from '../../test/register/notation.js';
import { sameName } from '../names/index.js';
import { apply, compose, type Diff, diff, reverse } from './diff.js';
import { type State, stateOf } from './state.js';

/** States written as `A B:Beta`: who stands on the list, and the printed name where it is not the id. */
function stateFrom(text: string): State {
  return new Map(
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word.split(':')[0] ?? '', word.split(':')[1] ?? word]),
  );
}

/** A change in one line: `+C -A B>Beta`. */
function inWords({ added, removed, renamed }: Diff): string {
  const moved = [...[...added.keys()].map((id) => `+${id}`), ...[...removed.keys()].map((id) => `-${id}`)];
  return [...moved, ...[...renamed].map(([, { from, to }]) => `${from}>${to}`)].join(' ');
}

const change = (from: string, to: string): string => inWords(diff(stateFrom(from), stateFrom(to)));

/** Two states are the same up to respelling: the same entities under the same words. */
function respelt(a: State, b: State): boolean {
  return a.size === b.size && [...a].every(([id, name]) => b.has(id) && sameName(name, b.get(id) ?? ''));
}

/** Two changes are the same up to respelling. */
function sameChange(a: Diff, b: Diff): boolean {
  const renamings = (change: Diff, end: 'from' | 'to'): State => new Map([...change.renamed].map(([id, names]) => [id, names[end]]));
  const named = respelt(renamings(a, 'from'), renamings(b, 'from')) && respelt(renamings(a, 'to'), renamings(b, 'to'));
  return named && respelt(a.added, b.added) && respelt(a.removed, b.removed);
}

/** Three states of the list of one generated register. */
const threeStates = registerLines.map((lines) => {
  const of = register(...lines);
  const [a, b, c] = ['2021-01-06', '2021-01-12', '2021-01-31'].map((on) => stateOf(of, 'list', clocks(on)));
  return [a ?? new Map(), b ?? new Map(), c ?? new Map()] as const;
});
const states = fc.oneof(fc.tuple(state, state, state), threeStates);

function always(law: (a: State, b: State, c: State) => boolean): void {
  fc.assert(
    fc.property(states, ([a, b, c]) => law(a, b, c)),
    { numRuns: 1000 },
  );
}

describe('[L6] diff is an algebra', () => {
  it.each([
    ['A B', 'A B', ''],
    ['A B', 'B C', '+C -A'],
    ['A B:Beta', 'A:Alpha B:BETA', 'A>Alpha'],
    ['', 'A', '+A'],
    ['A', '', '-A'],
    ['A:Nova-Ltd', 'A:nova', ''],
    ['A:Nova-Ltd B', 'A:Novo-Ltd B:b', 'Nova-Ltd>Novo-Ltd'],
  ])('[L6] from "%s" to "%s" is "%s"', (from, to, expected) => {
    expect(change(from, to)).toBe(expected);
  });

  it('[L6] reversed, it is the change read backwards', () => {
    always((a, b) => sameChange(reverse(diff(a, b)), diff(b, a)));
  });

  it('[L6] composed, it is the direct change', () => {
    always((a, b, c) => sameChange(compose(diff(a, b), diff(b, c)), diff(a, c)));
  });

  it('[L6] applied, it leads there', () => {
    always((a, b) => respelt(apply(a, diff(a, b)), b));
  });

  it('[L6] to itself and back is no change', () => {
    always((a, b) => inWords(diff(a, a)) === '' && inWords(compose(diff(a, b), diff(b, a))) === '');
  });

  it('[L6] a change there and back under another spelling cancels out', () => {
    const [a, b, c] = [stateFrom('A:Nova'), stateFrom(''), stateFrom('A:NOVA')];
    expect(inWords(compose(diff(a, b), diff(b, c)))).toBe('');
  });
});

describe('[L6] a change that does not fit is refused', () => {
  const [none, one, other] = [stateFrom(''), stateFrom('A'), stateFrom('A:Alpha')];

  it('[L6] a removal of whom is not there', () => {
    expect(() => apply(none, diff(one, none))).toThrow('got a removal of A, expected it in the state');
  });

  it('[L6] an addition of whom is there', () => {
    expect(() => apply(one, diff(none, one))).toThrow('got an addition of A, expected it not in the state');
  });

  it('[L6] a renaming of whom is not there', () => {
    expect(() => apply(none, diff(one, other))).toThrow('got a renaming of A, expected it in the state');
  });
});
