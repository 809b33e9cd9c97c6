import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSlips } from './slip.js';

const read = (text: string): string => withoutSlips(text.split(' ')).join(' ');

describe('slips of the pen', () => {
  it.each([
    ['megvii limmited', 'megvii limited'],
    ['aero corpration of china', 'aero corporation of china'],
    ['china natoinal oil', 'china national oil'],
    ['china oceann shipping comapny', 'china ocean shipping company'],
  ])('[N30] one is seen through where a word frames the name, or its partner stands beside: %s', (written, meant) => {
    expect(read(written)).toBe(meant);
  });

  it.each(['rational ag', 'international cooperation', 'limitless energy', 'oceann trading', 'compania', 'corporazoine'])(
    '[N30] another word, another first letter, two slips and a word without its partner stay: %s',
    (written) => {
      expect(read(written)).toBe(written);
    },
  );

  it('[N30] reading again changes nothing, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { maxLength: 8 }), (words) => {
        const once = withoutSlips(words);
        expect(once).toHaveLength(words.length);
        expect(withoutSlips(once)).toEqual(once);
      }),
    );
  });
});
