import { describe, expect, it } from 'vitest';
import { CLEAR, paceBar, pacer, paceWords } from './progress-line.js';

describe('the pace of a screening', () => {
  it.each([
    [{ rows: 12_000, read: 250, size: 1000, seconds: 4 }, 0, '12,000 rows, 3,000 a second, 25 %, 12 s left'],
    [{ rows: 12_000, read: 500, size: 1000, seconds: 4 }, 10_000, '12,000 rows, 500 a second, 50 %, 4 s left'],
    [{ rows: 5, read: 10, size: null, seconds: 0.5 }, 0, '5 rows, 10 a second'],
    [{ rows: 1, read: 1, size: 1000, seconds: 10 }, 0, '1 rows, 0 a second, 0 %, 2 h 47 min left'],
    [{ rows: 9, read: 2000, size: 1000, seconds: 3 }, 0, '9 rows, 3 a second, 100 %, 0 s left'],
    [{ rows: 0, read: 0, size: 0, seconds: 0 }, 0, '0 rows, 0 a second'],
  ])('[R35] %j is told with the rate and the time left', (pace, before, words) => {
    expect(paceWords(pace, before)).toBe(words);
  });

  it('[R35] is a bar on one line of a terminal, never wider than it', () => {
    const bar = paceBar({ rows: 12_000, read: 250, size: 1000, seconds: 4 }, 0, 50);
    expect(bar).toBe(`\r${CLEAR}[=====               ] 12,000 rows, 3,000 a secon`);
  });

  it('[R35] is told ten times a second on a terminal, and else by a line every ten seconds', () => {
    const told = (isTerminal: boolean): readonly string[] => {
      let now = 0;
      const written: string[] = [];
      const each = pacer({ isTerminal, width: 80, size: 1000, before: 0, seconds: () => now, write: (text) => written.push(text) });
      for (let at = 1; at <= 2500; at += 1) {
        now = at / 100;
        each.tell(at, at / 5);
      }
      each.clear();
      return written;
    };
    expect(told(false)).toEqual(['1,000 rows, 100 a second, 20 %, 40 s left\n', '2,000 rows, 100 a second, 40 %, 30 s left\n']);
    expect(told(true).length).toBeGreaterThan(200);
    expect(told(true).length).toBeLessThanOrEqual(251);
    expect(told(true).at(-1)).toBe(`\r${CLEAR}`);
  });
});
