import type { Browser } from 'playwright-core';

/** What differs from the pictures that are kept, a line each; `skipped` is why nothing can be said. `url`: a demonstration of `TODAY`. */
export declare function checkPictures(
  browser: Browser,
  url: string,
): Promise<{ readonly skipped?: string; readonly faults: readonly string[] }>;
