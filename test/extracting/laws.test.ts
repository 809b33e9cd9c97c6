import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredClaims } from '../../src/extracting/answered-claims.js';
import { partsOf } from '../../src/extracting/text-part.js';
import { WordsInPart } from '../../src/extracting/words-in-part.js';
import { EVENT_TYPES, MODALITIES } from '../../src/register/index.js';
import { documentOf } from '../reading/reading.js';
import { bundle, readTwice } from './second-reading.js';
import { StandIn, says } from './stand-in.js';

const server = new StandIn();
let base = '';
beforeAll(async () => {
  base = await server.listen();
});
afterAll(() => server.close());

const SENTENCES = [
  'On March 2, 2026, the Department of Defense added Hesai to the Section 1260H list.',
  'Xiaomi has denied that it has any ties to the Chinese military, the company said on Tuesday.',
  'Nine lawmakers urged the defense secretary to put DeepSeek on the Section 1260H list.',
  'Also Read: Unitree was removed from the list',
  'The Section 1260H list does not impose sanctions.',
  '美国国防部3月2日将禾赛科技列入1260H清单。',
  'Orvanta makes robots.',
];
const TEXTS = fc.array(
  fc.oneof(
    fc.constantFrom(...SENTENCES),
    fc.constantFrom('\n\n', ' ', '\n', '\t', 'the list'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** A claim about a text: mostly well formed, its parts of the text, of another text, or of nothing. */
function claims(text: string): fc.Arbitrary<unknown> {
  const stretch = fc.tuple(fc.nat(text.length), fc.nat(90)).map(([from, length]) => text.slice(from, from + length));
  const words = fc.oneof(stretch, fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 20 }));
  // Sentences of the text, which hold, beside stretches of anything, which mostly do not.
  const sentences = text.split(/(?<=[.。])|\n/u).filter((each) => each.trim() !== '');
  const quotes = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(sentences.length === 0 ? [''] : sentences)) },
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: fc.anything() },
  );
  const loose = fc.oneof(
    quotes,
    quotes.map((each) => (typeof each === 'string' ? each.replaceAll(' ', '  \n') : each)),
  );
  const told = ['Hesai', 'Xiaomi', 'DeepSeek', 'the company', 'Orvanta', '禾赛科技'].filter((name) => text.includes(name));
  const names = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...told, ...(told.length === 0 ? ['Hesai'] : [])) },
    { weight: 1, arbitrary: fc.constantFrom('Pentagon', 'Unitree', 'Boeing') },
    { weight: 1, arbitrary: words },
  );
  return fc.record(
    {
      type: fc.oneof({ weight: 20, arbitrary: fc.constantFrom<string>(...EVENT_TYPES, 'draft-posted') }, fc.anything()),
      modality: fc.oneof({ weight: 20, arbitrary: fc.constantFrom<string>(...MODALITIES, 'future') }, fc.anything()),
      companies: fc.oneof({ weight: 20, arbitrary: fc.array(names, { maxLength: 3 }) }, fc.anything()),
      actor: fc.oneof(fc.constant(null), names, fc.anything()),
      list: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(null, 'us-dod-1260h', 'us-bis-entity', 'toString') }, fc.anything()),
      date: fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(null, null, null, '2026', '2026-03', '2026-03-02', '2026-03-10', '2020') },
        fc.anything(),
      ),
      quote: loose,
    },
    { requiredKeys: ['type', 'quote'] },
  );
}

const ANSWERED = TEXTS.map((parts) => parts.join('')).chain((text) =>
  fc.record({
    text: fc.constant(text),
    content: fc.oneof(
      { weight: 5, arbitrary: fc.array(claims(text), { maxLength: 5 }).map((events) => JSON.stringify({ events })) },
      fc.array(claims(text), { maxLength: 3 }).chain((events) => fc.nat(400).map((length) => JSON.stringify({ events }).slice(0, length))),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ),
  }),
);

