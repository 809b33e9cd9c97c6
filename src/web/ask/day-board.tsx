import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { type Day, parseDay } from '../../register/day.js';
import type { Clocks } from '../../register/index.js';
import { dayNumber, dayOfNumber } from '../drawing/time-scale.js';
import { TODAY } from '../shell/clocks.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { ASK_WORDS } from './ask-words.js';

interface BoardGiven {
  readonly clocks: Clocks;
  readonly from: Day;
  readonly to: Day;
}

/** The two clocks, each a slider and a day that can be typed. */
export function DayBoard({ clocks, from, to }: BoardGiven): ReactNode {
  const said = useWords(ASK_WORDS);
  const navigate = useNavigate();
  // Nothing is known of tomorrow: that clock ends today.
  const move = (which: 'on' | 'known', day: Day): void =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, [which]: day === TODAY ? undefined : day })) as never,
      replace: true,
    });
  const isNow = clocks.on === TODAY && clocks.known === TODAY;
  return (
    <fieldset className="days">
      <legend className="unseen">{said.days}</legend>
      <DaySlider label={said.on} more={said.onMore} day={clocks.on} from={from} to={to} move={(day) => move('on', day)} />
      <DaySlider label={said.known} more={said.knownMore} day={clocks.known} from={from} to={TODAY} move={(day) => move('known', day)} />
      <button
        type="button"
        className="button"
        disabled={isNow}
        onClick={() => void navigate({ to: '.', search: ((before: object) => ({ ...before, on: undefined, known: undefined })) as never })}
      >
        {said.today}
      </button>
    </fieldset>
  );
}

interface SliderGiven {
  readonly label: string;
  readonly more: string;
  readonly day: Day;
  readonly from: Day;
  readonly to: Day;
  readonly move: (day: Day) => void;
}

function DaySlider({ label, more, day, from, to, move }: SliderGiven): ReactNode {
  const { language } = useLanguage();
  const id = useId();
  const typed = (text: string): void => {
    const asked = parseDay(text);
    if (asked !== null && asked >= '1990-01-01') move(asked > to ? to : asked);
  };
  return (
    <div className="day">
      <label htmlFor={id} title={more}>
        {label}
      </label>
      <input
        type="range"
        aria-label={`${label}: ${more}`}
        aria-valuetext={dateWords(day, language)}
        min={dayNumber(from)}
        max={dayNumber(to)}
        step={1}
        value={Math.min(dayNumber(to), Math.max(dayNumber(from), dayNumber(day)))}
        onChange={({ target }) => move(dayOfNumber(Number(target.value)))}
      />
      <input id={id} type="date" value={day} max={to} onChange={({ target }) => typed(target.value)} />
    </div>
  );
}
