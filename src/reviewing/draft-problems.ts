import { coreOf } from '../names/index.js';
import {
  borneNames,
  countsFrom,
  type Day,
  EVENT_TYPES,
  ledgerOf,
  MODALITIES,
  MODIFIERS,
  type PrintedDate,
  type Problem,
  type Register,
  type RegisterEvent,
  wasDone,
} from '../register/index.js';
import type { ProposedEvent } from '../store/index.js';
import type { Correction } from './correction.js';

/** Bounds of what a person writes, in characters. */
const LONGEST = { title: 300, summary: 4000, note: 4000, actor: 300, name: 300 } as const;
const MOST_ENTITIES = 1000;

/** The acts that are nothing without a list. */
const NEEDS_LIST: ReadonlySet<string> = new Set([
  'proposal',
  'designation',
  'removal',
  'redesignation',
  'injunction',
  'remand',
  'draft-posted',
  'draft-withdrawn',
]);

/** All that keeps an event out of the register; nothing of it is applied where there is any. */
export function draftProblems(
  event: RegisterEvent,
  proposed: ProposedEvent,
  correction: Correction,
  register: Register,
  today: Day,
): readonly Problem[] {
  const problems: Problem[] = [];
  const fault = (field: string, got: string, expected: string): void => {
    problems.push({ file: proposed.id, line: 0, field, got, expected });
  };
  const { entity, list } = ledgerOf(register);
  if (!EVENT_TYPES.includes(event.type)) fault('type', `"${event.type}"`, `one of ${EVENT_TYPES.join(', ')}`);
  if (!MODALITIES.includes(event.modality)) fault('modality', `"${event.modality}"`, `one of ${MODALITIES.join(', ')}`);
  if (event.list !== undefined && !list.has(event.list)) fault('list', `"${event.list}"`, 'the id of a list in the register');
  if (event.list === undefined && NEEDS_LIST.has(event.type)) fault('list', 'none', `the list of a ${event.type}`);
  const counts = dayOr(event.date);
  if (event.date === '') fault('date', 'none', 'the day, as YYYY-MM-DD, YYYY-MM or YYYY');
  else if (counts === null) fault('date', `"${event.date}"`, 'a date as YYYY-MM-DD, YYYY-MM or YYYY');
  else if (isAhead(event, today)) fault('date', event.date, `a date up to today, ${today}, or the modality future`);
  if (event.known !== undefined && dayOr(event.known) === null) fault('known', `"${event.known}"`, 'a date as YYYY-MM-DD, YYYY-MM or YYYY');
  const made = new Set(event.entities.filter((id) => !entity.has(id)));
  const linked = [...(correction.entities ?? proposed.event.entities), ...Object.values(correction.linked ?? {})];
  for (const id of new Set(linked)) if (made.has(id)) fault('entities', `"${id}"`, 'the id of an entity in the register');
  if (event.entities.length > MOST_ENTITIES) fault('entities', String(event.entities.length), `at most ${MOST_ENTITIES}`);
  if (event.entities.length === 0 && proposed.event.unknown.length > 0)
    fault(
      'entities',
      `only companies the register does not know: ${proposed.event.unknown.join(', ')}`,
      'which entity each is, or to make one of it',
    );
  newNames(correction, register, fault);
  for (const field of ['title', 'summary', 'note'] as const) {
    const text = event[field];
    if (text !== undefined && (text.trim() === '' || text.length > LONGEST[field]))
      fault(field, text.trim() === '' ? 'nothing' : `${text.length} characters`, `1 to ${LONGEST[field]} characters`);
  }
  for (const actor of event.actors)
    if (actor.trim() === '' || actor.length > LONGEST.actor) fault('actors', `${actor.length} characters`, `1 to ${LONGEST.actor}`);
  if (event.case !== undefined && !/^[a-z0-9][a-z0-9-]{0,99}$/.test(event.case))
    fault('case', `"${event.case}"`, 'a name like xiaomi-v-dod');
  for (const modifier of event.closes ?? [])
    if (!MODIFIERS.includes(modifier)) fault('closes', `"${modifier}"`, `one of ${MODIFIERS.join(', ')}`);
  if (event.sources.length === 0) fault('sources', 'none', 'a document');
  return problems;
}

/** A month or a year counts from its last day, which may be to come in one that has begun. */
function isAhead({ date, type, modality }: RegisterEvent, today: Day): boolean {
  return date > today.slice(0, date.length) && wasDone({ type, modality });
}

function newNames({ added = [] }: Correction, register: Register, fault: (field: string, got: string, expected: string) => void): void {
  if (added.length === 0) return;
  const cores = new Map(added.map(({ name }) => [coreOf(name), name]));
  if (cores.size < added.length) fault('added', 'one company twice', 'each once');
  for (const { name, country } of added) {
    if (name.trim() === '' || name.length > LONGEST.name) fault('added', `a name of ${name.length} characters`, `1 to ${LONGEST.name}`);
    if (country !== undefined && !/^[A-Z]{2}$/.test(country)) fault('added', `"${country}"`, 'a country as CN');
  }
  const bearers = new Map<string, string>();
  for (const { text, kind, entity } of borneNames(register)) {
    if (kind === 'weak') continue;
    const core = coreOf(text);
    if (cores.has(core)) bearers.set(core, entity);
  }
  for (const [core, bearer] of bearers)
    fault('added', `"${cores.get(core)}", a name of ${bearer}`, `a name that nobody bears: link it to ${bearer}`);
}

function dayOr(date: PrintedDate): Day | null {
  try {
    return countsFrom(date);
  } catch {
    return null;
  }
}
