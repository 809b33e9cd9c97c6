import { type ReactNode, useId } from 'react';
import { SureButton } from '../shell/sure-button.js';
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
  return (
    <div className="acknowledge-bar">
      <div className="sieve-field">
        <label htmlFor={id}>{said.note}</label>
        <input id={id} type="text" maxLength={4000} value={note} onChange={({ target }) => write(target.value)} />
      </div>
      <button type="button" className="button" disabled={busy || chosen.length === 0} onClick={() => acknowledge(chosen)}>
        {said.acknowledgeChosen(chosen.length)}
      </button>
      <SureButton disabled={busy} act={() => acknowledge(shown)}>
        {said.acknowledgeAll(shown.length)}
      </SureButton>
      <p className="quiet small">{said.keys}</p>
    </div>
  );
}
