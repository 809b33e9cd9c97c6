import { useSyncExternalStore } from 'react';

let live = false;
const listeners = new Set<() => void>();

/** Whether alerts come by themselves now. */
export function isLive(): boolean {
  return live;
}

export function becomeLive(now: boolean): void {
  if (now === live) return;
  live = now;
  for (const listener of listeners) listener();
}

export function useLive(): boolean {
  return useSyncExternalStore((told) => {
    listeners.add(told);
    return () => listeners.delete(told);
  }, isLive);
}

/** Milliseconds until alerts are asked for again where they do not come by themselves. */
export function pollWhereNotLive(): number | false {
  return live ? false : 15_000;
}
