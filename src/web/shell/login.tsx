import { type ReactNode, useId, useState } from 'react';
import { keepKey, keyKept } from '../client/key.js';
import { engineInUse } from '../engine/engine-start.js';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** Asks for a key where the service wants one. */
export function Login(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const [key, type] = useState('');
  const field = useId();
  const wrong = keyKept() !== null;
  return (
    <section className="state">
      <h1>{said.keyTitle}</h1>
      <form
        className="login"
        onSubmit={(event) => {
          event.preventDefault();
          keepKey(key.trim());
          engineInUse().open(key.trim());
        }}
      >
        <label htmlFor={field}>{said.key}</label>
        <div className="row">
          <input
            id={field}
            type="password"
            autoComplete="current-password"
            spellCheck={false}
            required
            value={key}
            aria-describedby={`${field}-more`}
            aria-invalid={wrong}
            onChange={({ target }) => type(target.value)}
          />
          <button type="submit" className="button button-main">
            {said.keyGive}
          </button>
        </div>
        {wrong ? (
          <p role="alert" className="fault">
            {said.keyWrong}
          </p>
        ) : null}
        <p id={`${field}-more`} className="quiet">
          {said.keyMore}
        </p>
      </form>
    </section>
  );
}
