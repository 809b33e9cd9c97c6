import type { MessagePort } from 'node:worker_threads';
import type { Chunk } from '../subjects/chunk.js';
import type { ChunkOutcome, ChunkScreener } from './chunk-outcome.js';

/** What a worker says: that it can begin, or what came of the chunk it was given. */
export type WorkerSays = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly outcome: ChunkOutcome };

/** Screens what chunks come to a port, one at a time, and sends back what came of each. */
export function serveChunks(port: MessagePort, screen: ChunkScreener): void {
  const say = (said: WorkerSays, moved: readonly ArrayBuffer[] = []): void => port.postMessage(said, moved);
  port.on('message', (chunk: Chunk) => {
    const outcome = screen(chunk);
    say({ kind: 'done', outcome }, [outcome.text.buffer as ArrayBuffer]);
  });
  say({ kind: 'ready' });
}
