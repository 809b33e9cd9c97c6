import type { Register } from '../register/index.js';
import { actorAt, listAt, listBefore, unique } from './argument.js';
import type { Judge, Judged } from './judge.js';
import { knownAct } from './known-act.js';
import { merged } from './merging.js';
import type { RawEvent } from './raw-event.js';
import type { ReadEvent, ReadEventType } from './read-event.js';
import type { Scene, Staged } from './scene.js';


/** The events that a document tells. */
export function eventsOf(scene: Scene, register: Register, judge: Judge): readonly ReadEvent[] {
  const told = judge.judged(scene).flatMap((each) => rawOf(scene, each) ?? []);
  return merged(told).map((each) => readEvent(scene, register, each));
}

const NEEDS_COMPANY = new Set<ReadEventType>(['complaint-filed', 'appeal', 'rename', 'settlement', 'redesignation']);

function rawOf(scene: Scene, judged: Judged): RawEvent | null {
  const { worded, at, type, modality, companies, date, probability } = judged;
  const { sentence } = worded;
  const place = worded.words[at]?.start ?? 0;
  if (companies.length === 0 && NEEDS_COMPANY.has(type)) return null;
  return {
    type,
    companies,
    list: listOf(scene, sentence, place, type),
    date: date?.date ?? null,
    modality,
    actor: actorOf(sentence, place, type, companies),
    sentence,
    at: sentence.start + place,
    confidence: probability,
  };
}

const COURT = new Set<ReadEventType>(['injunction', 'ruling', 'remand']);
const COMPANY_ACTS = new Set<ReadEventType>(['complaint-filed', 'appeal', 'rename', 'no-response', 'statement']);

function actorOf(sentence: Staged, at: number, type: ReadEventType, companies: RawEvent['companies']): string | null {
  if (COURT.has(type)) return actorAt(sentence, at, ['court'])?.name ?? null;
  const body = actorAt(sentence, at, type === 'proposal' ? ['official', 'body'] : ['body', 'official'])?.name ?? null;
  return COMPANY_ACTS.has(type) ? (companies[0]?.name ?? body) : body;
}

function listOf(scene: Scene, sentence: Staged, at: number, type: ReadEventType): string | null {
  const own = listAt(sentence, at);
  if (own !== undefined) return own;
  if (type === 'rename') return null;
  const keeper = sentence.bodies.find(({ list }) => list !== null)?.list;
  if (type === 'no-response') return scene.mainList;
  const before = listBefore(scene, sentence);
  const defense = sentence.bodies.some(({ list }) => list?.startsWith('us-dod') === true);
  if (keeper !== undefined && keeper !== null && !(defense && before?.startsWith('us-dod') === true)) return keeper;
  return before;
}

function readEvent(scene: Scene, register: Register, told: RawEvent): ReadEvent {
  const companies = unique(told.companies);
  const { start, end } = told.sentence;
  return {
    type: told.type,
    entities: companies.flatMap(({ entity }) => (entity === null ? [] : [entity])),
    unknown: companies.flatMap(({ entity, name }) => (entity === null ? [name] : [])),
    actor: told.actor,
    list: told.list,
    date: told.date,
    ...(told.stage === undefined ? {} : { stage: told.stage }),
    modality: told.modality,
    ...(told.sectors === undefined ? {} : { sectors: told.sectors }),
    quote: { text: scene.text.slice(start, end), start, end },
    confidence: Math.round(told.confidence * Math.min(1, ...companies.map(({ score }) => 0.4 + score * 0.62)) * 100) / 100,
    known: knownAct(register, told, scene.published),
  };
}
