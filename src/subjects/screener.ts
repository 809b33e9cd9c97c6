import { type Match, type Searchable, THRESHOLDS, type Thresholds } from '../matching/index.js';
import { fold } from '../names/index.js';
import { borneNames, type Clocks, type Confidence, ledgerOf, type Register, type Standing, standings } from '../register/index.js';
import type { Deciding } from './deciding.js';
import { shown } from './fault.js';
import type { Outcome, ScreenMatch } from './outcome.js';
import { matchesOf, namesOf, type PartySource } from './party-source.js';
import type { Subject } from './subject.js';
import { kindFits, type SubjectKind } from './subject-kind.js';
import { warningsOf } from './warnings.js';

/** What to ask of every subject. */
export interface ScreenOptions {
  readonly clocks: Clocks;
  /** Ids of lists: only their standings are told, each of them; every list that has something to say where left out. */
  readonly lists?: readonly string[];
  /** The most matches told of one subject, from 1; 5 where left out. */
  readonly limit?: number;
  readonly thresholds?: Thresholds;
  /** What every subject is that does not say itself; entities of another kind are left out. Where a row says it, they are for review. */
  readonly kind?: SubjectKind;
}

/** Screens one subject. Total: what is wrong with a subject is an outcome. */
export type Screener = (subject: Subject) => Outcome;

const LIMIT = 5;

/**
 * A screener over a register and the index of its names. A subject is looked up by each of its names and identifiers; what is
 * found is one match an entity, with its best score. An entity of which the lists say nothing (not listed, no modifier) is no match.
 * Standings are worked out once an entity. Throws `RangeError` on a list the register does not hold, a limit below 1 or thresholds
 * out of order.
 */
export function screener(register: Register, index: Searchable, options: ScreenOptions): Screener {
  return screenerOver([registerSource(register, index, options)], options);
}

/** The register as entities to compare with, as `options` ask. Throws `RangeError` on a list it does not hold. */
export function registerSource(register: Register, index: Searchable, { clocks, lists }: ScreenOptions): PartySource {
  const held = register.lists.filter(({ coverage }) => coverage !== 'none').map(({ id }) => id);
  if (lists?.length === 0) throw new RangeError(`got no lists, expected some of ${held.join(', ')}`);
  const unknown = lists?.find((list) => !held.includes(list));
  if (unknown !== undefined) throw new RangeError(`got list "${unknown}", expected one of ${held.join(', ')}`);
  const { entity } = ledgerOf(register);
  const told = new Map<string, readonly Standing[]>();
  let relied: ReadonlyMap<string, Confidence> | undefined;
  const confidences = (): ReadonlyMap<string, Confidence> => {
    if (relied !== undefined) return relied;
    const facts = [
      ...borneNames(register).map(({ entity: id, text, confidence }) => [id, text, confidence] as const),
      ...register.identifiers.map(({ entity: id, value, confidence }) => [id, value, confidence] as const),
    ];
    relied = new Map(facts.map(([id, text, confidence]) => [`${id} ${text}`, confidence]));
    return relied;
  };
  return {
    index,
    confidenceOf: (id, name) => confidences().get(`${id} ${name}`) ?? null,
    nameOf: (id) => entity.get(id)?.label ?? id,
    kindOf: (id) => entity.get(id)?.kind ?? 'unknown',
    standingsOf: (id) => {
      const known = told.get(id);
      if (known !== undefined) return known;
      const found = standings(register, id, clocks, lists).filter(({ list }) => lists === undefined || lists.includes(list));
      const speaking = found.some(({ listed, modifiers }) => listed || modifiers.length > 0) ? found : [];
      told.set(id, speaking);
      return speaking;
    },
  };
}

/**
 * A screener over several sources of entities; of matches as good as each other the lower id comes first, then the earlier source.
 * Decisions apply to all that is found, before the limit: who is taken out makes room for the next.
 */
export function screenerOver(
  sources: readonly PartySource[],
  options: Omit<ScreenOptions, 'clocks' | 'lists'>,
  deciding: Deciding = () => null,
): Screener {
  const { limit = LIMIT, thresholds = THRESHOLDS } = options;
  check(limit, thresholds);
  // The surest that a match of another kind than its row says can be: a person looks.
  const doubtful = (thresholds.review + thresholds.match) / 2;
  return (subject) => {
    const found = sources.flatMap((source) =>
      matchesOf(source.index, subject, thresholds)
        .map((match) => ({ source, match, standings: source.standingsOf(match.entity), kind: source.kindOf(match.entity) }))
        .filter(({ standings }) => standings.length > 0),
    );
    const asked = subject.kind === undefined ? options.kind : undefined;
    const fitting = asked === undefined ? found : found.filter(({ kind }) => kindFits(asked, kind));
    const doubted = fitting
      .map((each) =>
        subject.kind === undefined || kindFits(subject.kind, each.kind) ? each : { ...each, match: weakened(each.match, doubtful) },
      )
      .filter(({ match }) => match.decision === 'match' || match.score < thresholds.match);
    doubted.sort(
      (a, b) => b.match.score - a.match.score || (a.match.entity < b.match.entity ? -1 : a.match.entity > b.match.entity ? 1 : 0),
    );
    const told = ({ source, match, standings }: (typeof doubted)[number]): ScreenMatch => {
      const { entity: id, matched, score, decision, explanation } = match;
      const confidence = source.confidenceOf(id, matched);
      return { entity: { id, name: source.nameOf(id) }, matched, confidence, score, decision, standings, explanation };
    };
    const decided = doubted.length === 0 ? null : (deciding(subject)?.(doubted.map(told)) ?? null);
    const [best, ...others] = decided === null ? doubted.slice(0, limit).map(told) : decided.matches.slice(0, limit);
    const fit = decided === null ? doubted.length : decided.matches.length;
    const contrary = fitting.filter(({ kind }) => subject.kind !== undefined && !kindFits(subject.kind, kind)).length;
    const warnings = [
      ...warningsOf(subject),
      ...(decided?.warnings ?? []),
      ...(fit > limit ? [`${fit} entities fit: the best ${limit} are told`] : []),
      ...(fitting.length < found.length ? [`${found.length - fitting.length} of another kind than ${asked} fit by name: left out`] : []),
      ...(contrary > 0 ? [`${contrary} of another kind than ${subject.kind}, as the row says: no match`] : []),
    ];
    const dismissed = decided === null || decided.dismissed.length === 0 ? {} : { dismissed: decided.dismissed };
    if (best !== undefined) return { kind: 'matches', subject, matches: [best, ...others], warnings, ...dismissed };
    if (decided === null && namesOf(subject).every((name) => fold(name) === ''))
      return { kind: 'error', subject, matches: [], warnings, reason: noName(subject) };
    return { kind: 'none', subject, matches: [], warnings, ...dismissed };
  };
}

function weakened(match: Match, most: number): Match {
  return match.score <= most ? match : { ...match, score: most, decision: 'review' };
}

function noName(subject: Subject): string {
  const got = namesOf(subject).find((name) => name.trim() !== '');
  return got === undefined ? 'no name' : `no name: got ${shown(got)}, expected one with a letter or digit`;
}

function check(limit: number, { match, review }: Thresholds): void {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`got a limit of ${limit}, expected a whole number from 1`);
  if (!(review >= 0 && review <= match && match <= 1))
    throw new RangeError(`got thresholds review ${review} and match ${match}, expected 0 <= review <= match <= 1`);
}
