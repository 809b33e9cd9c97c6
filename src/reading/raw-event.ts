import type { EventType, Modality, PrintedDate } from '../register/index.js';
import { type CompanySpan, keyOf } from './company-span.js';
import type { Staged } from './scene.js';

/** An event as one sentence tells it, before what several sentences say of one act is made one. */
export interface RawEvent {
  readonly type: EventType;
  readonly companies: readonly CompanySpan[];
  readonly list: string | null;
  readonly date: PrintedDate | null;
  readonly modality: Modality;
  readonly actor: string | null;
  readonly sentence: Staged;
  /** Where in the document the word stands that tells it. */
  readonly at: number;
  readonly confidence: number;
  /** It is spoken of only: another sentence has to tell it. */
  readonly mention?: true;
  readonly stage?: string;
  readonly sectors?: readonly string[];
  /** The sentences from which to which an answer goes, where it takes several. */
  readonly answer?: { readonly first: Staged; readonly last: Staged };
}

/** Events by the sentence that tells them, in the order told. */
export function bySentence(told: readonly RawEvent[]): ReadonlyMap<Staged, readonly RawEvent[]> {
  const groups = new Map<Staged, RawEvent[]>();
  for (const each of told) {
    const group = groups.get(each.sentence);
    if (group === undefined) groups.set(each.sentence, [each]);
    else group.push(each);
  }
  return groups;
}

const keysHeld = new WeakMap<RawEvent, ReadonlySet<string>>();

/** Whether two are of a company together. */
export function sharesCompany(one: RawEvent, other: RawEvent): boolean {
  let keys = keysHeld.get(one);
  if (keys === undefined) {
    keys = new Set(one.companies.map(keyOf));
    keysHeld.set(one, keys);
  }
  return other.companies.some((each) => keys.has(keyOf(each)));
}
