import type { Checked, Problem } from '../../register/index.js';
import { isCountry } from '../country.js';
import { eachObject, type JsonObject } from '../json-objects.js';
import type { SourceEdition } from '../source-edition.js';
import { beginning, type SourceFile, type SourceFormat } from '../source-file.js';
import { type CslRow, CslRows } from './csl-rows.js';

/** The Consolidated Screening List as JSON (data.trade.gov, `consolidated.json`): `{"results": [{…}, …]}`, one party of one list each. */
export const CSL_JSON: SourceFormat = { id: 'csl-json', detect, read };

/** What is read of a result, and must be in one of them at least: else it has another name now. Not every list has each of them. */
const TEXTS = [
  'id',
  'source',
  'entity_number',
  'type',
  'name',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
] as const;
const LISTS = ['programs', 'alt_names', 'addresses', 'ids'] as const;

function detect(file: SourceFile): boolean {
  const start = beginning(file, 4096);
  return /^\s*\{/.test(start) && /"results"\s*:\s*\[/.test(start) && /"(?:source|entity_number|federal_register_notice)"\s*:/.test(start);
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const [file, another] = files;
  if (file === undefined) return { ok: true, value: [] };
  if (another !== undefined)
    return { ok: false, problems: [{ file: another.name, line: 0, field: 'files', got: `${files.length} lists`, expected: 'one' }] };
  const rows = new CslRows(file.name);
  const missing = new Set<string>([...TEXTS, ...LISTS]);
  const problems = await eachObject(file, 'results', (object, line) => {
    for (const field of missing) if (field in object) missing.delete(field);
    const wrong = wrongField(object);
    return wrong === null ? rows.take(rowOf(object, line)) : { file: file.name, line, ...wrong };
  });
  if (problems.length > 0) return { ok: false, problems };
  const editions = rows.editions();
  if (!editions.ok || missing.size === 0) return editions;
  const lost = [...missing].map((field) => ({
    file: file.name,
    line: 0,
    field,
    got: 'nothing',
    expected: `"${field}" in some of the results`,
  }));
  return { ok: false, problems: lost };
}

/** A field of another shape than it has in this format. */
function wrongField(object: JsonObject): Omit<Problem, 'file' | 'line'> | null {
  const text = TEXTS.find((field) => object[field] != null && typeof object[field] !== 'string' && typeof object[field] !== 'number');
  if (text !== undefined) return { field: text, got: typeof object[text], expected: 'text, a number or null' };
  const list = LISTS.find((field) => object[field] != null && !Array.isArray(object[field]));
  return list === undefined ? null : { field: list, got: typeof object[list], expected: 'a list or null' };
}

function rowOf(object: JsonObject, line: number): CslRow {
  return {
    id: textIn(object, 'id'),
    source: textIn(object, 'source'),
    entityNumber: textIn(object, 'entity_number'),
    type: textIn(object, 'type'),
    programs: textsIn(object, 'programs'),
    name: textIn(object, 'name'),
    altNames: textsIn(object, 'alt_names'),
    countries: objectsIn(object, 'addresses').map((address) => {
      const country = textIn(address, 'country');
      return isCountry(country) ? country : null;
    }),
    notice: textIn(object, 'federal_register_notice'),
    startDate: textIn(object, 'start_date'),
    endDate: textIn(object, 'end_date'),
    standardOrder: textIn(object, 'standard_order'),
    ids: objectsIn(object, 'ids').map((id) => ({ sort: textIn(id, 'type'), number: textIn(id, 'number') })),
    line,
  };
}

function textIn(object: JsonObject, field: string): string {
  const value = object[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listIn(object: JsonObject, field: string): readonly unknown[] {
  const value = object[field];
  return Array.isArray(value) ? value : [];
}

function textsIn(object: JsonObject, field: string): readonly string[] {
  return listIn(object, field).filter((each) => typeof each === 'string');
}

function objectsIn(object: JsonObject, field: string): readonly JsonObject[] {
  return listIn(object, field).filter((each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each));
}
