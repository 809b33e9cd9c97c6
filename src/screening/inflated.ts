import { createInflateRaw } from 'node:zlib';

/** Unpacks raw DEFLATE as Node does. */
export async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Uint8Array;
}
