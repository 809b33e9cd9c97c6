import type { EventType } from '../register/index.js';

type Types = ReadonlySet<EventType>;

/** Types that say who is on a list. */
export const LISTING: Types = new Set<EventType>(['designation', 'redesignation', 'removal']);
/** Those that put a company on a list, and take it off. */
export const ON_OR_OFF: Types = new Set<EventType>(['designation', 'removal']);
/** What is said, or left unsaid. */
export const ANSWERS: Types = new Set<EventType>(['statement', 'no-response']);
/** What courts, and those before them, do over a listing. */
export const IN_COURT: Types = new Set<EventType>(['complaint-filed', 'injunction', 'ruling', 'remand', 'settlement', 'appeal']);
/** What courts decide of it. */
export const BY_COURT: Types = new Set<EventType>(['injunction', 'ruling', 'remand']);
/** What is done about a listing that there is: by courts, by parties, by who keeps the list. */
export const CONTESTED: Types = new Set<EventType>(['removal', ...IN_COURT]);
