import type { ReactNode } from 'react';
import type { Day, Happening } from '../../register/index.js';
import type { Strip } from '../engine/story-question.js';
import { TODAY } from '../shell/clocks.js';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { StripRow } from './strip-rows.js';
import { ticks, timeScale } from './time-scale.js';
import { useWidth } from './width.js';

interface StripGiven {
  readonly strips: readonly Strip[];
  readonly happenings: readonly Happening[];
  readonly from: Day;
  readonly to: Day;
  readonly on: Day;
  readonly label: string;
}

const ROW = 26;
const AXIS = 20;

/** The standings of a company through time, one line a list, and where the day asked about lies. What it shows is said in words beside it. */
export function TimelineStrip({ strips, happenings, from, to, on, label }: StripGiven): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { language } = useLanguage();
  const height = AXIS + strips.length * ROW + 4;
  const scale = timeScale(from, to, Math.max(60, width - 2 * EDGE));
  const titleOf = ({ date, type, title }: Happening): string => `${dateWords(date, language)} · ${actWords(type, language)}: ${title}`;
  return (
    <div className="strip">
      <div className="strip-lists" aria-hidden="true">
        {strips.map(({ list }) => (
          <span key={list}>{listName(list, language)}</span>
        ))}
      </div>
      <div ref={ref} className="strip-drawn">
        {width === 0 ? (
          <svg width="100%" height={height} aria-hidden="true" />
        ) : (
          <svg width={width} height={height} role="img" aria-label={label}>
            <g transform={`translate(${EDGE} 0)`}>
              {ticks(scale).map(({ day, kind }) => (
                <g key={day}>
                  <line className={`tick tick-${kind}`} x1={scale.at(day)} x2={scale.at(day)} y1={AXIS - 4} y2={height} />
                  {kind === 'year' ? (
                    <text className="tick-year" x={scale.at(day) + 3} y={12}>
                      {day.slice(0, 4)}
                    </text>
                  ) : null}
                </g>
              ))}
              {strips.map((strip, at) => (
                <StripRow
                  key={strip.list}
                  strip={strip}
                  happenings={happenings}
                  scale={scale}
                  y={AXIS + at * ROW}
                  height={ROW}
                  end={to}
                  today={TODAY}
                  titleOf={titleOf}
                />
              ))}
              <line className="strip-on" x1={scale.at(on)} x2={scale.at(on)} y1={AXIS - 6} y2={height} />
            </g>
          </svg>
        )}
      </div>
    </div>
  );
}

const EDGE = 7;
