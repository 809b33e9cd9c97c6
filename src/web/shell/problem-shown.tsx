import type { ReactNode } from 'react';
import { keepKey, keyKept } from '../client/key.js';
import type { Problem } from '../client/problem.js';
import { engineInUse } from '../engine/engine-start.js';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** Why something is not there, and what can be done about it. */
export function ProblemShown({ problem, again = false }: { readonly problem: Problem; readonly again?: boolean }): ReactNode {
  const said = useWords(SHELL_WORDS);
  const title = problem.kind === 'offline' ? said.offline : problem.kind === 'forbidden' ? said.forbidden : said.broken;
  return (
    <section className="state" role="alert">
      <h1>{title}</h1>
      {problem.kind === 'offline' ? null : (
        <p lang="en" className="quiet">
          {problem.detail}
        </p>
      )}
      {problem.kind === 'forbidden' ? <p>{said.forbiddenMore}</p> : null}
      {problem.instance === undefined || problem.kind !== 'broken' ? null : (
        <p>
          {said.brokenMore} <code>{problem.instance.replace('urn:uuid:', '')}</code>
        </p>
      )}
      <p className="row">
        {again ? (
          <button type="button" className="button" onClick={() => engineInUse().open(keyKept())}>
            {said.again}
          </button>
        ) : null}
        {problem.kind === 'forbidden' ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              keepKey(null);
              location.reload();
            }}
          >
            {said.otherKey}
          </button>
        ) : null}
      </p>
    </section>
  );
}
