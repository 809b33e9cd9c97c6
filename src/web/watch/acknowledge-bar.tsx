import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../strings/language.js';
import { WATCH_WORDS } from './watch-words.js';

interface BarGiven {
  readonly note: string;
  readonly write: (note: string) => void;
  /** Ids of open alerts: those chosen, and all that are shown. */
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
  readonly acknowledge: (ids: readonly string[]) => void;
  readonly busy: boolean;
}

/** A note, and acknowledging many at once; all at once is asked twice. */
export function AcknowledgeBar({ note, write, chosen, shown, acknowledge, busy }: BarGiven): ReactNode {
  const said = useWords(WATCH_WORDS);
  const id = useId();
  const [asked, ask] = useState(false);
  const press = (): void => {
    if (asked) acknowledge(shown);
    ask(!asked);
  };
  return (
    <div className="acknowledge-bar">
      <div className="sieve-field">
        <label htmlFor={id}>{said.note}</label>
        <input id={id} type="text" maxLength={4000} value={note} onChange={({ target }) => write(target.value)} />
      </div>
      <button type="button" className="button" disabled={busy || chosen.length === 0} onClick={() => acknowledge(chosen)}>
        {said.acknowledgeChosen(chosen.length)}
      </button>
      <button type="button" className="button" disabled={busy} onClick={press} onBlur={() => ask(false)}>
        {said.acknowledgeAll(shown.length)}
        {asked ? ` – ${said.sure}` : ''}
      </button>
      <p className="quiet small">{said.keys}</p>
    </div>
  );
}
