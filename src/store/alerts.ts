import type { Act } from './store.js';

export const ALERT_KINDS = [
  'proposed',
  'listed',
  'enjoined',
  'removed',
  'renamed',
  'redesignated',
  'draft-posted',
  'draft-withdrawn',
  'relation-changed',
  'law-ahead',
  'law-in-effect',
  'court',
  'statement',
] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

/** Something that a user who watches a subject must know. */
export interface Alert {
  /** `alert-1`, `alert-2`, … */
  readonly id: string;
  readonly at: string;
  readonly portfolio: string;
  readonly subjectKey: string;
  readonly entity: string;
  readonly kind: AlertKind;
  readonly list: string | null;
  /** The edition, event, relation or effect it comes from, and its day. */
  readonly event: string;
  readonly date: string;
  readonly title: string;
  /** Ids of the sources the event rests on, and the address of the first that has one. */
  readonly sources: readonly string[];
  readonly url: string | null;
  /** Two alerts of one key are one: it is raised once. */
  readonly dedupe: string;
  readonly acknowledged: (Act & { readonly note: string }) | null;
}

export interface AlertLog {
  /** Adds those whose `dedupe` is new; returns them. */
  readonly raise: (alerts: readonly Omit<Alert, 'id' | 'acknowledged'>[]) => Promise<readonly Alert[]>;
  readonly get: (id: string) => Promise<Alert | null>;
  /** Oldest first. */
  readonly all: (filter?: { readonly portfolio?: string; readonly open?: boolean }) => Promise<readonly Alert[]>;
  /** Those raised after one, oldest first, `limit` at most; from the first where it is `null`. */
  readonly after: (id: string | null, limit: number) => Promise<readonly Alert[]>;
  /** Returns false where there is no such alert or it was acknowledged before. */
  readonly acknowledge: (id: string, act: Act & { readonly note: string }) => Promise<boolean>;
}
