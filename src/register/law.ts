import type { Day, PrintedDate } from './day.js';
import type { Sourced } from './source.js';

/** Who asks what a standing means to him. */
export type Role =
  | 'dod-contracting-officer'
  | 'dod-contractor'
  | 'subcontractor'
  | 'federal-agency'
  | 'grant-recipient'
  | 'university'
  | 'us-investor'
  | 'exporter'
  | 'energy-taxpayer'
  | 'lobbying-client'
  | 'us-business';

export const ROLES: readonly Role[] = [
  'dod-contracting-officer',
  'dod-contractor',
  'subcontractor',
  'federal-agency',
  'grant-recipient',
  'university',
  'us-investor',
  'exporter',
  'energy-taxpayer',
  'lobbying-client',
  'us-business',
];

export type EffectKind = 'prohibits' | 'restricts' | 'reports' | 'flags' | 'none';

export const EFFECT_KINDS: readonly EffectKind[] = ['prohibits', 'restricts', 'reports', 'flags', 'none'];

/** A law, order or rule that points at a list. */
export interface Law extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly enacted?: PrintedDate;
  readonly url?: string;
  readonly note?: string;
}

/** How far a law reaches from a standing: the listed entity alone, or those it controls as well. */
export type Reach = 'listed' | 'listed-or-controlled';

export const REACHES: readonly Reach[] = ['listed', 'listed-or-controlled'];

/** What a law does to one role, from when until when. Without `from` the start is not known yet: never in force, only ahead. */
export interface EffectRule extends Sourced {
  readonly id: string;
  readonly law: string;
  readonly role: Role;
  readonly kind: EffectKind;
  readonly hangs: { readonly list: string; readonly standing: 'listed' };
  readonly reach: Reach;
  /** The law bites only on entities that work in this sector. */
  readonly sector?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly fromNote?: string;
  readonly summary: string;
  readonly note?: string;
}
