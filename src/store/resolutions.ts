import type { Act } from './store.js';

/** Two entities that may be one: the new one stands by itself until a person decides. */
export interface Resolution {
  /** `pair-1`, `pair-2`, … */
  readonly id: string;
  /** The entity that a sync brought, and the known one it may be. */
  readonly entity: string;
  readonly candidate: string;
  readonly score: number;
  /** Both sides as shown to the person: flat text, made when it was queued. */
  readonly shown: { readonly entity: string; readonly candidate: string; readonly why: string };
  readonly at: string;
  readonly verdict: 'same' | 'different' | null;
  readonly decided: (Act & { readonly reason: string }) | null;
}

export interface ResolutionQueue {
  /** A pair that was queued before, decided or not, is not queued again. Returns how many were new. */
  readonly add: (pairs: readonly Omit<Resolution, 'id' | 'verdict' | 'decided'>[]) => Promise<number>;
  readonly get: (id: string) => Promise<Resolution | null>;
  readonly open: () => Promise<readonly Resolution[]>;
  /** A later verdict takes the place of the one before: a wrong one can be put right; the audit chain keeps both. */
  readonly decide: (id: string, verdict: 'same' | 'different', decided: Act & { readonly reason: string }) => Promise<void>;
  /** Entity to the one it was found to be, of all pairs decided `same`. */
  readonly joined: () => Promise<ReadonlyMap<string, string>>;
}
