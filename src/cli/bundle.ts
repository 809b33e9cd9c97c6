import { type IndexRows, type MatchIndex, type NameIndex, nameIndex, openIndex } from '../matching/index.js';
import { openSnapshot, type Snapshot } from '../register/index.js';
import { CliFailure, EXIT } from './failure.js';
import type { World } from './world.js';

/** Name of the snapshot's section that holds the rows of the name index. */
export const NAME_INDEX = 'name-index';

/** The section that holds the index of the matcher. */
export const MATCH_INDEX = 'match-index';

/** The register in use, opened, and the index of its names. */
export interface Bundle {
  readonly snapshot: Snapshot;
  readonly index: NameIndex;
  /** The index of the matcher; opened when it is asked for. */
  readonly matching: () => MatchIndex;
}

/** Opens the snapshot this watchbill ships. */
export function openBundle(world: World): Bundle {
  const opened = openSnapshot(readSnapshot(world), world.sha256);
  if (!opened.ok) throw new CliFailure(`${world.snapshotPath}: got ${opened.got}, expected ${opened.expected}`, EXIT.unusable);
  const snapshot = opened.value;
  const rows = snapshot.section(NAME_INDEX);
  if (rows === null) throw new CliFailure(`${world.snapshotPath}: got no name index, expected one: compile it anew`, EXIT.unusable);
  const decoded = JSON.parse(new TextDecoder().decode(rows)) as IndexRows;
  const packed = snapshot.section(MATCH_INDEX);
  if (packed === null) throw new CliFailure(`${world.snapshotPath}: got no match index, expected one: compile it anew`, EXIT.unusable);
  return { snapshot, index: nameIndex(decoded, snapshot.register.identifiers), matching: () => openIndex(packed) };
}

function readSnapshot(world: World): Uint8Array {
  try {
    return world.read(world.snapshotPath);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new CliFailure(`${world.snapshotPath}: got ${code}, expected the compiled register: run ./watchbill compile data`, EXIT.unusable);
  }
}
