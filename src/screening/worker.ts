import { parentPort, workerData } from 'node:worker_threads';
import { openTask, type Task } from './task.js';
import { serveChunks } from './worker-port.js';

// The entry of a worker thread; `worker-pool.ts` starts it. It is bundled by itself, beside the command.
if (parentPort !== null) serveChunks(parentPort, openTask(workerData as Task));
