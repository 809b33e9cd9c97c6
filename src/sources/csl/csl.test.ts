import { describe, expect, test } from 'vitest';
import { readSources } from '../formats.js';
import { fileOf } from '../source-file.js';
import { cslList } from './csl-lists.js';

const ROW = {
  id: 'a1',
  source: 'Entity List (EL) - Bureau of Industry and Security',
  entity_number: null,
  type: null,
  programs: [],
  name: 'Example Optics',
  addresses: [{ country: 'CN' }],
  federal_register_notice: '85 FR 83799',
  start_date: '2020-12-23',
  end_date: null,
  standard_order: null,
  alt_names: [],
  ids: [],
};
const SDN = { ...ROW, id: 'b1', source: 'Specially Designated Nationals (SDN) - Treasury Department', entity_number: 36, type: 'Entity' };
const read = (...rows: readonly object[]) =>
  readSources([fileOf('csl.json', new TextEncoder().encode(JSON.stringify({ results: rows }, null, 1)))]);

async function problem(...rows: readonly object[]) {
  const result = await read(...rows);
  return result.ok ? null : result.problems[0];
}

describe('the Consolidated Screening List', () => {
  test.each([
    ['Entity List (EL) - Bureau of Industry and Security', 'us-bis-entity'],
    ['Military End User (MEU) List - Bureau of Industry and Security', 'us-bis-meu'],
    ['Unverified List (UVL) - Bureau of Industry and Security', 'us-bis-uvl'],
    ['Denied Persons List (DPL) - Bureau of Industry and Security', 'us-bis-dpl'],
    ['Specially Designated Nationals (SDN) - Treasury Department', 'us-ofac-sdn'],
    ['Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department', 'us-ofac-ns-cmic'],
    ['Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department', 'us-ofac-mbs'],
    ['Capta List (CAP) - Treasury Department', 'us-ofac-capta'],
    ['ITAR Debarred (DTC) - State Department', 'us-state-dtc'],
    ['Nonproliferation Sanctions (ISN) - State Department', 'us-state-isn'],
    ['Some New List (SNL) - Some Department', undefined],
    ['Entity List', undefined],
  ])('[F44] %j names the list %s', (source, id) => {
    expect(cslList(source)?.id).toBe(id);
  });

  test("[F44] the key is OFAC's number, else the id of the row, else none", async () => {
    const result = await read(ROW, SDN, { ...ROW, id: null, name: 'Example Two' });
    const keys = result.ok ? result.value.map(({ list, parties }) => [list, parties.map(({ key }) => key)]) : result.problems;
    expect(keys).toEqual([
      ['us-ofac-sdn', ['ofac-36']],
      ['us-bis-entity', ['csl-a1', undefined]],
    ]);
  });

  test.each([
    ['an unknown list', [ROW, { ...ROW, source: 'Some New List (SNL)' }], { field: 'source', got: '"Some New List (SNL)"' }],
    ['an id twice', [ROW, { ...ROW, name: 'Another' }], { field: 'id', got: '"a1"' }],
    ['a number twice on a list', [SDN, { ...SDN, id: 'b2' }], { field: 'entity_number', got: '"36"' }],
    ['a row twice that has no id', [ROW, { ...ROW, id: null }, { ...ROW, id: null }], { field: 'row', got: '"Example Optics"' }],
    ['a party of OFAC without a number', [ROW, { ...SDN, entity_number: null }], { field: 'entity_number', got: '""' }],
    ['a day that is none', [ROW, { ...ROW, id: 'a2', start_date: '2020-02-30' }], { field: 'start_date', got: '"2020-02-30"' }],
    ['a type that is unknown', [ROW, { ...ROW, id: 'a2', type: 'Robot' }], { field: 'type', got: '"Robot"' }],
    ['no name', [ROW, { ...ROW, id: 'a2', name: ' ' }], { field: 'name', got: 'nothing' }],
    ['a field of another shape', [ROW, { ...ROW, id: 'a2', alt_names: 'A; B' }], { field: 'alt_names', got: 'string' }],
  ])('[D6] %s refuses the file, with the line', async (_, rows, expected) => {
    expect(await problem(...rows)).toMatchObject({ file: 'csl.json', ...expected });
    expect((await problem(...rows))?.line).toBeGreaterThan(2);
  });

  test('[F37] a list without any row is refused', async () => {
    const header = JSON.stringify({ results: [ROW] }).replace(JSON.stringify(ROW), '');
    const file = fileOf('csl.json', new TextEncoder().encode(header.replace('[]', '[ ], "source": ""')));
    const result = await readSources([file]);
    expect(result.ok ? null : result.problems[0]).toMatchObject({ field: 'list', got: 'no rows' });
  });
});
