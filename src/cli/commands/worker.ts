import { hostname } from 'node:os';
import { wholeNumber } from '../../subjects/screening-asked.js';
import { EXIT, type ExitCode } from '../failure.js';
import { withJobs } from '../jobs-in-use.js';
import { scheduledTasks } from '../scheduled-tasks.js';
import { stopSignal } from '../stop-signal.js';
import type { World } from '../world.js';

/** `watchbill worker`: screens chunks and runs schedules until it is stopped; says when it starts, stops and fails, never whom it screens. */
export async function workerCommand(
  options: { readonly concurrency?: string; readonly once?: boolean },
  world: World,
  signal: AbortSignal = stopSignal(),
): Promise<ExitCode> {
  const threads = wholeNumber('--concurrency', options.concurrency, 1);
  const log = (line: string): void => world.err(`${world.now().toISOString()} worker ${hostname()} pid ${process.pid}: ${line}\n`);
  await withJobs(world, threads, (jobs) => jobs.work({ threads, once: options.once === true, signal, log, run: scheduledTasks(world) }));
  return EXIT.done;
}
