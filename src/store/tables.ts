import type { Kysely } from 'kysely';

/**
 * The tables of the store, the same in both databases. Days and moments are text (ISO 8601), values of several parts are JSON text,
 * numbers are whole and below 2^53 but for scores. `migrations/` makes them.
 */
export interface Tables {
  readonly audit: {
    readonly seq: number;
    readonly at: string;
    readonly by: string;
    readonly action: string;
    readonly subject: string;
    readonly detail: string;
    readonly prev: string;
    readonly hash: string;
  };
  /** One row: the last record of the chain. Every writer of PostgreSQL locks it first. */
  readonly audit_head: { readonly one: number; readonly seq: number; readonly hash: string };
  readonly batches: ActColumns & {
    readonly position: number;
    readonly id: string;
    readonly kind: string;
    readonly list: string | null;
    readonly origin: string;
    readonly digest: string;
    readonly summary: string;
  };
  readonly facts: { readonly seq: number; readonly batch: string; readonly kind: string; readonly fact: string };
  readonly fetches: {
    readonly url: string;
    readonly etag: string | null;
    readonly last_modified: string | null;
    readonly digest: string;
    readonly at: string;
  };
  readonly held: ActColumns & {
    readonly number: number;
    readonly source: string;
    readonly list: string;
    readonly reasons: string;
    readonly files: string;
    readonly status: string;
    readonly decided_at: string | null;
    readonly decided_by: string | null;
  };
  readonly resolutions: {
    readonly number: number;
    readonly entity: string;
    readonly candidate: string;
    readonly score: number;
    readonly shown: string;
    readonly at: string;
    readonly verdict: string | null;
    readonly decided_at: string | null;
    readonly decided_by: string | null;
    readonly reason: string | null;
  };
  /** `packing` is `gzip` or `none`. */
  readonly blobs: { readonly digest: string; readonly size: number; readonly packing: string };
  readonly blob_parts: { readonly digest: string; readonly part: number; readonly bytes: Uint8Array };
  readonly portfolios: ActColumns & {
    readonly name: string;
    readonly watched_snapshot: string | null;
    readonly watched_on: string | null;
    readonly watched_at: string | null;
  };
  readonly portfolio_subjects: {
    readonly portfolio: string;
    readonly position: number;
    readonly key: string;
    readonly subject: string;
    readonly digest: string;
  };
  readonly portfolio_matches: {
    readonly portfolio: string;
    readonly position: number;
    readonly key: string;
    readonly entity: string;
    readonly score: number;
    readonly decision: string;
    readonly digest: string;
  };
  readonly runs: ActColumns & {
    readonly number: number;
    readonly snapshot: string;
    readonly engine: string;
    readonly parameters: string;
    readonly input_name: string;
    readonly input_digest: string;
    readonly input_kept: number;
    readonly output_digest: string;
    readonly output_format: string;
    readonly rows: number;
    readonly summary: string;
  };
  readonly run_matches: {
    readonly number: number;
    readonly run: number;
    readonly row: number;
    readonly subject_key: string;
    readonly subject: string;
    readonly entity: string;
    readonly score: number;
    readonly decision: string;
    readonly match: string;
  };
  readonly decisions: ActColumns & {
    readonly seq: number;
    readonly subject_key: string;
    readonly entity: string;
    readonly verdict: string;
    readonly reason: string;
    readonly basis: string;
    readonly match: string | null;
  };
  readonly proposed_decisions: ActColumns & {
    readonly number: number;
    readonly subject_key: string;
    readonly entity: string;
    readonly verdict: string;
    readonly reason: string;
    readonly basis: string;
    readonly match: string | null;
    readonly status: string;
    readonly settled_at: string | null;
    readonly settled_by: string | null;
    readonly settled_reason: string | null;
    readonly decision: number | null;
  };
  /** `number` is that of the run; `order` is all that is needed to go on, as JSON. */
  readonly started_runs: ActColumns & {
    readonly number: number;
    readonly name: string;
    readonly state: string;
    readonly batch: string | null;
    readonly order: string;
    readonly reason: string | null;
  };
  readonly alerts: {
    readonly number: number;
    readonly at: string;
    readonly portfolio: string;
    readonly subject_key: string;
    readonly entity: string;
    readonly kind: string;
    readonly list: string | null;
    readonly event: string;
    readonly date: string;
    readonly title: string;
    readonly sources: string;
    readonly url: string | null;
    readonly dedupe: string;
    readonly acknowledged_at: string | null;
    readonly acknowledged_by: string | null;
    readonly note: string | null;
  };
  readonly api_keys: ActColumns & {
    readonly id: string;
    readonly name: string;
    readonly hash: string;
    readonly scopes: string;
    readonly rank: string;
    readonly revoked_at: string | null;
    readonly revoked_by: string | null;
  };
  /** Batches of screening; `task` is all that a worker must know, as JSON. */
  readonly screening_batches: ActColumns & {
    readonly number: number;
    readonly name: string;
    readonly engine: string;
    readonly snapshot: string;
    readonly snapshot_blob: string | null;
    readonly task: string;
    readonly state: string;
    readonly chunks: number;
    readonly rows: number;
    readonly touched: string;
  };
  /** `output` is written once; `set_aside` says why its rows are errors where their workers died over them. */
  readonly screening_chunks: {
    readonly batch: number;
    readonly chunk: number;
    readonly first: number;
    readonly rows: number;
    readonly input: Uint8Array;
    readonly worker: string | null;
    readonly deaths: number;
    readonly output: Uint8Array | null;
    readonly summary: string | null;
    readonly set_aside: string | null;
    /** The matches, where the batch is recorded as a run. */
    readonly found: Uint8Array | null;
  };
  /** `slot` is the last minute that was run. */
  readonly schedules: ActColumns & {
    readonly name: string;
    readonly crontab: string;
    readonly task: string;
    readonly subject: string;
    readonly slot: string;
  };
  readonly webhooks: ActColumns & {
    readonly number: number;
    readonly url: string;
    readonly portfolios: string | null;
    readonly kinds: string | null;
    readonly generation: number;
    readonly rotated: string | null;
    readonly disabled_at: string | null;
    readonly disabled_by: string | null;
    readonly disabled_reason: string | null;
    /** The number of the last alert that was looked at for it; 0 for none. */
    readonly after: number;
  };
  readonly deliveries: LeaseColumns & {
    readonly number: number;
    readonly webhook: number;
    readonly alert: number;
    readonly at: string;
    readonly state: string;
    readonly attempts: number;
    readonly due: string;
    readonly last_at: string | null;
    readonly last_status: number | null;
    readonly last_fault: string | null;
  };
  readonly digests: ActColumns &
    LeaseColumns & {
      readonly number: number;
      readonly address: string;
      readonly portfolios: string | null;
      readonly crontab: string;
      readonly slot: string;
      /** As of webhooks. */
      readonly after: number;
      readonly last_at: string | null;
      readonly last_fault: string | null;
    };
  /** `body` is the text. */
  readonly documents: ActColumns & {
    readonly content: string;
    readonly original: string;
    readonly name: string;
    readonly format: string;
    readonly language: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly byline: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly citation: string | null;
    readonly length: number;
    readonly body: string;
  };
  /** `outlet` tells one place from another. */
  readonly document_places: ActColumns & {
    readonly content: string;
    readonly place: number;
    readonly outlet: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly title: string | null;
    readonly published: string | null;
  };
  readonly proposed_events: ActColumns & {
    readonly number: number;
    readonly state: string;
    readonly event: string;
    readonly confidence: number;
    readonly document: string;
    readonly tellings: number;
    readonly became: string | null;
    readonly decided_at: string | null;
    readonly decided_by: string | null;
    readonly reason: string | null;
  };
  readonly tellings: { readonly document: string; readonly place: number; readonly proposed: number; readonly event: string };
  readonly proposed_marks: { readonly key: string; readonly date: string; readonly proposed: number };
  readonly review_acts: ActColumns & {
    readonly seq: number;
    readonly proposed: number;
    readonly action: string;
    readonly reason: string;
    readonly became: string | null;
    readonly sources: string;
  };
  readonly settings: { readonly name: string; readonly value: string };
  /** The last number given, by what it numbers. */
  readonly counters: { readonly name: string; readonly value: number };
}

export type Rows = Kysely<Tables>;

/** Who holds a row, and until when; nobody where the time is over. */
interface LeaseColumns {
  readonly lease: string | null;
  readonly leased_until: string | null;
}

interface ActColumns {
  readonly at: string;
  readonly by: string;
}
