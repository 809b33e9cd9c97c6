// A worker that dies over a row named in its data: `always`, or only the first time a file does not stand yet.
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openTask } from '../../dist/screening/task.js';
import { serveChunks } from '../../dist/screening/worker-port.js';

const { task, always, once, mark } = workerData;
if (workerData.stillborn === true) process.exit(1);
const screen = openTask(task);
serveChunks(parentPort, (chunk) => {
  const names = chunk.rows.map(({ cells }) => cells[0]);
  if (names.includes(always)) process.exit(3);
  if (names.includes(once) && !existsSync(mark)) {
    writeFileSync(mark, '');
    throw new Error('struck by lightning');
  }
  return screen(chunk);
});
