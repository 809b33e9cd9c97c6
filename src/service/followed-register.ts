import { createHash } from 'node:crypto';
import { type Keeping, registerInUse } from '../following/index.js';
import type { InServiceSource } from './in-service.js';
import { type Loaded, loadedOf } from './loaded.js';
import { spanned } from './telemetry/tracing.js';

/** The register in use over a store, and its decisions, as the service follows them. */
export function followedRegister(
  keeping: Keeping,
  told: { readonly onSwap: (loaded: Loaded) => void; readonly onFault: (fault: unknown) => void },
): InServiceSource {
  const { store, now } = keeping;
  return {
    ...told,
    version: async () => {
      const [seq, joined] = [await store.facts.last(), await store.resolutions.joined()];
      return createHash('sha256')
        .update(JSON.stringify([seq, [...joined].sort(([a], [b]) => (a < b ? -1 : 1))]))
        .digest('hex');
    },
    load: () =>
      spanned('load', {}, async () => {
        const { snapshot, path } = await registerInUse(keeping);
        return loadedOf(snapshot, path, now());
      }),
    lastDecision: () => store.decisions.last(),
    decisions: () => store.decisions.all(),
  };
}
