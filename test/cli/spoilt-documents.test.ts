import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { deepForms } from '../documents/deep-forms.js';
import { inputOf } from '../documents/oracle.js';
import { type Asked, asked, built } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-spoilt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOLDEN = new URL('../documents/golden/', import.meta.url).pathname;
const GOOD = new Map(readdirSync(GOLDEN).map((name) => [name, inputOf(`${GOLDEN}${name}`)]));
const good = (name: string): Uint8Array => GOOD.get(name) ?? new Uint8Array();

function file(bytes: Uint8Array | string): string {
  const path = join(folder, 'document');
  writeFileSync(path, bytes);
  return path;
}

/** Either the document was read, or one line says what was got and what was expected; never where in the program it happened. */
function expectAnswer({ code, out, err }: Asked): void {
  if (code === 0) expect([err, out === '']).toEqual(['', false]);
  else {
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^watchbill: [^\n]+: got [^\n]+, expected [^\n]+\n$/u);
  }
  // What moves a terminal is of the document, and is not passed on.
  expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|\n\s+at \S+ \(|node_modules|internal fault/u);
}

describe('[D114] watchbill read of what is no good document', () => {
  it('[D114] answers in words, however a document was cut, spliced or spoilt', async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const spoilt = fc.record({
      one: fc.constantFrom(...GOOD.values()),
      other: fc.constantFrom(...GOOD.values()),
      at: place,
      from: place,
      between: fc.constantFrom(
        '',
        '\u0000',
        '\u001b[2J\u0007',
        '&#27;[31m&#x9b;',
        '<![CDATA[',
        ' endobj ',
        '\r\n--x\r\n',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
      ),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, fc.boolean(), async ({ one, other, at, from, between }, json) => {
        const parts = [one.slice(0, one.length * at), Buffer.from(between), other.slice(other.length * from)];
        expectAnswer(await asked('read', file(Buffer.concat(parts)), ...(json ? ['--json'] : [])));
      }),
      { numRuns: 20 },
    );
  });

  const cases: readonly (readonly [string, Uint8Array | string])[] = [
    ['a page cut within a tag', good('agency-page').slice(0, 700)],
    ['a page of tags in one another', '<div>'.repeat(20_000)],
    [
      'a page with signs that move a terminal',
      '<title>\u001b[2J&#27;[31m&#x9b;</title><body><p>Unitree was added\u0007 to the Section 1260H list.</p>',
    ],
    ['a PDF that ends after its first line', '%PDF-1.7\n'],
    [
      'a PDF whose pages are one another',
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>',
    ],
    ['a PDF cut in two', good('pdf-letter').slice(0, 900)],
    ['a PDF that unfolds without end', deepForms(8)],
    ['a mail of mails', 'From: a@b\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(400)],
    [
      'a mail in letters that nobody has',
      'From: a@b\r\nSubject: =?klingon?b?G1sySgc=?=\r\nContent-Type: text/plain; charset=klingon\r\n\r\nhello',
    ],
    [
      'a mail with a broken page',
      'From: a@b\r\nSubject: x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGRpdj48cD5\u0000!!!',
    ],
  ];
  it.each(cases)('[D114] the built command answers in words: %s', (_, bytes) => {
    expectAnswer(built('read', file(bytes)));
  });
});
