import { eventsIn } from './event-stream.js';
import { keyKept } from './key.js';
import type { Told } from './service.js';

/** Milliseconds before the stream is asked for again: the first time, and at most. */
const SOON = 1_000;
const LATEST = 30_000;

/** Who follows alerts as they are raised. */
export interface Follower {
  readonly raised: (alert: Told['Alert']) => void;
  /** Whether they come by themselves now; where they do not, they have to be asked for. */
  readonly live: (isLive: boolean) => void;
}

/**
 * Follows alerts as they are raised until the signal ends it; comes back by itself after a break, and misses none: it says which was the last.
 * Only while the page is seen: browsers keep few connections to one place, and pages behind must not take them from the one in front.
 */
export async function followAlerts({ raised, live }: Follower, signal: AbortSignal): Promise<void> {
  let last: string | null = null;
  let wait = SOON;
  while (!signal.aborted) {
    await seen(signal);
    const shown = new AbortController();
    const hidden = (): void => (document.visibilityState === 'hidden' ? shown.abort() : undefined);
    document.addEventListener('visibilitychange', hidden);
    try {
      const key = keyKept();
      const headers = { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...(last === null ? {} : { 'last-event-id': last }) };
      const answer = await fetch('/v1/alerts/stream', { headers, signal: AbortSignal.any([signal, shown.signal]) });
      if (answer.ok && answer.body !== null) {
        live(true);
        wait = SOON;
        for await (const { event, id, data } of eventsIn(answer.body)) {
          if (id !== null) last = id;
          if (event === 'alert') raised(JSON.parse(data) as Told['Alert']);
        }
      }
    } catch {
      // Gone for now: it is asked for again.
    } finally {
      document.removeEventListener('visibilitychange', hidden);
      live(false);
    }
    if (!shown.signal.aborted) {
      await paused(wait, signal);
      wait = Math.min(wait * 2, LATEST);
    }
  }
}

/** Waits until the page is seen. */
function seen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState === 'hidden' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}

function paused(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
