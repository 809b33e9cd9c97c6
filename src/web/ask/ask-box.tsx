import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from 'react';
import type { Clocks } from '../../register/index.js';
import { useEngine, useEngineState } from '../engine/engine-in-use.js';
import { useWords } from '../strings/language.js';
import { ASK_WORDS } from './ask-words.js';
import { HitLine } from './hit-line.js';

interface BoxGiven {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly clocks: Clocks;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
}

const SHOWN = 12;

/** The box and what fits what is typed in it, as the combobox of the ARIA practices: arrows move, Enter chooses, Escape clears. */
export function AskBox({ text, type, clocks, chosen, choose }: BoxGiven): ReactNode {
  const said = useWords(ASK_WORDS);
  const id = useId();
  const [at, move] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const opening = useEngineState().is === 'opening';
  const asked = useDeferredValue(text).trim();
  const { data } = useEngine('search', asked === '' ? null : { text: asked, limit: SHOWN, clocks });
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const active = hits[Math.min(at, hits.length - 1)];
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && hits.length > 0) move((at + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) move((at + hits.length - 1) % hits.length);
    else if (event.key === 'Enter' && active !== undefined) choose(active.id);
    else if (event.key === 'Escape' && text !== '') type('');
    else return;
    event.preventDefault();
  };
  return (
    <search className="ask-box">
      <label htmlFor={id}>{said.box}</label>
      <input
        ref={input}
        id={id}
        className="ask-input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the box is what the screen is for, and first on it
        autoFocus={chosen === undefined}
        maxLength={200}
        value={text}
        onChange={({ target }) => {
          type(target.value);
          move(0);
        }}
        onKeyDown={pressed}
      />
      <p id={`${id}-hint`} className="quiet small">
        {opening ? said.opening : said.hint}
      </p>
      <p className="unseen" role="status">
        {asked === '' || data === undefined ? '' : said.found(data.total)}
      </p>
      <div id={`${id}-hits`} role="listbox" aria-label={said.results} className="hits">
        {hits.map((hit) => (
          <HitLine
            key={hit.id}
            id={`${id}-${hit.id}`}
            hit={hit}
            active={hit === active}
            chosen={hit.id === chosen}
            choose={() => choose(hit.id)}
          />
        ))}
      </div>
      {asked !== '' && data !== undefined && hits.length === 0 ? (
        <div className="nobody">
          <p>{said.none}</p>
          <p className="quiet small">{said.noneMore}</p>
        </div>
      ) : null}
    </search>
  );
}
