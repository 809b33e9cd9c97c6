import type { Access } from './access.js';
import { sqlAlerts } from './sql-alerts.js';
import { sqlApiKeys } from './sql-api-keys.js';
import { sqlAudit } from './sql-audit.js';
import { sqlBatches } from './sql-batches.js';
import { sqlBlobs } from './sql-blobs.js';
import { sqlDecisions } from './sql-decisions.js';
import { sqlDeliveries } from './sql-deliveries.js';
import { sqlDigests } from './sql-digests.js';
import { sqlDocuments } from './sql-documents.js';
import { sqlFacts } from './sql-facts.js';
import { sqlFetches } from './sql-fetches.js';
import { sqlHeld } from './sql-held.js';
import { sqlPortfolios } from './sql-portfolios.js';
import { sqlProposedDecisions } from './sql-proposed-decisions.js';
import { sqlProposedEvents } from './sql-proposed-events.js';
import { sqlResolutions } from './sql-resolutions.js';
import { sqlRuns } from './sql-runs.js';
import { sqlSchedules } from './sql-schedules.js';
import { sqlSettings } from './sql-settings.js';
import { sqlStartedRuns } from './sql-started-runs.js';
import { sqlWebhooks } from './sql-webhooks.js';
import type { StoreParts } from './store.js';

/** Every part on one way to the tables: a store's own, or that of a transaction. */
export function sqlParts(access: Access, place: string): StoreParts {
  return {
    audit: sqlAudit(access),
    facts: sqlFacts(access),
    fetches: sqlFetches(access),
    held: sqlHeld(access),
    resolutions: sqlResolutions(access),
    blobs: sqlBlobs(access, place),
    portfolios: sqlPortfolios(access),
    runs: sqlRuns(access),
    startedRuns: sqlStartedRuns(access),
    decisions: sqlDecisions(access),
    proposedDecisions: sqlProposedDecisions(access),
    alerts: sqlAlerts(access),
    keys: sqlApiKeys(access),
    settings: sqlSettings(access),
    batches: sqlBatches(access),
    schedules: sqlSchedules(access),
    webhooks: sqlWebhooks(access),
    deliveries: sqlDeliveries(access),
    digests: sqlDigests(access),
    documents: sqlDocuments(access),
    proposedEvents: sqlProposedEvents(access),
  };
}
