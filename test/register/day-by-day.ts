import { sameName } from '../../src/names/index.js';
import { type Day, day, type Modifier, type Register, type RegisterEvent } from '../../src/register/index.js';

/** What the simulation tells of one entity on one list at the end of a day. */
export interface Told {
  readonly listed: boolean;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly modifiers: readonly Modifier[];
}

/** Something that was raised on a day and stands until something else takes it away. */
interface Raised {
  readonly modifier: Modifier;
  readonly day: Day;
  readonly suit?: string | undefined;
  readonly from?: Day;
}

/**
 * The obvious way to a standing: begin before the first act, live through every day up to `on`, and on each day let first what
 * ends end, then what begins begin, then what is raised be raised, then what is closed be closed. Slow, and shares nothing with
 * the code under test but the facts and `sameName`. What is public only after `known` must have been taken out before.
 */
export function liveThrough(register: Register, entity: string, list: string, on: string): Told {
  let since: Day | null = null;
  let until: Day | null = null;
  let names: string[] = [];
  let raised: Raised[] = [];
  const drop = (...modifiers: Modifier[]): void => {
    raised = raised.filter(({ modifier }) => !modifiers.includes(modifier));
  };
  for (let today = day('2020-12-01'); today <= on; today = after(today)) {
    const editions = register.editions.filter((edition) => edition.list === list && edition.date === today);
    const events = register.events.filter(
      (event) => event.list === list && event.entities.includes(entity) && lastDay(event.date) === today && done(event),
    );
    const [drafts, inForce] = [editions.filter(({ form }) => form === 'draft'), editions.filter(({ form }) => form !== 'draft')];
    const prints = (id: string) => register.entries.find((entry) => entry.edition === id && entry.entity === entity);
    const drops = (id: string): boolean => register.removals.some((removal) => removal.edition === id && removal.entity === entity);
    const has = (...types: RegisterEvent['type'][]): boolean => events.some(({ type }) => types.includes(type));

    const leaves = inForce.some(({ id, form }) => drops(id) || (form === 'complete' && prints(id) === undefined)) || has('removal');
    if (leaves && since !== null) {
      [since, until, names] = [null, today, []];
      drop('challenged', 'enjoined', 'remanded', 'draft-removal');
    }
    const lines = inForce.flatMap(({ id }) => prints(id) ?? []);
    if (lines.length > 0 || has('designation', 'redesignation')) {
      since ??= today;
      names.push(...lines.map(({ name }) => name));
      raised = raised.filter(({ modifier, day: raisedOn }) => !['remanded', 'draft-removal'].includes(modifier) || raisedOn === today);
      drop('proposed', 'draft-only');
    }
    for (const { id, withdrawn } of drafts) {
      if (since === null && prints(id) !== undefined) raised.push({ modifier: 'draft-only', day: today });
      if (since !== null && drops(id) && withdrawn !== undefined) raised.push({ modifier: 'draft-removal', day: today, from: withdrawn });
    }
    for (const { type, case: suit } of events) {
      if (since === null && type === 'proposal') raised.push({ modifier: 'proposed', day: today, suit });
      if (since !== null && type === 'complaint-filed') raised.push({ modifier: 'challenged', day: today, suit });
      if (since !== null && type === 'injunction') raised.push({ modifier: 'enjoined', day: today, suit });
      if (since !== null && type === 'remand') raised.push({ modifier: 'remanded', day: today, suit });
    }
    for (const { closes, case: suit } of events) {
      raised = raised.filter(
        (it) => !(closes?.includes(it.modifier) === true && (suit === undefined || it.suit === undefined || suit === it.suit)),
      );
    }
  }
  const modifiers = new Set(raised.filter(({ from }) => from === undefined || from <= on).map(({ modifier }) => modifier));
  if (since === null && until !== null) modifiers.add('formerly-listed');
  if (since !== null && !sameName(names[0] ?? '', names.at(-1) ?? '')) modifiers.add('renamed');
  return { listed: since !== null, since, until: since === null ? until : null, modifiers: [...modifiers] };
}

/** Whether somebody listed stands above the entity in a chain of control on that day, by walking all chains. */
export function controlledByListed(register: Register, entity: string, list: string, on: string, seen: readonly string[] = []): boolean {
  const parents = register.relations
    .filter(
      ({ kind, object, since, until }) => kind === 'controls' && object === entity && since <= on && (until === undefined || until > on),
    )
    .map(({ subject }) => subject)
    .filter((parent) => parent !== entity && !seen.includes(parent));
  return parents.some(
    (parent) => liveThrough(register, parent, list, on).listed || controlledByListed(register, parent, list, on, [...seen, entity]),
  );
}

/** The register without every fact that became public only after a day: the obvious meaning of `known` (L2). */
export function asKnown(register: Register, known: string): Register {
  const isKnown = (publicOn: string): boolean => publicOn <= known;
  const editions = register.editions
    .filter(({ published }) => isKnown(published))
    .map((edition) => {
      const { withdrawn, ...posted } = edition;
      return withdrawn === undefined || isKnown(withdrawn) ? edition : posted;
    });
  const relations = register.relations
    .filter((relation) => isKnown(relation.known))
    .map((relation) => {
      const { until, ...open } = relation;
      return until === undefined || isKnown(until) ? relation : open;
    });
  const kept = new Set(editions.map(({ id }) => id));
  return {
    ...register,
    editions,
    relations,
    entries: register.entries.filter(({ edition }) => kept.has(edition)),
    removals: register.removals.filter(({ edition }) => kept.has(edition)),
    events: register.events.filter(({ date, known: since }) => isKnown(lastDay(since ?? date))),
  };
}

function after(today: Day): Day {
  return day(new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10));
}

function lastDay(printed: string): string {
  const [year, month, date] = printed.split('-');
  if (date !== undefined) return printed;
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10);
}

/** What is only asked for, denied, claimed or announced was not done; but a letter asks and a complaint claims by what they are. */
function done({ type, modality }: RegisterEvent): boolean {
  if (modality === 'denied' || modality === 'future') return false;
  if (modality === 'proposed') return type === 'proposal';
  return modality !== 'alleged' || type === 'proposal' || type === 'complaint-filed';
}
