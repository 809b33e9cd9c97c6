import { createHash } from 'node:crypto';
import { type Checked, type Compiled, compile, type DataFiles, describeFiles, type Problem } from '../../src/register/index.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A line of a data file, as an object; the lines of all files by path. */
type Line = Readonly<Record<string, unknown>>;
type Lines = ReadonlyMap<string, readonly Line[]>;

/** One change to the valid files. */
export type Edit = (lines: Lines) => Lines;

const SOURCED = { sources: ['press'], confidence: 'high' };
const LIST = 'us-dod-1260h';
const FIRST = `${LIST}/2021-01-01`;
const SECOND = `${LIST}/2022-01-01`;
const FULL_EDITION: Line = { reason: 'None.', citation: '86 FR 1', url: 'https://example.org/', note: 'A note.' };
const entity = (number: number, label: string): Line => ({ id: `WB-000${number}`, kind: 'company', label });
const entry = (edition: string, number: number, name: string): Line => ({
  edition,
  entity: `WB-000${number}`,
  printed: name,
  name,
  ...SOURCED,
});

/**
 * A small register without fault: Alpha and Beta are listed, then Beta is dropped for Gamma, then a draft that adds Delta is
 * withdrawn. The first line of every file has every field that its kind may have.
 */
export const VALID: Lines = new Map<string, readonly Line[]>([
  ['activities.jsonl', [{ entity: 'WB-0001', sector: 'ships', ...SOURCED }]],
  [
    'editions.jsonl',
    [
      { ...edition('2022-06-01', 'draft'), withdrawn: '2022-06-01', stated: { total: 1, added: 1, removed: 0 }, ...FULL_EDITION },
      { ...edition('2021-01-01', 'complete'), stated: { total: 2 } },
      { ...edition('2022-01-01', 'amendment'), stated: { total: 2, added: 1, removed: 1 } },
    ],
  ],
  [
    'effects.jsonl',
    [
      {
        ...{ id: 'ndaa/exporter', law: 'ndaa', role: 'exporter', kind: 'none', hangs: { list: LIST, standing: 'listed' }, reach: 'listed' },
        ...{
          sector: 'ships',
          from: '2021-01-01',
          until: '2023-01-01',
          fromNote: 'Enacted.',
          summary: 'Nothing.',
          note: 'None.',
          ...SOURCED,
        },
      },
    ],
  ],
  [
    'entities.jsonl',
    [{ ...entity(1, 'Alpha'), country: 'CN', note: 'The first.' }, entity(2, 'Beta'), entity(3, 'Gamma'), entity(4, 'Delta')],
  ],
  [
    `entries/${LIST}/2021-01-01.jsonl`,
    [
      { ...entry(FIRST, 1, 'Alpha Works'), aliases: ['AWX'], formerly: ['Alef'], weak: ['Works'], under: 'WB-0002', note: 'Indented.' },
      entry(FIRST, 2, 'Beta Ships Co., Ltd.'),
    ],
  ],
  [`entries/${LIST}/2022-01-01.jsonl`, [entry(SECOND, 3, 'Gamma Steel')]],
  [`entries/${LIST}/2022-06-01.jsonl`, [entry(`${LIST}/2022-06-01`, 4, 'Delta Glass')]],
  [
    'events.jsonl',
    [
      {
        ...{ id: 'ev-001', type: 'ruling', list: LIST, date: '2021-05', known: '2021-06-01', entities: ['WB-0001'], unnamed: 2 },
        ...{ actors: ['a court'], instrument: 'order', case: 'alpha', title: 'A ruling', summary: 'It ruled.', closes: ['challenged'] },
        ...{ modality: 'asserted', tone: 'dry', note: 'Short.', ...SOURCED },
      },
    ],
  ],
  [
    'grounds.jsonl',
    [
      {
        ...{ edition: FIRST, entity: 'WB-0001', ground: 'affiliation', cites: ['1260H(g)'], ...SOURCED },
        ties: [{ how: 'directly', relation: 'owned', bodies: ['SASAC'] }],
      },
    ],
  ],
  [
    'identifiers.jsonl',
    [
      { entity: 'WB-0001', scheme: 'uscc', value: '91110000710935732K', from: '2000-01-01', until: '2030-01-01', ...SOURCED },
      { entity: 'WB-0002', scheme: 'imo', value: '9074729', ...SOURCED },
    ],
  ],
  [
    'laws.jsonl',
    [{ id: 'ndaa', name: 'NDAA', citation: 'Pub. L. 1', enacted: '2021', url: 'https://example.org/', note: 'Long.', ...SOURCED }],
  ],
  [
    'lists.jsonl',
    [
      {
        ...{
          id: LIST,
          name: 'Section 1260H',
          short: '1260H',
          authority: 'DoD',
          jurisdiction: 'US',
          citation: 's. 1260H',
          predecessor: LIST,
        },
        ...{
          does: 'Names.',
          doesNot: 'Bars.',
          url: 'https://example.org/',
          coverage: 'complete',
          coveredFrom: '2021-01-01',
          coveredThrough: '2022-12-31',
          ...SOURCED,
        },
      },
    ],
  ],
  ['merges.jsonl', [{ entity: 'WB-0001', from: 'Alpha', to: 'Alpha Works', kind: 'short-form', reason: 'The press says so.', ...SOURCED }]],
  [
    'names.jsonl',
    [
      {
        entity: 'WB-0001',
        text: '阿尔法',
        lang: 'zh',
        script: 'Hans',
        kind: 'official',
        from: '2000-01-01',
        until: '2030-01-01',
        ...SOURCED,
      },
    ],
  ],
  [
    'relations.jsonl',
    [
      {
        ...{ kind: 'controls', subject: 'WB-0001', object: 'WB-0004', share: 0.5, since: '2021-01-01', until: '2022-01-01' },
        ...{ known: '2021-01-01', note: 'Half.', ...SOURCED },
      },
    ],
  ],
  ['removals.jsonl', [{ edition: SECOND, entity: 'WB-0002', reason: 'Sold.', ...SOURCED }]],
  ['sectors.jsonl', [{ id: 'ships', label: 'Ships', zh: '船舶' }]],
  ['shared-names.jsonl', [{ name: 'Unused', entities: ['WB-0001'], reason: 'Once two bore it.' }]],
  [
    'sources/press.jsonl',
    [{ id: 'press', publisher: 'A paper', title: 'A report', url: 'https://example.org/', date: '2021-01', confidence: 'medium' }],
  ],
]);

