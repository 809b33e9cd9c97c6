import type { Keeping } from './register-in-use.js';
import { unshareSnapshot } from './shared-snapshots.js';

const DAY = 86_400_000;

/** How long snapshots are kept, in days: those that a run was made with, so that it can be replayed, and all others. */
export const RETENTION = { runs: 400, others: 7 } as const;

/**
 * Lets go of snapshots that nobody needs any more: not in use, not what a portfolio was watched against or a batch is screened with, older than a
 * week, and without a run of the last 400 days. Returns their digests.
 */
export async function letGo({ store, files, now }: Keeping, retention: typeof RETENTION = RETENTION): Promise<readonly string[]> {
  const at = now();
  const needed = new Set(await store.runs.snapshotsSince(new Date(at.getTime() - retention.runs * DAY).toISOString()));
  const inUse = files.inUse();
  if (inUse !== null) needed.add(inUse.digest);
  for (const { name } of await store.portfolios.all()) {
    const watched = await store.portfolios.watched(name);
    if (watched !== null) needed.add(watched.snapshot);
  }
  for (const { state, snapshot } of await store.batches.all()) if (state === 'open' || state === 'filling') needed.add(snapshot);
  const old = files.all().filter(({ digest, written }) => !needed.has(digest) && written < at.getTime() - retention.others * DAY);
  if (old.length === 0) return [];
  const digests = old.map(({ digest }) => digest);
  await store.write(async (tx) => {
    const act = { at: at.toISOString(), by: 'watchbill', action: 'snapshot.let-go' };
    await tx.audit.append(digests.map((subject) => ({ ...act, subject, detail: {} })));
    if (store.kind === 'postgres') for (const digest of digests) await unshareSnapshot(tx, digest);
  });
  for (const digest of digests) files.remove(digest);
  return digests;
}
