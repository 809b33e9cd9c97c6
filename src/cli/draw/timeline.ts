import { isDrawn, type Strip } from '../../answering/page/timeline-marks.js';
import { BAR, timelineText } from '../../answering/page/timeline-text.js';
import type { Clocks, Happening } from '../../register/index.js';
import { paint } from './paint.js';

/** Draws strips under one axis of years, and a legend of the signs that occur. `width` is in columns of the terminal. */
export function timeline(
  strips: readonly (Strip & { readonly happenings: readonly Happening[] })[],
  clocks: Clocks,
  width: number,
): string {
  const drawn = strips.map((strip) => ({ ...strip, happenings: strip.happenings.filter(isDrawn) }));
  const { axis, rows, legend } = timelineText(drawn, clocks.on, width);
  const bars = rows.map((row) => row.replaceAll(BAR, paint.red(BAR)));
  return `${[axis, ...bars, legend].join('\n')}\n`;
}
