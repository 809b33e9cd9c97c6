import type { Schedule, Store } from '../../store/index.js';
import type { JobsWorld, WorkerOptions } from './jobs.js';

/** The longest time that is looked back for a slot that was missed, in minutes: a year and a day. */
const LOOKED_BACK = 367 * 24 * 60;
const MINUTE = 60_000;

/**
 * Whether a text is five fields of a crontab, such as `0 6 * * *` (minute, hour, day of month, month, day of week; UTC); what is wrong with it,
 * or null.
 */
export async function faultOfCrontab(text: string): Promise<string | null> {
  if (text.trim().split(/\s+/).length !== 5 || /[\r\n#]/.test(text)) return 'five fields: minute, hour, day of month, month, day of week';
  try {
    await matcherOf(text);
    return null;
  } catch {
    return 'numbers, *, a-b, */n or a list of them in each field';
  }
}

/** The last minute a crontab names after `since` and up to `now`; null where there is none. */
export async function dueSlot(crontab: string, since: Date, now: Date): Promise<Date | null> {
  const matches = await matcherOf(crontab);
  const last = Math.floor(now.getTime() / MINUTE);
  const first = Math.max(Math.floor(since.getTime() / MINUTE) + 1, last - LOOKED_BACK);
  for (let minute = last; minute >= first; minute -= 1) {
    const at = new Date(minute * MINUTE);
    if (matches(at)) return at;
  }
  return null;
}

/**
 * Runs what is due. Times that were missed while nobody worked are run once. Who takes a slot runs it: of two workers one does, and a run that
 * fails or dies is not run again before its next time.
 */
export async function runDue(store: Store, world: Pick<JobsWorld, 'now'>, { run, log }: WorkerOptions): Promise<void> {
  for (const schedule of await store.schedules.all()) {
    const slot = await dueSlot(schedule.crontab, new Date(schedule.slot), world.now());
    if (slot === null || !(await store.schedules.take(schedule.name, slot.toISOString()))) continue;
    await runOne(schedule, slot, run, log);
  }
}

async function runOne({ name, task, subject }: Schedule, slot: Date, run: WorkerOptions['run'], log: WorkerOptions['log']): Promise<void> {
  const told = `${name} of ${slot.toISOString().slice(0, 16)}Z`;
  const known = run[task];
  if (known === undefined) return log(`failed: ${told}: got the task ${task}, expected one of ${Object.keys(run).join(', ')}`);
  try {
    await known(subject);
    log(`ran: ${told}`);
  } catch (error) {
    log(`failed: ${told}: ${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`);
  }
}

async function matcherOf(crontab: string): Promise<(at: Date) => boolean> {
  const { parseCrontab } = await import('graphile-worker');
  const [item] = parseCrontab(`${crontab.trim().replace(/\s+/g, ' ')} due`);
  if (item === undefined) throw new RangeError(`got ${JSON.stringify(crontab)}, expected a crontab`);
  return (at) =>
    item.match({
      min: at.getUTCMinutes(),
      hour: at.getUTCHours(),
      date: at.getUTCDate(),
      month: at.getUTCMonth() + 1,
      dow: at.getUTCDay(),
    });
}
