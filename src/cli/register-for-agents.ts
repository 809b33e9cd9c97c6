import { dayOf } from '../register/index.js';
import { openBundle } from '../running/bundle.js';
import { decisionsInUse } from '../running/recording.js';
import { filesInUse, snapshotDigestAt } from '../running/snapshots.js';
import { openStoreInUse, storeExists } from '../running/store-in-use.js';
import { UnusableFault } from '../running/unusable-fault.js';
import type { Loaded } from '../service/loaded.js';
import type { AgentRegister } from '../service/mcp/agent-source.js';
import { Refusal } from '../service/problem.js';
import { type Store, StoreFault } from '../store/index.js';
import type { World } from './world.js';

/** The register in use for a command that goes on: looked after at each call. */
export interface RegisterForAgents {
  /** The register and the decisions as they are now. Throws a `Refusal` that says what is missing. */
  readonly inUse: () => Promise<AgentRegister>;
  readonly close: () => Promise<void>;
}

/** The register in use: the store's, where there is a store by then, else the bundled one. Nothing is opened before the first call. */
export function registerForAgents(world: World): RegisterForAgents {
  let followed: Promise<Followed> | null = null;
  let bundled: Loaded | null = null;
  const fromStore = async (): Promise<AgentRegister> => {
    followed ??= follow(world);
    try {
      return await (await followed).inUse();
    } catch (fault) {
      // A store that could not be opened is tried anew at the next call.
      if (fault instanceof StoreFault) followed = null;
      throw fault;
    }
  };
  const fromFile = async (): Promise<AgentRegister> => {
    const digest = snapshotDigestAt(world.bundledPath);
    if (bundled === null || bundled.digest !== digest) {
      const { loadedOf } = await import('../service/loaded.js');
      bundled = loadedOf(openBundle({ ...world, snapshotPath: world.bundledPath }).snapshot, world.bundledPath, world.now());
    }
    return { loaded: bundled, decisions: await decisionsInUse({}, world), today: dayOf(world.now()) };
  };
  return {
    inUse: async () => {
      try {
        const ownFile = world.env('WATCHBILL_SNAPSHOT') !== undefined;
        return await (ownFile || !storeExists(world) ? fromFile() : fromStore());
      } catch (fault) {
        if (fault instanceof UnusableFault || fault instanceof StoreFault)
          throw new Refusal('not-ready', fault.message.replaceAll('\n', ' '));
        throw fault;
      }
    },
    close: async () => {
      await (await followed?.catch(() => null))?.close();
    },
  };
}

type Followed = RegisterForAgents;

/** Follows the store: what is asked at each call is whether anything is newer. */
async function follow(world: World): Promise<Followed> {
  const [{ inService }, { followedRegister }] = await Promise.all([
    import('../service/in-service.js'),
    import('../service/followed-register.js'),
  ]);
  const store: Store = await openStoreInUse(world);
  let failed: unknown = null;
  const following = inService(
    followedRegister(
      { store, files: filesInUse(world), bundled: world.bundledPath, now: world.now },
      {
        onSwap: () => undefined,
        onFault: (fault) => {
          failed = fault;
        },
      },
    ),
  );
  return {
    inUse: async () => {
      failed = null;
      await following.refresh();
      const loaded = following.loaded();
      // An answer of a register that may be old would look like one of today's.
      if (failed !== null) throw failed;
      if (loaded === null) throw new Refusal('not-ready', 'got no snapshot yet, expected one');
      return { loaded, decisions: following.decisions(), today: dayOf(world.now()) };
    },
    close: async () => {
      await following.close();
      await store.close();
    },
  };
}
