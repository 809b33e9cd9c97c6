import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import type { Bounds } from './bounds.js';

/** An answer begins in time, or the client is told that it did not: what an answer streams after that takes as long as it takes. */
export function timeLimit({ time }: Bounds): MiddlewareHandler<ServiceEnv> {
  return async function timeLimit(_, next) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Refusal('timed-out', `got no answer in ${time} ms, expected one: ask for less at once`)), time);
    });
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
