import { expect, test } from 'vitest';
import { fileOf } from '../../src/sources/source-file.js';
import { readAs } from './oracle.js';
import { bundledEntries } from './printed-edition.js';
import { asPdf, type Setting } from './printed-pdf.js';

const SETTINGS: readonly Setting[] = [
  { columns: 2, step: 12, hang: 6 },
  { columns: 2, step: 12, hang: 12 },
  { columns: 2, step: 10, hang: 0 },
  { columns: 1, step: 18, hang: 9 },
];
const EDITIONS = ['2021-06-03', '2022-10-05', '2025-01-07', '2026-06-08'];

test.each(EDITIONS.flatMap((edition) => SETTINGS.map((setting) => ({ edition, setting }))))(
  '[F4] the edition of $edition as a PDF, $setting, reads back with who stands under whom',
  async ({ edition, setting }) => {
    const entries = bundledEntries(edition);
    const read = await readAs([fileOf('list', asPdf(entries, setting))]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [made] = read.value;
    expect(made).toMatchObject({ list: 'us-dod-1260h', date: '2026-06-08', published: null, form: 'complete' });
    expect(made?.parties.map(({ printed, name, under }) => ({ printed, name, under: under ?? null }))).toEqual(
      entries.map(({ printed, name, under }) => ({ printed, name, under })),
    );
  },
);
