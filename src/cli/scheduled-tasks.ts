import { snapshotInUse } from '../running/snapshots.js';
import type { ScheduledTasks } from '../screening/index.js';
import { EXIT, type ExitCode } from './failure.js';
import type { World } from './world.js';

/** What schedules can run, by the word in `watchbill schedule add`; each is given the subject, which may be empty. */
export function scheduledTasks(world: World): ScheduledTasks {
  return {
    sync: (source) =>
      quietly(world, async (quiet) => (await import('./commands/sync.js')).syncCommand(source === '' ? undefined : source, {}, quiet)),
    deliver: () => quietly(world, async (quiet) => (await import('./commands/deliver.js')).deliverCommand({}, quiet)),
    watch: (portfolio) =>
      quietly(world, async (quiet) => {
        // A worker lives longer than a register.
        const asOfNow = { ...quiet, snapshotPath: await snapshotInUse(world) };
        return (await import('./commands/watch-run.js')).watchRun(portfolio === '' ? undefined : portfolio, {}, asOfNow);
      }),
  };
}

/** A command as a worker runs it: what it says is not shown, but for why it failed. */
async function quietly(world: World, command: (quiet: World) => Promise<ExitCode>): Promise<void> {
  let said = '';
  const say = (text: string): void => {
    said = text;
  };
  const code = await command({ ...world, out: () => undefined, err: say, isTerminal: false });
  if (code !== EXIT.done) throw new Error(said === '' ? `it ended with ${code}` : said.trim());
}
