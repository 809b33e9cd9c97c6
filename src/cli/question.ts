import { resolve } from '../matching/resolving.js';
import { type Clocks, type Day, dayOf, ledgerOf, parseDay, type Register, type Standing } from '../register/index.js';
import type { Bundle } from './bundle.js';
import { usage } from './failure.js';
import type { World } from './world.js';

/** The two clock options every question takes. */
export interface ClockOptions {
  readonly on?: string;
  readonly known?: string;
}

/** The clocks asked for: `on` is today where left out, `known` is now (L2). */
export function clocksOf(options: ClockOptions, world: World): Clocks {
  const today = dayOf(world.now());
  return { on: dayAsked('--on', options.on, today), known: dayAsked('--known', options.known, today) };
}

/** A day given as an option; a date that does not exist is the user's fault. */
export function dayAsked(option: string, text: string | undefined, fallback: Day): Day {
  if (text === undefined) return fallback;
  const day = parseDay(text);
  if (day === null) throw usage(`${option}: got "${text}", expected a day of the calendar as YYYY-MM-DD`);
  return day;
}

/** The lists asked for by id, comma-separated; all lists the register holds entries of where left out. */
export function listsAsked(register: Register, text: string | undefined, option = '--list'): readonly string[] {
  const held = register.lists.filter((list) => list.coverage !== 'none').map((list) => list.id);
  if (text === undefined) return held;
  const asked = text.split(',').map((id) => id.trim());
  for (const id of asked) {
    if (held.includes(id)) continue;
    const known = register.lists.find((list) => list.id === id);
    if (known !== undefined)
      throw usage(`${option}: got "${id}", a list whose entries this register does not hold, expected one of ${held.join(', ')}`);
    throw usage(`${option}: got "${id}", expected one of ${held.join(', ')}`);
  }
  return asked;
}

/** The one list of a question about one. */
export function listAsked(register: Register, id: string, option = '--list'): string {
  const [list, ...more] = listsAsked(register, id, option);
  if (list === undefined || more.length > 0) throw usage(`${option}: got "${id}", expected one list`);
  return list;
}

/** An entity as answers name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the person meant: an entity, nothing the register knows (with what came nearest), or several. */
export type Asked =
  | { readonly kind: 'one'; readonly entity: Named; readonly matched: string }
  | { readonly kind: 'none'; readonly nearest: readonly (Named & { readonly matched: string })[] }
  | { readonly kind: 'several'; readonly candidates: readonly (Named & { readonly matched: string })[] };

/** Resolves the name or id of a question. */
export function ask(bundle: Bundle, query: string): Asked {
  const ledger = ledgerOf(bundle.snapshot.register);
  const named = (id: string): Named => ({ id, name: ledger.entity.get(id)?.label ?? id });
  const found = resolve(bundle.names(), query, new Set(ledger.entity.keys()));
  if (found.kind === 'one') return { kind: 'one', entity: named(found.entity), matched: found.matched };
  if (found.kind === 'none') return { kind: 'none', nearest: found.nearest.map((near) => ({ ...named(near.entity), matched: near.name })) };
  return { kind: 'several', candidates: found.candidates.map((match) => ({ ...named(match.entity), matched: match.matched })) };
}

/** What the answer must say about the days it was asked for: that they lie ahead, or before the list. */
export function dayNotes(register: Register, clocks: Clocks, today: Day, lists: readonly string[]): readonly string[] {
  const notes: string[] = [];
  if (clocks.on > today)
    notes.push(
      `${clocks.on} lies ahead: this is how the register stands today (${today}) carried forward; no one can know what will be published.`,
    );
  else if (clocks.on > clocks.known)
    notes.push(
      `What became public after ${clocks.known} is left out; the answer for ${clocks.on} is what could be expected on ${clocks.known}.`,
    );
  const ledger = ledgerOf(register);
  for (const id of lists) {
    const list = ledger.list.get(id);
    const first = ledger.editionsOf(id)[0];
    if (list?.coveredFrom !== undefined && clocks.on < list.coveredFrom)
      notes.push(`${id}: the register follows this list from ${list.coveredFrom}; who stood on it before then it does not know.`);
    else if (first !== undefined && clocks.on < first.date)
      notes.push(`${id}: on ${clocks.on} the list did not exist yet; its first edition is of ${first.date}.`);
    else if (list?.coveredThrough !== undefined && clocks.on > list.coveredThrough)
      notes.push(`${id}: the register follows this list through ${list.coveredThrough}; later changes are not known to it.`);
  }
  return notes;
}

/** Where a listing seems to begin on the day from which its list is followed, it began on that day or before. */
export function sinceNotes(register: Register, standings: readonly Standing[]): readonly string[] {
  const { list: lists } = ledgerOf(register);
  return standings
    .filter(({ list, listed, since }) => listed && since !== null && since === lists.get(list)?.coveredFrom)
    .map(({ list, since }) => `${list}: listed since ${since} or before: the register follows the list from that day.`);
}
