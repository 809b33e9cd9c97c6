import { basename, resolve } from 'node:path';
import { dayNotes } from '../../answering/index.js';
import { dayOf } from '../../register/index.js';
import { openBundle } from '../../running/bundle.js';
import { columnsAsked } from '../../running/columns-asked.js';
import { ENGINE } from '../../running/results-json.js';
import { endingOf, formatOf, tableRunOf } from '../../running/table-run.js';
import { type BatchStatus, chunksToFile, type Jobs, pacer, type Task } from '../../screening/index.js';
import type { Store } from '../../store/index.js';
import { wrap } from '../draw/columns.js';
import { EXIT, type ExitCode, usage } from '../failure.js';
import { asFailure } from '../file-failure.js';
import { withJobs } from '../jobs-in-use.js';
import { checkThere } from '../screen-file.js';
import { readAs, summaryWords } from '../screen-words.js';
import type { World } from '../world.js';
import { type ScreenCommandOptions, screeningAsked, workersAsked } from './screen.js';

export interface BatchCommandOptions extends Omit<ScreenCommandOptions, 'resume'> {
  readonly detach?: boolean;
  readonly resume?: string;
  readonly retry?: string;
  readonly cancel?: string;
}

/** `watchbill batch FILE -o OUT`: the same bytes as `screen`, by whoever works; `--detach`, `--resume`, `--retry` and `--cancel` a batch. */
export async function batchCommand(file: string | undefined, options: BatchCommandOptions, world: World): Promise<ExitCode> {
  const { resume, retry, cancel, output, detach } = options;
  const asked = [file, resume, retry, cancel].filter((each) => each !== undefined);
  if (asked.length !== 1)
    throw usage(`got ${asked.length === 0 ? 'nothing to do' : asked.join(' and ')}, expected a file, --resume, --retry or --cancel`);
  if (cancel === undefined && detach !== true && output === undefined) throw usage('got no --output, expected one, or --detach');
  const threads = workersAsked(options.workers);
  return await asFailure(file ?? 'batch', () =>
    withJobs(world, threads, async (jobs, store) => {
      if (cancel !== undefined) return await cancelled(jobs, cancel, world);
      if (resume !== undefined) await jobs.resume(resume);
      if (retry !== undefined) world.err(`${retry}: ${await jobs.retry(retry)} chunks to screen again\n`);
      const id = resume ?? retry ?? (await submitted(jobs, file ?? '', options, world));
      if (detach === true || output === undefined) {
        world.out(`${id}\n`);
        return EXIT.done;
      }
      return await assembled(jobs, store, id, output, options, world);
    }),
  );
}

async function cancelled(jobs: Jobs, id: string, world: World): Promise<ExitCode> {
  const { state } = await statusOf(jobs, id);
  if (!(await jobs.cancel(id))) throw usage(`got ${id}, which was ${state}, expected one that is under way`);
  world.err(`${id}: cancelled, its rows are removed\n`);
  return EXIT.done;
}

async function submitted(jobs: Jobs, path: string, options: BatchCommandOptions, world: World): Promise<string> {
  const { output } = options;
  checkThere(path, world);
  if (output !== undefined && resolve(output) === resolve(path))
    throw usage(`--output: got "${output}", the input itself, expected another file`);
  const ending = output === undefined ? 'csv' : endingOf(output);
  const bundle = openBundle(world);
  const { resume: _, ...screenOptions } = options;
  const asked = {
    screening: await screeningAsked(bundle, screenOptions, world),
    columns: columnsAsked(options.input ?? []),
    sheet: options.sheet,
  };
  const { table, run } = await tableRunOf(
    {
      name: path,
      bytes: () => world.open(path),
      asked,
      bundle,
      format: (opened) => formatOf(ending, opened),
      hits: 0,
      recorded: false,
      workers: 1,
    },
    world,
  );
  world.err(`${path}: ${readAs(table)}\n`);
  const id = await jobs.submit(run.table.rows, { name: basename(path), by: world.user, engine: ENGINE, task: run.task });
  world.err(`${id}: submitted\n`);
  return id;
}

async function assembled(
  jobs: Jobs,
  store: Store,
  id: string,
  target: string,
  options: BatchCommandOptions,
  world: World,
): Promise<ExitCode> {
  const { rows } = await statusOf(jobs, id);
  const started = world.now().getTime();
  const seconds = (): number => (world.now().getTime() - started) / 1000;
  const paced = pacer({ isTerminal: world.isTerminal, width: world.columns, size: rows, before: 0, seconds, write: world.err });
  const task = JSON.parse((await store.batches.get(id))?.task || 'null') as Task | null;
  if (task === null) throw usage(`got ${id}, which has ended, expected a batch whose rows are still there`);
  const ending = endingOf(target);
  if ((ending === 'tsv' ? 'csv' : ending) !== task.format.kind)
    throw usage(`--output: got "${target}", expected a name that ends in .${task.format.kind}, as the batch was submitted for`);
  const summary = await chunksToFile(task, () => jobs.outcomes(id, (done) => paced.tell(done, done)), {
    target,
    run: null,
    continuation: 'fresh',
    onRows: () => undefined,
    onResumed: () => undefined,
  });
  paced.clear();
  await jobs.acknowledge(id);
  world.out(summaryWords(summary, seconds(), world.columns));
  const { register } = openBundle(world).snapshot;
  for (const note of dayNotes(register, task.screening.options.clocks, dayOf(world.now()), Object.keys(summary.byList)))
    world.out(wrap(`Note: ${note}`, world.columns, ''));
  world.err(`${target}: written\n`);
  return summary.matches > 0 && options.failOnMatch === true ? EXIT.matched : EXIT.done;
}

async function statusOf(jobs: Jobs, id: string): Promise<BatchStatus> {
  const status = await jobs.status(id);
  if (status === null) throw usage(`got batch "${id}", expected one of those that \`watchbill batches\` tells`);
  return status;
}
