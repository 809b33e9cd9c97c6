import { type NameIndex, nameIndex, openSearchable, rowsIn, type Searchable } from '../matching/resolving.js';
import { openSnapshot, type Snapshot } from '../register/index.js';
import { CliFailure, EXIT } from './failure.js';
import type { World } from './world.js';

/** The register in use, opened. Its indices are opened when a command asks for them: many need neither. */
export interface Bundle {
  readonly snapshot: Snapshot;
  /** The names, for resolving a question about one entity. */
  readonly names: () => NameIndex;
  /** The index of the matcher, for screening. */
  readonly matching: () => Searchable;
}

/** Opens the snapshot this watchbill ships. */
export function openBundle(world: World): Bundle {
  const opened = openSnapshot(readSnapshot(world), world.sha256);
  if (!opened.ok) throw new CliFailure(`${world.snapshotPath}: got ${opened.got}, expected ${opened.expected}`, EXIT.unusable);
  const snapshot = opened.value;
  const there = <T>(found: T | null, what: string): T => {
    if (found === null) throw new CliFailure(`${world.snapshotPath}: got no ${what}, expected one: compile it anew`, EXIT.unusable);
    return found;
  };
  let names: NameIndex | undefined;
  let matching: Searchable | undefined;
  return {
    snapshot,
    names: () => (names ??= nameIndex(there(rowsIn(snapshot.section), 'name index'), snapshot.register.identifiers)),
    matching: () => (matching ??= there(openSearchable(snapshot.section), 'match index')),
  };
}

function readSnapshot(world: World): Uint8Array {
  try {
    return world.read(world.snapshotPath);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new CliFailure(`${world.snapshotPath}: got ${code}, expected the compiled register: run ./watchbill compile data`, EXIT.unusable);
  }
}
