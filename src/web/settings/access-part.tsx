import type { ReactNode } from 'react';
import { type Scope, useActor } from '../client/actor.js';
import { SCOPE_WORDS } from '../shell/scope-words.js';
import { useWords } from '../strings/language.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

const SCOPES: readonly Scope[] = ['read', 'screen', 'decide', 'admin'];

/** Who asks and what he may do; what he may not. */
export function AccessPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const scopes = useWords(SCOPE_WORDS);
  return (
    <Part title={said.access} asked={useActor()}>
      {({ kind, name, rank, scopes: has }) => {
        const lacks = SCOPES.filter((scope) => !has.includes(scope));
        return (
          <>
            {kind === 'local' ? (
              <p className="measure">{said.local}</p>
            ) : (
              <p>
                {said.as(name, rank === 'admin' ? scopes.adminRank : scopes[rank])} {said.may}:{' '}
                {has.map((scope) => scopes[scope]).join(', ')}
                {lacks.length === 0 ? '' : `; ${said.mayNot}: ${lacks.map((scope) => scopes[scope]).join(', ')}`}.
              </p>
            )}
          </>
        );
      }}
    </Part>
  );
}
