import { openStoreInUse } from '../../running/store-in-use.js';
import { faultOfCrontab } from '../../screening/index.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { actOf } from '../keeping.js';
import { scheduledTasks } from '../scheduled-tasks.js';
import type { World } from '../world.js';

/** `watchbill schedule add "0 6 * * *" sync us-ofac-sdn`, `list`, `remove sync us-ofac-sdn`. */
export async function scheduleCommand(
  action: string,
  what: readonly string[],
  options: { readonly json?: boolean },
  world: World,
): Promise<ExitCode> {
  if (action === 'add') return await add(what, world);
  if (action === 'remove') return await remove(what, world);
  if (action === 'list' && what.length === 0) return await list(options, world);
  throw usage(`schedule: got "${[action, ...what].join(' ')}", expected add "CRONTAB" TASK [SUBJECT], list, or remove TASK [SUBJECT]`);
}

async function add([crontab = '', ...what]: readonly string[], world: World): Promise<ExitCode> {
  const { name, task, subject } = asked(what, world);
  const fault = await faultOfCrontab(crontab);
  if (fault !== null) throw usage(`schedule: got the times "${crontab}", expected ${fault}, such as "0 6 * * *"`);
  const store = await openStoreInUse(world);
  try {
    const act = actOf(undefined, world);
    await store.write(async (tx) => {
      await tx.schedules.put({ ...act, name, crontab, task, subject, slot: act.at });
      await tx.audit.append([{ ...act, action: 'schedule.added', subject: name, detail: { crontab } }]);
    });
  } finally {
    await store.close();
  }
  world.err(`${name}: at ${crontab} (UTC), by \`watchbill worker\`\n`);
  return EXIT.done;
}

async function remove(what: readonly string[], world: World): Promise<ExitCode> {
  const { name } = asked(what, world);
  const store = await openStoreInUse(world);
  try {
    const removed = await store.write(async (tx) => {
      const found = await tx.schedules.remove(name);
      if (found) await tx.audit.append([{ ...actOf(undefined, world), action: 'schedule.removed', subject: name, detail: {} }]);
      return found;
    });
    if (!removed) throw usage(`schedule: got "${name}", expected one of those that \`watchbill schedule list\` tells`);
  } finally {
    await store.close();
  }
  world.err(`${name}: removed\n`);
  return EXIT.done;
}

async function list(options: { readonly json?: boolean }, world: World): Promise<ExitCode> {
  const store = await openStoreInUse(world);
  try {
    const all = await store.schedules.all();
    if (options.json === true) world.out(`${JSON.stringify({ schedules: all }, null, 2)}\n`);
    else if (all.length === 0) world.out('Nothing is scheduled.\n');
    else {
      const rows = all.map(({ name, crontab, slot }) => [crontab, name, slot.slice(0, 16)]);
      world.out(columns(['times (UTC)', 'what', 'last'], rows, world.columns));
    }
  } finally {
    await store.close();
  }
  return EXIT.done;
}

function asked(what: readonly string[], world: World): { readonly name: string; readonly task: string; readonly subject: string } {
  const tasks = Object.keys(scheduledTasks(world));
  const [task = '', subject = '', ...more] = what;
  if (!tasks.includes(task) || more.length > 0)
    throw usage(`schedule: got "${what.join(' ')}", expected ${tasks.join(' or ')}, and at most one subject`);
  return { name: subject === '' ? task : `${task} ${subject}`, task, subject };
}
