/** Bytes by their SHA-256: inputs of runs, files of held editions, snapshots where several machines share a store. */
export interface Blobs {
  /** Returns the digest. The same bytes are kept once. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  readonly get: (digest: string) => Promise<Uint8Array | null>;
  readonly has: (digest: string) => Promise<boolean>;
  readonly remove: (digest: string) => Promise<void>;
}
