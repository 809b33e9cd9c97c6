import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/register/index.js';
import { bandsOf, spread } from '../../src/web/drawing/placing.js';
import { boundsOf, spanIn } from '../../src/web/drawing/span.js';
import { dayNumber, dayOfNumber, moved, ticks, timeScale, zoomed } from '../../src/web/drawing/time-scale.js';

const days = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2030-12-31') });
const spans = fc
  .tuple(days, days)
  .filter(([a, b]) => Math.abs(a - b) >= 45)
  .map(([a, b]) => ({ from: dayOfNumber(Math.min(a, b)), to: dayOfNumber(Math.max(a, b)) }));
const BOUNDS = { from: day('2014-01-01'), to: day('2031-12-31') };

test('[W150] a day has its place on the line, and the place its day', () => {
  fc.assert(
    fc.property(spans, days, fc.integer({ min: 100, max: 3000 }), ({ from, to }, number, width) => {
      const scale = timeScale(from, to, width);
      const clipped = Math.min(dayNumber(to), Math.max(dayNumber(from), number));
      expect(Math.abs(dayNumber(scale.dayAt(scale.at(dayOfNumber(clipped)) + 1e-6)) - clipped)).toBeLessThanOrEqual(1);
    }),
  );
  expect(() => timeScale(day('2026-01-01'), day('2026-01-01'), 100)).toThrow('got a span from 2026-01-01 to 2026-01-01');
});

test('[W150] what is zoomed or moved stays within bounds and keeps about the same day in its place', () => {
  fc.assert(
    fc.property(spans, fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: -3000, max: 3000 }), (span, factor, by) => {
      const middle = dayOfNumber((dayNumber(span.from) + dayNumber(span.to)) / 2);
      for (const next of [zoomed(span, middle, factor, BOUNDS), moved(span, by, BOUNDS)]) {
        expect(next.from >= BOUNDS.from && next.to <= BOUNDS.to && next.from < next.to).toBe(true);
      }
      const back = moved(span, by, BOUNDS);
      expect(Math.abs(dayNumber(back.to) - dayNumber(back.from) - (dayNumber(span.to) - dayNumber(span.from)))).toBeLessThanOrEqual(1);
    }),
  );
});

test('[W150] ticks are no nearer to each other than they can be read', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 200, max: 2500 }), ({ from, to }, width) => {
      const scale = timeScale(from, to, width);
      const places = ticks(scale).map((tick) => scale.at(tick.day));
      for (const [at, place] of places.slice(1).entries()) expect(place - (places[at] ?? 0)).toBeGreaterThan(24);
    }),
  );
});

test('[W151] a stay is cut into the editions that printed the company, and marks on one day lie beside each other', () => {
  const edition = (date: string, does: 'prints' | 'nothing', form: 'complete' | 'draft' = 'complete') => ({
    id: `l/${date}`,
    date: day(date),
    published: day(date),
    form,
    withdrawn: null,
    does,
  });
  const editions = [
    edition('2021-06-03', 'prints'),
    edition('2022-10-05', 'nothing'),
    edition('2024-01-31', 'prints'),
    edition('2025-01-07', 'prints', 'draft'),
  ];
  const bands = bandsOf({ since: day('2021-06-03'), until: null }, editions, '2026-01-01');
  expect(bands.map(({ from, to }) => [from, to])).toEqual([
    ['2021-06-03', '2024-01-31'],
    ['2024-01-31', '2026-01-01'],
  ]);
  expect(spread([10, 10, 11, 200], 9)).toEqual([10, 19, 28, 200]);
});

test('[W103] what of a story is looked at comes from the address, or is all of it where that makes no sense', () => {
  const bounds = boundsOf(['2021-03-12', '2025-12'], day('2026-11-23'));
  expect(bounds).toEqual({ from: '2021-01-01', to: '2027-05-01' });
  expect(spanIn({ from: '2024-01-01', to: '2024-06-01' }, bounds)).toEqual({ from: '2024-01-01', to: '2024-06-01' });
  for (const asked of [
    {},
    { from: 'x', to: '2024-06-01' },
    { from: '2024-06-01', to: '2024-06-02' },
    { from: '2026-01-01', to: '2020-01-01' },
  ])
    expect(spanIn(asked, bounds)).toEqual(bounds);
});
