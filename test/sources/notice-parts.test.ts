import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/register/index.js';
import { filedDay, printedDay } from '../../src/sources/printed-date.js';
import { takePrinted } from '../../src/sources/printed-list.js';
import { fileOf, type SourceFile } from '../../src/sources/source-file.js';
import { PAGE_BYTES } from '../../src/sources/source-text.js';
import { statedCounts } from '../../src/sources/stated-counts.js';
import { makePdf } from './make-pdf.js';
import { readAs } from './oracle.js';
import { asNoticeText, asNoticeXml, bundledEntries } from './printed-edition.js';

const ENTRIES = bundledEntries('2022-10-05');

async function edition(text: string) {
  const read = await readAs([fileOf('notice', new TextEncoder().encode(text))]);
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('; '));
  return read.value[0];
}

async function problems(file: SourceFile | string | Uint8Array): Promise<readonly string[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await readAs([bytes instanceof Uint8Array ? fileOf('file', bytes) : bytes]);
  return read.ok ? [] : read.problems.map(describeProblem);
}

describe('what a line names', () => {
  test.each([
    ['Hesai Group (also known as Hesai Technology Co., Ltd.)', 'Hesai Group', ['alias Hesai Technology Co., Ltd.']],
    ['A B Ltd. (SMIC) (formerly Old B Ltd. (OBL))', 'A B Ltd.', ['acronym SMIC', 'former Old B Ltd.', 'former OBL']],
    ['A B Ltd. (“CATL”)', 'A B Ltd.', ['acronym CATL']],
    ['A B Corporation (aka “A Be”; f/k/a B A)*', 'A B Corporation', ['alias A Be', 'former B A']],
    ['China Unicom (Hong Kong) Limited', 'China Unicom (Hong Kong) Limited', []],
    ['China Communications Construction Group (Limited)', 'China Communications Construction Group (Limited)', []],
    ['A B Group (Limited) (ABG).', 'A B Group (Limited)', ['acronym ABG']],
    ['A (', 'A (', []],
    [')))))', ')))))', []],
  ])('[F9] %s', (printed, name, names) => {
    const taken = takePrinted(printed);
    expect([taken.name, taken.names.map(({ text, kind }) => `${kind} ${text}`)]).toEqual([name, names]);
  });

  test('[F9] subsidiaries without a name are a note', () => {
    expect(takePrinted('Ninestar Corporation and its eight subsidiaries')).toEqual({
      name: 'Ninestar Corporation',
      names: [],
      note: 'its eight subsidiaries',
    });
  });
});

describe('days and counts', () => {
  test('[F11] a date is read as printed; one that is none is nothing', () => {
    expect([printedDay('Dated: June 8, 2026.'), printedDay('06/12/2023'), printedDay('June 31, 2026'), printedDay('soon')]).toEqual([
      '2026-06-08',
      '2023-06-12',
      null,
      null,
    ]);
    expect([filedDay('[FR Doc. 2026-11571 Filed 6-9-26; 8:45 am]'), filedDay('[FR Doc. 2024–17694 Filed 8–8–24; 8:45 am]')]).toEqual([
      '2026-06-09',
      '2024-08-08',
    ]);
  });

  test.each([
    ['The list has a total of 134 entities.', { total: 134 }],
    ['This notice adds 13 entities and removes three entities for a total of 70 entities.', { added: 13, removed: 3, total: 70 }],
    ['The following two entities do not qualify and are removed from the list:', { removed: 2 }],
    ['The previous list of 134 entities is superseded.', {}],
    ['Section 1260H requires a list of companies.', {}],
  ])('[F12] "%s" states %o', (text, expected) => {
    expect(statedCounts([text])).toEqual(expected);
  });

  test('[F12] a stated count that the lines do not make refuses the notice', async () => {
    expect(await problems(asNoticeXml(ENTRIES, 14))).toEqual(['file: total: got 13 lines, expected 14, which the document states']);
  });
});

