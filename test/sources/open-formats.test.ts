import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, asyncProperty, constantFrom, nat, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/register/index.js';
import { readWorkbook } from '../../src/screening/open-table.js';
import { fileOnDisk } from '../../src/sources/file-on-disk.js';
import { mappedFormat } from '../../src/sources/mapped/mapped-format.js';
import { type Mapping, readMapping } from '../../src/sources/mapped/mapping.js';
import type { TableReader, TableRow } from '../../src/sources/mapped/table-reader.js';
import { ftmFormat } from '../../src/sources/open/ftm.js';
import { OPEN_FORMATS } from '../../src/sources/open-formats.js';
import { fileOf, type SourceFormat } from '../../src/sources/source-file.js';
import { checkRefused, checkSource, readAs } from './oracle.js';
import { SPOILERS } from './spoil.js';

const at = (...path: readonly string[]): string => join(fileURLToPath(new URL('.', import.meta.url)), ...path);
const mapped = readMapping(readFileSync(at('mapped', 'parties.mapping.json'), 'utf8'));
if (!mapped.ok) throw new Error(mapped.problems.map(describeProblem).join('; '));
const MAPPED: SourceFormat = mappedFormat(mapped.value);

/** A table of one's own may be in UTF-16, and its header has no commas for `RENAMED` to find: it has a refused folder instead. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = { mapped: ['written again in UTF-16', 'a column renamed'] };

const CASES: readonly (readonly [string, string, readonly SourceFormat[]])[] = [
  ['ftm', 'entities.ftm.jsonl', OPEN_FORMATS],
  ['opensanctions-csv', 'targets.simple.csv', OPEN_FORMATS],
  ['mapped', 'suppliers.csv', [MAPPED]],
];

describe.each(CASES)('%s', (folder, name, formats) => {
  const bytes = new Uint8Array(readFileSync(at(folder, 'parties', name)));

  test('[F60, F62, F66] is known by its content and read to the parties that the golden dump shows', async () => {
    const [edition] = await checkSource(at(folder, 'parties'), formats);
    expect(edition?.leftOut).toMatchSnapshot();
  });

  test.each(SPOILERS.filter((spoiler) => HARMLESS[folder]?.includes(spoiler.name) !== true))(
    '[F64] nothing is read of a file spoiled: $name',
    async ({ spoil }) => {
      const read = await readAs([fileOf(name, spoil(bytes))], formats);
      expect(read.ok ? [read.value[0]?.parties.length] : read.problems.map(describeProblem)).toMatchSnapshot();
      expect(read.ok).toBe(false);
    },
  );
});

describe('any bytes', () => {
  test('[F64] get an answer, a refusal or an edition, and never an error', async () => {
    const whole = CASES.map(([folder, name, formats]) => ({ bytes: new Uint8Array(readFileSync(at(folder, 'parties', name))), formats }));
    await assert(
      asyncProperty(constantFrom(...whole), nat(), uint8Array({ maxLength: 40 }), async ({ bytes, formats }, place, noise) => {
        const cut = place % bytes.length;
        const spoiled = new Uint8Array([...bytes.subarray(0, cut), ...noise, ...bytes.subarray(cut + (place % 7))]);
        for (const format of formats) {
          const read = await format.read([fileOf('spoiled', spoiled)]);
          expect(read.ok ? read.value.length : read.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('refused', () => {
  test.each(readdirSync(at('refused')).sort())('[F63, F64] %s', async (folder) => {
    await checkRefused(at('refused', folder), [...OPEN_FORMATS, ...(folder.startsWith('mapped') ? [MAPPED] : [])]);
  });
});

describe('FollowTheMoney', () => {
  const line = (entity: object): string =>
    `${JSON.stringify({ id: 'NK-1', schema: 'Company', properties: { name: ['Huawei Technologies'] }, ...entity })}\n`;
  const read = (text: string, list?: string) =>
    readAs([fileOf('entities', new TextEncoder().encode(text))], list === undefined ? OPEN_FORMATS : [ftmFormat(list)]);

  test('[F61] the list is the one named on reading', async () => {
    const named = await read(line({}), 'xx-our-copy');
    expect(named.ok && named.value.map(({ list, parties }) => [list, parties.map(({ key }) => key)])).toEqual([
      ['xx-our-copy', ['os-NK-1']],
    ]);
  });

  test('[F63] a longer line than 8 MiB, nesting without end and names that are no texts are refused', async () => {
    const refused = async (text: string) => {
      const answer = await read(text);
      return answer.ok ? 'read' : answer.problems.map(({ line: at, field, expected }) => `${at} ${field}: ${expected}`);
    };
    expect(await refused(line({ notes: 'x'.repeat(9 * 1024 * 1024) }))).toEqual(['1 line: at most 8388608']);
    expect(await refused(`${line({}).trimEnd().slice(0, -1)},"deep":${'['.repeat(200_000)}\n`)).toEqual([
      '1 line: one whole JSON object a line',
    ]);
    expect(await refused(line({ properties: { name: [7] } }))).toEqual(['1 properties.name: a list of texts of at most 16384 characters']);
    expect(await refused(line({ properties: { names: ['Huawei Technologies'] } }))).toEqual(['0 name: names in the field name']);
    expect(await refused(line({ schema: 'Address' }))).toEqual(['0 list: at least one party']);
  });

  test('[F65] what is no target is on no list, and an identifier whose check characters do not hold is nobody’s', async () => {
    const answer = await read(
      line({ properties: { name: ['A'], leiCode: ['5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R13'] } }) +
        line({ id: 'NK-2', target: false }),
    );
    expect(answer.ok && answer.value[0]?.parties.map(({ identifiers }) => identifiers)).toEqual([
      [{ scheme: 'lei', value: '5493001KJTIIGC8Y1R12' }],
    ]);
    expect(answer.ok && answer.value[0]?.leftOut).toEqual({ 'not a target': 1 });
  });
});

describe('a file on the disk', () => {
  const path = at('ftm', 'parties', 'entities.ftm.jsonl');

  test('[F69] is read in pieces, from its start each time it is opened, also after a reading that was left early', async () => {
    const file = await fileOnDisk(path);
    const bytes = readFileSync(path);
    expect(file).toMatchObject({ name: 'entities.ftm.jsonl', size: bytes.length });
    expect(Buffer.from(file.head)).toEqual(bytes);
    for await (const piece of file.open()) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of file.open()) pieces.push(piece);
    expect(Buffer.concat(pieces)).toEqual(bytes);
    expect(await readAs([file], OPEN_FORMATS)).toEqual(await readAs([fileOf(file.name, bytes)], OPEN_FORMATS));
    await expect(fileOnDisk(at('no such file'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a mapping', () => {
  const refusals = (value: unknown): readonly string[] => {
    const read = readMapping(typeof value === 'string' ? value : JSON.stringify(value));
    return read.ok ? [] : read.problems.map(({ field }) => field);
  };

  test('[F67] is refused where a field is missing, misspelt or of the wrong form', () => {
    expect(refusals('{')).toEqual(['mapping']);
    expect(refusals('[]')).toEqual(['mapping']);
    expect(refusals({})).toEqual(['list', 'title', 'columns']);
    expect(refusals({ list: 'US List', title: 'T', columns: { name: '' }, sheets: 'x', delimiter: '::' })).toEqual([
      'sheets',
      'list',
      'delimiter',
      'columns.name',
    ]);
    expect(
      refusals({ list: 'us-x', title: 'T', columns: { name: 'N', aliases: { column: 'A', seperator: ';' }, identifiers: { duns: 'D' } } }),
    ).toEqual(['columns.aliases', 'columns.identifiers.duns']);
    expect(refusals('{"list":"us-x","title":"T","columns":{"name":"N","__proto__":"x"}}')).toEqual(['columns.__proto__']);
  });

  test('[F68] reads a table in another encoding, and a workbook by the reader handed in', async () => {
    const mapping: Mapping = { list: 'xx-own', title: 'Own', columns: { name: '名称', aliases: { column: '别名' } }, encoding: 'utf-16le' };
    const text = '名称\t别名\r\n"华为\r\n技术"\t华为\r\n\r\n中芯国际\tSMIC\r\n';
    const bytes = new Uint8Array([...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]));
    const parties = async (format: SourceFormat, content: Uint8Array) => {
      const answer = await readAs([fileOf('own', content)], [format]);
      return answer.ok
        ? answer.value[0]?.parties.map(({ name, names, line }) => [line, name, ...names.map(({ text: each, kind }) => `${each} ${kind}`)])
        : answer.problems.map(describeProblem);
    };
    expect(await parties(mappedFormat(mapping), bytes)).toEqual([
      [2, '华为\r\n技术', '华为 alias'],
      [5, '中芯国际', 'SMIC acronym'],
    ]);
    const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
    expect(await parties(mappedFormat(mapping), workbook)).toEqual(['own: format: got "a workbook or another archive", expected CSV here']);
    async function* rows() {
      yield { line: 3, cells: ['华为', 'Huawei'] };
    }
    const reader: TableReader = async () => ({ ok: true, value: { header: ['名称', '别名'], rows: rows() } }) as const;
    expect(await parties(mappedFormat(mapping, reader), workbook)).toEqual([[3, '华为', 'Huawei alias']]);
  });

  test('[F68] a workbook is read as screening reads it', async () => {
    const name = 'suppliers.xlsx';
    const file = fileOf(name, new Uint8Array(readFileSync(at('..', 'screening', name))));
    const reader: TableReader = (each, { sheet, name: heading }) =>
      readWorkbook(
        each.open(),
        { ...(sheet === undefined ? {} : { sheet }), columns: heading === undefined ? {} : { name: heading } },
        each.name,
      );
    const opened = await readWorkbook(file.open(), {}, name);
    if (!opened.ok) throw new Error(opened.problems.map(describeProblem).join('; '));
    const heading = opened.value.columns.name?.header ?? '';
    const mapping: Mapping = { list: 'xx-own', title: 'Own', columns: { name: heading } };
    const answer = await readAs([file], [mappedFormat(mapping, reader)]);
    const place = opened.value.columns.name?.at ?? 0;
    const names: string[] = [];
    const good = ({ cells, fault }: TableRow): boolean => (cells[place] ?? '') !== '' && (fault ?? null) === null;
    for await (const row of opened.value.rows) if (good(row)) names.push(row.cells[place] ?? '');
    expect(names.length).toBeGreaterThan(1);
    expect(answer.ok ? [] : answer.problems.map(({ line, field }) => `${field} ${line}`), 'a row of too many cells').toEqual(['(row) 7']);
    const rid: TableReader = async (...given) => {
      const table = await reader(...given);
      if (!table.ok) return table;
      async function* rows(all: AsyncIterable<TableRow>): AsyncGenerator<TableRow> {
        for await (const row of all) if (good(row)) yield row;
      }
      return { ok: true, value: { ...table.value, rows: rows(table.value.rows) } };
    };
    const whole = await readAs([file], [mappedFormat(mapping, rid)]);
    expect(whole.ok && whole.value[0]?.parties.map(({ name: each }) => each)).toEqual(names);
    const missing = await readAs([file], [mappedFormat({ ...mapping, columns: { name: heading, country: 'Kein Land' } }, reader)]);
    expect(missing.ok ? [] : missing.problems.map(({ field }) => field)).toEqual(['Kein Land']);
  });
});
