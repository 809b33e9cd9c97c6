import type { Standing } from '../../register/index.js';
import { type ScreenMatch, type ScreenOptions, type Subject, verdictOf } from '../../screening/index.js';
import type { FtmEntity } from '../follow-the-money/ftm-entity.js';
import type { Loaded } from '../loaded.js';
import type { ServiceWorld } from '../service-world.js';
import type { Example } from './example.js';
import { explanationsOf } from './explanations.js';
import type { Scope } from './question.js';

/** What `/match` is asked with, for all its queries. */
export interface MatchQuestion {
  readonly scope: Scope;
  readonly limit: number;
  /** At and above it a result is a match, and is counted. */
  readonly threshold: number;
  /** At and above it a result is told. */
  readonly cutoff: number;
  readonly excludeSchema: ReadonlySet<string>;
  /** A result has one of them, where there are any. */
  readonly topics: readonly string[];
  readonly changedSince: string | null;
  readonly excludeIds: ReadonlySet<string>;
}

/** More than any query finds: the limit is applied after the filters. */
const ALL = 100_000;

/** The answer to one query as JSON text. The text of an entity is written once and kept: most of an answer is entities. */
export function answerOf(world: ServiceWorld, loaded: Loaded, question: MatchQuestion, example: Example): string {
  const { id, schema, properties, subject } = example;
  const { found, warnings } = screened(world, loaded, question, example);
  const kept = found.filter(({ match, entity }) => match.score >= question.cutoff && fits(entity, question));
  const total = kept.filter(({ match }) => match.score >= question.threshold).length;
  const results = kept.slice(0, question.limit).map(({ match, entity }) => resultOf(entity, match, subject, question.threshold));
  const query = JSON.stringify({ id, schema, properties });
  const told = [...example.warnings, ...warnings];
  const warned = told.length === 0 ? '' : `,"warnings":${JSON.stringify(told)}`;
  return `{"status":200,"results":[${results.join(',')}],"total":{"value":${total},"relation":"eq"},"query":${query}${warned}}`;
}

interface Found {
  readonly match: ScreenMatch;
  readonly entity: FtmEntity;
}

function screened(
  { inService, metrics }: ServiceWorld,
  loaded: Loaded,
  { scope }: MatchQuestion,
  { kind, subject }: Example,
): { readonly found: readonly Found[]; readonly warnings: readonly string[] } {
  if (kind === null || scope.lists?.length === 0) {
    metrics.screened('none');
    return { found: [], warnings: [] };
  }
  const options: ScreenOptions = { clocks: scope.clocks, limit: ALL, kind, ...(scope.lists === undefined ? {} : { lists: scope.lists }) };
  const outcome = loaded.screener(options, inService.decisions())(subject);
  metrics.screened(verdictOf(outcome));
  const found = outcome.matches.flatMap((match) => {
    const entity = scope.view.party(match.entity.id);
    return entity === null ? [] : [{ match, entity }];
  });
  return { found, warnings: outcome.kind === 'error' ? [...outcome.warnings, outcome.reason] : outcome.warnings };
}

function fits({ id, schema, properties, last_change }: FtmEntity, question: MatchQuestion): boolean {
  const { excludeSchema, topics, changedSince, excludeIds } = question;
  if (excludeSchema.has(schema) || excludeIds.has(id)) return false;
  if (topics.length > 0 && properties['topics']?.some((topic) => typeof topic === 'string' && topics.includes(topic)) !== true)
    return false;
  return changedSince === null || (last_change !== null && last_change >= changedSince);
}

function resultOf(entity: FtmEntity, match: ScreenMatch, subject: Subject, threshold: number): string {
  const explanations = JSON.stringify(explanationsOf(subject, match));
  const { score, matched } = match;
  return `${writtenOf(entity, match.standings)},"score":${score},"matched":${JSON.stringify(matched)},"explanations":${explanations},"match":${score >= threshold}}`;
}

const written = new WeakMap<FtmEntity, string>();

/** An entity and its standings as JSON without the closing brace. Both are of the same clocks and lists, so they are written together. */
function writtenOf(entity: FtmEntity, standings: readonly Standing[]): string {
  const before = written.get(entity);
  if (before !== undefined) return before;
  const brief = standings.map(({ list, listed, since, until, modifiers }) => ({ list, listed, since, until, modifiers }));
  const text = JSON.stringify({ ...entity, standings: brief }).slice(0, -1);
  written.set(entity, text);
  return text;
}
