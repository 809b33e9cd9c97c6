import type { PrintedDate } from './day.js';
import type { Modifier } from './modifier.js';
import type { Sourced } from './source.js';

/** Acts that no edition is. Drafts, designations and removals by edition are editions. */
export type EventType =
  | 'proposal'
  | 'designation'
  | 'removal'
  | 'redesignation'
  | 'statement'
  | 'no-response'
  | 'complaint-filed'
  | 'injunction'
  | 'ruling'
  | 'remand'
  | 'appeal'
  | 'settlement'
  | 'rename'
  | 'law';

export const EVENT_TYPES: readonly EventType[] = [
  'proposal',
  'designation',
  'removal',
  'redesignation',
  'statement',
  'no-response',
  'complaint-filed',
  'injunction',
  'ruling',
  'remand',
  'appeal',
  'settlement',
  'rename',
  'law',
];

/** Who says it and whether it happened. */
export type Modality = 'asserted' | 'proposed' | 'denied' | 'alleged' | 'reported';

export const MODALITIES: readonly Modality[] = ['asserted', 'proposed', 'denied', 'alleged', 'reported'];

/** A dated act about a list, and the entities it names. */
export interface RegisterEvent extends Sourced {
  readonly id: string;
  readonly type: EventType;
  readonly list?: string;
  readonly date: PrintedDate;
  /** When it became public; absent: on its date. */
  readonly known?: PrintedDate;
  readonly entities: readonly string[];
  /** How many further companies the act named whose names were not found. */
  readonly unnamed?: number;
  readonly actors: readonly string[];
  readonly instrument?: string;
  /** Joins the acts of one suit. */
  readonly case?: string;
  readonly title: string;
  readonly summary: string;
  /** The modifiers this act ends for its entities on its list. */
  readonly closes?: readonly Modifier[];
  readonly modality: Modality;
  readonly tone?: string;
  readonly note?: string;
}
