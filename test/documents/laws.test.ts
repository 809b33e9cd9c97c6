import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsIn } from '../../src/documents/index.js';
import { expectFinal, inputOf } from './oracle.js';

const GOLDEN = new URL('golden/', import.meta.url).pathname;
const GOOD = [
  'agency-page',
  'chinese-page-gb',
  'mail-forwarded',
  'feed-rss',
  'feed-atom',
  'register-xml',
  'register-page',
  'press-release-text',
  'text-utf16',
  'pdf-letter',
].map((name) => inputOf(`${GOLDEN}${name}`));
const STARTS = [
  '<html><body>',
  '<!doctype html><p>',
  '%PDF-1.4\n',
  'From: a@b.c\r\nSubject: x\r\n\r\n',
  '<rss><channel>',
  '<NOTICE>',
  '<?xml version="1.0"?>',
  '',
  '﻿',
];

/** Resolves for any bytes, and what it resolves to is final text or one problem. */
async function holds(bytes: Uint8Array): Promise<void> {
  expectFinal(await documentsIn(bytes, 'fuzzed'));
}

test('[D114 D102] random bytes after the start of any format give final text or a problem', async () => {
  const bytes = fc.tuple(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(bytes, ([start, rest]) => holds(Buffer.concat([Buffer.from(start), rest]))),
    { numRuns: 200 },
  );
});

test('[D114 D102] pieces of markup in any order do so too', async () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<a href=x>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<td>',
      '<pre>',
      '</pre>',
      '<title>',
      '&amp;lt;',
    ],
    ...[
      '&#0;',
      '&#xd800;',
      '&notanentity;',
      '<br>',
      '\u00ad',
      '\u0000',
      '\ud800',
      '小米',
      ' word ',
      '\n',
      '<![CDATA[',
      ']]>',
      '<item>',
      '</item>',
      '<P>',
      '</P>',
    ],
    ...[
      'Also Read:',
      '\ue0f0',
      '\u00a0',
      '</div></div>',
      '<h1>',
      '<article>',
      '<table>',
      '<nav>',
      '</nav>',
      '<style>',
      '<svg>',
      '\u202e',
      'e\u0301',
    ],
  );
  const markup = fc.tuple(fc.constantFrom(...STARTS), fc.array(piece, { maxLength: 60 }));
  await fc.assert(
    fc.asyncProperty(markup, ([start, pieces]) => holds(Buffer.from(start + pieces.join('')))),
    { numRuns: 300 },
  );
});

test('[D114 D102] good files that are cut off, spoilt or spliced do so too', async () => {
  const spoil = fc.record({
    good: fc.constantFrom(...GOOD),
    other: fc.constantFrom(...GOOD),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    way: fc.constantFrom('truncated', 'spliced', 'spoilt'),
    byte: fc.nat(255),
  });
  await fc.assert(
    fc.asyncProperty(spoil, ({ good, other, cut, from, way, byte }) => {
      const at = Math.floor(good.length * cut);
      const start = good.slice(0, at);
      if (way === 'truncated') return holds(start);
      if (way === 'spliced') return holds(Buffer.concat([start, other.slice(Math.floor(other.length * from))]));
      const spoilt = good.slice();
      if (at < spoilt.length) spoilt[at] = byte;
      return holds(spoilt);
    }),
    { numRuns: 150 },
  );
});

test('[D103] the same story from two pages has the same text, and the originals differ', async () => {
  const story = '<p>The Department of Defense has removed Sample Optics Group from its list, as a court had told it to.</p>'.repeat(5);
  const page = (around: string) => new TextEncoder().encode(`<html><body><div>${around}</div><article>${story}</article></body></html>`);
  const [one, two] = await Promise.all([documentsIn(page('<a href="/">Home</a>'), 'one'), documentsIn(page('<nav>Menu</nav>'), 'two')]);
  expect(
    one.ok &&
      two.ok && [one.documents[0]?.content === two.documents[0]?.content, one.documents[0]?.original === two.documents[0]?.original],
  ).toEqual([true, false]);
});
