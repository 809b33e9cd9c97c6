import type { Outgoing } from '../delivering/index.js';
import type { Place } from '../running/index.js';
import type { Store } from '../store/index.js';
import type { Access } from './access/access.js';
import type { InService } from './in-service.js';
import type { DocumentReading } from './reading/document-reading.js';
import type { Running } from './runs/running.js';
import type { ServiceLog } from './telemetry/service-log.js';
import type { ServiceMetrics } from './telemetry/service-metrics.js';
import type { WorkbenchFiles } from './workbench/workbench-files.js';

/** What the service works with; whatever touches the world comes in here. */
export interface ServiceWorld {
  readonly store: Store;
  readonly inService: InService;
  readonly access: Access;
  readonly now: () => Date;
  readonly log: ServiceLog;
  readonly metrics: ServiceMetrics;
  /** How alerts leave this machine. */
  readonly outgoing: Outgoing;
  /** Version of the engine, as runs record it. */
  readonly engine: string;
  /** Where the service is reached from outside, without a slash at the end: for links in feeds, previews and manifests. */
  readonly publicUrl: string;
  /** The machine it runs on: its folder, its bundled snapshot. */
  readonly place: Place;
  /** Files that are screened. */
  readonly running: Running;
  /** Documents that are read. */
  readonly reading: DocumentReading;
  /** The pages for people; `null` where none were built. */
  readonly workbench: WorkbenchFiles | null;
}
