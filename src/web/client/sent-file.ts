import { keyKept } from './key.js';
import { OFFLINE, problemIn, Troubled } from './problem.js';

/** Sends a table to the service as it is, and gives what it answers. Throws `Troubled`. */
export async function sentFile<A>(method: 'PUT' | 'POST', path: string, file: File): Promise<A> {
  const key = keyKept();
  const type = /\.csv$/i.test(file.name) ? 'text/csv' : 'application/octet-stream';
  const headers = { 'content-type': type, ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  const answer = await fetch(path, { method, headers, body: file }).catch(() => {
    throw new Troubled(OFFLINE);
  });
  if (!answer.ok) throw new Troubled(await problemIn(answer));
  return (await answer.json()) as A;
}
