import { keyKept } from './key.js';
import { OFFLINE, type Problem, problemIn } from './problem.js';

/** Has a file of the service saved by the browser, under a name; the problem where it cannot be had. */
export async function savedFile(path: string, name: string): Promise<Problem | null> {
  const key = keyKept();
  try {
    const answer = await fetch(path, { headers: key === null ? {} : { authorization: `Bearer ${key}` } });
    if (!answer.ok) return await problemIn(answer);
    const address = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    URL.revokeObjectURL(address);
    return null;
  } catch {
    return OFFLINE;
  }
}
