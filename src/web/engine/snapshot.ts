import { OFFLINE, type Problem, problemIn } from '../client/problem.js';

/** The bytes of the snapshot that the service answers from; kept by the browser under its digest for as long as it is in use. */
export async function fetchedSnapshot(
  key: string | null,
  fetched: typeof fetch,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly problem: Problem }> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  try {
    const told = await fetched('/v1/snapshot', { headers });
    if (!told.ok) return { ok: false, problem: await problemIn(told) };
    const { digest } = (await told.json()) as { readonly digest: string };
    const file = await fetched(`/v1/snapshots/${digest}`, { headers });
    if (!file.ok) return { ok: false, problem: await problemIn(file) };
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, problem: OFFLINE };
  }
}