describe('laws of the second reader', () => {
  it('[B412] whatever the endpoint answers, each quote is the text at its place, and the first reading stays', async () => {
    let kept = 0;
    const ids = new Set(bundle().opened.snapshot.register.entities.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(ANSWERED, async ({ text, content }) => {
        server.answers(says(content));
        const document = documentOf(text);
        const first = bundle().read(document);
        const { events, second, mentions, skipped } = await readTwice(base, document, { size: { most: 300, overlap: 80 } });
        expect([mentions, skipped]).toEqual([first.mentions, first.skipped]);
        const places = [...first.events].sort((one, other) => one.quote.start - other.quote.start);
        expect(events.filter(({ readBy }) => readBy.includes('first'))).toEqual(
          places.map((event) => expect.objectContaining(event) as unknown),
        );
        for (const { quote, date, list, entities, unknown, readBy } of events) {
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect(quote.text).not.toBe('');
          if (readBy.includes('first')) continue;
          kept += 1;
          expect(skipped.some(({ start, end }) => start < quote.end && quote.start < end)).toBe(false);
          expect([null, 'us-dod-1260h', 'us-bis-entity']).toContain(list);
          expect(date === null || /^\d{4}(?:-\d{2}){0,2}$/u.test(date)).toBe(true);
          for (const id of entities) expect(ids.has(id)).toBe(true);
          const dense = text.replace(/\s+/gu, '');
          for (const name of unknown)
            expect(dense.includes(name.replace(/\s+/gu, '')) || mentions.some((each) => each.name === name)).toBe(true);
        }
        for (const { got } of second.dropped) expect(got).not.toMatch(/[\p{Cc}\n]/u);
      }),
      { numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(10);
  });

  it('[B411] parts cover the text in order, each begins within the one before, none is longer than allowed or cuts a character', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom('\n', '\n\n', ' ', '𠮷', 'word'), fc.string({ unit: 'grapheme', maxLength: 30 })), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 8, max: 90 }), fc.integer({ min: 0, max: 40 }), (words, most, overlap) => {
        const text = words.join('');
        const parts = partsOf(text, { most, overlap });
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([0, text.length]);
        for (const [at, { start, end }] of parts.entries()) {
          expect(end - start).toBeLessThanOrEqual(most);
          for (const cut of [start, end])
            expect(/[\udc00-\udfff]/u.test(text.slice(cut, cut + 1)) && /[\ud800-\udbff]$/u.test(text.slice(0, cut))).toBe(false);
          if (at === 0) continue;
          expect(start).toBeGreaterThan(parts[at - 1]?.start ?? 0);
          expect(start).toBeLessThanOrEqual(parts[at - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(parts[at - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('[B411] a text with paragraphs is cut between them', () => {
    const text = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of the story.`).join('\n\n');
    for (const { start, end } of partsOf(text, { most: 400, overlap: 90 })) {
      expect(text.slice(start)).toMatch(/^Paragraph /u);
      expect(text.slice(start, end)).toMatch(/\.\s*$/u);
    }
  });

  it('[B403] words are found wherever they stand whole, whatever the white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'c', 'dé', '禾', '赛', '𠮷', '.', ' ', '\n', '\u3000'), { maxLength: 30 }),
        fc.nat(20),
        fc.nat(9),
        (signs, from, length) => {
          const text = signs.join('');
          const wanted = text.slice(from, from + length);
          const found = new WordsInPart(text, { start: 0, end: text.length }).placesOf(wanted, 100);
          const dense = (each: string): string => each.replace(/\s+/gu, '');
          for (const { start, end } of found) expect(dense(text.slice(start, end))).toBe(dense(wanted));
          const whole = /^$|^[\s.禾赛]/u.test(text.slice(from + length)) && /^$|[\s.禾赛]$/u.test(text.slice(0, from));
          if (whole && dense(wanted) !== '' && wanted === wanted.trim())
            expect(found).toContainEqual({ start: from, end: Math.min(text.length, from + length) });
        },
      ),
    );
  });

  it('[B408] what an answer holds is what was put into it', () => {
    const events = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 4 });
    const prose = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('events') && !each.includes('['));
    fc.assert(
      fc.property(events, prose, prose, fc.boolean(), (claimed, before, after, spread) => {
        const json = JSON.stringify({ events: claimed }, null, spread ? 2 : 0);
        expect(answeredClaims(`${before}${json}${after}`)).toEqual({ claims: JSON.parse(JSON.stringify(claimed)) as unknown, whole: true });
      }),
    );
  });
});
