import type { AlertLog } from './alerts.js';
import type { ApiKeys } from './api-keys.js';
import type { AuditChain } from './audit.js';
import type { ScreeningBatches } from './batches.js';
import type { Blobs } from './blobs.js';
import type { Decisions } from './decisions.js';
import type { Deliveries } from './deliveries.js';
import type { Digests } from './digests.js';
import type { Documents } from './documents.js';
import type { FactLog } from './facts.js';
import type { Fetches } from './fetches.js';
import type { HeldEditions } from './held.js';
import type { Portfolios } from './portfolios.js';
import type { ProposedDecisions } from './proposed-decisions.js';
import type { ProposedEvents } from './proposed-events.js';
import type { ResolutionQueue } from './resolutions.js';
import type { Runs } from './runs.js';
import type { Schedules } from './schedules.js';
import type { Settings } from './settings.js';
import type { StartedRuns } from './started-runs.js';
import type { Webhooks } from './webhooks.js';

/** What a user adds to the bundled register. Every part reads and writes in the transaction of the store it belongs to. */
export interface StoreParts {
  readonly audit: AuditChain;
  readonly facts: FactLog;
  readonly fetches: Fetches;
  readonly held: HeldEditions;
  readonly resolutions: ResolutionQueue;
  readonly blobs: Blobs;
  readonly portfolios: Portfolios;
  readonly runs: Runs;
  readonly startedRuns: StartedRuns;
  readonly decisions: Decisions;
  readonly proposedDecisions: ProposedDecisions;
  readonly alerts: AlertLog;
  readonly keys: ApiKeys;
  readonly settings: Settings;
  readonly batches: ScreeningBatches;
  readonly schedules: Schedules;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly digests: Digests;
  readonly documents: Documents;
  readonly proposedEvents: ProposedEvents;
}

export type StoreKind = 'sqlite' | 'postgres';

/** The port. Two adapters: SQLite (`sqlite.ts`), PostgreSQL (`postgres.ts`). */
export interface Store extends StoreParts {
  readonly kind: StoreKind;
  /** Where it is, for messages; never with a password. */
  readonly place: string;
  /**
   * All of `work` or nothing of it. On the disk when it resolves. Writers wait for one another, readers for nobody. `work` may be run
   * anew where the database asks for it, so it must do nothing to the world but through `tx`.
   */
  readonly write: <T>(work: (tx: StoreParts) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Who did something, and when. `at` is ISO 8601 in UTC with milliseconds. */
export interface Act {
  readonly at: string;
  readonly by: string;
}
