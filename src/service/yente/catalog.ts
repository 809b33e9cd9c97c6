import { dayOf, type List, ledgerOf, stateOf } from '../../register/index.js';
import { COLLECTIONS, datasetOf, listsOfDataset, OTHER_DATASETS } from '../follow-the-money/datasets.js';
import type { Loaded } from '../loaded.js';

/** The catalog and what tells one state of it from another. */
export interface Catalog {
  readonly tag: string;
  readonly text: string;
}

const kept = new WeakMap<Loaded, { readonly today: string; readonly catalog: Catalog }>();

/** Every list held as a dataset, and the collections; the version of each is the snapshot's. Counts are of who is listed today. */
export function catalogOf(loaded: Loaded, now: Date): Catalog {
  const today = dayOf(now);
  const before = kept.get(loaded);
  if (before?.today === today) return before.catalog;
  const { register } = loaded.snapshot;
  const { built } = loaded.snapshot.meta;
  const version = `${built.replace(/\D/g, '').slice(0, 14)}-${loaded.digest.slice(0, 8)}`;
  const held = listsOfDataset(register, 'default') ?? [];
  const counts = new Map(held.map((list) => [list, stateOf(register, list, { on: today, known: today })]));
  const countOf = (lists: readonly string[]): number => new Set(lists.flatMap((list) => [...(counts.get(list)?.keys() ?? [])])).size;
  const common = {
    version,
    index_version: version,
    index_current: true,
    load: true,
    entities_url: null,
    updated_at: built.slice(0, 19),
    last_export: built.slice(0, 19),
  };
  const lists = ledgerOf(register).list;
  const sources = held.flatMap((id) => {
    const list = lists.get(id);
    return list === undefined ? [] : [{ ...described(list), ...common, ...counted(countOf([id])), children: [] }];
  });
  const collections = [
    ...COLLECTIONS.map((name) => [name, 'All lists that are held'] as const),
    ...OTHER_DATASETS.map((name) => [name, OTHER] as const),
  ].flatMap(([name, title]) => {
    const children = listsOfDataset(register, name);
    if (children === null || sources.some((source) => source.name === name)) return [];
    return [{ name, title, type: 'collection', ...common, ...counted(countOf(children)), children: children.map(datasetOf) }];
  });
  const datasets = [...sources, ...collections];
  const text = JSON.stringify({ datasets, current: datasets.map(({ name }) => name), outdated: [], index_stale: false });
  const catalog = { tag: `"${loaded.digest}-${today}"`, text };
  kept.set(loaded, { today, catalog });
  return catalog;
}

const OTHER = 'The lists held of what OpenSanctions has under this name';

function counted(count: number): object {
  return { entity_count: count, thing_count: count };
}

function described(list: List): { readonly name: string } & Record<string, unknown> {
  const { id, name, does, doesNot, url, authority, jurisdiction, coveredFrom, coveredThrough, coverage } = list;
  const country = jurisdiction.length === 2 ? jurisdiction.toLowerCase() : null;
  return {
    name: datasetOf(id),
    title: name,
    type: 'source',
    summary: does,
    description: doesNot,
    url: url ?? null,
    tags: ['list', coverage],
    coverage: {
      start: coveredFrom ?? null,
      end: coveredThrough ?? null,
      countries: country === null ? [] : [country],
      frequency: 'unknown',
    },
    publisher: { name: authority, url: url ?? null, country, official: true },
  };
}
