import { OFFLINE, type Problem, problemIn } from '../client/problem.js';

/** What the service answers from, as far as it is news. */
export type FetchedSnapshot =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: true; readonly bytes: null }
  | { readonly ok: false; readonly problem: Problem };

/** Only the register in use is served: one that changes between two requests is asked for again. */
const TRIES = 3;

/**
 * The bytes of the snapshot that the service answers from; kept by the browser under its digest for as long as it is in use. `null`
 * where it is the one `held`.
 */
export async function fetchedSnapshot(key: string | null, held: string | null, fetched: typeof fetch): Promise<FetchedSnapshot> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  try {
    for (let tries = 1; ; tries += 1) {
      const told = await fetched('/v1/snapshot', { headers });
      if (!told.ok) return { ok: false, problem: await problemIn(told) };
      const { digest } = (await told.json()) as { readonly digest: string };
      if (digest === held) return { ok: true, bytes: null };
      const file = await fetched(`/v1/snapshots/${digest}`, { headers });
      if (file.ok) return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
      if (file.status !== 404 || tries === TRIES) return { ok: false, problem: await problemIn(file) };
    }
  } catch {
    return { ok: false, problem: OFFLINE };
  }
}
