export { acceptProposed } from './accepting.js';
export { type Correction, isCorrected, type NewCompany } from './correction.js';
export { mergeProposed } from './merging.js';
export type { NearEvent } from './near-event.js';
export { type ProposalView, proposalView, type StandingChange, type ToldIn, type UnknownCompany } from './proposal-view.js';
export { BATCH, type QueuedDocument, queueDocuments } from './queueing.js';
export { rejectProposed } from './rejecting.js';
export { undoVerdict } from './undoing.js';
export { LONGEST_REASON, type Reviewed, type Verdict } from './verdict.js';
