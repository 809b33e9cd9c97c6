import { hasHan } from '../names/index.js';
import {
  type Checked,
  countsFrom,
  type Day,
  type Entity,
  ledgerOf,
  type Name,
  type Register,
  type RegisterEvent,
  type RegisterFact,
  type Source,
} from '../register/index.js';
import type { ProposedEvent } from '../store/index.js';
import type { Correction } from './correction.js';
import { confidenceOf, firstDay } from './document-source.js';
import { draftProblems } from './draft-problems.js';
import { titleOf } from './event-title.js';
import { plainText } from './plain-text.js';

/** An event as the register would have it, with what it brings along. */
export interface DraftEvent {
  readonly event: RegisterEvent;
  /** Companies that it makes entities. */
  readonly entities: readonly Entity[];
  /** Sources of the event that the register does not hold yet. */
  readonly sources: readonly Source[];
  /** All of it, in the order in which it is accepted. */
  readonly facts: readonly RegisterFact[];
}

/** What a draft is made of. */
export interface DraftAsked {
  readonly proposed: ProposedEvent;
  /** Of its documents. */
  readonly sources: readonly Source[];
  readonly correction: Correction;
  readonly register: Register;
  /** The day of the review. */
  readonly today: Day;
  /** The id that the event gets, and those of new entities, in order. */
  readonly id: string;
  readonly entityIds: readonly string[];
  /** Who accepts it, and when; left out while it is only looked at. */
  readonly accepted?: string;
}

const LONGEST_SUMMARY = 1000;
const NAMES_TOLD = 12;

/** The event that a proposed one becomes, as corrected; or why it cannot. */
export function draftEvent(asked: DraftAsked): Checked<DraftEvent> {
  const { register, correction } = asked;
  const draft = drafted(asked);
  const problems = draftProblems(draft.event, asked.proposed, correction, register, asked.today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: draft };
}

/** The same, whatever is wrong with it: for looking at. */
export function drafted({ proposed, sources, correction, register, today, id, entityIds, accepted }: DraftAsked): DraftEvent {
  const { event: told } = proposed;
  const { linked = {}, added = [] } = correction;
  const held = ledgerOf(register).source;
  const sourceIds = sources.map((source) => source.id);
  const confidence = correction.confidence ?? confidenceOf(sources, told.confidence);
  const entities = added.map(({ name, country }, at): Entity => {
    const seat = country === undefined ? {} : { country };
    return { id: entityIds[at] ?? `new-${at + 1}`, kind: 'company', label: plainText(name), ...seat };
  });
  const names = entities.map(({ id: entity, label }): Name => {
    const script = hasHan(label) ? { lang: 'zh', script: 'Hans' } : { lang: 'en', script: 'Latn' };
    return { entity, text: label, ...script, kind: 'official', sources: sourceIds, confidence: 'medium' };
  });
  const linkedIds = Object.values(linked);
  const about = [...new Set([...(correction.entities ?? told.entities), ...linkedIds, ...entities.map((entity) => entity.id)])];
  const type = correction.type ?? told.type;
  const modality = correction.modality ?? told.modality;
  const list = correction.list === undefined ? told.list : correction.list;
  const out = correction.known ?? firstDay(sources) ?? today;
  const ahead = correction.date ?? told.date;
  // What is announced happened when it was announced: the day that it speaks of has not come.
  const isAhead = modality === 'future' && ahead !== null && isAfter(ahead, out);
  const date = isAhead ? out : (ahead ?? '');
  const dropped = told.unknown.filter((name) => !Object.hasOwn(linked, name) && !added.some((each) => each.name.trim() === name.trim()));
  const notes = [
    ...(correction.note === undefined ? [] : [correction.note]),
    ...(isAhead ? [`Announced for ${ahead}.`] : []),
    ...(dropped.length > 0 ? [`The documents also name ${namesTold(dropped)}.`] : []),
    ...(accepted === undefined ? [] : [accepted]),
  ];
  const instrument = correction.instrument ?? told.stage;
  const label = (entity: string): string =>
    entities.find((each) => each.id === entity)?.label ?? ledgerOf(register).entity.get(entity)?.label ?? entity;
  const actors = (correction.actors ?? (told.actor === null ? [] : [told.actor])).map(plainText);
  const event: RegisterEvent = {
    id,
    type,
    ...(list === null ? {} : { list }),
    date,
    ...(date === out ? {} : { known: out }),
    entities: about,
    actors,
    ...(instrument === undefined ? {} : { instrument: plainText(instrument) }),
    ...(correction.case === undefined ? {} : { case: correction.case }),
    title:
      correction.title === undefined
        ? titleOf({ type, modality, list, actors, companies: about.map(label) }, register)
        : plainText(correction.title),
    summary: correction.summary === undefined ? cut(told.quote.text) : plainText(correction.summary),
    ...(correction.closes === undefined ? {} : { closes: correction.closes }),
    modality,
    ...(notes.length === 0 ? {} : { note: plainText(notes.join(' ')) }),
    sources: sourceIds,
    confidence,
  };
  const fresh = sources.filter((source) => !held.has(source.id));
  const facts: RegisterFact[] = [
    ...fresh.map((fact): RegisterFact => ({ kind: 'sources', fact })),
    ...entities.map((fact): RegisterFact => ({ kind: 'entities', fact })),
    ...names.map((fact): RegisterFact => ({ kind: 'names', fact })),
    { kind: 'events', fact: event },
  ];
  return { event, entities, sources: fresh, facts };
}

function cut(quote: string): string {
  const text = plainText(quote);
  return text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY - 1).toWellFormed()}…` : text;
}

function namesTold(names: readonly string[]): string {
  const more = names.length - NAMES_TOLD;
  return `${plainText(names.slice(0, NAMES_TOLD).join(', '))}${more > 0 ? ` and ${more} more` : ''}`;
}

function isAfter(date: string, day: string): boolean {
  try {
    return countsFrom(date) > countsFrom(day);
  } catch {
    return false;
  }
}
