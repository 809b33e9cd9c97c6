import type { ReactNode } from 'react';
import { type Scope, useActor } from '../client/actor.js';
import { useWords } from '../strings/language.js';
import { SCOPE_WORDS } from './scope-words.js';

/** What needs a scope: shown to who has it; who has not is told so, in its place. */
export function Allowed({ scope, children }: { readonly scope: Scope; readonly children: ReactNode }): ReactNode {
  const said = useWords(SCOPE_WORDS);
  const { data } = useActor();
  if (data === undefined || data.scopes.includes(scope)) return children;
  return (
    <p className="lacking" role="note">
      {said.lacking(scope)}
    </p>
  );
}
