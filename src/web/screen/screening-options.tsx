import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { THRESHOLDS } from '../../matching/match.js';
import { parseDay } from '../../register/day.js';
import { useEngine } from '../engine/engine-in-use.js';
import { clocksMeant, dayIn, TODAY } from '../shell/clocks.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import type { ScreenSearch } from './screen-search.js';
import { SCREEN_WORDS } from './screen-words.js';

/** The day, the lists, and what is seldom changed. All of it is in the address. */
export function ScreeningOptions({ search }: { readonly search: ScreenSearch }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [day, known] = [useId(), useId()];
  const clocks = clocksMeant({ on: dayIn(search.on), known: dayIn(search.known) }, TODAY);
  const { data } = useEngine('register', { clocks });
  const held = (data?.lists ?? []).filter(({ entities }) => entities !== null).map(({ id }) => id);
  const chosen = search.lists?.split(',').filter((id) => held.includes(id)) ?? [];
  const ask = (change: ScreenSearch): void =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never, replace: true });
  const toggle = (id: string): void => {
    const lists = held.filter((each) => (each === id) !== chosen.includes(each));
    ask({ lists: lists.length === 0 ? undefined : lists.join(',') });
  };
  return (
    <fieldset className="screening-options">
      <legend>
        <h2>{said.options}</h2>
      </legend>
      <div className="option">
        <label htmlFor={day} title={said.onMore}>
          {said.on}
        </label>
        <input id={day} type="date" value={clocks.on} onChange={({ target }) => ask({ on: dayAsked(target.value) })} />
      </div>
      <fieldset className="option">
        <legend>{said.lists}</legend>
        <div className="row list-choice">
          <button
            type="button"
            className="button button-small"
            aria-pressed={chosen.length === 0}
            onClick={() => ask({ lists: undefined })}
          >
            {said.allLists}
          </button>
          {held.map((id) => (
            <button
              key={id}
              type="button"
              className="button button-small"
              aria-pressed={chosen.includes(id)}
              title={id}
              onClick={() => toggle(id)}
            >
              {listName(id, language)}
            </button>
          ))}
        </div>
      </fieldset>
      <details className="option" open={isFurther(search) ? true : undefined}>
        <summary>{said.further}</summary>
        <div className="further">
          <div className="option">
            <label htmlFor={known}>{said.known}</label>
            <input
              id={known}
              type="date"
              max={TODAY}
              value={clocks.known}
              onChange={({ target }) => ask({ known: dayAsked(target.value) })}
            />
          </div>
          <NumberAsked
            label={said.threshold}
            text={search.threshold}
            usual={THRESHOLDS.match}
            most={1}
            step={0.01}
            ask={(threshold) => ask({ threshold })}
          />
          <NumberAsked
            label={said.cutoff}
            text={search.cutoff}
            usual={THRESHOLDS.review}
            most={1}
            step={0.01}
            ask={(cutoff) => ask({ cutoff })}
          />
          <NumberAsked label={said.limit} text={search.limit} usual={5} most={100} step={1} ask={(limit) => ask({ limit })} />
        </div>
      </details>
    </fieldset>
  );
}

interface NumberGiven {
  readonly label: string;
  readonly text: string | undefined;
  readonly usual: number;
  readonly most: number;
  readonly step: number;
  readonly ask: (text: string | undefined) => void;
}

function NumberAsked({ label, text, usual, most, step, ask }: NumberGiven): ReactNode {
  const id = useId();
  return (
    <div className="option">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={step}
        max={most}
        step={step}
        defaultValue={text ?? usual}
        onChange={({ target }) => ask(target.value === '' || Number(target.value) === usual ? undefined : String(Number(target.value)))}
      />
    </div>
  );
}

function isFurther({ known, threshold, cutoff, limit }: ScreenSearch): boolean {
  return [known, threshold, cutoff, limit].some((each) => each !== undefined);
}

/** Today is left out of the address, so that a link stays of today. */
function dayAsked(text: string): string | undefined {
  return parseDay(text) === null || text === TODAY ? undefined : text;
}
