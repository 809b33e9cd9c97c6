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

/** Which alerts are asked for: all that fit every part given. */
export interface AlertFilter {
  readonly portfolio?: string;
  readonly open?: boolean;
  readonly kind?: AlertKind;
  /** Only those raised after the one of this id; from the first where it is `null`. */
  readonly after?: string | null;
  /** So many at most, from 1. */
  readonly limit?: number;
}

export interface AlertLog {
  /** Adds those whose `dedupe` is new; returns them. */
  readonly raise: (alerts: readonly Omit<Alert, 'id' | 'acknowledged'>[]) => Promise<readonly Alert[]>;
  readonly get: (id: string) => Promise<Alert | null>;
  /** Oldest first. */
  readonly all: (filter?: AlertFilter) => Promise<readonly Alert[]>;
  /** The id of the newest; `null` where there is none. */
  readonly last: () => Promise<string | null>;
  /** Returns false where there is no such alert or it was acknowledged before. */
  readonly acknowledge: (id: string, act: Act & { readonly note: string }) => Promise<boolean>;
}
