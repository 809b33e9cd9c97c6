import { type IndexRows, MATCH_INDEX, type MatchIndex, type NameIndex, nameIndex, openIndex } from '../matching/resolving.js';
import { openSnapshot, type Snapshot } from '../register/index.js';
import { CliFailure, EXIT } from './failure.js';
import type { World } from './world.js';

/** Name of the snapshot's section that holds the rows of the name index. */
export const NAME_INDEX = 'name-index';

/** The register in use, opened. Its indices are opened when a command asks for them: many need neither. */
export interface Bundle {
  readonly snapshot: Snapshot;
  /** The names, for resolving a question about one entity. */
  readonly names: () => NameIndex;
  /** The index of the matcher, for screening. */
  readonly matching: () => MatchIndex;
}

/** Opens the snapshot this watchbill ships. */
export function openBundle(world: World): Bundle {
  const opened = openSnapshot(readSnapshot(world), world.sha256);
  if (!opened.ok) throw new CliFailure(`${world.snapshotPath}: got ${opened.got}, expected ${opened.expected}`, EXIT.unusable);
  const snapshot = opened.value;
  const section = (name: string): Uint8Array => {
    const bytes = snapshot.section(name);
    if (bytes === null) throw new CliFailure(`${world.snapshotPath}: got no ${name}, expected one: compile it anew`, EXIT.unusable);
    return bytes;
  };
  const [rows, packed] = [section(NAME_INDEX), section(MATCH_INDEX)];
  let names: NameIndex | undefined;
  let matching: MatchIndex | undefined;
  return {
    snapshot,
    names: () => (names ??= nameIndex(JSON.parse(new TextDecoder().decode(rows)) as IndexRows, snapshot.register.identifiers)),
    matching: () => (matching ??= openIndex(packed)),
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
