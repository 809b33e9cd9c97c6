import { AskedWrongly, listsHeld } from '../../answering/index.js';
import { type Clocks, ledgerOf, namesBorneBy, type Register, standings, stateOf } from '../../register/index.js';
import type { AgentRegister } from './agent-source.js';
import { caveatOf, NO_CLEARANCE } from './caveat.js';
import { sourcesBehind, unsourcedNotes } from './cited-sources.js';
import { enveloped } from './envelope.js';
import { editionFacts, listFacts } from './list-facts.js';
import { readDocument } from './read-document.js';

/** A kind of thing that agents can read by its address; `{id}` in `template` stands for which. */
export interface RegisterResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly template: string;
  /** The answer as JSON. Throws `AskedWrongly` on an id of nothing. */
  readonly read: (id: string, from: AgentRegister) => object;
  /** All ids, for completion. */
  readonly ids: (register: Register) => readonly string[];
}

/** So many lines of a list or an edition are read at once; the total counts all. */
const MOST_LINES = 1000;

const ALL_LISTS: RegisterResource = {
  name: 'lists',
  title: 'The lists known here',
  description: 'Every list: what it does, how much of it is held, through which day.',
  template: 'watchbill://lists',
  ids: () => [],
  read: (_, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const sources = register.lists.flatMap((list) => list.sources);
    const caveat = caveatOf(register, ['A list with coverage `none` is never answered "not listed".']);
    return enveloped(loaded, clocksOn(today), { answer: { lists: listFacts(register, today) }, lines: '', sources, caveat }).answer;
  },
};

const ONE_LIST: RegisterResource = {
  name: 'list',
  title: 'One list',
  description: 'One list and who stands on it today.',
  template: 'watchbill://lists/{id}',
  ids: (register) => register.lists.map(({ id }) => id),
  read: (id, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const list = listFacts(register, today).find((each) => each.id === id);
    if (list === undefined) throw nothing('list', id, listsHeld(register));
    const state = list.coverage === 'none' ? null : stateOf(register, id, clocksOn(today));
    const all = state === null ? null : [...state].map(([entity, name]) => ({ id: entity, name }));
    const sources = ledgerOf(register).list.get(id)?.sources ?? [];
    const caveat = caveatOf(
      register,
      all === null ? ['No entries of this list are held: nothing can be said of who is on it.'] : [NO_CLEARANCE],
      {
        lists: all === null ? [] : [id],
      },
    );
    const answer = { list, entities: all?.slice(0, MOST_LINES) ?? null, total: counted(all?.length ?? null) };
    return enveloped(loaded, clocksOn(today), { answer, lines: '', sources, caveat }).answer;
  },
};

const LIST_EDITIONS: RegisterResource = {
  name: 'list-editions',
  title: 'The editions of a list',
  description: 'Every published state of one list, drafts included.',
  template: 'watchbill://lists/{id}/editions',
  ids: listsHeld,
  read: (id, { loaded, today }) => {
    const { register } = loaded.snapshot;
    if (!listsHeld(register).includes(id)) throw nothing('list', id, listsHeld(register));
    const all = editionFacts(register, id, clocksOn(today));
    const editions = all.slice(-MOST_LINES);
    const caveat = caveatOf(register, ['A draft that was withdrawn never took effect.'], { lists: [id] });
    const sources = editions.flatMap((edition) => edition.sources);
    return enveloped(loaded, clocksOn(today), { answer: { list: id, editions, total: counted(all.length) }, lines: '', sources, caveat })
      .answer;
  },
};

const ONE_EDITION: RegisterResource = {
  name: 'edition',
  title: 'One edition of a list',
  description: 'One published state of a list with the lines it prints and drops.',
  template: 'watchbill://editions/{+id}',
  ids: (register) => register.editions.map(({ id }) => id),
  read: (id, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const edition = ledgerOf(register).edition.get(id);
    const found = edition === undefined ? null : readDocument(register, id);
    if (edition === undefined || found === null) throw nothing('edition', id, []);
    const { facts, sources, ...document } = found;
    const [fact] = editionFacts(register, edition.list, clocksOn(today)).filter((each) => each.id === id);
    const answer = { edition: fact ?? null, note: document.note, lines: facts.slice(0, MOST_LINES), total: counted(facts.length) };
    const caveat = caveatOf(register, ['Lines are as printed; who stands on the list on a day is another question.'], {
      lists: [edition.list],
    });
    return enveloped(loaded, clocksOn(today), { answer, lines: '', sources, caveat }).answer;
  },
};

const ONE_ENTITY: RegisterResource = {
  name: 'entity',
  title: 'One entity',
  description: 'One entity: its names, identifiers, relations, and where it stands today.',
  template: 'watchbill://entities/{id}',
  ids: (register) => register.entities.map(({ id }) => id),
  read: (id, { loaded, today }) => {
    const { register } = loaded.snapshot;
    const ledger = ledgerOf(register);
    const entity = ledger.entity.get(id);
    if (entity === undefined) throw nothing('entity', id, []);
    const [names, identifiers] = [namesBorneBy(register, id), ledger.identifiersOf(id)];
    const relations = [...ledger.relationsTo(id), ...ledger.relationsFrom(id)];
    const told = standings(register, id, clocksOn(today));
    const unsure = [...names, ...identifiers, ...relations].filter(({ confidence }) => confidence === 'unverified').length;
    const notes = [
      ...unsourcedNotes(told),
      ...(unsure === 0 ? [] : [`${unsure} names, identifiers or relations have no source yet (unverified).`]),
    ];
    const sources = [...sourcesBehind(told), ...[...names, ...identifiers, ...relations].flatMap((fact) => fact.sources)];
    const answer = { entity, names, identifiers, relations, standings: told };
    return enveloped(loaded, clocksOn(today), { answer, lines: '', sources, caveat: caveatOf(register, [NO_CLEARANCE], { notes }) }).answer;
  },
};

/** What agents can read by address. */
export const RESOURCES: readonly RegisterResource[] = [ALL_LISTS, ONE_LIST, LIST_EDITIONS, ONE_EDITION, ONE_ENTITY];

function clocksOn(today: Clocks['on']): Clocks {
  return { on: today, known: today };
}

function counted(value: number | null): object | null {
  return value === null ? null : { value, relation: 'exact' };
}

function nothing(what: string, id: string, known: readonly string[]): AskedWrongly {
  const expected = known.length === 0 ? `the id of ${what === 'list' ? 'a' : 'an'} ${what}` : `one of ${known.join(', ')}`;
  return new AskedWrongly(what, JSON.stringify(id.slice(0, 80)), expected);
}
