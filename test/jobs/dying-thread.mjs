// A thread that dies over the rows of one supplier, as often as they come.
import { parentPort, workerData } from 'node:worker_threads';
import { openTask } from '../../dist/screening/task.js';
import { serveChunks } from '../../dist/screening/worker-port.js';

const screen = openTask(workerData);
serveChunks(parentPort, (chunk) => {
  if (chunk.rows.some(({ cells }) => cells.includes('Poison Works'))) process.exit(3);
  return screen(chunk);
});
