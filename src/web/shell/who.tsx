import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useActor } from '../client/actor.js';
import { keepKey } from '../client/key.js';
import { engineInUse } from '../engine/engine-start.js';
import { useWords } from '../strings/language.js';
import { SCOPE_WORDS } from './scope-words.js';

/** Whose key is in use, what it may do, and the way out. Of the user of this machine nothing needs to be said. */
export function Who(): ReactNode {
  const said = useWords(SCOPE_WORDS);
  const cache = useQueryClient();
  const { data } = useActor();
  if (data === undefined || data.kind === 'local') return null;
  const may = data.scopes.map((scope) => said[scope]).join(', ');
  const leave = (): void => {
    keepKey(null);
    cache.clear();
    engineInUse().open(null);
  };
  return (
    <div className="who">
      <span className="small" title={`${said.may}: ${may}`}>
        <b>{data.name}</b> <span className="quiet">{may}</span>
      </span>
      <button type="button" className="button button-small" onClick={leave}>
        {said.leave}
      </button>
    </div>
  );
}
