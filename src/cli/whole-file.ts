import { writeWhole } from '../screening/index.js';

/** Writes a file whole or not at all. */
export async function wholeFile(path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(path, async (into) => {
    await new Promise<void>((resolve, reject) => {
      into.once('error', reject);
      into.once('finish', () => resolve());
      into.end(bytes);
    });
  });
}
