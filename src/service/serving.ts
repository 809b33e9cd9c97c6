import { delivererOf, type Outgoing } from '../delivering/index.js';
import type { Keeping } from '../following/index.js';
import { dayOf } from '../register/index.js';
import type { Place } from '../running/index.js';
import type { Store } from '../store/index.js';
import type { Access } from './access/access.js';
import { serviceApp } from './app.js';
import type { Bounds } from './bounds/bounds.js';
import { followedRegister } from './followed-register.js';
import { type InService, type InServiceSource, inService } from './in-service.js';
import { type Listening, listen, remoteAddress } from './listener.js';
import { documentReading } from './reading/document-reading.js';
import { namesWatched } from './reading/names-watched.js';
import { openRunning } from './runs/running.js';
import type { ServiceWorld } from './service-world.js';
import type { ServiceLog } from './telemetry/service-log.js';
import { serviceMetrics } from './telemetry/service-metrics.js';
import type { WorkbenchFiles } from './workbench/workbench-files.js';

/** What is served, and with what. */
export interface ServingParts {
  readonly keeping: Keeping;
  readonly place: Place;
  readonly outgoing: Outgoing;
  readonly access: Access;
  readonly log: ServiceLog;
  readonly engine: string;
  readonly workbench: WorkbenchFiles | null;
}

export interface ServingOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where the service is reached from outside; where it listens if left out. */
  readonly publicUrl?: string;
  readonly bounds?: Partial<Bounds>;
  /** Milliseconds between two looks at whether the register or the decisions changed. */
  readonly followEvery?: number;
}

export interface Serving {
  readonly url: string;
  readonly inService: InService;
  /** Takes nothing more, finishes what is in hand. The store stays open: it is the caller's. */
  readonly close: () => Promise<void>;
}

const FOLLOW_EVERY = 1000;
const DELIVER_EVERY = 2000;

/**
 * Serves the register in use. It listens before the snapshot is loaded, so that health is told and readiness is not; it resolves when
 * the first is in use. Throws `CannotServe` where nothing can be bound there, or the fault of a register that cannot be loaded.
 */
export async function serving(parts: ServingParts, options: ServingOptions): Promise<Serving> {
  const { keeping, place, outgoing, log, access, engine, workbench } = parts;
  const { store, now } = keeping;
  let first: unknown = null;
  const following = inService(
    warmed(
      followedRegister(keeping, {
        onSwap: ({ digest, snapshot }) => log.info({ snapshot: digest, built: snapshot.meta.built }, 'register in use'),
        onFault: (fault) => {
          first ??= fault;
          log.error({ fault: kindOf(fault) }, 'the register could not be brought up to date');
        },
      }),
      now,
    ),
  );
  const at = { url: options.publicUrl ?? '' };
  const running = openRunning({ store, place, log, loaded: following.loaded });
  const reading = documentReading({ watched: namesWatched(store) });
  const world: ServiceWorld = {
    place,
    running,
    reading,
    outgoing,
    store,
    inService: following,
    access,
    now,
    log,
    metrics: serviceMetrics(following, now, { chunks: () => chunksWaiting(store), deliveries: store.deliveries.waiting }),
    engine,
    workbench,
    get publicUrl() {
      return at.url;
    },
  };
  const deliverer = delivererOf({
    ...outgoing,
    store,
    now,
    random: Math.random,
    register: () => following.loaded()?.snapshot.register ?? null,
  });
  const listening: Listening = await listen(serviceApp(world, remoteAddress, options.bounds), {
    host: options.host,
    port: options.port,
    log,
  });
  if (at.url === '') at.url = listening.address.url;
  const close = async (): Promise<void> => {
    // What streams must end before the last connection can.
    await Promise.all([running.close(), listening.close()]);
    await reading.close();
    await deliverer.close();
    await following.close();
  };
  await following.refresh();
  if (following.loaded() === null) {
    await close();
    throw first;
  }
  await running.resume();
  following.follow(options.followEvery ?? FOLLOW_EVERY);
  deliverer.follow(DELIVER_EVERY, {
    onStep: ({ webhooks, digests }) => {
      const told = { ...webhooks, mails: digests.sent.length, unsent: digests.failed.length };
      if (Object.values(told).some((count) => count > 0)) log.info(told, 'alerts delivered');
    },
    onFault: (fault) => log.error({ fault: kindOf(fault) }, 'alerts could not be delivered'),
  });
  log.info({ url: listening.address.url }, 'listening');
  return { url: listening.address.url, inService: following, close };
}

/** The kind of a fault: its message may hold what was asked. */
function kindOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown';
}

/** Chunks of batches under way that have no result yet. */
async function chunksWaiting({ batches }: Store): Promise<number> {
  const open = (await batches.all()).filter(({ state }) => state === 'open');
  const left = await Promise.all(open.map(({ id }) => batches.unfinished(id)));
  return left.reduce((sum, { length }) => sum + length, 0);
}

/** So many names are screened before a register is taken in use. */
const WARMING = 40;

/** Tables and lexicons are read at the first name that needs them: that name should not be a client's. */
function warmed(source: InServiceSource, now: () => Date): InServiceSource {
  return {
    ...source,
    load: async () => {
      const loaded = await source.load();
      const today = dayOf(now());
      const screen = loaded.screener({ clocks: { on: today, known: today } });
      for (const { text } of loaded.snapshot.register.names.slice(0, WARMING)) screen({ name: text });
      return loaded;
    },
  };
}
