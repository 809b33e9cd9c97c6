import { EDITION_FORMS } from './edition.js';
import { ENTITY_KINDS, IDENTIFIER_SCHEMES, NAME_KINDS, RELATION_KINDS } from './entity.js';
import { EVENT_TYPES, MODALITIES } from './event.js';
import { EFFECT_KINDS, REACHES, ROLES } from './law.js';
import { COVERAGES } from './list.js';
import { MODIFIERS } from './modifier.js';
import type { Register } from './register.js';
import { arrayOf, count, dayField, idLike, object, oneOf, optional, printedDate, type Shape, share, someOf, text, texts, webAddress } from './shape.js';
import { CONFIDENCES } from './source.js';

const ENTITY_ID = idLike(/^WB-\d{4,}$/, 'WB-0001');
const SLUG = idLike(/^[a-z0-9][a-z0-9-]*$/, 'us-dod-1260h');
const EDITION_ID = idLike(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}$/, 'us-dod-1260h/2026-06-08');
const SOURCED: Shape = { sources: texts, confidence: oneOf(CONFIDENCES) };

/** The fields of a line of each kind of file. Files hold nothing else: an unknown field is a problem. */
export const SHAPES: Readonly<Record<keyof Register, Shape>> = {
  sources: { id: SLUG, publisher: text, title: text, url: optional(webAddress), date: optional(printedDate), confidence: oneOf(CONFIDENCES) },
  lists: {
    id: SLUG,
    name: text,
    short: text,
    authority: text,
    jurisdiction: text,
    citation: optional(text),
    predecessor: optional(SLUG),
    does: text,
    doesNot: text,
    url: optional(webAddress),
    coverage: oneOf(COVERAGES),
    coveredThrough: optional(dayField),
    ...SOURCED,
  },
  editions: {
    id: EDITION_ID,
    list: SLUG,
    date: dayField,
    published: dayField,
    form: oneOf(EDITION_FORMS),
    withdrawn: optional(dayField),
    stated: optional(object({ total: optional(count), added: optional(count), removed: optional(count) })),
    reason: optional(text),
    title: text,
    citation: optional(text),
    url: optional(webAddress),
    note: optional(text),
    ...SOURCED,
  },
  entries: {
    edition: EDITION_ID,
    entity: ENTITY_ID,
    printed: text,
    name: text,
    aliases: optional(texts),
    formerly: optional(texts),
    weak: optional(texts),
    under: optional(ENTITY_ID),
    note: optional(text),
    ...SOURCED,
  },
  removals: { edition: EDITION_ID, entity: ENTITY_ID, reason: optional(text), ...SOURCED },
  entities: { id: ENTITY_ID, kind: oneOf(ENTITY_KINDS), label: text, country: optional(idLike(/^[A-Z]{2}$/, 'CN')), note: optional(text) },
  names: {
    entity: ENTITY_ID,
    text,
    lang: idLike(/^[a-z]{2}$/, 'zh'),
    script: idLike(/^[A-Z][a-z]{3}$/, 'Hans'),
    kind: oneOf(NAME_KINDS),
    from: optional(dayField),
    until: optional(dayField),
    ...SOURCED,
  },
  identifiers: { entity: ENTITY_ID, scheme: oneOf(IDENTIFIER_SCHEMES), value: text, from: optional(dayField), until: optional(dayField), ...SOURCED },
  relations: {
    kind: oneOf(RELATION_KINDS),
    subject: ENTITY_ID,
    object: ENTITY_ID,
    share: optional(share),
    since: dayField,
    until: optional(dayField),
    known: dayField,
    note: optional(text),
    ...SOURCED,
  },
  sectors: { id: SLUG, label: text, zh: text },
  activities: { entity: ENTITY_ID, sector: SLUG, ...SOURCED },
  grounds: {
    edition: EDITION_ID,
    entity: ENTITY_ID,
    ground: SLUG,
    ties: arrayOf({ how: text, relation: text, bodies: texts }),
    cites: texts,
    ...SOURCED,
  },
  events: {
    id: idLike(/^ev-\d{3,}$/, 'ev-001'),
    type: oneOf(EVENT_TYPES),
    list: optional(SLUG),
    date: printedDate,
    known: optional(printedDate),
    entities: texts,
    unnamed: optional(count),
    actors: texts,
    instrument: optional(text),
    case: optional(SLUG),
    title: text,
    summary: text,
    closes: optional(someOf(MODIFIERS)),
    modality: oneOf(MODALITIES),
    tone: optional(text),
    note: optional(text),
    ...SOURCED,
  },
  laws: { id: SLUG, name: text, citation: text, enacted: optional(printedDate), url: optional(webAddress), note: optional(text), ...SOURCED },
  effects: {
    id: idLike(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'ndaa2024-805-entity/dod-contractor'),
    law: SLUG,
    role: oneOf(ROLES),
    kind: oneOf(EFFECT_KINDS),
    hangs: object({ list: SLUG, standing: oneOf(['listed']) }),
    reach: oneOf(REACHES),
    sector: optional(SLUG),
    from: optional(dayField),
    until: optional(dayField),
    fromNote: optional(text),
    summary: text,
    note: optional(text),
    ...SOURCED,
  },
  merges: { entity: ENTITY_ID, from: text, to: text, kind: SLUG, reason: text, ...SOURCED },
  sharedNames: { name: text, entities: texts, reason: text },
};
