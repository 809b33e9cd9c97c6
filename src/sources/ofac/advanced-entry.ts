import { type Day, type Problem, parseDay } from '../../register/index.js';
import { unsliced } from '../file-pieces.js';
import { shown } from '../source-file.js';
import { innerOf, within, type XmlElement } from '../xml-elements.js';
import { type AdvancedValues, unknownNumber, type Wrong } from './advanced-values.js';

/** A SanctionsEntry: a profile on a list, under programmes, from a day. */
export interface AdvancedEntry {
  readonly number: string;
  readonly profile: string;
  /** As ListValues calls it. */
  readonly list: string;
  readonly programmes: readonly string[];
  readonly since: Day | null;
  readonly line: number;
}

export function advancedEntry(element: XmlElement, values: AdvancedValues, wrong: Wrong): AdvancedEntry | Problem {
  const { ID: number = '', ProfileID: profile = '', ListID: listId } = element.attributes;
  const list = values.textOf('List', listId);
  if (list === null) return unknownNumber('List', listId, wrong);
  const programmes: string[] = [];
  for (const measure of innerOf(element, 'SanctionsMeasure')) {
    const type = values.textOf('SanctionsType', measure.attributes['SanctionsTypeID']);
    if (type === null) return unknownNumber('SanctionsType', measure.attributes['SanctionsTypeID'], wrong);
    const [comment] = innerOf(measure, 'Comment');
    if (type === 'Program' && comment !== undefined && comment.text !== '') programmes.push(unsliced(comment.text));
  }
  if (programmes.length === 0) return wrong('SanctionsMeasure', 'nothing', 'a programme in each SanctionsEntry');
  const days: Day[] = [];
  for (const date of within(element, 'EntryEvent', 'Date')) {
    const day = dayOfParts(date);
    if (day === null) return wrong('Date', shown(date.inner.map(({ text }) => text).join('-')), 'a Year, Month and Day of the calendar');
    days.push(day);
  }
  return { number, profile, list, programmes: [...new Set(programmes)], since: days.sort()[0] ?? null, line: element.line };
}

/** The day in `<Year>2021</Year><Month>3</Month><Day>5</Day>`, or null. */
export function dayOfParts(date: XmlElement): Day | null {
  const part = (name: string): string => innerOf(date, name)[0]?.text ?? '';
  return parseDay(`${part('Year')}-${part('Month').padStart(2, '0')}-${part('Day').padStart(2, '0')}`);
}
