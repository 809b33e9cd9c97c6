import { useEffect, useRef } from 'react';

/** What keys do, by the key as it is typed. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Hears single keys on the whole page, but not where somebody writes or chooses. */
export function useKeys(keys: Keys): void {
  const ref = useRef(keys);
  useEffect(() => {
    ref.current = keys;
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, [role="dialog"]') !== null) return;
      const does = ref.current[event.key];
      if (does === undefined) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
}
