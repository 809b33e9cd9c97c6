import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { keyKept } from '../client/key.js';
import { useEngineState } from '../engine/engine-in-use.js';
import { engineInUse } from '../engine/engine-start.js';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** How long the line stays, and how often it is looked while the page is seen, in milliseconds. */
const SHOWN = 8_000;
const EVERY = 60_000;

/** Looks for a newer register when the page is come back to and now and then; when one is in use, what it answered is asked anew. */
export function Renewal(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const cache = useQueryClient();
  const state = useEngineState();
  const digest = state.is === 'open' ? state.digest : null;
  const before = useRef(digest);
  const [isNew, tell] = useState(false);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') engineInUse().renew(keyKept());
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  useEffect(() => {
    if (digest === null || digest === before.current) return undefined;
    const isOther = before.current !== null;
    before.current = digest;
    if (!isOther) return undefined;
    void cache.invalidateQueries({ queryKey: ['engine'] });
    tell(true);
    const timer = setTimeout(() => tell(false), SHOWN);
    return () => clearTimeout(timer);
  }, [digest, cache]);
  return (
    <p className={isNew ? 'renewed small' : 'unseen'} role="status">
      {isNew ? said.renewed : ''}
    </p>
  );
}
