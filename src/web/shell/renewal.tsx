import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { keyKept } from '../client/key.js';
import { onSnapshotSeen, snapshotSeen } from '../client/snapshot-seen.js';
import { useEngineState } from '../engine/engine-in-use.js';
import { engineInUse } from '../engine/engine-start.js';
import { useWords } from '../strings/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** How long the line stays, and how often it is looked while the page is seen, in milliseconds. */
const SHOWN = 8_000;
const EVERY = 60_000;

/**
 * Takes the register that the service has: at once where an answer comes from another than the one in the page, else when the page is come back
 * to and now and then. What the one before answered is asked anew.
 */
export function Renewal(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const cache = useQueryClient();
  const state = useEngineState();
  const digest = state.is === 'open' ? state.digest : null;
  const before = useRef(digest);
  const [isNew, tell] = useState(false);
  const seen = useSyncExternalStore(onSnapshotSeen, snapshotSeen);
  useEffect(() => {
    if (seen !== null && digest !== null && seen !== digest) engineInUse().renew(keyKept());
  }, [seen, digest]);
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
