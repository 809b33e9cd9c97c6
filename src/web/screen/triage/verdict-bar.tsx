import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../../strings/language.js';
import { TRIAGE_WORDS } from './triage-words.js';
import type { Asking } from './verdicts.js';

interface BarGiven {
  readonly asking: Asking;
  readonly give: (reason: string) => void;
  readonly leave: () => void;
}

/** Why: a usual reason or one's own. The last one for the verdict stands there already, so that Enter gives it again. */
export function VerdictBar({ asking, give, leave }: BarGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const id = useId();
  const { verdict, pairs } = asking;
  const [reason, say] = useState(asking.reason);
  const usual = said.reasons[verdict];
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const at = usual.indexOf(reason);
    say(usual[at < 0 ? (step > 0 ? 0 : usual.length - 1) : (at + step + usual.length) % usual.length] ?? '');
  };
  return (
    <form
      className="verdict-bar"
      aria-label={said.decide[verdict]}
      onSubmit={(event) => {
        event.preventDefault();
        give(reason);
      }}
      onKeyDown={pressed}
    >
      <p>
        <strong>{said.decide[verdict]}</strong> · {said.about(pairs.length)}
      </p>
      {asking.isSure ? (
        <div className="row">
          <span role="alert">{said.sure(pairs.length)}</span>
          <q>{reason}</q>
          {/* biome-ignore lint/a11y/noAutofocus: who has just pressed Enter goes on from here */}
          <button type="submit" className="button button-main" autoFocus>
            {said.yes(pairs.length)}
          </button>
          <button type="button" className="button" onClick={leave}>
            {said.cancel}
          </button>
        </div>
      ) : (
        <>
          <div className="row verdict-line">
            <label htmlFor={id}>{said.reason}</label>
            <input
              id={id}
              value={reason}
              required
              maxLength={4000}
              autoComplete="off"
              aria-describedby={`${id}-more`}
              // biome-ignore lint/a11y/noAutofocus: the key that asked for the verdict leads here
              autoFocus
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => say(target.value)}
            />
            <button type="submit" className="button button-main">
              {said.record}
            </button>
            <button type="button" className="button" onClick={leave}>
              {said.cancel}
            </button>
          </div>
          <p id={`${id}-more`} className="quiet small">
            {said.reasonMore}
          </p>
          <ul className="plain row" aria-label={said.usual}>
            {usual.map((each) => (
              <li key={each}>
                <button type="button" className="button button-small" aria-pressed={each === reason} onClick={() => give(each)}>
                  {each}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </form>
  );
}
