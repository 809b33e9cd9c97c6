import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { followAlerts } from '../client/live-alerts.js';
import { service, type Told, useService } from '../client/service.js';
import { useWords } from '../strings/language.js';
import { ALERT_WORDS } from './alert-words.js';
import { becomeLive, pollWhereNotLive } from './live-state.js';

/** Milliseconds: what the first screen needs comes before what may come later. */
const LATER = 1_500;

/** Follows alerts for as long as the page is open: says each as it comes, and has what is shown asked for anew. Seen by nobody. */
export function Live(): ReactNode {
  const said = useWords(ALERT_WORDS);
  const cache = useQueryClient();
  const [come, tell] = useState<readonly Told['Alert'][]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const anew = (): void => {
      for (const about of ['alerts', 'portfolios']) void cache.invalidateQueries({ queryKey: ['service', about] });
    };
    const raised = (alert: Told['Alert']): void => {
      tell((before) => [...before.slice(-4), alert]);
      anew();
    };
    const live = (isLive: boolean): void => {
      becomeLive(isLive);
      // What was raised before the stream was there.
      if (isLive) anew();
    };
    const timer = setTimeout(() => void followAlerts({ raised, live }, ended.signal), LATER);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [cache]);
  return (
    <div className="unseen" role="log" aria-live="polite" aria-label={said.arriving}>
      {come.map(({ id, kind, entity, title }) => (
        <p key={id}>{said.arrived(said[kind], entity.name, title)}</p>
      ))}
    </div>
  );
}

/** How many alerts are open, where any are. */
export function OpenAlerts(): ReactNode {
  const said = useWords(ALERT_WORDS);
  const { data } = useService(
    ['alerts', 'open'],
    (signal) => service.GET('/v1/alerts', { params: { query: { open: 'true' as never, limit: 1 } }, signal }),
    { every: pollWhereNotLive },
  );
  const count = data?.total.value ?? 0;
  if (count === 0) return null;
  return (
    <span className="open-alerts number">
      <span className="unseen">, </span>
      {count}
      <span className="unseen"> {said.openAlerts(count)}</span>
    </span>
  );
}
