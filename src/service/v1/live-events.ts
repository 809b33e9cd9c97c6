import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';

/** Milliseconds between two looks, and between two signs of life where nothing happens. */
const LOOK = 250;
const HEARTBEAT = 15_000;
/** A stream never outlives this; clients come back by themselves. */
const LONGEST = 3_600_000;

/** One event of a stream (Server-Sent Events, WHATWG HTML section 9.2). */
export interface LiveEvent {
  readonly event: string;
  readonly id?: string;
  readonly data: unknown;
}

/** What happened since the last look; `ended` where nothing more will come. */
export interface LiveLook {
  readonly events: readonly LiveEvent[];
  readonly ended: boolean;
}

/**
 * Tells events as they come, by looking again and again; at most so many milliseconds pass in between. Where the client goes away, or the
 * service ends, it ends at once and leaves nothing behind.
 */
export function liveEvents(c: Context<ServiceEnv>, world: ServiceWorld, look: () => Promise<LiveLook>): Response {
  const { closing } = world.running;
  const response = streamSSE(c, async (stream) => {
    try {
      let [quiet, all] = [0, 0];
      while (!stream.aborted && !closing.aborted && all < LONGEST) {
        const { events, ended } = await look();
        for (const { event, id, data } of events)
          await stream.writeSSE({ event, data: JSON.stringify(data), ...(id === undefined ? {} : { id }) });
        if (ended) return;
        quiet = events.length > 0 ? 0 : quiet + LOOK;
        if (quiet >= HEARTBEAT) {
          await stream.write(': alive\n\n');
          quiet = 0;
        }
        await paused(LOOK, stream, closing);
        all += LOOK;
      }
    } catch (error) {
      // What failed may hold what was asked: the kind is enough.
      world.log.error({ request: c.get('requestId'), fault: error instanceof Error ? error.name : 'not an error' }, 'stream failed');
    }
  });
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-accel-buffering', 'no');
  return response;
}

/** Waits so many milliseconds; less where the client goes away or the service ends. Nothing is left behind. */
function paused(milliseconds: number, stream: SSEStreamingApi, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const woken = (): void => {
      clearTimeout(timer);
      closing.removeEventListener('abort', woken);
      resolve();
    };
    const timer = setTimeout(woken, milliseconds);
    if (stream.aborted || closing.aborted) woken();
    else closing.addEventListener('abort', woken);
  });
}
