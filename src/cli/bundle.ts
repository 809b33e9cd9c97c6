import { type OpenRegister, openRegister } from '../answering/open-register.js';
import { CliFailure, EXIT } from './failure.js';
import type { World } from './world.js';

/** The register in use, opened. */
export type Bundle = OpenRegister;

/** Opens the snapshot in use. */
export function openBundle(world: World): Bundle {
  const opened = openRegister(readSnapshot(world), world.sha256);
  if (!opened.ok) throw new CliFailure(`${world.snapshotPath}: got ${opened.got}, expected ${opened.expected}`, EXIT.unusable);
  return opened.value;
}

function readSnapshot(world: World): Uint8Array {
  try {
    return world.read(world.snapshotPath);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new CliFailure(`${world.snapshotPath}: got ${code}, expected the compiled register: run ./watchbill compile data`, EXIT.unusable);
  }
}
