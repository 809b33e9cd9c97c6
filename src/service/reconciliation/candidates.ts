import { type Entity, ledgerOf, standings } from '../../register/index.js';
import type { ScreenMatch, SubjectKind } from '../../screening/index.js';
import { kindFits } from '../../subjects/subject-kind.js';
import { askedSubject, roleOf } from './asked-subject.js';
import type { Asking } from './asking.js';
import { entityDescription } from './entity-description.js';
import type { ReadAt } from './entity-properties.js';
import { type EntityType, entityType, typeOf } from './entity-type.js';
import { meets } from './held-texts.js';
import { type MatchingFeature, matchingFeatures } from './matching-features.js';
import { type MatchingQuery, MOST_CANDIDATES } from './matching-query.js';

/** An entity that a query may mean. `score` is 0 to 100, a probability in percent. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly Pick<EntityType, 'id' | 'name'>[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly MatchingFeature[];
}

/** The candidates of one query, best first, and what in it was not understood. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly string[];
}

const LIMIT = 5;

/** Matches one query. Screening finds the candidates; who does not meet what the query requires is left out. */
export function candidatesOf(query: MatchingQuery, asking: Asking): Candidates {
  const { loaded, dataset, clocks, decisions } = asking;
  const { register } = loaded.snapshot;
  const at: ReadAt = { register, clocks };
  const { entity: entities } = ledgerOf(register);
  const { kinds, warnings } = kindsAsked(query);
  const [only] = kinds;
  const screened = loaded.screener(
    {
      clocks,
      // Always the same: what is left out below makes room for others, and one screener serves every limit.
      limit: MOST_CANDIDATES,
      ...(dataset.lists === undefined ? {} : { lists: dataset.lists }),
      ...(only !== undefined && kinds.length === 1 ? { kind: only } : {}),
    },
    decisions,
  )(askedSubject(query));
  const fits = (entity: Entity): boolean =>
    (kinds.length === 0 || kinds.some((kind) => kindFits(kind, entity.kind))) &&
    query.asked.every((each) => !each.required || meets(entity, each, at) === true);
  const ids = query.names.map((name) => name.trim().toUpperCase());
  const byId = ids.flatMap((id) => entities.get(id) ?? []).filter(fits);
  const found = screened.matches.flatMap((match) => {
    const entity = entities.get(match.entity.id);
    return entity === undefined || !fits(entity) || byId.includes(entity) ? [] : [candidate(entity, match, query, at)];
  });
  const { limit = LIMIT } = query;
  return {
    candidates: decided([...byId.map((entity) => identified(entity, asking)), ...found]).slice(0, Math.min(limit, MOST_CANDIDATES)),
    warnings: [
      ...warnings,
      ...unused(query, register.entities[0], at),
      ...(limit > MOST_CANDIDATES ? [`limit: at most ${MOST_CANDIDATES} candidates are told`] : []),
      ...screened.warnings,
    ],
  };
}

/** Clients take the first match without asking: where another is as good, a person must choose. */
function decided(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best, next] = candidates.filter(({ match }) => match);
  if (best === undefined || next === undefined || next.score < best.score) return candidates;
  return candidates.map((each) => ({ ...each, match: false }));
}

function kindsAsked({ types }: MatchingQuery): { readonly kinds: readonly SubjectKind[]; readonly warnings: readonly string[] } {
  const known = types.map(entityType);
  return {
    kinds: known.flatMap((type) => (type === null ? [] : [type.id])),
    warnings: known.some((type) => type === null) ? ['type: one is none of those the service suggests: left aside'] : [],
  };
}

/** What was asked of properties that nothing is known of, or that are looked at only where they are required. */
function unused({ asked }: MatchingQuery, any: Entity | undefined, at: ReadAt): readonly string[] {
  return asked.flatMap((each) => {
    if (any !== undefined && meets(any, each, at) === null) {
      const then = each.required ? 'nobody can meet it' : 'left aside';
      return [`${shown(each.property)}: no property the service suggests; ${then}`];
    }
    return each.required || roleOf(each) !== null
      ? []
      : [`${shown(each.property)}: no evidence for a match; it is looked at where it is required`];
  });
}

function shown(property: string): string {
  return JSON.stringify(property.slice(0, 60));
}

function candidate(entity: Entity, match: ScreenMatch, { asked }: MatchingQuery, at: ReadAt): Candidate {
  const countries = asked.filter((each) => roleOf(each) === 'country');
  const country = countries.length === 0 ? null : countries.every((each) => meets(entity, each, at) === true);
  return {
    id: entity.id,
    name: entity.label,
    description: entityDescription(at.register, entity, match.standings),
    type: [typeOf(entity)],
    score: Math.round(match.score * 1e4) / 100,
    match: match.decision === 'match',
    features: matchingFeatures(match, country),
  };
}

/** Who is asked for by the id of the register is found, whatever the lists say. */
function identified(entity: Entity, { loaded, dataset, clocks }: Asking): Candidate {
  const { register } = loaded.snapshot;
  const told = standings(register, entity.id, clocks, dataset.lists).filter(({ list }) => dataset.lists?.includes(list) ?? true);
  return {
    id: entity.id,
    name: entity.label,
    description: entityDescription(register, entity, told),
    type: [typeOf(entity)],
    score: 100,
    match: true,
    features: [{ id: 'id', name: 'Its id is the one asked for', value: true }],
  };
}
