import { describe, expect, test } from 'vitest';
import { takePrinted } from '../../src/sources/printed-list.js';
import type { SourceEdition } from '../../src/sources/source-edition.js';
import { fileOf } from '../../src/sources/source-file.js';
import { readAs } from './oracle.js';
import { asNoticeText, asNoticeXml, bundledEntries, type PrintedEntry } from './printed-edition.js';

const EDITIONS = ['2021-06-03', '2022-10-05', '2024-01-31', '2025-01-07', '2026-06-08'];

async function read(text: string): Promise<SourceEdition> {
  const made = await readAs([fileOf('notice', new TextEncoder().encode(text))]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [edition] = made.value;
  if (edition === undefined) throw new Error('got no edition');
  return edition;
}

const shape = ({ parties }: SourceEdition) => parties.map(({ printed, name, under }) => ({ printed, name, under: under ?? null }));
const wanted = (entries: readonly PrintedEntry[]) => entries.map(({ printed, name, under }) => ({ printed, name, under }));

describe('the printed lines of the Section 1260H list', () => {
  test.each(EDITIONS)('[F1] the lines of %s are taken apart as the register has them', (edition) => {
    for (const { printed, name, aliases, formerly } of bundledEntries(edition)) {
      const taken = takePrinted(printed);
      const of = (former: boolean) => taken.names.filter(({ kind }) => (kind === 'former') === former).map(({ text }) => text);
      // Three lines of the register hold what a transcriber added or misspelt.
      if (/Knownsec|Inner Mongolia\)|^China Telecom Group Co., Ltd\.$/.test(printed)) continue;
      expect({ printed, name: taken.name, aliases: of(false), formerly: of(true) }).toEqual({ printed, name, aliases, formerly });
    }
  });
});

describe('a notice', () => {
  test.each(EDITIONS)('[F2] the edition of %s, written as XML, reads back with who stands under whom', async (edition) => {
    const entries = bundledEntries(edition);
    expect(shape(await read(asNoticeXml(entries)))).toEqual(wanted(entries));
  });

  const layouts = [
    { step: 4, hang: 2 },
    { step: 2, hang: 2 },
    { step: 2, hang: 4 },
    { step: 4, hang: 4, width: 70, pages: 17 },
  ];
  test.each(EDITIONS.flatMap((edition) => layouts.map((layout) => ({ edition, layout }))))(
    '[F3] the edition of $edition as text, $layout, reads back with who stands under whom',
    async ({ edition, layout }) => {
      const entries = bundledEntries(edition);
      expect(shape(await read(asNoticeText(entries, layout)))).toEqual(wanted(entries));
    },
  );
});
