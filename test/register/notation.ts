import { EVENT_TYPES, MODALITIES } from '../../src/register/event.js';
import {
  type Clocks,
  day,
  EMPTY_REGISTER,
  type EventType,
  type Register,
  type RegisterEvent,
  type Relation,
  type Standing,
  standing,
} from '../../src/register/index.js';

/**
 * A register in a few lines of text, one act a line, so that each law is a line or two:
 *
 *     2021-01-01 complete A B:Beta_Works C<B     prints A, B as "Beta Works", C under B; who is not printed has left
 *     2021-06-01 amend +D -A known 2021-06-03    adds D and drops A; published two days later
 *     2022-01-01 draft +E -B withdrawn 2022-01-02
 *     2022-05-01 complaint B case x              an event of any type: proposal, removal, injunction, ruling, remand …
 *     2022-09    ruling B closes challenged,enjoined
 *     2020-01-01 controls A F until 2023-01-01   A is the parent of F; `successor A F`: F took the place of A
 *     2021-01-01 ground B affiliation            the edition of that day prints this ground for B
 *
 * `@other` among the words puts the act on the list `other`; without it the list is `list`. `_` in a name is a space. Ids are
 * `list/2021-01-01` for editions and `2022-05-01 complaint-filed` for events; the source of an act is `source of 2021-01-01`.
 */
export function register(...lines: readonly string[]): Register {
  const made = lines.map(readLine);
  const all = <K extends keyof Register>(kind: K): Register[K][number][] => made.flatMap((part): Register[K][number][] => [...part[kind]]);
  const lists = new Set(['list', 'other', ...all('editions').map(({ list }) => list), ...all('events').flatMap(({ list }) => list ?? [])]);
  const named = [...all('entries'), ...all('removals')].map(({ entity }) => entity);
  const related = all('relations').flatMap(({ subject, object }) => [subject, object]);
  const entities = new Set([...'ABCDEF', ...named, ...all('events').flatMap((event) => event.entities), ...related]);
  return {
    ...EMPTY_REGISTER,
    lists: [...lists].map((id) => ({ id, name: id, short: id, ...PROGRAMME })),
    entities: [...entities].map((id) => ({ id, kind: 'company', label: id })),
    editions: all('editions'),
    entries: all('entries'),
    removals: all('removals'),
    events: all('events'),
    relations: all('relations'),
    grounds: all('grounds'),
  };
}

export const FOREVER = '2100-01-01';

/** The question asked `on` a day, with all that was `known` by a day: by default everything. */
export function clocks(on: string, known = FOREVER): Clocks {
  return { on: day(on), known: day(known) };
}

export function ask(of: Register, entity: string, on: string, known = FOREVER, list = 'list'): Standing {
  return standing(of, entity, list, clocks(on, known));
}

/** A standing in one line: `listed since 2021-01-01: challenged`, `off since 2022-01-01: formerly-listed`, `never listed`. */
export function told(of: Register, entity: string, on: string, known = FOREVER, list = 'list'): string {
  return inWords(ask(of, entity, on, known, list));
}

export function inWords({ listed, since, until, modifiers }: Pick<Standing, 'listed' | 'since' | 'until' | 'modifiers'>): string {
  const where = listed ? `listed since ${since}` : until === null ? 'never listed' : `off since ${until}`;
  return modifiers.length === 0 ? where : `${where}: ${modifiers.join(' ')}`;
}

const PROGRAMME = {
  authority: 'an agency',
  jurisdiction: 'US',
  does: 'Names.',
  doesNot: 'Bars.',
  coverage: 'complete',
  ...sourced('a law'),
} as const;
const OPTION = / (known|withdrawn|until|closes|case|unnamed|modality) (\S+)/g;
const LIST = / @(\S+)/;

function readLine(line: string): Register {
  const options = new Map(Array.from(line.matchAll(OPTION), ([, option = '', value = '']) => [option, value]));
  const [date = '', verb = '', ...words] = line.replaceAll(OPTION, '').replace(LIST, '').trim().split(/\s+/);
  const list = LIST.exec(line)?.[1] ?? 'list';
  if (verb === 'ground') return readGround(`${list}/${date}`, words);
  if (verb === 'controls' || verb === 'successor') return readRelation(date, verb, words, options);
  if (verb === 'complete' || verb === 'amend' || verb === 'draft') return readEdition(date, verb, list, words, options);
  const type = verb === 'complaint' ? 'complaint-filed' : EVENT_TYPES.find((known) => known === verb);
  if (type === undefined) throw new RangeError(`got "${line}", expected a line as the doc comment of register() shows`);
  return { ...EMPTY_REGISTER, events: [readEvent(date, type, list, words, options)] };
}

function readEdition(date: string, verb: string, list: string, words: readonly string[], options: ReadonlyMap<string, string>): Register {
  const id = `${list}/${date}`;
  const withdrawn = options.get('withdrawn');
  const form = verb === 'amend' ? 'amendment' : verb === 'draft' ? 'draft' : 'complete';
  const published = day(options.get('known') ?? date);
  const edition = { id, list, date: day(date), published, form, title: `edition of ${date}`, ...sourced(date) } as const;
  const entries = words
    .filter((word) => !word.startsWith('-'))
    .map((word) => {
      const [, entity = '', name, under] = /^\+?([A-Za-z0-9-]+)(?::([^<]+))?(?:<(.+))?$/.exec(word) ?? [];
      const printed = (name ?? entity).replaceAll('_', ' ');
      return { edition: id, entity, printed, name: printed, ...(under === undefined ? {} : { under }), ...sourced(date) };
    });
  const removals = words.filter((word) => word.startsWith('-')).map((word) => ({ edition: id, entity: word.slice(1), ...sourced(date) }));
  const editions = [withdrawn === undefined ? edition : { ...edition, withdrawn: day(withdrawn) }];
  return { ...EMPTY_REGISTER, editions, entries, removals };
}

function readEvent(
  date: string,
  type: EventType,
  list: string,
  entities: readonly string[],
  options: ReadonlyMap<string, string>,
): RegisterEvent {
  const [known, suit, closes, unnamed] = ['known', 'case', 'closes', 'unnamed'].map((option) => options.get(option));
  return {
    id: `${date} ${type}`,
    type,
    list,
    date,
    ...(known === undefined ? {} : { known }),
    entities,
    ...(unnamed === undefined ? {} : { unnamed: Number(unnamed) }),
    actors: ['somebody'],
    ...(suit === undefined ? {} : { case: suit }),
    title: type,
    summary: `${type} of ${date}`,
    ...(closes === undefined ? {} : { closes: closes.split(',') as NonNullable<RegisterEvent['closes']> }),
    modality: MODALITIES.find((each) => each === options.get('modality')) ?? 'reported',
    ...sourced(date),
  };
}

function readRelation(date: string, kind: Relation['kind'], words: readonly string[], options: ReadonlyMap<string, string>): Register {
  const [subject = '', object = ''] = words;
  const until = options.get('until');
  const since = day(date);
  const relation = { kind, subject, object, since, known: day(options.get('known') ?? date), ...sourced(date) };
  return { ...EMPTY_REGISTER, relations: [until === undefined ? relation : { ...relation, until: day(until) }] };
}

function readGround(edition: string, [entity = '', ground = '']: readonly string[]): Register {
  return { ...EMPTY_REGISTER, grounds: [{ edition, entity, ground, ties: [], cites: [ground], ...sourced(edition.slice(-10)) }] };
}

function sourced(what: string): { readonly sources: readonly string[]; readonly confidence: 'high' } {
  return { sources: [`source of ${what}`], confidence: 'high' };
}
