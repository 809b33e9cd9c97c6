import type { ReactNode } from 'react';
import type { Day } from '../../register/index.js';
import type { EditionTold } from '../engine/list-question.js';
import { TODAY } from '../shell/clocks.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage } from '../strings/language.js';
import { boundsOf } from './span.js';
import { ticks, timeScale } from './time-scale.js';
import { useWidth } from './width.js';

interface GrowthGiven {
  readonly editions: readonly EditionTold[];
  readonly on: Day;
  readonly chosen: string | undefined;
  readonly choose: (edition: string) => void;
  readonly label: string;
}

const HEIGHT = 190;
const EDGE = { left: 34, right: 12, top: 20, bottom: 22 } as const;

/** How many stand on a list through its editions: a step for each, drafts as what they would have made of it. */
export function Growth({ editions, on, chosen, choose, label }: GrowthGiven): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { language } = useLanguage();
  const inForce = editions.filter(({ form }) => form !== 'draft');
  if (inForce.length === 0) return null;
  const bounds = boundsOf(
    editions.map(({ date }) => date),
    TODAY,
  );
  const scale = timeScale(bounds.from, bounds.to, Math.max(60, width - EDGE.left - EDGE.right));
  const most = roundUp(Math.max(1, ...editions.map(({ counts }) => counts.standing)));
  const high = HEIGHT - EDGE.top - EDGE.bottom;
  const y = (count: number): number => high - (count / most) * high;
  return (
    <div ref={ref} className="growth">
      {width === 0 ? (
        <svg width="100%" height={HEIGHT} aria-hidden="true" />
      ) : (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          <g transform={`translate(${EDGE.left} ${EDGE.top})`}>
            {[0, most / 2, most].map((count) => (
              <g key={count}>
                <line className="tick" x1={0} x2={scale.width} y1={y(count)} y2={y(count)} />
                <text className="tick-count" x={-6} y={y(count) + 4} textAnchor="end">
                  {count}
                </text>
              </g>
            ))}
            {ticks(scale)
              .filter(({ kind }) => kind === 'year')
              .map(({ day }) => (
                <text key={day} className="tick-year" x={scale.at(day) + 2} y={high + 16}>
                  {day.slice(0, 4)}
                </text>
              ))}
            <path className="growth-area" d={`${stepsOf(inForce, scale, y)}V${high}H${scale.at(inForce[0]?.date ?? TODAY)}Z`} />
            <path className="growth-line" d={stepsOf(inForce, scale, y)} />
            {editions.map((edition) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath leads to the same and is reached by keyboard
              <g key={edition.id} className="growth-edition" onClick={() => choose(edition.id)}>
                <circle
                  className={edition.form === 'draft' ? 'growth-dot growth-draft' : 'growth-dot'}
                  data-chosen={edition.id === chosen}
                  cx={scale.at(edition.date)}
                  cy={y(edition.counts.standing)}
                  r={4.5}
                />
                <title>{`${dateWords(edition.date, language)}: ${edition.counts.standing}`}</title>
              </g>
            ))}
            <line className="strip-on" x1={scale.at(on)} x2={scale.at(on)} y1={-8} y2={high} />
          </g>
        </svg>
      )}
    </div>
  );
}

function stepsOf(editions: readonly EditionTold[], scale: ReturnType<typeof timeScale>, y: (count: number) => number): string {
  const steps = editions.map(({ date, counts }, at) =>
    at === 0 ? `M${scale.at(date)} ${y(counts.standing)}` : `H${scale.at(date)}V${y(counts.standing)}`,
  );
  return `${steps.join('')}H${scale.at(TODAY)}`;
}

/** The next count that halves into a round number. */
export function roundUp(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1) * 2;
  return Math.ceil(count / step) * step;
}
