import type { Act, Digest, Store } from '../store/index.js';

/** Words for the times at which most want their mail. */
const TIMES: Readonly<Record<string, string>> = { daily: '0 7 * * *', weekly: '0 7 * * 1' };

/** The crontab (UTC) of `daily` (07:00), `weekly` (07:00 on Mondays), or of itself. */
export function crontabOf(when: string): string {
  return (Object.hasOwn(TIMES, when) ? TIMES[when] : undefined) ?? when;
}

/** Makes a subscription; address and times were checked before. */
export async function addDigest(store: Store, asked: Pick<Digest, 'to' | 'portfolios' | 'crontab'>, act: Act): Promise<Digest> {
  return await store.write(async (tx) => {
    const digest = await tx.digests.add({ ...asked, at: act.at, by: act.by });
    const { id, to, crontab, portfolios } = digest;
    await tx.audit.append([
      { ...act, action: 'digest.added', subject: id, detail: { to, crontab, portfolios: portfolios?.length ?? null } },
    ]);
    return digest;
  });
}

/** Takes a subscription away; false where there is none of the id. */
export async function removeDigest(store: Store, id: string, act: Act): Promise<boolean> {
  return await store.write(async (tx) => {
    const removed = await tx.digests.remove(id);
    if (removed) await tx.audit.append([{ ...act, action: 'digest.removed', subject: id, detail: {} }]);
    return removed;
  });
}