describe('a notice', () => {
  test('[F13] one that adds, by its action, is an amendment; another is complete', async () => {
    const xml = asNoticeXml(ENTRIES, 13);
    expect((await edition(xml))?.form).toBe('complete');
    expect((await edition(xml.replace('Notice of Chinese military', 'Notice of addition of Chinese military')))?.form).toBe('amendment');
  });

  test('[F13] lines after prose that says the following are removed are removals', async () => {
    const added =
      '<P>The Deputy Secretary has determined that the following entities no longer qualify:</P>\n<FP SOURCE="FP-1">IDG Capital Partners Co., Ltd. (IDG Capital)</FP>\n<SIG>';
    const read = await edition(asNoticeXml(ENTRIES).replace('<SIG>', added));
    expect(read).toMatchObject({ form: 'complete', removals: [{ name: 'IDG Capital Partners Co., Ltd.' }] });
    expect(read?.parties).toHaveLength(13);
  });

  test('[F14] its days: that of effect or signature, and that of filing for inspection', async () => {
    expect(await edition(asNoticeText(ENTRIES))).toMatchObject({
      date: '2026-06-08',
      published: '2026-06-09',
      citation: '91 FR 35189 (FR Doc. 2026-11571)',
    });
    const dated = asNoticeText(ENTRIES).replace('SUMMARY:', 'DATES: Effective July 1, 2026.\n\nSUMMARY:');
    expect(await edition(dated)).toMatchObject({ date: '2026-07-01' });
    const issue = asNoticeXml(ENTRIES).replace('<NOTICE>', '<FEDREG><VOL>91</VOL><DATE>Wednesday, June 10, 2026</DATE><NOTICE>').replace('</NOTICE>', '</NOTICE></FEDREG>');
    expect(await edition(issue.replace(' Filed 6-9-26; 8:45 am', ''))).toMatchObject({ published: '2026-06-10', citation: '91 FR 35189 (FR Doc. 2026-11571)' });
  });

  test('[F15] a ground printed under a line belongs to it', async () => {
    const xml = asNoticeXml(ENTRIES).replace('</FP>', '</FP>\n<FP SOURCE="FP1-2">Basis: 1260H(g)(2)(B)(i)(I)</FP>');
    expect((await edition(xml))?.parties[0]?.grounds).toEqual(['1260H(g)(2)(B)(i)(I)']);
  });

  test('[F16] text outside of its paragraphs, an indented line under nothing, and a doubled one are refused with their lines', async () => {
    const xml = asNoticeXml(ENTRIES);
    expect(await problems(xml.replace('<SIG>', 'Lost Co., Ltd.<SIG>'))).toEqual([
      expect.stringMatching(/^file:\d+: document: got "Lost Co., Ltd." outside of a paragraph/),
    ]);
    expect(await problems(xml.replace('FP-1', 'FP1-2'))).toEqual([expect.stringMatching(/^file:16: indentation: got "360 Security/)]);
  });
});

describe('hostile files', () => {
  test('[F17] a document type, an entity and a depth beyond the limit are refused', async () => {
    const xml = asNoticeXml(ENTRIES);
    const typed = xml.replace('<NOTICE>', '<!DOCTYPE NOTICE [<!ENTITY a "aaaa">]>\n<NOTICE>');
    expect(await problems(typed)).toEqual(['file:2: document: got a document type declaration, expected none']);
    expect((await problems(xml.replace('<SUPLINF>', `<SUPLINF>${'<E>'.repeat(40)}`)))[0]).toContain('depth 17');
    expect((await problems(xml.replace('<SUPLINF>', '<SUPLINF>&lol;')))[0]).toContain('undefined entity');
  });

  test('[F17] a file larger than its limit is refused before it is read, and one longer than it says too', async () => {
    const bytes = new TextEncoder().encode(asNoticeXml(ENTRIES));
    const endless: SourceFile = {
      ...fileOf('endless', bytes),
      size: PAGE_BYTES * 4,
      open: async function* () {
        for (;;) yield new Uint8Array(1024 * 1024).fill(0x20);
      },
    };
    expect((await problems(endless))[0]).toMatch(/^endless: size: got more than/);
    expect((await problems({ ...fileOf('longer', bytes), size: 100 }))[0]).toMatch(/^longer: size:/);
  });

  test('[F17] a PDF of too many pages, one whose table lies and one without text are refused', async () => {
    expect(await problems(makePdf(Array.from({ length: 201 }, () => [])))).toEqual(['file: pages: got 201, expected at most 200']);
    expect(await problems(makePdf([[]]))).toEqual([expect.stringMatching(/^file: text: got no text/)]);
    const lying = new TextDecoder('latin1')
      .decode(makePdf([[{ x: 72, y: 700, text: 'Section 1260H' }]]))
      .replace(/00000(\d{5}) 00000 n/, '0000000001 00000 n');
    expect(await problems(Uint8Array.from(lying, (letter) => letter.charCodeAt(0)))).toEqual([
      expect.stringMatching(/^file: xref: got .*, expected object 1 at byte 1$/),
    ]);
  });

  test('[F17] nothing in a page is run, and what stands in its scripts and comments is not read', async () => {
    const rows = '<tr><th>Covered Equipment or Services</th><th>Date of Inclusion on Covered List</th></tr>';
    const hidden = '<tr><td>Goods produced by Hidden Corp.</td><td>March 12, 2021</td></tr>';
    const shown = '<tr><td>Goods produced by ZTE Corporation.</td><td>March 12, 2021</td></tr>';
    const page = `<html><head><title>Covered List, FCC</title><script>globalThis.ran = true; "${hidden}"</script></head><body><!-- ${hidden} --><table>${rows}${shown}</table></body></html>`;
    expect((await edition(page))?.parties.map(({ name }) => name)).toEqual(['ZTE Corporation']);
    expect('ran' in globalThis).toBe(false);
  });

  test('[F17] endless beginnings of comments, parentheses and brackets take no endless time', async () => {
    const many = `<html><head><title>Covered List, FCC</title></head><body>${'<!--'.repeat(200_000)}</body></html>`;
    expect((await problems(many)).length).toBe(1);
    const open = asNoticeText(ENTRIES).replace('360 Security', `360 (Security\n${'Co\n'.repeat(60_000)}`);
    expect((await problems(open))[0]).toMatch(/^file:37: name: got .*, expected a name of at most 400 characters$/);
    const flush = asNoticeText(ENTRIES).replace('360 Security', `${'Aero Tech\n'.repeat(60_000)}360 Security`);
    expect((await problems(flush)).join()).toMatch(/^file: list: got \d+ lines, expected at most 20000$/);
    expect(takePrinted(`A${' (aka b)'.repeat(100_000)}`).names).toEqual([]);
    expect(takePrinted(`A${'('.repeat(1900)}${')'.repeat(1900)}`).name).toBe('A');
    expect(takePrinted(`A ${'(a; and '.repeat(400)}`).names).toEqual([]);
  });
});
