import type { PrintedDate } from './day.js';
import type { Modifier } from './modifier.js';
import type { Sourced } from './source.js';

/**
 * Acts that no edition is. Drafts, designations and removals by edition are editions; a draft that is only told of, without its lines, is
 * an event and leaves no standing.
 */
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
  | 'law'
  | 'draft-posted'
  | 'draft-withdrawn';

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
  'draft-posted',
  'draft-withdrawn',
];

/** Who says it and whether it happened. `future`: announced or expected by somebody in a position to know, and not yet done. */
export type Modality = 'asserted' | 'proposed' | 'denied' | 'alleged' | 'reported' | 'future';

export const MODALITIES: readonly Modality[] = ['asserted', 'proposed', 'denied', 'alleged', 'reported', 'future'];

/** The types that are done by being asked for or claimed: a letter proposes, a complaint alleges. */
const DONE_BY_SAYING: Readonly<Partial<Record<EventType, readonly Modality[]>>> = {
  proposal: ['proposed', 'alleged'],
  'complaint-filed': ['alleged'],
};

/** Whether the act was done: only then it bears on a standing. What is denied, merely claimed, asked for or announced does not. */
export function wasDone({ type, modality }: Pick<RegisterEvent, 'type' | 'modality'>): boolean {
  return modality === 'asserted' || modality === 'reported' || DONE_BY_SAYING[type]?.includes(modality) === true;
}

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
