import { useSyncExternalStore } from 'react';

let live: boolean | null = null;
const listeners = new Set<() => void>();

/** Whether alerts come by themselves now; `null` before the first try. */
export function isLive(): boolean | null {
  return live;
}

export function becomeLive(now: boolean): void {
  if (now === live) return;
  live = now;
  for (const listener of listeners) listener();
}

export function useLive(): boolean | null {
  return useSyncExternalStore((told) => {
    listeners.add(told);
    return () => listeners.delete(told);
  }, isLive);
}

/** Milliseconds until alerts are asked for again where they do not come by themselves. */
export function pollWhereNotLive(): number | false {
  return live === true ? false : 15_000;
}
