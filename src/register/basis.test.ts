import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocks, register } from '../../test/register/notation.js';
import { basisOf } from './basis.js';
import type { Name } from './entity.js';
import type { Register } from './register.js';

const LINES = ['2021-01-01 complete A:Alpha_Works B', '2020-06-01 complete A:Alpha_Works @other', '2021-03-01 complaint A'];
const ON = '2023-01-01';
const SOURCED = { sources: ['a source'], confidence: 'high' } as const;
const NAME: Name = { entity: 'A', text: 'Alpha', lang: 'en', script: 'Latn', kind: 'alias', ...SOURCED };

function having(...lines: readonly string[]): Register {
  return { ...register(...LINES, ...lines), names: [NAME] };
}

const before = having();

function basis(of: Register, entity = 'A', on = ON): string {
  return basisOf(of, entity, clocks(on));
}

describe('what a decision on an entity rests on', () => {
  it.each<[string, Register]>([
    ['it leaves a list', having('2022-01-01 complete B')],
    ['it leaves another list', having('2022-01-01 complete B @other')],
    ['it is printed otherwise', having('2022-01-01 complete A:Alpha_Factories B')],
    ['a court steps in', having('2022-01-01 injunction A')],
    ['it is proposed for a third list', having('2022-01-01 proposal A @third')],
    ['it bears another name', { ...before, names: [NAME, { ...NAME, text: 'Alfa' }] }],
    ['a name is of another kind', { ...before, names: [{ ...NAME, kind: 'weak' }] }],
    ['it has an identifier', { ...before, identifiers: [{ entity: 'A', scheme: 'uei', value: 'ABCDEFGHJK12', ...SOURCED }] }],
  ])('[V7] is another where %s', (_, after) => {
    expect(basis(after)).not.toBe(basis(before));
  });

  it.each<[string, Register]>([
    ['a new edition prints the same line', having('2022-01-01 complete A:Alpha_Works B')],
    ['something happens to another entity', having('2022-01-01 complete A:Alpha_Works B C', '2022-05-01 injunction B')],
    ['it comes after the day asked about', having('2024-01-01 complete B')],
    ['a name has another source', { ...before, names: [{ ...NAME, sources: [], confidence: 'unverified' }] }],
  ])('[V7] is the same where %s', (_, after) => {
    expect(basis(after)).toBe(basis(before));
  });

  it('[V7] is the same on a later day on which nothing happened', () => {
    expect(basis(before, 'A', '2022-06-01')).toBe(basis(before, 'A', ON));
  });

  it('[V7] does not depend on the order of facts', () => {
    const names = ['Alpha', 'Alfa', 'Alpha Group'].map((text) => ({ ...NAME, text }));
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 3 }), fc.shuffledSubarray([...before.lists], { minLength: 2 }), (some, lists) => {
        expect(basis({ ...before, names: some, lists })).toBe(basis({ ...before, names }));
      }),
    );
  });

  it('[V7] is refused of an entity that is not there', () => {
    expect(() => basis(before, 'Z')).toThrow('got entity "Z"');
  });
});
