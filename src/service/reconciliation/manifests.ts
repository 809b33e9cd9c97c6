import type { Dataset } from '../dataset.js';
import { PREVIEW_SIZE } from './entity-card.js';
import { ENTITY_TYPES } from './entity-type.js';
import { MOST_QUERIES } from './matching-query.js';

/** Where a service is, and the query (with its `?`, or empty) that each of its addresses must carry: the days asked for. */
export interface ServedAt {
  readonly publicUrl: string;
  readonly dataset: Dataset;
  readonly carried: string;
}

const IDENTIFIERS = 'urn:watchbill:entity';
const SCHEMA = 'https://followthemoney.tech/explorer/';

const SETTINGS = [
  { id: 'limit', name: 'At most', type: 'number', default: 0, help: 'How many values at most; 0 for all.' },
  { id: 'on', name: 'On', type: 'text', default: '', help: 'The day the values hold for, YYYY-MM-DD; today where empty.' },
  { id: 'known', name: 'Known', type: 'text', default: '', help: 'As public on that day, YYYY-MM-DD; today where empty.' },
] as const;

/** The manifest of version 0.2. */
export function manifest02({ publicUrl, dataset, carried }: ServedAt): object {
  const path = `/reconcile/${dataset.name}`;
  const service = (name: string): object => ({ service_url: publicUrl, service_path: `${path}/${name}${carried}` });
  const ofEntity = (name: string): string => `${publicUrl}${path}/${name}${also(carried)}id={{id}}`;
  return {
    versions: ['0.2'],
    name: `Watchbill: ${dataset.title}`,
    identifierSpace: IDENTIFIERS,
    schemaSpace: SCHEMA,
    documentation: `${publicUrl}/openapi.json`,
    batchSize: MOST_QUERIES,
    defaultTypes: ENTITY_TYPES.map(({ id, name }) => ({ id, name })),
    view: { url: ofEntity('view') },
    preview: { url: ofEntity('preview'), ...PREVIEW_SIZE },
    suggest: { entity: service('suggest/entity'), type: service('suggest/type'), property: service('suggest/property') },
    extend: {
      propose_properties: service('extend/property'),
      property_settings: SETTINGS.map(({ id, name, type, default: preset, help }) => ({
        name: id,
        label: name,
        type,
        default: preset,
        help_text: help,
      })),
    },
  };
}

/** The manifest of the 1.0 draft: addresses below the endpoint are fixed by it. */
export function manifestDraft({ publicUrl, dataset, carried }: ServedAt): object {
  return {
    versions: ['1.0-draft'],
    name: `Watchbill: ${dataset.title}`,
    documentation: `${publicUrl}/openapi.json`,
    batchSize: MOST_QUERIES,
    lang: 'en',
    standardizedScore: true,
    defaultTypes: ENTITY_TYPES.map(({ id, name }) => ({ id, name })),
    view: { url: `${publicUrl}/reconcile/${dataset.name}/view${also(carried)}id={id}` },
    preview: PREVIEW_SIZE,
    suggest: { entity: true, type: true, property: true },
    extend: {
      proposeProperties: true,
      propertySettings: SETTINGS.map(({ help, ...setting }) => ({ ...setting, helpText: help })),
    },
  };
}

function also(carried: string): string {
  return carried === '' ? '?' : `${carried}&`;
}
