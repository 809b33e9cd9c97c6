export { type ScreeningTold, screeningOptionsAsked, wholeNumber } from '../subjects/screening-asked.js';
export { type Bundle, openBundle } from './bundle.js';
export { columnsAsked } from './columns-asked.js';
export {
  type Decided,
  type DecidedOn,
  type Deciding,
  decide,
  decidedOn,
  reasonAsked,
  type VerdictAsked,
  verdictAsked,
} from './deciding.js';
export { digestOf } from './file-digest.js';
export { fourEyes, needsTwo, type Settled, setFourEyes, settleProposed } from './four-eyes.js';
export { acceptHeld, dropHeld, heldDifference, heldToAccept } from './held-editions.js';
export { jobsWorld } from './jobs-world.js';
export { type NamedAlert, namedAlerts } from './named-alerts.js';
export type { Place } from './place.js';
export { runOf } from './recorded-run.js';
export { checkKept, decisionsInUse, recordRun, type Screened } from './recording.js';
export { ENGINE, type Head, headOf, namesJson, resultsJson } from './results-json.js';
export { againstOf, decisionsOf, parametersOf, type RunAsked, runAsked } from './run-parameters.js';
export { runReport } from './run-report.js';
export { filesInUse, folderOf, snapshotDigestAt, snapshotInUse, snapshotPathOf } from './snapshots.js';
export { sourceBringing } from './source-bringing.js';
export { decidedPairs, lastOfPairs } from './standing-decisions.js';
export { storePlace } from './store-in-use.js';
export { type SubjectsAsked, type SubjectsRead, subjectsInTable } from './subjects-in-table.js';
export { outcomeObject } from './sync-outcome.js';
export { endingOf, formatOf, type TableAsked, tableRunOf } from './table-run.js';
export { UnusableFault } from './unusable-fault.js';
export { watchedNames } from './watched-names.js';
export { type WatchedAgain, watchAgain } from './watching-again.js';
export { keepSnapshot, watchingIn } from './watching-in-use.js';
