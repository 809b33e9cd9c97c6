import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takePrinted } from '../../src/sources/printed-list.js';
import { fileOf } from '../../src/sources/source-file.js';
import { readAs, stableJson } from './oracle.js';
import { asNoticeText, asNoticeXml, bundledEntries, type PrintedEntry } from './printed-edition.js';
import { asPdf } from './printed-pdf.js';

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, import.meta.url)));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const shape = (entries: readonly PrintedEntry[]) => entries.map(({ printed, under }) => ({ printed, under }));

async function read(bytes: Uint8Array) {
  const made = await readAs([fileOf('made', bytes)]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value[0]?.parties.map(({ printed, under }) => ({ printed, under: under ?? null })) ?? [];
}

const ALL = bundledEntries('2026-06-08');
/** Some parents of the edition in any order, each but the last ten with some of the lines under it. */
const editions = fc
  .subarray(
    ALL.flatMap(({ under }, at) => (under === null ? [at] : [])),
    { minLength: 24, maxLength: 60 },
  )
  .chain((parents) => fc.shuffledSubarray(parents, { minLength: 24 }))
  .chain((parents) => fc.tuple(fc.constant(parents), fc.array(fc.boolean(), { minLength: ALL.length, maxLength: ALL.length })))
  .map(([parents, kept]) => {
    const chosen: PrintedEntry[] = [];
    for (const [order, parent] of parents.entries()) {
      const hung = order < parents.length - 10;
      const place = chosen.length;
      chosen.push(
        ...ALL.filter((entry, at) => at === parent || (hung && entry.under === parent && kept[at] === true)).map((entry) => ({
          ...entry,
          under: entry.under === null ? null : place,
        })),
      );
    }
    return chosen;
  });

describe('laws of the readers', () => {
  test('[F8] whatever entries a notice has, XML and text give them back with who stands under whom', async () => {
    const layouts = fc.record({
      step: fc.constantFrom(2, 4),
      hang: fc.constantFrom(2, 4),
      width: fc.constantFrom(70, 71, 72),
      pages: fc.integer({ min: 5, max: 80 }),
    });
    await fc.assert(
      fc.asyncProperty(editions, layouts, async (entries, layout) => {
        expect(await read(encode(asNoticeXml(entries)))).toEqual(shape(entries));
        expect(await read(encode(asNoticeText(entries, layout)))).toEqual(shape(entries));
      }),
      { numRuns: 100 },
    );
  });

  test('[F8] whatever entries a PDF has, they come back with who stands under whom', async () => {
    const settings = fc.record({
      columns: fc.constantFrom(1 as const, 2 as const),
      step: fc.constantFrom(10, 12, 18),
      hang: fc.constantFrom(0, 6, 12),
    });
    await fc.assert(
      fc.asyncProperty(editions, settings, async (entries, setting) => {
        expect(await read(asPdf(entries, setting))).toEqual(shape(entries));
      }),
      { numRuns: 40 },
    );
  });

  test('[F9] a printed line made of names gives these names', () => {
    const word = fc.constantFrom('Aero', 'Yunnan', 'Optical', 'Sino', 'Tech', 'Novo', 'Harbin', 'Xi’an', 'M&S');
    const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => `${words.join(' ')} Co., Ltd.`);
    const former = fc.constantFrom('formerly ', 'formerly known as ', 'f/k/a ', 'previously known as ');
    const alias = fc.constantFrom('also known as ', 'aka ', 'a.k.a. ', 'a/k/a ', 'including one alias: ', 'and two aliases: ', '');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
        former,
        alias,
        fc.constantFrom('', '.', ' *', ' \\1\\', '[2]'),
        ([main, old, other, third], was, aka, end) => {
          const taken = takePrinted(`${main} (${aka}${other}; and ${third}) (${was}${old})${end}`);
          expect(taken.name).toBe(main);
          expect(taken.names).toEqual([
            { text: other, kind: 'alias' },
            { text: third, kind: 'alias' },
            { text: old, kind: 'former' },
          ]);
        },
      ),
    );
  });

  const FILES = [
    'notice-xml/edition/2026-11571.xml',
    'notice-text/edition/2026-11571.txt',
    'dod-pdf/two-columns/list.pdf',
    'hand-kept/edition/edition.csv',
    'uflpa/page/uflpa-entity-list.html',
    'fcc/page/coveredlist.html',
  ];

  test.each(FILES)('[F7] %s cut anywhere is refused, or nothing of it is missing', async (path) => {
    const bytes = bytesOf(`./${path}`);
    const whole = await readAs([fileOf('whole', bytes)]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const cut = await readAs([fileOf('whole', bytes.slice(0, length))]);
        if (cut.ok) expect(stableJson(cut)).toBe(stableJson(whole));
      }),
      { numRuns: 60 },
    );
  });

  test.each(FILES)('[F10] %s with any bytes changed gets an answer, never a throw', async (path) => {
    const bytes = bytesOf(`./${path}`);
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const changed = bytes.slice();
        for (const [at, byte] of made) changed[at] = byte;
        const read = await readAs([fileOf('changed', changed)]);
        expect(read.ok ? read.value.length : read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
