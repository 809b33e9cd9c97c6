import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnSoftmax } from '../../scripts/learn/softmax.mjs';
import { LinearModel } from '../../src/reading/linear-model.js';
import { stemOf } from '../../src/reading/word.js';

describe('the models of reading', () => {
  it('[B117] the same texts give the same models', () => {
    const rows = [[0, 1], [1, 2], [0, 2], [2]];
    const learn = (): readonly number[] => [...learnSoftmax(rows, [0, 1, 0, 1], 3, 2, { lasso: 0 })];
    expect(learn()).toEqual(learn());
    expect(learn().some((weight) => weight !== 0)).toBe(true);
  });

  it('[B117] a model gives the softmax of the sums of its weights', () => {
    const key = fc.integer({ min: 0, max: 2 ** 25 - 1 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 40 }), fc.array(key, { maxLength: 20 }), (features, others) => {
        const weights = Float64Array.from(features.flatMap((feature) => [(feature % 7) - 3, 0, (feature % 5) - 2, (feature % 9) - 4, -1]));
        const model = new LinearModel(['a', 'b', 'c', 'd', 'e'], features, weights);
        const told = [...features.slice(0, 12), ...others, ...features.slice(0, 3)];
        const sums = [0, 1, 2, 3, 4].map((each) =>
          [...new Set(told)].reduce((sum, one) => sum + (features.includes(one) ? (weights[features.indexOf(one) * 5 + each] ?? 0) : 0), 0),
        );
        const all = sums.reduce((sum, each) => sum + Math.exp(each), 0);
        for (const [at, each] of sums.entries()) expect(model.probabilities(told)[at]).toBeCloseTo(Math.exp(each) / all, 9);
      }),
    );
  });

  it('[B117] a table gives back what was learnt', () => {
    const model = LinearModel.read({ classes: ['a', 'b'], rows: '\n1z A20B-10\n2 B7\n' });
    const [a = 0, b = 0] = model.probabilities([Number.parseInt('1z', 36)]);
    expect(Math.log(a / b)).toBeCloseTo(1.5, 9);
  });

  it('[B117] the forms of a word are one word', () => {
    for (const forms of [
      ['add', 'adds', 'added', 'adding'],
      ['place', 'places', 'placed', 'placing'],
      ['drop', 'drops', 'dropped', 'dropping'],
      ['deny', 'denies', 'denied', 'denying'],
      ['take', 'takes', 'took', 'taken', 'taking'],
      ['re-list', 'relists', 're-listed'],
    ])
      expect([forms, new Set(forms.map(stemOf)).size]).toEqual([forms, 1]);
  });
});
