import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Day, Happening } from '../../register/index.js';
import type { EditionMark, Strip } from '../engine/story-question.js';
import { TODAY } from '../shell/clocks.js';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import type { Span } from './span.js';
import { STORY_ROW, StoryRow } from './story-row.js';
import { dayNumber, dayOfNumber, moved, ticks, timeScale, zoomed } from './time-scale.js';
import { useWidth } from './width.js';

interface StoryGiven {
  readonly strips: readonly Strip[];
  readonly happenings: readonly Happening[];
  readonly bounds: Span;
  readonly span: Span;
  readonly look: (span: Span) => void;
  readonly on: Day;
  readonly chosen: string | undefined;
  readonly choose: (by: string) => void;
  readonly label: string;
}

const AXIS = 24;
const EDGE = 9;

/** A story through time that can be zoomed and moved: by wheel with Ctrl, by dragging, by keys. */
export function StoryTimeline(given: StoryGiven): ReactNode {
  const { strips, happenings, bounds, span, look, on, chosen, choose, label } = given;
  const [ref, width] = useWidth<HTMLDivElement>();
  const { language } = useLanguage();
  const scale = timeScale(span.from, span.to, Math.max(80, width - 2 * EDGE));
  const latest = useRef({ scale, span, bounds, look });
  latest.current = { scale, span, bounds, look };
  useEffect(() => {
    const element = ref.current;
    // React hears wheels passively: what is zoomed here must not zoom the page.
    const turned = (event: WheelEvent): void => {
      const { scale: now, span: shown, bounds: all, look: show } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const x = event.clientX - (element?.getBoundingClientRect().left ?? 0) - EDGE;
        show(zoomed(shown, now.dayAt(x), event.deltaY > 0 ? 1.2 : 1 / 1.2, all));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        show(moved(shown, (event.deltaX / now.width) * (now.to - now.from), all));
      }
    };
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, [ref]);
  const middle = dayOfNumber((dayNumber(span.from) + dayNumber(span.to)) / 2);
  const pressed = (event: KeyboardEvent): void => {
    const step = (scale.to - scale.from) / 8;
    if (event.key === 'ArrowLeft') look(moved(span, -step, bounds));
    else if (event.key === 'ArrowRight') look(moved(span, step, bounds));
    else if (event.key === '+' || event.key === '=') look(zoomed(span, middle, 0.6, bounds));
    else if (event.key === '-') look(zoomed(span, middle, 1 / 0.6, bounds));
    else if (event.key === '0') look(bounds);
    else return;
    event.preventDefault();
  };
  const drag = useRef<{ readonly x: number; readonly span: Span } | null>(null);
  const dragged = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const days = ((drag.current.x - event.clientX) / scale.width) * (scale.to - scale.from);
    if (Math.abs(drag.current.x - event.clientX) > 3) look(moved(drag.current.span, days, bounds));
  };
  const titleOf = ({ date, type, title }: Happening): string => `${dateWords(date, language)} · ${actWords(type, language)}: ${title}`;
  const editionTitle = ({ id, date, withdrawn }: EditionMark): string =>
    `${id} · ${dateWords(date, language)}${withdrawn === null ? '' : ` · ${actWords('draft-withdrawn', language)} ${dateWords(withdrawn, language)}`}`;
  const height = AXIS + strips.length * STORY_ROW;
  return (
    <div className="strip story-drawn">
      <div className="strip-lists story-lists" aria-hidden="true">
        {strips.map(({ list }) => (
          <span key={list}>{listName(list, language)}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing else is a picture that keys move */}
      <div
        ref={ref}
        className="strip-drawn"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom it
        tabIndex={0}
        aria-label={label}
        onKeyDown={pressed}
        onPointerDown={({ clientX }) => {
          drag.current = { x: clientX, span };
        }}
        onPointerMove={dragged}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
      >
        {width === 0 ? null : (
          <svg width={width} height={height} aria-hidden="true">
            <g transform={`translate(${EDGE} 0)`}>
              {ticks(scale).map(({ day, kind }) => (
                <g key={day}>
                  <line className={`tick tick-${kind}`} x1={scale.at(day)} x2={scale.at(day)} y1={AXIS - 6} y2={height} />
                  <text className={`tick-${kind}`} x={scale.at(day) + 3} y={13}>
                    {kind === 'year' ? day.slice(0, 4) : day.slice(5, 7)}
                  </text>
                </g>
              ))}
              {strips.map((strip, at) => (
                <StoryRow
                  key={strip.list}
                  strip={strip}
                  happenings={happenings}
                  scale={scale}
                  y={AXIS + at * STORY_ROW}
                  today={TODAY}
                  chosen={chosen}
                  choose={choose}
                  titleOf={titleOf}
                  editionTitle={editionTitle}
                />
              ))}
              {scale.at(on) < 0 || scale.at(on) > scale.width ? null : (
                <line className="strip-on" x1={scale.at(on)} x2={scale.at(on)} y1={AXIS - 8} y2={height} />
              )}
            </g>
          </svg>
        )}
      </div>
    </div>
  );
}