/** Gives a line (from 1) of a file other fields; `undefined` takes one away. */
export const put =
  (file: string, line: number, fields: Line): Edit =>
  (lines) =>
    new Map(lines).set(
      file,
      linesOf(lines, file).map((each, at) => (at + 1 === line ? { ...each, ...fields } : each)),
    );

/** Adds a line that is the first one with other fields. */
export const add =
  (file: string, fields: Line): Edit =>
  (lines) =>
    new Map(lines).set(file, [...linesOf(lines, file), { ...linesOf(lines, file)[0], ...fields }]);

/** The valid files after these edits, with the manifest that fits them. */
export function filesWith(...edits: readonly Edit[]): Map<string, string> {
  const lines = edits.reduce((now, edit) => edit(now), VALID);
  return described(new Map([...lines].map(([file, each]) => [file, `${each.map((line) => JSON.stringify(line)).join('\n')}\n`])));
}

/** Files with the manifest that fits them. */
export function described(files: DataFiles): Map<string, string> {
  const manifest = describeFiles(files, { asOf: '2022-12-31', licence: 'CC0-1.0', origin: 'A test.' }, sha256);
  return new Map(files).set('manifest.json', JSON.stringify(manifest));
}

/** What the compiler has against the files, `file:line field` each; nothing where it takes them. */
export function faults(files: DataFiles): readonly string[] {
  return problems(compile(files, sha256)).map(({ file, line, field }) => `${file}:${line} ${field}`);
}

export function problems(compiled: Checked<Compiled>): readonly Problem[] {
  return compiled.ok ? [] : compiled.problems;
}

function linesOf(lines: Lines, file: string): readonly Line[] {
  const found = lines.get(file);
  if (found === undefined) throw new RangeError(`got "${file}", expected one of ${[...lines.keys()].join(', ')}`);
  return found;
}

function edition(date: string, form: string): Line {
  return { id: `${LIST}/${date}`, list: LIST, date, published: date, form, title: `Edition of ${date}`, ...SOURCED };
}
