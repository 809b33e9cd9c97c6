import { type NameIndex, nameIndex, openSearchable, rowsIn, type Searchable } from '../matching/resolving.js';
import { openSnapshot, type Sha256, type Snapshot } from '../register/index.js';

/** A register, opened. Its indices are opened when they are asked for: many questions need neither. */
export interface OpenRegister {
  readonly snapshot: Snapshot;
  /** The names, for resolving a question about one entity. Throws `RangeError` where the snapshot has none. */
  readonly names: () => NameIndex;
  /** The index of the matcher, for screening. Throws `RangeError` where the snapshot has none. */
  readonly matching: () => Searchable;
}

/** Opens a snapshot file; what is wrong with one that cannot be used comes back as words. */
export function openRegister(
  bytes: Uint8Array,
  sha256: Sha256,
): { readonly ok: true; readonly value: OpenRegister } | { readonly ok: false; readonly got: string; readonly expected: string } {
  const opened = openSnapshot(bytes, sha256);
  return opened.ok ? { ok: true, value: registerOf(opened.value) } : opened;
}

/** The register of an opened snapshot. */
export function registerOf(snapshot: Snapshot): OpenRegister {
  let names: NameIndex | undefined;
  let matching: Searchable | undefined;
  return {
    snapshot,
    names: () => (names ??= nameIndex(there(rowsIn(snapshot.section), 'name index'), snapshot.register.identifiers)),
    matching: () => (matching ??= there(openSearchable(snapshot.section), 'match index')),
  };
}

function there<T>(found: T | null, what: string): T {
  if (found === null) throw new RangeError(`got no ${what}, expected one: compile it anew`);
  return found;
}
