import { parentPort, workerData } from 'node:worker_threads';
import { openIndex, search } from './engine.mjs';

const index = openIndex(new Uint8Array(workerData));
let work = { names: [], kind: 'unknown' };
parentPort.on('message', (message) => {
  if (message === 'run') {
    let found = 0;
    for (const name of work.names) found += search(index, { names: [name], kind: work.kind }).length;
    parentPort.postMessage(found, []);
  } else {
    work = message;
    parentPort.postMessage('taken', []);
  }
});
parentPort.postMessage('ready', []);
