import type { Keeping } from '../following/index.js';
import type { Place } from '../running/index.js';
import type { Access } from './access/access.js';
import { serviceApp } from './app.js';
import type { Bounds } from './bounds/bounds.js';
import { followedRegister } from './followed-register.js';
import { type InService, inService } from './in-service.js';
import { type Listening, listen, remoteAddress } from './listener.js';
import { openRunning } from './runs/running.js';
import type { ServiceWorld } from './service-world.js';
import type { ServiceLog } from './telemetry/service-log.js';
import { type Queues, serviceMetrics } from './telemetry/service-metrics.js';

/** What is served, and with what. */
export interface ServingParts {
  readonly keeping: Keeping;
  readonly place: Place;
  readonly access: Access;
  readonly log: ServiceLog;
  readonly queues: Queues;
  readonly engine: string;
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

/**
 * Serves the register in use. It listens before the snapshot is loaded, so that health is told and readiness is not; it resolves when
 * the first is in use. Throws `CannotServe` where nothing can be bound there, or the fault of a register that cannot be loaded.
 */
export async function serving(parts: ServingParts, options: ServingOptions): Promise<Serving> {
  const { keeping, place, log, access, engine, queues } = parts;
  let first: unknown = null;
  const following = inService(
    followedRegister(keeping, {
      onSwap: ({ digest, snapshot }) => log.info({ snapshot: digest, built: snapshot.meta.built }, 'register in use'),
      onFault: (fault) => {
        first ??= fault;
        log.error({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'the register could not be brought up to date');
      },
    }),
  );
  const at = { url: options.publicUrl ?? '' };
  const running = openRunning({ store: keeping.store, place, log, loaded: following.loaded });
  const world: ServiceWorld = {
    place,
    running,
    store: keeping.store,
    inService: following,
    access,
    now: keeping.now,
    log,
    metrics: serviceMetrics(following, keeping.now, queues),
    engine,
    get publicUrl() {
      return at.url;
    },
  };
  const listening: Listening = await listen(serviceApp(world, remoteAddress, options.bounds), {
    host: options.host,
    port: options.port,
    log,
  });
  if (at.url === '') at.url = listening.address.url;
  const close = async (): Promise<void> => {
    // What streams must end before the last connection can.
    await Promise.all([running.close(), listening.close()]);
    await following.close();
  };
  await following.refresh();
  if (following.loaded() === null) {
    await close();
    throw first;
  }
  await running.resume();
  following.follow(options.followEvery ?? FOLLOW_EVERY);
  log.info({ url: listening.address.url }, 'listening');
  return { url: listening.address.url, inService: following, close };
}
