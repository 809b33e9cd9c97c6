import type { ReadEvent } from '../reading/index.js';

/** Which reader found an event: the rules of the house, or the endpoint asked. */
export type ReadBy = 'first' | 'second';

/** An event, and who found it. */
export interface TwiceReadEvent extends ReadEvent {
  readonly readBy: readonly ReadBy[];
}

/**
 * What both readers found, in the order of the text. What they found both, and what the second found twice (parts of a long text overlap), is
 * one event: with the arguments of the first, or those found first.
 */
export function bothReadings(first: readonly ReadEvent[], second: readonly ReadEvent[]): readonly TwiceReadEvent[] {
  const found: TwiceReadEvent[] = first.map((event) => ({ ...event, readBy: ['first'] }));
  for (const event of second) {
    const at = found.findIndex((other) => sameAct(other, event));
    const other = found[at];
    if (other === undefined) found.push({ ...event, readBy: ['second'] });
    else if (!other.readBy.includes('second')) found[at] = { ...other, readBy: [...other.readBy, 'second'] };
  }
  return found.sort((one, other) => one.quote.start - other.quote.start);
}

/** Same type and list, a company of both, or none of either, and quotes that share text. A list that one of them does not tell is no other. */
function sameAct(one: ReadEvent, other: ReadEvent): boolean {
  if (one.type !== other.type || (one.list !== other.list && one.list !== null && other.list !== null)) return false;
  if (one.quote.start >= other.quote.end || other.quote.start >= one.quote.end) return false;
  const companies = companiesOf(one);
  const others = companiesOf(other);
  return (companies.size === 0 && others.size === 0) || [...others].some((each) => companies.has(each));
}

function companiesOf({ entities, unknown }: ReadEvent): ReadonlySet<string> {
  return new Set([...entities, ...unknown.map((name) => `name:${name.toLowerCase()}`)]);
}
