import type { Decision } from '../store/index.js';
import type { Loaded } from './loaded.js';

/** What the service answers from: the register loaded last, and the decisions of the store. Both are replaced as a whole. */
export interface InService {
  /** `null` until a snapshot is loaded. */
  readonly loaded: () => Loaded | null;
  readonly decisions: () => readonly Decision[];
  /** Looks whether there is anything newer, and takes it. One at a time; what failed is told to `onFault` and tried again at the next. */
  readonly refresh: () => Promise<void>;
  /** Refreshes every so many milliseconds until closed. */
  readonly follow: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

/** Where registers and decisions come from. */
export interface InServiceSource {
  /** What tells one state of the register from another, cheap to ask for. */
  readonly version: () => Promise<string>;
  readonly load: () => Promise<Loaded>;
  /** The number of the last decision, and all of them. */
  readonly lastDecision: () => Promise<number>;
  readonly decisions: () => Promise<readonly Decision[]>;
  readonly onSwap: (loaded: Loaded) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Follows a source. Nothing is loaded before the first `refresh`. */
export function inService(source: InServiceSource): InService {
  let loaded: Loaded | null = null;
  let version: string | null = null;
  let decisions: readonly Decision[] = [];
  let decided = 0;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  const looked = async (): Promise<void> => {
    try {
      const last = await source.lastDecision();
      if (last !== decided) {
        decisions = await source.decisions();
        decided = last;
      }
      const newest = await source.version();
      if (loaded === null || newest !== version) {
        const next = await source.load();
        version = newest;
        if (next.digest !== loaded?.digest) {
          loaded = next;
          source.onSwap(next);
        }
      }
    } catch (fault) {
      source.onFault(fault);
    }
  };
  const refresh = async (): Promise<void> => {
    // Who asks while one is under way gets one that begins after: it must see what he has just written.
    if (running !== null) await running;
    running ??= looked().finally(() => {
      running = null;
    });
    await running;
  };
  return {
    loaded: () => loaded,
    decisions: () => decisions,
    refresh,
    follow: (milliseconds) => {
      timer ??= setInterval(() => void refresh(), milliseconds);
      timer.unref();
    },
    close: async () => {
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}
