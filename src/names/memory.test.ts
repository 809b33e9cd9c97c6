import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memory } from './memory.js';

describe('a memory', () => {
  it('[N29] answers as if everything were worked out anew, and works nothing out twice while it has room', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 12 }), (keys, most) => {
        const memory = new Memory<number, { readonly square: number }>(most);
        const made: number[] = [];
        for (const key of keys) {
          const answer = memory.of(key, (each) => {
            made.push(each);
            return { square: each * each };
          });
          expect(answer.square).toBe(key * key);
        }
        if (new Set(keys).size <= most) expect(made).toHaveLength(new Set(keys).size);
      }),
    );
  });
});
