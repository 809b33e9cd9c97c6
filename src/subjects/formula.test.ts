import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaSafe } from './formula.js';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@cmd',
    '\t=1',
    '\rx',
    '\nx',
    '  =1+1',
    '\u00a0=1',
    '＝1+1',
    '-',
    '+86 10 1234',
    '-1-1',
    '1e5'.replace('1', '-x'),
    '=-1',
    '--1',
  ])('[R19] %j is not run as a formula', (cell) => {
    expect(formulaSafe(cell)).toBe(`'${cell}`);
  });

  it.each(['-12.5', '+3', '-1,234.50', '-.5', ' -7 ', '-1e5', '+8613800000000', 'Huawei', '', "'x", '3-4', '中国', 'a=b', '-1,234,567'])(
    '[R19] %j stays as it is',
    (cell) => {
      expect(formulaSafe(cell)).toBe(cell);
    },
  );

  it('[R19] of any text never begins like a formula but for a number, and loses nothing', () => {
    const risky = fc.string({
      unit: fc.oneof(fc.constantFrom(...'=+-@\t\r\n 1,.e＝'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
      maxLength: 8,
    });
    fc.assert(
      fc.property(risky, (cell) => {
        const safe = formulaSafe(cell);
        expect(safe === cell || safe === `'${cell}`).toBe(true);
        if (/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(safe)) expect(Number(safe.trim().replaceAll(',', ''))).not.toBeNaN();
      }),
      { numRuns: 2000 },
    );
  });

  it('[R19] of a million spaces or digits is looked at once', () => {
    const started = performance.now();
    for (const cell of [`${' '.repeat(1e6)}=x`, `-${'1'.repeat(1e6)}x`, `-${'1,'.repeat(5e5)}`, `-${'111,'.repeat(3e5)}x`])
      formulaSafe(cell);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
