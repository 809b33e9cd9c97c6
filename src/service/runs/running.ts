import { setMaxListeners } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { OpenRegister } from '../../answering/index.js';
import { folderOf, jobsWorld, type Place, storePlace, UnusableFault } from '../../running/index.js';
import { InputFault, openJobs, UsageFault } from '../../screening/index.js';
import { isLostConnection, type StartedRun, type Store } from '../../store/index.js';
import { Refusal } from '../problem.js';
import type { ServiceLog } from '../telemetry/service-log.js';
import type { RunOrder } from './run-order.js';
import { workRun } from './run-work.js';
import type { Upload } from './upload.js';

/** Runs that the service works on. */
export interface Running {
  /** Where uploads go, and the results of a run that is done. */
  readonly uploads: string;
  readonly resultsOf: (id: string, format: string) => string;
  /** Throws the `Refusal` of one too many. */
  readonly checkRoom: () => Promise<void>;
  /** Takes an upload to be screened; it is worked on when its turn comes. */
  readonly start: (upload: Upload, order: Omit<RunOrder, 'upload' | 'digest'>, by: string) => Promise<StartedRun>;
  /** Goes on with what was under way when the service ended, and removes what nobody asks for any more. */
  readonly resume: () => Promise<void>;
  /** False where it had ended. */
  readonly cancel: (id: string, by: string) => Promise<boolean>;
  /** When nothing is worked on here. */
  readonly idle: () => Promise<void>;
  /** Aborted when the service ends: what streams must end too. */
  readonly closing: AbortSignal;
  /** Leaves what is under way to be gone on with. */
  readonly close: () => Promise<void>;
}

export interface RunningOptions {
  readonly store: Store;
  readonly place: Place;
  readonly log: ServiceLog;
  /** The register in use. */
  readonly loaded: () => (OpenRegister & { readonly digest: string }) | null;
  /** Threads that screen a run in process; one less than there are cores, so that requests are answered. */
  readonly threads?: number;
  /** The module that a thread runs, where it is not the usual one. */
  readonly entry?: URL;
  /** So many runs are worked on at once, and so many wait. */
  readonly most?: number;
  readonly mostWaiting?: number;
}

/** Results and uploads are kept so many days: they are names of other people's customers. */
export const RESULT_DAYS = 30;
const UPLOAD_DAYS = 1;
const DAY = 86_400_000;

