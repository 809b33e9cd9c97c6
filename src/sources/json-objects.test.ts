import { array, assert, asyncProperty, constantFrom, dictionary, integer, jsonValue, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachObject, type JsonObject, parseObject } from './json-objects.js';
import { fileOf, type SourceFile } from './source-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(file: SourceFile) {
  const objects: (readonly [JsonObject, number])[] = [];
  const problems = await eachObject(file, 'results', (object, line) => {
    objects.push([object, line]);
    return null;
  });
  return { objects, problems };
}

function inPieces(text: string, size: number): SourceFile {
  const whole = bytes(text);
  return {
    ...fileOf('list.json', whole),
    open: async function* () {
      const shared = new Uint8Array(size);
      for (let at = 0; at < whole.length; at += size) {
        const piece = whole.subarray(at, at + size);
        shared.set(piece);
        yield shared.subarray(0, piece.length);
      }
    },
  };
}

describe('objects of a JSON file', () => {
  test('[F38] the objects of the one list are those that JSON.parse finds, however the file comes in pieces', async () => {
    const objects = array(dictionary(string({ unit: 'binary' }), jsonValue(), { maxKeys: 4 }), { maxLength: 5 });
    const before = constantFrom(
      {},
      { total: 2 },
      { meta: { results: [{ a: 1 }] } },
      { other: [{ results: [] }, 'results'] },
      { 're"sults': '{[' },
    );
    await assert(
      asyncProperty(
        objects,
        before,
        jsonValue(),
        constantFrom(undefined, 1, '\t'),
        integer({ min: 1, max: 9 }),
        async (results, first, last, indent, size) => {
          const text = JSON.stringify({ ...first, results, last }, null, indent);
          const found = await read(inPieces(text, size));
          expect(found.problems).toEqual([]);
          const parsed = JSON.parse(text) as { results: JsonObject[] };
          expect(JSON.stringify(found.objects.map(([object]) => object))).toBe(JSON.stringify(parsed.results));
        },
      ),
    );
  });

  test('[F38] each object has the line on which it begins', async () => {
    const { objects } = await read(fileOf('list.json', bytes('{"results": [\n{"a": 1},\n\n{"a":\n2}, {"a": 3}]}\n')));
    expect(objects.map(([{ a }, line]) => [a, line])).toEqual([
      [1, 2],
      [2, 4],
      [3, 5],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no such list', '{"data": [{}]}'],
    ['a list that is none', '{"results": {"a": {}}}'],
    ['a list without its end', '{"results": [{"a": 1}, {"a": 2}'],
    ['an object without its end', '{"results": [{"a": 1}, {"a": '],
    ['a comma too many', '{"results": [{"a": 1},, {"a": 2}]}'],
    ['two lists', '{"results": [{"a": 1}], "results": [{"a": 2}, {"a": 3}]}'],
    ['something else in the list', '{"results": [{"a": 1}, 0.5]}'],
    ['more behind it', '{"results": [{"a": 1}]} {}'],
    ['brackets that do not fit', '{"results": [{"a": 1}}]'],
    ['an object that is none', '{"results": [{"a" 1}]}'],
  ])('[F38] %s is refused', async (_, text) => {
    expect((await read(fileOf('list.json', bytes(text)))).problems).toHaveLength(1);
  });

  test('[F39] an object longer than 1 MiB is refused, and not kept', async () => {
    const long = `{"results": [{"a": 1},\n{"a": "${'x'.repeat(1024 * 1024)}"}]}`;
    const { problems } = await read(fileOf('list.json', bytes(long)));
    expect(problems).toMatchObject([{ line: 2, field: 'object', expected: 'at most 1048576 bytes' }]);
  });

  test('[F38] the objects of JSON lines are parsed by the same function', () => {
    expect(parseObject(bytes('{"id": "é"}'))).toEqual({ id: 'é' });
    expect(parseObject(bytes('[1]'))).toBeNull();
    expect(parseObject(bytes('{"id": 1'))).toBeNull();
    expect(parseObject(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d))).toBeNull();
  });
});
