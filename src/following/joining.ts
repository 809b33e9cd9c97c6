import type { Act, Resolution } from '../store/index.js';
import { type Keeping, registerInUse } from './register-in-use.js';

/** Says of a pair that waits whether the two are one, and brings the register in use up to date. Throws `RangeError` where there is no such pair, or it was decided. */
export async function decidePair(
  id: string,
  verdict: 'same' | 'different',
  decided: Act & { readonly reason: string },
  keeping: Keeping,
): Promise<Resolution> {
  const { store, files } = keeping;
  await files.markBehind();
  const pair = await store.write(async (tx) => {
    const held = await tx.resolutions.get(id);
    if (held === null) throw new RangeError(`got "${id}", expected the id of a pair: watchbill resolve lists them`);
    if (held.verdict === verdict) throw new RangeError(`got "${verdict}" for ${id}, expected another verdict than the one it has`);
    await tx.resolutions.decide(id, verdict, decided);
    const detail = { entity: held.entity, candidate: held.candidate, verdict, before: held.verdict };
    await tx.audit.append([{ at: decided.at, by: decided.by, action: 'pair.decided', subject: id, detail }]);
    return held;
  });
  await registerInUse(keeping);
  return pair;
}
