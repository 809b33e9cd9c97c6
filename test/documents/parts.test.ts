import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsIn, documentsInFolder, type TakenDocument } from '../../src/documents/index.js';
import { dayWritten } from '../../src/documents/printed-moment.js';
import { textParagraphs } from '../../src/documents/text-paragraphs.js';
import { joinLines } from '../../src/documents/wrapped-text.js';
import { makePdf } from '../sources/make-pdf.js';

async function taken(bytes: Uint8Array | string): Promise<readonly TakenDocument[]> {
  const read = await documentsIn(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'file');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.documents;
}

test.each([
  ['2025-12-24T23:30:00-08:00', '2025-12-24'],
  ['Wed, 24 Dec 2025 23:59:59 -0500', '2025-12-24'],
  ['Dec. 24, 2025 at 10:30 a.m. EST', '2025-12-24'],
  ['Wednesday, December 24th, 2025', '2025-12-24'],
  ['24 December 2025', '2025-12-24'],
  ['发布时间：2025年12月4日 10:00', '2025-12-04'],
  ['2025/12/24 08:00', '2025-12-24'],
  ["D:20251224093000-05'00'", '2025-12-24'],
  ['20251224T093000Z', '2025-12-24'],
  ['12/24/2025', '2025-12-24'],
  ['24/12/2025', '2025-12-24'],
  ['4/4/2025', '2025-04-04'],
  ['3/4/2025', null],
  ['2025-02-30', null],
  ['December 2025', null],
  ['Section 1260H of 2021-2025', null],
  ['1789-07-14', null],
])('[D115] %s is the day %s', (text, day) => {
  expect(dayWritten(text)).toBe(day);
});

const WORD = fc.stringMatching(/^[A-Za-z]{1,12}$/);
const SENTENCE = fc.array(WORD, { minLength: 14, maxLength: 60 }).map((words) => `${words.join(' ')}.`);

test('[D110] wrapping text at any usual width and joining it gives the paragraphs again', () => {
  const wrapped = (paragraph: string, width: number): string => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join('\n');
  };
  fc.assert(
    fc.property(fc.array(SENTENCE, { minLength: 2, maxLength: 6 }), fc.integer({ min: 50, max: 90 }), (paragraphs, width) => {
      expect(textParagraphs(paragraphs.map((each) => wrapped(each, width)).join('\n\n'))).toEqual(paragraphs);
    }),
    { numRuns: 200 },
  );
});

test('[D110] paragraphs of one line each stay, and so do lists and short lines', () => {
  const lines = ['A headline', 'One long paragraph '.repeat(12).trim(), 'Another, shorter one.', `And the last${' one'.repeat(60)}.`];
  expect(textParagraphs(lines.join('\n'))).toEqual(lines);
  const list = ['The firms are:', '- DJI', '- Hesai', '- Xiaomi'];
  expect(textParagraphs(list.join('\n'))).toEqual(list);
});

test('[D109] words cut at the end of a line are whole, and hyphens that belong to them stay', () => {
  const texts = [
    'The court sent it back for its long-standing view of the com-',
    'pany. Officials of the trade between the two, the so-called U.S.-',
    'China trade, spoke of a reason that they called a rather long-',
    'standing one: the list of 美国国防部把示例光学集团移出',
    '清单。',
  ];
  const lines = texts.map((text) => ({ text, indent: 0, end: 60, parted: false }));
  expect(joinLines(lines, { width: 60, letter: 1 })).toEqual([
    'The court sent it back for its long-standing view of the company. Officials of the trade between the two, the so-called U.S.-China trade, spoke of a reason that they called a rather long-standing one: the list of 美国国防部把示例光学集团移出清单。',
  ]);
});

test('[D109] a PDF that a reader must mend is read, one without text is refused, and the day on which it was made is only a hint', async () => {
  const bytes = makePdf([
    [{ x: 72, y: 700, text: 'Sample Optics Group was removed from the list after the court had ruled on its suit.' }],
  ]);
  const dated = new TextDecoder('latin1')
    .decode(bytes)
    .replace('/Root 1 0 R', '/Root 1 0 R /Info << /Title (Statement of Sample Optics) /CreationDate (D:20251224093000Z) >>');
  const [read] = await taken(Uint8Array.from(`${dated}\nbytes after the end`, (character) => character.charCodeAt(0)));
  expect(read).toMatchObject({ made: '2025-12-24', dated: null, document: { published: null, title: 'Statement of Sample Optics' } });
  const empty = await documentsIn(makePdf([[]]), 'scan.pdf');
  expect(empty).toEqual({
    ok: false,
    problem: { file: 'scan.pdf', line: 0, field: 'text', got: 'no text, as in a scanned image', expected: 'printed text' },
  });
});

test('[D111] mails in mails end at a depth, and a mail of too many parts is refused', async () => {
  const within = (inner: string, at: number): string =>
    `From: a@b.example\r\nSubject: level ${at}\r\nDate: Fri, 9 Jan 2026 10:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n\r\nWords of level ${at}.\r\n--b${at}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${at}--\r\n`;
  const deep = [1, 2, 3, 4, 5, 6].reduce(
    (inner, at) => within(inner, at),
    'From: x@y.example\r\nSubject: innermost\r\n\r\nInnermost words.\r\n',
  );
  const read = await documentsIn(new TextEncoder().encode(deep), 'deep.eml');
  expect(read.ok && read.documents.map(({ document }) => document.title)).toEqual(['level 6', 'level 5', 'level 4', 'level 3']);
  expect(read.ok && read.skipped.map(({ got }) => got)).toEqual(['5 mails in one another']);
  const many = `From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\nhello\r\n'.repeat(6000)}`;
  expect(await documentsIn(new TextEncoder().encode(many), 'many.eml')).toMatchObject({
    ok: false,
    problem: { field: 'mail', got: '6000 parts' },
  });
});

