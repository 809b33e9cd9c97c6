import { describe, expect, it } from 'vitest';
import { add, described, faults, filesWith, problems, put, sha256, VALID } from '../../test/register/data-files.js';
import { compile } from './compile.js';
import { kindOf } from './files.js';
import { SHAPES } from './shapes.js';

/** The valid files, one of them written out as given. */
function withText(file: string, text: string): Map<string, string> {
  return described(filesWith().set(file, text));
}

/** Every field of the first line of every file: the valid files have them all. */
const FIELDS = [...VALID].flatMap(([file, [line = {}]]) => Object.keys(line).map((field) => [file, field] as const));

describe('[C1] the valid files', () => {
  it('[C1] are accepted, and hold every field of every kind of line', () => {
    expect(faults(filesWith())).toEqual([]);
    const kinds = [...VALID].filter(([file]) => !file.endsWith('2022-01-01.jsonl') && !file.endsWith('2022-06-01.jsonl'));
    const held = kinds.map(([file, [line = {}]]) => [kindOf(file), Object.keys(line).sort()]);
    expect(new Map(held as [string, string[]][])).toEqual(
      new Map(Object.entries(SHAPES).map(([kind, shape]) => [kind, Object.keys(shape).sort()])),
    );
  });
});

describe('[C1] a line that is no JSON object is refused', () => {
  it.each(['{', 'null', '[]', '"Alpha"', '42', '{"id":"ships"', '// a comment'])('[C1] %s', (line) => {
    const text = `${JSON.stringify({ id: 'ships', label: 'Ships', zh: '船舶' })}\n\n${line}\n`;
    expect(faults(withText('sectors.jsonl', text))).toEqual(['sectors.jsonl:3 (line)']);
  });

  it('[C1] every fault of every line is told at once', () => {
    expect(faults(filesWith(put('sectors.jsonl', 1, { label: 3, zh: '' }), put('laws.jsonl', 1, { name: ' NDAA' })))).toEqual([
      'laws.jsonl:1 name',
      'sectors.jsonl:1 label',
      'sectors.jsonl:1 zh',
    ]);
  });
});

describe('[C1] a field', () => {
  it.each(FIELDS)('[C1] %s %s of the wrong kind is refused', (file, field) => {
    expect(faults(filesWith(put(file, 1, { [field]: -1.5 })))).toEqual([`${file}:1 ${field}`]);
  });

  it.each(FIELDS.filter(([file, field]) => SHAPES[kindOf(file) ?? 'lists'][field]?.optional === false))(
    '[C1] %s %s that lacks is refused',
    (file, field) => {
      expect(faults(filesWith(put(file, 1, { [field]: undefined })))).toEqual([`${file}:1 ${field}`]);
      expect(faults(filesWith(put(file, 1, { [field]: null })))).toEqual([`${file}:1 ${field}`]);
    },
  );

  it('[C1] that may lack may be null too, and is then not there', () => {
    const compiled = compile(filesWith(put('entities.jsonl', 1, { note: null })), sha256);
    expect(compiled.ok && compiled.value.register.entities[0]).toEqual({ id: 'WB-0001', kind: 'company', label: 'Alpha', country: 'CN' });
  });

  it.each([...VALID.keys()])('[C1] that no line of %s has is refused', (file) => {
    expect(faults(filesWith(put(file, 1, { colour: 'red' })))).toEqual([`${file}:1 colour`]);
  });

  it.each(['toString', 'constructor', 'hasOwnProperty'])('[C1] is unknown also where every object has it: %s', (field) => {
    expect(faults(filesWith(put('sectors.jsonl', 1, { [field]: 'x' })))).toEqual([`sectors.jsonl:1 ${field}`]);
    const hangs = { list: 'us-dod-1260h', standing: 'listed', [field]: 'x' };
    expect(faults(filesWith(put('effects.jsonl', 1, { hangs })))).toEqual(['effects.jsonl:1 hangs']);
  });

  it.each([
    ['sectors.jsonl', { label: '' }],
    ['sectors.jsonl', { label: ' Ships' }],
    ['sectors.jsonl', { id: 'Ships' }],
    ['entities.jsonl', { id: 'WB-1' }],
    ['entities.jsonl', { kind: 'club' }],
    ['entities.jsonl', { country: 'China' }],
    ['editions.jsonl', { id: 'us-dod-1260h-2022' }],
    ['editions.jsonl', { published: '2022-02-30' }],
    ['editions.jsonl', { published: '2022-06' }],
    ['editions.jsonl', { form: 'complete edition' }],
    ['editions.jsonl', { stated: { total: 1.5 } }],
    ['editions.jsonl', { stated: { sum: 1 } }],
    ['editions.jsonl', { stated: [] }],
    ['editions.jsonl', { url: 'ftp://example.org/' }],
    ['events.jsonl', { date: '2021-13' }],
    ['events.jsonl', { type: 'draft-printed' }],
    ['events.jsonl', { closes: ['listed'] }],
    ['events.jsonl', { entities: 'WB-0001' }],
    ['events.jsonl', { unnamed: -1 }],
    ['relations.jsonl', { share: 1.1 }],
    ['grounds.jsonl', { ties: [{ how: 'directly', relation: 'owned' }] }],
    ['effects.jsonl', { hangs: { list: 'us-dod-1260h', standing: 'enjoined' } }],
    ['names.jsonl', { script: 'chinese' }],
    ['names.jsonl', { confidence: 'certain' }],
  ])('[C1] %s %j is no value for it', (file, fields) => {
    expect(faults(filesWith(put(file, 1, fields)))).toEqual([`${file}:1 ${Object.keys(fields)[0]}`]);
  });

  it('[C1] a problem says what was got and what was expected', () => {
    const found = problems(compile(filesWith(put('entities.jsonl', 2, { kind: 'club' })), sha256));
    expect(found).toEqual([
      { file: 'entities.jsonl', line: 2, field: 'kind', got: '"club"', expected: 'one of company, institute, person, vessel, unknown' },
    ]);
  });
});

describe('[C3] an id given twice is refused', () => {
  it.each([
    'sources/press.jsonl',
    'lists.jsonl',
    'editions.jsonl',
    'entities.jsonl',
    'sectors.jsonl',
    'events.jsonl',
    'laws.jsonl',
    'effects.jsonl',
  ])('[C3] in %s', (file) => {
    const lines = (VALID.get(file) ?? []).length;
    expect(faults(filesWith(add(file, {})))).toEqual([`${file}:${lines + 1} id`]);
  });
});
