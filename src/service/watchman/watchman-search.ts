import { clocksAsked } from '../../answering/index.js';
import { type Day, ledgerOf } from '../../register/index.js';
import type { Decision } from '../../store/index.js';
import { type Dataset, datasetNamed } from '../dataset.js';
import type { Loaded } from '../loaded.js';
import { KINDS, type WatchmanSearch } from './asked-parameters.js';
import { watchmanEntity, watchmanQuery } from './watchman-entity.js';

/** What a search answers. `warnings` is ours: Watchman's clients leave it aside. */
export interface WatchmanAnswer {
  readonly query: object;
  readonly entities: readonly object[];
  readonly warnings?: readonly string[];
}

const MOST_MATCHES = 100;

/** Screens what was asked: an entity is told once for each list it is on. Throws `Refusal` on a list not held, `AskedWrongly` on a day that is none. */
export function watchmanSearch(asked: WatchmanSearch, loaded: Loaded, decisions: readonly Decision[], today: Day): WatchmanAnswer {
  const { register } = loaded.snapshot;
  const clocks = clocksAsked(asked, today, (option) => option);
  const dataset: Dataset | null = asked.list === null ? null : datasetNamed(register, asked.list);
  const query = watchmanQuery(asked);
  const kind = asked.type === null ? undefined : KINDS[asked.type];
  if (kind === null) return answerOf(query, [], [...asked.warnings, `type: the register holds no ${asked.type}`]);
  const options = {
    clocks,
    limit: MOST_MATCHES,
    ...(dataset?.lists === undefined ? {} : { lists: dataset.lists }),
    ...(kind === undefined ? {} : { kind }),
  };
  const { matches, warnings } = loaded.screener(options, decisions)(asked.subject);
  const ledger = ledgerOf(register);
  const told = matches.flatMap((match) => {
    const entity = ledger.entity.get(match.entity.id);
    if (entity === undefined || match.score < asked.minMatch) return [];
    return match.standings
      .filter(({ listed, modifiers }) => listed || modifiers.length > 0)
      .map((standing) => ({ match, entity, standing }));
  });
  const listed = told.filter(({ standing }) => asked.unlisted || standing.listed);
  const left = told.length - listed.length;
  return answerOf(
    query,
    listed.slice(0, asked.limit).map(({ match, entity, standing }) => watchmanEntity(register, entity, standing, match)),
    [
      ...asked.warnings,
      ...warnings,
      ...(left > 0
        ? [`${left} that are on no list now are left out, though one has something to say of them: unlisted=true tells them`]
        : []),
      ...(listed.length > asked.limit ? [`${listed.length} fit: the best ${asked.limit} are told`] : []),
    ],
  );
}

function answerOf(query: object, entities: readonly object[], warnings: readonly string[]): WatchmanAnswer {
  return warnings.length === 0 ? { query, entities } : { query, entities, warnings };
}