test('[D112] an issue of the Federal Register gives a document for each notice, with the volume and the day of the issue', async () => {
  const notice = (number: string, subject: string): string =>
    `<NOTICE><PREAMB><PRTPAGE P="100"/><AGENCY>DEPARTMENT OF DEFENSE</AGENCY><SUBJECT>${subject}</SUBJECT></PREAMB><SUPLINF><P>The Secretary has determined it, as the statute says.</P></SUPLINF><FRDOC>[FR Doc. ${number} Filed 1-8-26; 8:45 am]</FRDOC></NOTICE>`;
  const issue = `<?xml version="1.0"?><FEDREG><VOL>91</VOL><NO>6</NO><DATE>Friday, January 9, 2026</DATE><NOTICES>${notice('2026-00001', 'One')}${notice('2026-00002', 'Two')}</NOTICES></FEDREG>`;
  expect((await taken(issue)).map(({ name, citation, document }) => [name, citation, document.title, document.published])).toEqual([
    ['file > 1', '91 FR 100 (FR Doc. 2026-00001)', 'One', '2026-01-09'],
    ['file > 2', '91 FR 100 (FR Doc. 2026-00002)', 'Two', '2026-01-09'],
  ]);
  const cut = await documentsIn(new TextEncoder().encode(issue.slice(0, 200)), 'cut.xml');
  expect(cut.ok).toBe(false);
});

test('[D112 D113] XML with a document type declares nothing that is expanded: it is refused', async () => {
  for (const root of ['rss', 'NOTICE']) {
    const read = await documentsIn(
      new TextEncoder().encode(`<?xml version="1.0"?>\n<!-- x --><${root}/>`.replace(`<${root}/>`, `<${root}><!DOCTYPE a></${root}>`)),
      'x.xml',
    );
    expect(read.ok).toBe(false);
  }
});

test('[D113] feeds with entities of HTML and bare ampersands are read, as many are so', async () => {
  const [read] = await taken(
    '<rss version="2.0"><channel><title>R&D News</title><item><title>AT&T &amp; Caf&eacute;s</title><link>https://x.example/?a=1&b=2</link><description><![CDATA[<p>One&nbsp;&mdash; two &amp; R&D.</p>]]></description></item></channel></rss>',
  );
  expect(read?.document).toMatchObject({
    title: 'AT&T & Cafés',
    text: 'One — two & R&D.',
    publisher: 'R&D News',
    url: 'https://x.example/?a=1&b=2',
  });
});

test('[D116] a folder gives a result for each file, in the order of their names, and a bad one stops none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-folder-'));
  try {
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, 'a.txt'), 'A title\n\nThe Pentagon added a company to its list.');
    writeFileSync(join(folder, 'b.zip'), Uint8Array.of(0x50, 0x4b, 3, 4, 0));
    writeFileSync(join(folder, 'sub', 'c.html'), '<html><body><p>The court ruled for the company on Monday.</p></body></html>');
    writeFileSync(join(folder, '.hidden', 'd.txt'), 'Not read.');
    const files = [];
    for await (const file of documentsInFolder(folder)) files.push(file);
    expect(files.map(({ name, at, of, read }) => [name, at, of, read.ok])).toEqual([
      ['a.txt', 1, 3, true],
      ['b.zip', 2, 3, false],
      [join('sub', 'c.html'), 3, 3, true],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['WASHINGTON, Dec. 24, 2025 /PRNewswire/ -- The department said so.', '2025-12-24'],
  ['WASHINGTON, Nov 20, 2026 (Newswire) - The department said so.', '2026-11-20'],
  ['NEW YORK, Nov. 20, 2026 - The department said so.', '2026-11-20'],
  ['新华社北京2026年11月20日电 美国国防部20日说。', '2026-11-20'],
  ['The maker, listed on Nov 20, 2026 - a Friday - said so.', null],
  ['美国国防部2026年11月20日表示，电池企业被列入清单。', null],
])('[D106] a dateline is the day of a text, a day in a sentence is not: %s', async (first, published) => {
  const found = await documentsIn(
    new TextEncoder().encode(`A maker of batteries is named\n\n${first}\n\nIt goes on at some length.\n`),
    'a.txt',
  );
  expect(found.ok && found.documents[0]?.document.published).toBe(published);
});

test.each([
  ['SO ORDERED. Dated: January 6, 2025.', '2025-01-06'],
  ['Dated: March 3, 2025', '2025-03-03'],
  ['商汤集团股份有限公司 2021年12月13日', '2021-12-13'],
  ['承董事会命 董事会 2025年1月7日', '2025-01-07'],
  ['The company was listed on January 6, 2025.', null],
  ['公司于2021年12月13日被列入清单。', null],
])('[D106] the day on which a document is signed is its day: %s', async (last, published) => {
  const found = await documentsIn(
    new TextEncoder().encode(`Notice to shareholders\n\nThe Board wishes to tell of a suit.\n\nIt goes on at some length.\n\n${last}\n`),
    'a.txt',
  );
  expect(found.ok && found.documents[0]?.document.published).toBe(published);
});
