import { keyOf } from './company-span.js';
import { ANSWERS } from './event-types.js';
import type { RawEvent } from './raw-event.js';
import type { Scene } from './scene.js';
import { contests } from './subject.js';

/** What an exchange, a bank or a buyer says of a listing of others is no answer to it, unless it contests something. */
export function withoutBystanders(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const plain = ({ type, modality, companies, sentence: { start, end } }: RawEvent): boolean =>
    type === 'statement' &&
    OF_ITS_OWN.has(modality) &&
    companies.length > 0 &&
    companies.every(({ entity }) => entity === null) &&
    !contests(scene.lower.slice(start, end));
  if (!told.some(plain)) return told;
  const touched = new Set(told.flatMap(({ type, companies }) => (ANSWERS.has(type) ? [] : companies.map(keyOf))));
  return told.filter((each) => !plain(each) || each.companies.some((company) => touched.has(keyOf(company))));
}

const OF_ITS_OWN: ReadonlySet<RawEvent['modality']> = new Set(['asserted', 'denied']);
