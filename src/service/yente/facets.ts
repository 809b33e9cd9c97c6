import { ledgerOf, type Register } from '../../register/index.js';
import { datasetOf } from '../follow-the-money/datasets.js';
import type { FtmEntity, PartySchema } from '../follow-the-money/ftm-entity.js';
import { TOPIC_LABELS } from '../follow-the-money/topics.js';
import { PLURALS } from './schemata.js';

/** What results can be counted by. */
export const FACETS = ['countries', 'topics', 'datasets', 'schema', 'identifiers', 'genders'] as const;

export type Facet = (typeof FACETS)[number];

const LABELS: Readonly<Record<Facet, string>> = {
  countries: 'Countries',
  topics: 'Topics',
  datasets: 'Data sources',
  schema: 'Entity types',
  identifiers: 'Identifiers',
  genders: 'Genders',
};

const IDENTIFIERS: readonly string[] = ['uscCode', 'leiCode', 'ticker', 'uniqueEntityId', 'imoNumber'];

/** Counts over all that was found; most frequent first, of those as frequent as each other in the order of the name. */
export function facetsOf(register: Register, found: readonly FtmEntity[], facets: readonly Facet[]): object {
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  const titles = new Map([...ledgerOf(register).list.values()].map(({ id, name }) => [datasetOf(id), name]));
  const label = (facet: Facet, value: string): string => {
    if (facet === 'countries') return /^[a-z]{2}$/.test(value) ? (regions.of(value.toUpperCase()) ?? value) : value;
    if (facet === 'datasets') return titles.get(value) ?? value;
    if (facet === 'schema') return PLURALS[value as PartySchema];
    return facet === 'topics' ? (TOPIC_LABELS[value] ?? value) : value;
  };
  return Object.fromEntries(
    [...new Set(facets)].map((facet) => {
      const counts = new Map<string, number>();
      for (const entity of found) for (const value of new Set(valuesOf(entity, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...counts].map(([name, count]) => ({ name, label: label(facet, name), count }));
      return [facet, { label: LABELS[facet], values: values.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)) }];
    }),
  );
}

function valuesOf({ schema, datasets, properties }: FtmEntity, facet: Facet): readonly string[] {
  const texts = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => properties[name] ?? []).filter((value) => typeof value === 'string');
  switch (facet) {
    case 'countries':
      return texts(['country', 'jurisdiction']);
    case 'topics':
      return texts(['topics']);
    case 'datasets':
      return datasets;
    case 'schema':
      return [schema];
    case 'identifiers':
      return texts(IDENTIFIERS);
    case 'genders':
      return [];
  }
}
