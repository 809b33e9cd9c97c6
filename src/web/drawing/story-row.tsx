import type { ReactNode } from 'react';
import type { Happening } from '../../register/index.js';
import type { EditionMark, Strip } from '../engine/story-question.js';
import { ActMark } from './act-mark.js';
import { markKind, ORDER } from './act-marks.js';
import { bandsOf, placedDay, spread } from './placing.js';
import type { TimeScale } from './time-scale.js';

interface RowGiven {
  readonly strip: Strip;
  readonly happenings: readonly Happening[];
  readonly scale: TimeScale;
  readonly y: number;
  readonly today: string;
  readonly chosen: string | undefined;
  readonly choose: (by: string) => void;
  readonly titleOf: (happening: Happening) => string;
  readonly editionTitle: (edition: EditionMark) => string;
}

export const STORY_ROW = 58;
const BAND = { top: 8, height: 16 } as const;
const MARKS = 40;

/** One list of a story: editions as bands while the company stood on it, and acts as marks beneath. */
export function StoryRow(given: RowGiven): ReactNode {
  const { strip, happenings, scale, y, today, chosen, choose, titleOf, editionTitle } = given;
  const clip = (day: string): number => Math.min(scale.width, Math.max(0, scale.at(day)));
  const marks = happenings
    .flatMap((happening) => {
      const kind = markKind(happening.type);
      const x = scale.at(placedDay(happening.date));
      return happening.list !== strip.list || kind === null || x < -8 || x > scale.width + 8 ? [] : [{ happening, kind, x }];
    })
    .sort((a, b) => a.x - b.x);
  const places = spread(
    marks.map(({ x }) => x),
    13,
  );
  const drawn = marks
    .map((mark, at) => ({ ...mark, place: places[at] ?? mark.x }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <g transform={`translate(0 ${y})`}>
      <line className="strip-line" x1={0} x2={clip(today)} y1={BAND.top + BAND.height / 2} y2={BAND.top + BAND.height / 2} />
      {strip.stays.flatMap((stay) =>
        bandsOf(stay, strip.editions, today).map(({ from, to, edition }, at) => (
          <rect
            key={from}
            className={at % 2 === 0 ? 'strip-stay' : 'strip-stay strip-stay-next'}
            x={clip(from)}
            width={Math.max(clip(to) > clip(from) ? 1.5 : 0, clip(to) - clip(from))}
            y={BAND.top}
            height={BAND.height}
          >
            {edition === undefined ? null : <title>{editionTitle(edition)}</title>}
          </rect>
        )),
      )}
      {strip.stays.some(({ until }) => until === null) ? (
        <rect className="strip-ahead" x={clip(today)} width={scale.width - clip(today)} y={BAND.top} height={BAND.height} />
      ) : null}
      {strip.editions
        .filter(({ date }) => scale.at(date) >= 0 && scale.at(date) <= scale.width)
        .map((edition) => (
          <line
            key={edition.id}
            className={edition.form === 'draft' ? 'edition-line edition-draft' : 'edition-line'}
            x1={scale.at(edition.date)}
            x2={scale.at(edition.date)}
            y1={2}
            y2={BAND.top + BAND.height + 4}
          >
            <title>{editionTitle(edition)}</title>
          </line>
        ))}
      {drawn.map(({ happening, kind, x, place }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the story beneath says the same and is reached by keyboard
        <g
          key={`${happening.by} ${happening.type}`}
          className={happening.by === chosen ? 'act act-chosen' : 'act'}
          onClick={() => choose(happening.by)}
        >
          <line className="act-stem" x1={x} x2={place} y1={BAND.top + BAND.height} y2={MARKS - 6} />
          <rect className="act-reach" x={place - 8} y={MARKS - 9} width={16} height={18} />
          <ActMark kind={kind} x={place} y={MARKS} title={titleOf(happening)} />
        </g>
      ))}
    </g>
  );
}