/** Thrown within the work on a run that is to stop. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Works on runs in the folder of `place`, a few at a time. */
export function openRunning(options: RunningOptions): Running {
  const { store, place, log, loaded, most = 2, mostWaiting = 20, threads = Math.max(1, availableParallelism() - 1) } = options;
  const folder = folderOf(place);
  const [uploads, results] = [join(folder, 'uploads'), join(folder, 'results')];
  const closing = new AbortController();
  // Every stream that is open listens.
  setMaxListeners(0, closing.signal);
  const waiting: string[] = [];
  const live = new Map<string, { stopped: boolean; done: Promise<void> }>();
  const resultsOf = (id: string, format: string): string => join(results, `${id}.${format}`);

  const worked = async (id: string, state: { readonly stopped: boolean }): Promise<void> => {
    const started = await store.startedRuns.get(id);
    if (started === null || started.order === '') return;
    const order = JSON.parse(started.order) as RunOrder;
    const input = join(uploads, basename(order.upload));
    try {
      await store.startedRuns.screening(id, started.batch);
      await workRun({
        started,
        order,
        store,
        place,
        input,
        results: { folder: results, path: resultsOf(id, order.format) },
        threads,
        ...(options.entry === undefined ? {} : { entry: options.entry }),
        opened: (digest) => {
          const current = loaded();
          return current?.digest === digest ? current : null;
        },
        check: () => {
          if (state.stopped || closing.signal.aborted) throw new Stopped();
        },
        onNobody: () => log.warn({ run: id }, 'no worker is running: start `watchbill worker`'),
      });
      log.info({ run: id }, 'run done');
    } catch (error) {
      if (closing.signal.aborted || (error instanceof Error && isLostConnection(error)))
        return log.warn({ run: id }, 'run left to be resumed');
      await failed(id, error, state.stopped);
    }
    await rm(input, { force: true });
  };
  const failed = async (id: string, error: unknown, stopped: boolean): Promise<void> => {
    const told = error instanceof InputFault || error instanceof UsageFault || error instanceof UnusableFault;
    // Why a file cannot be used may hold what is in it: it is told to who asks, never to the log.
    const reason = told ? error.message : 'an internal fault: start it again';
    const ended = !stopped && (await store.startedRuns.end(id, 'failed', reason));
    if (ended) log.warn({ run: id, fault: error instanceof Error ? error.name : 'not an error' }, 'run failed');
  };
  const pump = (): void => {
    while (live.size < most && !closing.signal.aborted) {
      const id = waiting.shift();
      if (id === undefined) return;
      const state = { stopped: false, done: Promise.resolve() };
      live.set(id, state);
      state.done = worked(id, state)
        .catch((error: unknown) => log.error({ run: id, fault: error instanceof Error ? error.name : 'not an error' }, 'run not ended'))
        .finally(() => {
          live.delete(id);
          pump();
        });
    }
  };
  const cancelBatch = async (batch: string, by: string): Promise<void> => {
    const jobs = await openJobs(store, storePlace(place), jobsWorld(store, place, 1), by);
    try {
      await jobs.cancel(batch);
    } finally {
      await jobs.close();
    }
  };

  return {
    uploads,
    resultsOf,
    checkRoom: async () => {
      if (waiting.length < mostWaiting) return;
      const detail = `got a run while ${waiting.length} wait, expected fewer: ask again when some are done`;
      throw new Refusal('too-many-requests', detail, [], { 'retry-after': '30' });
    },
    start: async (upload, order, by) => {
      const at = place.now().toISOString();
      const kept: RunOrder = { ...order, upload: basename(upload.path), digest: upload.digest };
      const started = await store.write(async (tx) => {
        const added = await tx.startedRuns.add({ at, by, name: upload.name, order: JSON.stringify(kept) });
        const detail = { snapshot: order.snapshot, input: upload.digest };
        await tx.audit.append([{ at, by, action: 'run.started', subject: added.id, detail }]);
        return added;
      });
      waiting.push(started.id);
      pump();
      return started;
    },
    resume: async () => {
      const held = new Set<string>();
      for (const { id, order } of await store.startedRuns.underWay()) {
        const { upload } = JSON.parse(order) as RunOrder;
        // Another host has the input of its own.
        if (!isThere(join(uploads, basename(upload)))) continue;
        held.add(basename(upload));
        if (!live.has(id) && !waiting.includes(id)) waiting.push(id);
      }
      const now = place.now().getTime();
      for (const [where, days] of [
        [uploads, UPLOAD_DAYS],
        [results, RESULT_DAYS],
      ] as const)
        for (const { name, written } of filesIn(where))
          if (!held.has(name) && now - written > days * DAY) await rm(join(where, name), { force: true });
      pump();
    },
    cancel: async (id, by) => {
      const at = place.now().toISOString();
      const before = await store.startedRuns.get(id);
      const ended = await store.write(async (tx) => {
        const done = await tx.startedRuns.end(id, 'cancelled', null);
        if (done) await tx.audit.append([{ at, by, action: 'run.cancelled', subject: id, detail: {} }]);
        return done;
      });
      if (!ended || before === null) return false;
      const state = live.get(id);
      if (state !== undefined) state.stopped = true;
      const turn = waiting.indexOf(id);
      if (turn !== -1) waiting.splice(turn, 1);
      const { batch } = (await store.startedRuns.get(id)) ?? before;
      if (batch !== null) await cancelBatch(batch, by);
      const { upload, format } = JSON.parse(before.order) as RunOrder;
      await state?.done;
      const written = resultsOf(id, format);
      for (const path of [join(uploads, basename(upload)), written, `${written}.partial`]) await rm(path, { force: true });
      return true;
    },
    idle: async () => {
      while (live.size > 0) await Promise.all([...live.values()].map(({ done }) => done));
    },
    closing: closing.signal,
    close: async () => {
      closing.abort();
      await Promise.all([...live.values()].map(({ done }) => done));
    },
  };
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function filesIn(folder: string): readonly { readonly name: string; readonly written: number }[] {
  try {
    return readdirSync(folder).map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }));
  } catch {
    return [];
  }
}
