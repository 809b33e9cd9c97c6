import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stager } from '../../src/reading/reader.js';
import { shippedJudge } from '../../src/reading/shipped-judge.js';
import { bundledReader, documentOf, openedSnapshot, read, told } from './reading.js';

const SENTENCES = [
  'On March 2, 2026, the Department of Defense added Hesai to the Section 1260H list.',
  'Xiaomi has denied that it has any ties to the Chinese military, the company said on Tuesday.',
  'Nine lawmakers urged the defense secretary to put DeepSeek on the Section 1260H list.',
  'DJI sued the Department of Defense in October 2024.',
  'A federal judge granted WuXi AppTec a preliminary injunction on March 5, 2026.',
  'Unitree did not respond to a request for comment.',
  'Humanoid robot manufacturer Orvanta was removed from the Section 1260H list last month.',
  'The Section 1260H list does not impose sanctions.',
  '美国国防部3月2日将禾赛科技列入1260H清单。',
  '宇树科技未回应置评请求。',
];
const BESIDE = [
  'The weather in the valley was mild and the orchards were in bloom.',
  'Bakers in the old town start work before sunrise and rest at noon.',
  'The museum opens at ten and closes at six.',
];
const NOISE = fc.array(
  fc.oneof(
    fc.constantFrom(...SENTENCES),
    fc.constantFrom('\n\n', ' ', '"', '“', '. ', ', and ', '\n', 'U.S.', ' the list', ' 12', 'May', '公司'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ),
  {
    maxLength: 14,
  },
);

describe('laws of reading', () => {
  it('[B101] every mention and every quote is the text at its place, mentions are in order', () => {
    fc.assert(
      fc.property(NOISE, fc.constantFrom('en' as const, 'zh' as const, 'other' as const), (parts, language) => {
        const text = parts.join('');
        const reading = read(text, '2026-03-11', language);
        let last = 0;
        for (const mention of reading.mentions) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.start;
        }
        for (const { quote } of [...reading.events, ...reading.remarks]) expect(quote.text).toBe(text.slice(quote.start, quote.end));
        for (const { confidence } of reading.events) expect(confidence > 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('[B102] the same document gives the same reading, whatever was read before', () => {
    fc.assert(
      fc.property(NOISE, NOISE, (one, other) => {
        const document = documentOf(one.join(''));
        const first = bundledReader()(document);
        bundledReader()(documentOf(other.join('')));
        expect(bundledReader()(document)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('[B103] a paragraph of something else changes no event', () => {
    const text = SENTENCES.slice(0, 7).join('\n\n');
    const before = told(text);
    expect(before.length).toBeGreaterThan(5);
    for (const beside of BESIDE) {
      expect(told(`${beside}\n\n${text}`)).toEqual(before);
      expect(told(`${text}\n\n${beside}`)).toEqual(before);
    }
  });

  it('[B104] lines beside the story yield nothing', () => {
    for (const line of ['Also Read: ', 'Related: ', 'Read next: ', 'Photo: ', 'Sign up for our newsletter: ', '相关阅读：']) {
      const reading = read(`${line}${SENTENCES[0]}\n\nThe valley is quiet.`);
      expect([line, reading.events, reading.mentions]).toEqual([line, [], []]);
      expect(reading.skipped).toHaveLength(1);
    }
  });

  it('[B105] negation and mere hypothesis undo an act', () => {
    const acts = [
      ['was added to', 'was not added to'],
      ['was added to', 'was never added to'],
      ['has been removed from', 'has not been removed from'],
    ] as const;
    for (const [done, undone] of acts) {
      const of = (words: string): string => `Hesai ${words} the Section 1260H list on March 2, 2026.`;
      expect(told(of(done))).toHaveLength(1);
      expect([undone, told(of(undone))]).toEqual([undone, []]);
    }
    expect(told('If Hesai were added to the Section 1260H list, it would have to answer.')).toEqual([]);
    expect(told('禾赛科技被列入1260H清单。', '2026-03-11', 'zh')).toHaveLength(1);
    expect(told('禾赛科技未被列入1260H清单。', '2026-03-11', 'zh')).toEqual([]);
  });

  it('[B106] any text is read in time linear in its length', () => {
    const spent = (text: string): number => {
      const began = process.cpuUsage();
      read(text);
      const { user } = process.cpuUsage(began);
      return user / 1000;
    };
    for (const part of [
      'a ',
      'A',
      'The list the company ',
      '列入清单',
      '. ',
      '1 May ',
      '"the ',
      'Co., Ltd. ',
      'Hesai was added to the list of ',
      '\n',
    ])
      expect([part, spent(part.repeat(100_000 / part.length)) < 3000]).toEqual([part, true]);
  });

  it('[B106] a sentence of nothing but words that tell is judged by so many of them, and the next sentence whole', () => {
    const [stage, judge] = [stager(openedSnapshot()), shippedJudge()];
    const last = 'The Pentagon removed Xiaomi from the Section 1260H list on March 2, 2026.';
    const judged = (times: number): readonly string[] => {
      const crowd = `Hesai ${Array.from({ length: times }, () => 'sued the Pentagon').join(' and ')}.`;
      return judge.judged(stage(documentOf(`${crowd} ${last}`)).scene).map(({ type }) => type);
    };
    expect(judged(45)).toEqual(judged(40));
    expect(judged(45).length).toBeGreaterThan(judged(10).length);
    expect(judged(45).at(-1)).toBe('removal');
  });
});
