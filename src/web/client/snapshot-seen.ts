let digest: string | null = null;
const listeners = new Set<() => void>();

/** Notes the snapshot that the service answered from last. */
export function noteSnapshot(told: string | null): void {
  if (told === null || told === digest) return;
  digest = told;
  for (const listener of listeners) listener();
}

/** Its digest; `null` before the first answer. */
export function snapshotSeen(): string | null {
  return digest;
}

export function onSnapshotSeen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
