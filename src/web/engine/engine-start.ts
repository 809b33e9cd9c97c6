import { keyKept } from '../client/key.js';
import { type Engine, engineOver } from './engine.js';
import type { FromEngine } from './messages.js';

let engine: Engine | undefined;

/** The engine of this page; its thread starts at the first call. */
export function engineInUse(): Engine {
  if (engine === undefined) {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    engine = engineOver({
      say: (message) => worker.postMessage(message),
      hear: (heard) => worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => heard(data)),
    });
    engine.open(keyKept());
  }
  return engine;
}
