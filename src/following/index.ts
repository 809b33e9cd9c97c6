export { type ChangedEntry, type EditionChange, isUnchanged } from './edition-change.js';
export { type FilesOutcome, type FilesRequest, syncFiles } from './files-sync.js';
export { decidePair } from './joining.js';
export { type Keeping, registerInUse } from './register-in-use.js';
export type { Doubtful } from './resolution.js';
export { letGo, RETENTION } from './retention.js';
export { bringSnapshot, shareSnapshot } from './shared-snapshots.js';
export { type InUse, type SnapshotFiles, snapshotFiles } from './snapshot-files.js';
export { hold, type SyncOutcome, type SyncRequest, type SyncSource, sync } from './sync.js';
