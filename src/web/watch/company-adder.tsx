import { type ReactNode, useId, useState } from 'react';
import { AskBox } from '../ask/ask-box.js';
import { useEngine } from '../engine/engine-in-use.js';
import { TODAY } from '../shell/clocks.js';
import { useWords } from '../strings/language.js';
import { WATCH_WORDS } from './watch-words.js';

/** Companies that somebody wants to watch: chosen out of the register, names that were pasted, and a table. */
export interface Gathered {
  readonly chosen: readonly string[];
  readonly pasted: string;
  readonly file: File | null;
}

export const NOBODY: Gathered = { chosen: [], pasted: '', file: null };

/** Whether there is anybody. */
export function isAnybody({ chosen, pasted, file }: Gathered): boolean {
  return chosen.length > 0 || pasted.trim() !== '' || file !== null;
}

/** The three ways to say whom to watch. */
export function CompanyAdder({ gathered, gather }: { readonly gathered: Gathered; readonly gather: (next: Gathered) => void }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const [pasted, file] = [useId(), useId()];
  const [text, type] = useState('');
  const clocks = { on: TODAY, known: TODAY };
  const { data } = useEngine('watched', gathered.chosen.length === 0 ? null : { ids: gathered.chosen, clocks });
  const choose = (id: string | undefined): void => {
    type('');
    if (id !== undefined && !gathered.chosen.includes(id)) gather({ ...gathered, chosen: [...gathered.chosen, id] });
  };
  return (
    <div className="adder">
      <AskBox text={text} type={type} clocks={clocks} chosen="" choose={choose} />
      {gathered.chosen.length === 0 ? null : (
        <ul className="plain row" aria-label={said.chosen}>
          {gathered.chosen.map((id) => {
            const name = data?.[id]?.label ?? id;
            return (
              <li key={id} className="tag adder-chosen">
                <span lang="en">{name}</span>
                <button
                  type="button"
                  className="link"
                  aria-label={said.leaveOut(name)}
                  onClick={() => gather({ ...gathered, chosen: gathered.chosen.filter((each) => each !== id) })}
                >
                  ✕
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="adder-more">
        <div className="sieve-field">
          <label htmlFor={pasted}>{said.pasted}</label>
          <textarea
            id={pasted}
            rows={4}
            autoComplete="off"
            spellCheck={false}
            value={gathered.pasted}
            onChange={({ target }) => gather({ ...gathered, pasted: target.value })}
          />
        </div>
        <div className="sieve-field">
          <label htmlFor={file}>{said.file}</label>
          <input
            id={file}
            type="file"
            accept=".csv,.xlsx,.jsonl"
            onChange={({ target }) => gather({ ...gathered, file: target.files?.[0] ?? null })}
          />
        </div>
      </div>
    </div>
  );
}
