import { lookup, type Match, type NameIndex, THRESHOLDS, type Thresholds } from '../matching/index.js';
import { fold } from '../names/index.js';
import { type Clocks, ledgerOf, type Register, type Standing, standings } from '../register/index.js';
import { shown } from './fault.js';
import type { Outcome, ScreenMatch } from './outcome.js';
import type { Subject } from './subject.js';
import { registeredTicker } from './ticker.js';
import { warningsOf } from './warnings.js';

/** What to ask of every subject. */
export interface ScreenOptions {
  readonly clocks: Clocks;
  /** Ids of lists: only their standings are told, each of them; every list that has something to say where left out. */
  readonly lists?: readonly string[];
  /** The most matches told of one subject, from 1; 5 where left out. */
  readonly limit?: number;
  readonly thresholds?: Thresholds;
}

/** Screens one subject. Total: what is wrong with a subject is an outcome. */
export type Screener = (subject: Subject) => Outcome;

const LIMIT = 5;

/**
 * A screener over a register and the index of its names. A subject is looked up by each of its names and identifiers; what is
 * found is one match an entity, with its best score. An entity of which the lists say nothing (not listed, no modifier) is no match.
 * Standings are worked out once an entity. Throws `RangeError` on a list the register does not hold or none, a limit below 1 or thresholds
 * out of order.
 */
export function screener(register: Register, index: NameIndex, options: ScreenOptions): Screener {
  const { clocks, lists, limit = LIMIT, thresholds = THRESHOLDS } = options;
  check(register, lists, limit, thresholds);
  const { entity } = ledgerOf(register);
  const told = new Map<string, readonly Standing[]>();
  const standingsOf = (id: string): readonly Standing[] => {
    const known = told.get(id);
    if (known !== undefined) return known;
    const found = standings(register, id, clocks, lists).filter(({ list }) => lists === undefined || lists.includes(list));
    const speaking = found.some(({ listed, modifiers }) => listed || modifiers.length > 0) ? found : [];
    told.set(id, speaking);
    return speaking;
  };
  const screened = ({ entity: id, matched, score, decision, explanation }: Match): ScreenMatch => {
    return { entity: { id, name: entity.get(id)?.label ?? id }, matched, score, decision, standings: standingsOf(id), explanation };
  };
  return (subject) => {
    const found = matchesOf(index, subject, thresholds).filter((match) => standingsOf(match.entity).length > 0);
    const [best, ...others] = found.slice(0, limit).map(screened);
    const warnings = [
      ...warningsOf(subject),
      ...(found.length > limit ? [`${found.length} entities fit: the best ${limit} are told`] : []),
    ];
    if (best !== undefined) return { kind: 'matches', subject, matches: [best, ...others], warnings };
    if (namesOf(subject).every((name) => fold(name) === ''))
      return { kind: 'error', subject, matches: [], warnings, reason: noName(subject) };
    return { kind: 'none', subject, matches: [], warnings };
  };
}

/** The matches of all names and identifiers, one an entity, best first; of equals the entity with the lower id first. */
function matchesOf(index: NameIndex, subject: Subject, thresholds: Thresholds): readonly Match[] {
  const byName = namesOf(subject).flatMap((name) => lookup(index, name, thresholds));
  // A ticker can read like a name ("BYD"): only what it identifies counts.
  const byIdentifier = (subject.identifiers ?? [])
    .map(({ scheme, value }) => (scheme === 'ticker' ? registeredTicker(value) : value))
    .flatMap((value) => lookup(index, value, thresholds).filter((match) => match.explanation.rule === 'M1-identifier'));
  const best = new Map<string, Match>();
  for (const match of [...byName, ...byIdentifier]) {
    const held = best.get(match.entity);
    if (held === undefined || held.score < match.score) best.set(match.entity, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
}

function namesOf({ name, nameZh }: Subject): readonly string[] {
  return nameZh === undefined ? [name] : [name, nameZh];
}

function noName(subject: Subject): string {
  const got = namesOf(subject).find((name) => name.trim() !== '');
  return got === undefined ? 'no name' : `no name: got ${shown(got)}, expected one with a letter or digit`;
}

function check(register: Register, lists: readonly string[] | undefined, limit: number, { match, review }: Thresholds): void {
  const held = register.lists.filter(({ coverage }) => coverage !== 'none').map(({ id }) => id);
  if (lists?.length === 0) throw new RangeError(`got no lists, expected some of ${held.join(', ')}`);
  const unknown = lists?.find((list) => !held.includes(list));
  if (unknown !== undefined) throw new RangeError(`got list "${unknown}", expected one of ${held.join(', ')}`);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`got a limit of ${limit}, expected a whole number from 1`);
  if (!(review >= 0 && review <= match && match <= 1))
    throw new RangeError(`got thresholds review ${review} and match ${match}, expected 0 <= review <= match <= 1`);
}
