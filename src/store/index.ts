export { ALERT_KINDS, type Alert, type AlertFilter, type AlertKind, type AlertLog } from './alerts.js';
export type { ApiKey, ApiKeys } from './api-keys.js';
export type { AuditChain, AuditNote, AuditRecord, Verification } from './audit.js';
export type { BegunChunk, ChunkProgress, ChunkResult, ScreeningBatch, ScreeningBatches, ScreeningChunk } from './batches.js';
export type { Blobs } from './blobs.js';
export { type Backup, backupStore, restoreStore } from './copies.js';
export { type Decision, type Decisions, VERDICTS, type Verdict } from './decisions.js';
export { type Attempt, DELIVERY_STATES, type Deliveries, type Delivery, type DeliveryState, type Lease } from './deliveries.js';
export type { Digest, Digests } from './digests.js';
export {
  type DocumentFilter,
  type DocumentHead,
  type DocumentPlace,
  type Documents,
  LONGEST_TEXT,
  type StoredDocument,
} from './documents.js';
export { realStoreEffects, type StoreEffects } from './effects.js';
export type { Acceptance, FactLog, StoredFact } from './facts.js';
export { StoreFault, type StoreFaultReason } from './fault.js';
export type { Fetch, Fetches } from './fetches.js';
export type { HeldEdition, HeldEditions } from './held.js';
export { openStore, SQLITE_FILE, type StorePlace } from './open.js';
export { isSamePerson } from './person.js';
export type { Portfolio, Portfolios, Watched, WatchedMatch, WatchedSubject } from './portfolios.js';
export { isLost as isLostConnection } from './postgres-fault.js';
export type { ProposedDecision, ProposedDecisions } from './proposed-decisions.js';
export {
  type Mark,
  type MarkRange,
  type NewProposed,
  PROPOSED_STATES,
  type ProposedEvent,
  type ProposedEvents,
  type ProposedFilter,
  type ProposedState,
  type ReviewAct,
  type Telling,
  type ToldEvent,
} from './proposed-events.js';
export type { Resolution, ResolutionQueue } from './resolutions.js';
export type { Run, RunMatch, Runs } from './runs.js';
export type { Schedule, Schedules } from './schedules.js';
export type { Settings } from './settings.js';
export type { StartedRun, StartedRuns } from './started-runs.js';
export type { Act, Store, StoreKind, StoreParts } from './store.js';
export type { Webhook, WebhookAsked, Webhooks } from './webhooks.js';
