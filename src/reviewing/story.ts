import { coreOf, fold } from '../names/index.js';
import { type Day, day, dayOf, type EventType } from '../register/index.js';
import type { Mark, MarkRange, ToldEvent } from '../store/index.js';

/** Days that reports of one act lie apart at most: what happened on Friday evening is printed on Monday, and dated so by some. */
const NEAR = 3;

/** What is said again and again of one company: only a day tells two of them apart. */
const OFTEN: ReadonlySet<EventType> = new Set(['statement', 'no-response', 'proposal']);

const DAY = 86_400_000;

/**
 * What a telling is known by: its type, its list and each of its companies. A telling without a date is dated by its document. One that is
 * denied, or announced, is another story than one of what was done.
 */
export function marksOf(event: ToldEvent, published: Day | null): readonly Mark[] {
  const { type, list, modality, entities, unknown, actor } = event;
  const how = modality === 'denied' || modality === 'future' ? modality : 'told';
  const companies = [...new Set([...entities, ...unknown.map((name) => `~${coreOf(name)}`)])];
  // Where no company is named, who did it is what is left to tell it by.
  const about = companies.length > 0 ? companies : [`by ${OFTEN.has(type) ? fold(actor ?? '') : ''}`];
  return about.map((each) => ({ key: JSON.stringify([type, how, list, each]), date: event.date ?? published ?? '' }));
}

/** The dates, as printed, that a telling of this date may be told with elsewhere. Symmetric. */
export function datesNear({ key, date }: Mark): readonly string[] {
  const [type] = JSON.parse(key) as [EventType];
  if (date.length === 10) {
    const days = Array.from({ length: 2 * NEAR + 1 }, (_, at) => moved(day(date), at - NEAR));
    return OFTEN.has(type) ? days : [date.slice(0, 7), ...days];
  }
  if (date.length !== 7 || OFTEN.has(type)) return [date];
  const first = day(`${date}-01`);
  const days = Array.from({ length: 31 }, (_, at) => moved(first, at)).filter((each) => each.startsWith(date));
  return [date, ...days];
}

/** The range of dates in which tellings of the same story are looked for. */
export function rangeOf(mark: Mark): MarkRange {
  const near = [...datesNear(mark)].sort();
  return { key: mark.key, from: near[0] ?? mark.date, until: near.at(-1) ?? mark.date };
}

function moved(from: Day, days: number): Day {
  return dayOf(new Date(Date.parse(from) + days * DAY));
}
