import type { ReactNode } from 'react';
import type { Happening } from '../../register/index.js';
import type { Strip } from '../engine/story-question.js';
import { ActMark } from './act-mark.js';
import { type MarkKind, markKind, ORDER } from './act-marks.js';
import { placedDay, spread } from './placing.js';
import type { TimeScale } from './time-scale.js';

interface RowGiven {
  readonly strip: Strip;
  readonly happenings: readonly Happening[];
  readonly scale: TimeScale;
  readonly y: number;
  readonly height: number;
  readonly end: string;
  /** What lies after it is not known yet. */
  readonly today: string;
  readonly titleOf: (happening: Happening) => string;
}

/** One list: a line where the company was not on it, a band where it was, and marks for acts. */
export function StripRow({ strip, happenings, scale, y, height, end, today, titleOf }: RowGiven): ReactNode {
  const middle = y + height / 2;
  const clip = (day: string): number => Math.min(scale.width, Math.max(0, scale.at(day)));
  const marks = happenings
    .filter(({ list }) => list === strip.list)
    .flatMap((happening) => {
      const kind = markKind(happening.type);
      const x = scale.at(placedDay(happening.date));
      return kind === null || x < -6 || x > scale.width + 6 ? [] : [{ happening, kind, x }];
    })
    .sort((a, b) => a.x - b.x);
  const places = spread(
    marks.map(({ x }) => x),
    9,
  );
  const drawn = marks.map((mark, at) => ({ ...mark, x: places[at] ?? mark.x })).sort((a, b) => rank(a.kind) - rank(b.kind));
  return (
    <g>
      <line className="strip-line" x1={0} x2={clip(end)} y1={middle} y2={middle} />
      {strip.stays.map(({ since, until }) => (
        <g key={since}>
          {until === null ? (
            <rect className="strip-ahead" x={clip(today)} width={clip(end) - clip(today)} y={middle - 5} height={10} />
          ) : null}
          <rect className="strip-stay" x={clip(since)} width={Math.max(2, clip(until ?? today) - clip(since))} y={middle - 5} height={10} />
        </g>
      ))}
      {drawn.map(({ happening, kind, x }) => (
        <ActMark key={`${happening.by} ${happening.type}`} kind={kind} x={x} y={middle} title={titleOf(happening)} />
      ))}
    </g>
  );
}

function rank(kind: MarkKind): number {
  return ORDER.indexOf(kind);
}
