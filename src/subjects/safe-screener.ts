import type { Outcome } from './outcome.js';
import type { Screener } from './screener.js';

/** A screener that never throws: a subject on which it fails is an error (L8). */
export function safeScreener(screener: Screener): Screener {
  return (subject) => {
    try {
      return screener(subject);
    } catch (error) {
      return faulty(`an internal fault: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

/** A screener for rows whose worker died twice over them: each is an error with that reason. */
export function faultyScreener(reason: string): Screener {
  return () => faulty(reason);
}

function faulty(reason: string): Outcome {
  return { kind: 'error', subject: null, matches: [], warnings: [], reason: reason.replace(/\s+/g, ' ') };
}
