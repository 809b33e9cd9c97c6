import { EVENT_TYPES, type EventType, MODALITIES, type Modality, type PrintedDate, parseDay } from '../register/index.js';

/** An event as the endpoint claims it: well formed, and nothing of it yet found in the text. */
export interface Claim {
  readonly type: EventType;
  readonly companies: readonly string[];
  readonly actor: string | null;
  readonly list: string | null;
  readonly date: PrintedDate | null;
  readonly modality: Modality;
  readonly quote: string;
}

/** Why a claim is left out: it is no event of the design, or the document does not bear it out. */
export type DropReason = 'form' | 'type' | 'modality' | 'quote' | 'beside-story' | 'company' | 'nobody' | 'list' | 'date' | 'too-many';

/** A claim left out. `got` is what does not hold: words of the endpoint, to be trusted in nothing. */
export interface Dropped {
  readonly reason: DropReason;
  readonly got: string;
}

const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);
const KNOWN_MODALITIES: ReadonlySet<string> = new Set(MODALITIES);

/** No act of a story names more companies; whole editions are read as lists. */
const MOST_COMPANIES = 60;

/** The claim in a value of JSON, or why it is none. What the endpoint leaves out or leaves empty is null. */
export function claimIn(value: unknown): Claim | Dropped {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return dropped('form', value);
  const { type, companies = [], actor, modality, quote, ...told } = value as Readonly<Record<string, unknown>>;
  const [list, date] = [told['list'], told['date']].map((each) => (each === undefined || each === '' ? null : each));
  if (typeof type !== 'string' || !TYPES.has(type)) return dropped('type', type);
  if (typeof modality !== 'string' || !KNOWN_MODALITIES.has(modality)) return dropped('modality', modality);
  if (typeof quote !== 'string') return dropped('quote', quote);
  if (!Array.isArray(companies) || companies.length > MOST_COMPANIES) return dropped('company', companies);
  const names: string[] = [];
  for (const name of companies as readonly unknown[]) {
    if (typeof name !== 'string') return dropped('company', name);
    names.push(name);
  }
  if (list !== null && typeof list !== 'string') return dropped('list', list);
  if (date !== null && (typeof date !== 'string' || !isPrintedDate(date))) return dropped('date', date);
  const who = typeof actor === 'string' ? actor : null;
  return { type: type as EventType, companies: names, actor: who, list, date, modality: modality as Modality, quote };
}

export function isDropped(found: object): found is Dropped {
  return 'reason' in found;
}

const LONGEST_GOT = 160;

export function dropped(reason: DropReason, got: unknown): Dropped {
  return { reason, got: shown(got).slice(0, 20 * LONGEST_GOT) };
}

/** As it may be shown: on one line, without what moves a terminal, without the key, should the endpoint repeat it. */
export function showable({ reason, got }: Dropped, key: string | null): Dropped {
  const clean = (key === null ? got : got.replaceAll(key, '…')).replace(/[\p{C}\s]+/gu, ' ').trim();
  return { reason, got: clean.length > LONGEST_GOT ? `${clean.slice(0, LONGEST_GOT)}…` : clean };
}

/** A value in words; what is inside of others is not gone into: it may be nested without end. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

function isPrintedDate(text: string): boolean {
  if (parseDay(text) !== null) return true;
  return /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text);
}
