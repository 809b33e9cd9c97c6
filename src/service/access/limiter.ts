import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** How often something may be done in a window of time. */
export interface Quota {
  /** Names the quota in the headers. */
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
}

/** What is left of a quota. */
export interface Spent {
  readonly over: boolean;
  /** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10), and `Retry-After` where nothing is left. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts for each one who asks; in memory, for this process alone. */
export interface Limiter {
  readonly spend: (who: string) => Promise<Spent>;
}

/** So many counts at most: strangers share one by chance, and none can choose with whom. */
const BUCKETS = 8192;

export function limiter({ name, times, seconds }: Quota): Limiter {
  const counts = new RateLimiterMemory({ points: times, duration: seconds, keyPrefix: '' });
  const salt = randomBytes(16);
  const policy = `"${name}";q=${times};w=${seconds}`;
  const spentOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes, over: boolean): Spent => {
    const left = Math.max(1, Math.ceil(msBeforeNext / 1000));
    const headers = { 'ratelimit-policy': policy, ratelimit: `"${name}";r=${remainingPoints};t=${left}` };
    return { over, headers: over ? { ...headers, 'retry-after': String(left) } : headers };
  };
  const bucketOf = (who: string): string => String(createHash('sha256').update(salt).update(who).digest().readUInt16LE(0) % BUCKETS);
  return {
    spend: async (who) => {
      try {
        return spentOf(await counts.consume(bucketOf(who)), false);
      } catch (full) {
        if (full instanceof Error) throw full;
        return spentOf(full as RateLimiterRes, true);
      }
    },
  };
}
