import { type OpenRegister, openRegister } from '../answering/open-register.js';
import type { Place } from './place.js';
import { UnusableFault } from './unusable-fault.js';

/** The register in use, opened. */
export type Bundle = OpenRegister;

/** Opens the snapshot in use. */
export function openBundle(place: Place): Bundle {
  const opened = openRegister(readSnapshot(place), place.sha256);
  if (!opened.ok) throw new UnusableFault(`${place.snapshotPath}: got ${opened.got}, expected ${opened.expected}`);
  return opened.value;
}

function readSnapshot(place: Place): Uint8Array {
  try {
    return place.read(place.snapshotPath);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new UnusableFault(`${place.snapshotPath}: got ${code}, expected the compiled register: run ./watchbill compile data`);
  }
}
