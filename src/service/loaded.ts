import { type OpenRegister, registerOf } from '../answering/index.js';
import { ledgerOf, type Snapshot } from '../register/index.js';
import { basisIn, deciding, type Screener, type ScreenOptions, screenerOver } from '../screening/index.js';
import type { Decision } from '../store/index.js';
import { registerSource } from '../subjects/screener.js';
import { rememberedOutcomes } from './remembered-outcomes.js';

/** A register as requests are answered from it: each takes one at its beginning and keeps it to its end, so no answer is of two. */
export interface Loaded extends OpenRegister {
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly digest: string;
  /** When it was put in use here. */
  readonly at: Date;
  /** The path of the snapshot file. */
  readonly path: string;
  /** A screener over the register; made once for the same options and decisions. Throws `RangeError` on options that cannot be met. */
  readonly screener: (options: ScreenOptions, decisions?: readonly Decision[]) => Screener;
}

/** Screeners remember the standings they worked out: so many are kept. */
const KEPT = 64;
const NONE: readonly Decision[] = [];

/** Makes a snapshot ready: its indices are opened now, not under the first request. */
export function loadedOf(snapshot: Snapshot, path: string, at: Date): Loaded {
  const opened = registerOf(snapshot);
  const { register } = snapshot;
  ledgerOf(register);
  opened.names();
  const index = opened.matching();
  const kept = new Map<string, { readonly decisions: readonly Decision[]; readonly screener: Screener }>();
  const remembered = rememberedOutcomes();
  const made = (options: ScreenOptions, decisions: readonly Decision[]): Screener => {
    const source = registerSource(register, index, options);
    if (decisions.length === 0) return remembered.of(screenerOver([source], options));
    const basisOf = basisIn({ register }, { options, register: true, against: null });
    return remembered.of(screenerOver([source], options, deciding(decisions, basisOf)));
  };
  return {
    ...opened,
    digest: snapshot.digest,
    at,
    path,
    screener: (options, decisions = NONE) => {
      const key = JSON.stringify(options);
      const before = kept.get(key);
      if (before !== undefined && before.decisions === decisions) return before.screener;
      const screener = made(options, decisions);
      kept.delete(key);
      kept.set(key, { decisions, screener });
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return screener;
    },
  };
}
