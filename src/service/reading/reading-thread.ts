import { parentPort } from 'node:worker_threads';
import type { ReadingAsked } from './reading-port.js';
import { readingWork } from './reading-work.js';

// The entry of the thread that reads documents; `document-reading.ts` starts it. It is bundled by itself, beside the command.
if (parentPort !== null) {
  const port = parentPort;
  const work = readingWork();
  port.on('message', (asked: ReadingAsked) => void work(asked).then((said) => port.postMessage(said)));
  port.postMessage('ready');
}
