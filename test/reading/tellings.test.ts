import { expect, it } from 'vitest';
import { onceOrAgain } from '../../src/reading/listed-again.js';
import type { RawEvent } from '../../src/reading/raw-event.js';
import { read, told } from './reading.js';

const LISTED = 'The Pentagon added Hesai to the Section 1260H list on Monday.';

/** The quote of the first event of a type. */
const quoteOf = (type: string, text: string, language?: 'en' | 'zh'): string | undefined =>
  read(text, undefined, language).events.find((each) => each.type === type)?.quote.text;

it('[B126] an answer goes on in the sentence after it and begins in the one before', () => {
  for (const answer of [
    'Hesai rejected the decision as baseless. "Our sensors are built for cars."',
    'Hesai rejected the decision as baseless. It sells to carmakers only.',
    'Hesai rejected the decision as baseless.\n\n"We build sensors for cars."',
  ])
    expect(quoteOf('statement', `${LISTED} ${answer}`)).toBe(answer);
});

it('[B126] what another says next, and a line left out, are no part of an answer', () => {
  const answer = 'Hesai rejected the decision as baseless.';
  for (const after of ['Quectel makes modules for cars.', 'Shares of carmakers fell on Monday.'])
    expect(quoteOf('statement', `${LISTED} ${answer} ${after}`)).toBe(answer);
});

it('[B126] what a ministry says in one sentence is told once', () => {
  expect(
    told('五角大楼周一将禾赛列入1260H清单。美方随意拉单子，毫无依据，中方表示强烈抗议，将向美方提出严正交涉。', undefined, 'zh').filter(
      (each) => each.startsWith('statement'),
    ),
  ).toHaveLength(1);
});

it('[B122] one sentence tells a listing or a listing anew of one day, whichever it tells more surely', () => {
  const sentence = {} as RawEvent['sentence'];
  const company = { entity: 'WB-0083', name: 'Hesai' } as RawEvent['companies'][number];
  const once = { type: 'designation', sentence, companies: [company], date: '2021-03', confidence: 0.9 } as unknown as RawEvent;
  const again: RawEvent = { ...once, type: 'redesignation', confidence: 0.5 };
  expect(onceOrAgain([again, once])).toEqual([once]);
  expect(onceOrAgain([once, { ...again, confidence: 0.95 }]).map(({ type }) => type)).toEqual(['redesignation']);
  expect(onceOrAgain([once, { ...again, date: '2024-10' }])).toHaveLength(2);
});

it('[B127] a listing of its own day stands beside a listing anew without one', () => {
  expect(
    told('The Pentagon has relisted Hesai as a Chinese military company. The company had been added to the list in January 2024.').map(
      (each) => each.split(' ')[0],
    ),
  ).toEqual(['redesignation', 'designation']);
});

it('[B122] a ruling that a later passage tells is another than the injunction', () => {
  const filler = 'The company makes phones. It sells them in many countries. Its founder lives in Beijing.';
  expect(
    told(
      `A federal judge granted Xiaomi a preliminary injunction in March 2021. ${filler} A final ruling by the district court vacated the designation of Xiaomi.`,
      '2021-05-26',
    ).map((each) => each.split(' ')[0]),
  ).toEqual(['injunction', 'ruling']);
});

it('[B135] of what tells an act, the sentence is quoted that says it plainly and on which day', () => {
  const asked = 'On Tuesday nine senators urged the Commerce Department to blacklist Quectel and Inspur.';
  expect(quoteOf('proposal', `${asked} They want it to put the companies on the Entity List without delay.`)).toBe(asked);
  const listed = 'On Tuesday the Commerce Department blacklisted the chipmakers Quectel and Inspur.';
  expect(quoteOf('designation', `${listed} It also put their units on the Entity List.`)).toBe(listed);
});

it('[B135] a heading is not quoted where the story tells the act', () => {
  const act = 'The Pentagon has put Hesai on its blacklist, a spokesman said.';
  for (const heading of ['Pentagon adds Hesai to Section 1260H list', 'Hesai put on Section 1260H list by Pentagon'])
    expect(quoteOf('designation', `${heading}\n\n${act}`)).toBe(act);
});

it('[B135] an aside that has the day is quoted before what has none', () => {
  const dated = 'The company sued the Pentagon on Friday in Washington.';
  expect(quoteOf('complaint-filed', `Hesai is suing the Pentagon over its listing. ${dated}`)).toBe(dated);
});

it('[B110] what one verb tells of two days is two acts', () => {
  const days = (text: string, language?: 'en' | 'zh'): readonly (string | null)[] =>
    read(text, undefined, language).events.map(({ date }) => date);
  expect(days('The Pentagon put Quectel on the Section 1260H list in January 2024 and again in January 2025.')).toEqual([
    '2024-01',
    '2025-01',
  ]);
  expect(days('The FCC added 12 companies to its Covered List in May 2023, and nine more in June 2023.')).toEqual(['2023-05', '2023-06']);
  expect(days('The first ban on contracts under Section 805 takes effect on June 30, 2026, the second on June 30, 2027.')).toEqual([
    '2026-06-30',
    '2027-06-30',
  ]);
  expect(days('美国国防部在2022年10月5日和2024年1月31日把数十家中国企业列入1260H清单。', 'zh')).toEqual(['2022-10-05', '2024-01-31']);
  // One time, and a day of something else.
  expect(days('The Commerce Department added 12 companies to the Entity List between May 2023 and June 2024.')).toHaveLength(1);
  expect(days('The Pentagon put Quectel on the Section 1260H list in January 2024, and its shares fell in February 2024.')).toHaveLength(1);
});

it('[B110] the second of two acts may be of another company or on another list', () => {
  expect(told('Quectel was added to the Section 1260H list in October 2022 and Hesai in January 2024.')).toEqual([
    'designation WB-0144 us-dod-1260h 2022-10 asserted',
    'designation WB-0083 us-dod-1260h 2024-01 asserted',
  ]);
  expect(told('Hesai and Inspur were added to the Section 1260H list in October 2022 and January 2024, respectively.')).toEqual([
    'designation WB-0083 us-dod-1260h 2022-10 asserted',
    'designation WB-0011 us-dod-1260h 2024-01 asserted',
  ]);
  expect(told('Of those listed, Hesai sued the Pentagon on March 2, and Quectel followed on March 4.')).toEqual([
    'complaint-filed WB-0083 us-dod-1260h 2026-03-02 alleged',
    'complaint-filed WB-0144 us-dod-1260h 2026-03-04 alleged',
  ]);
  expect(
    told("Hesai was added to the Commerce Department's Entity List in June 2023 and to the FCC's Covered List in January 2024."),
  ).toEqual(['designation WB-0083 us-bis-entity 2023-06 asserted', 'designation WB-0083 us-fcc-covered 2024-01 asserted']);
});

it('[B122] a body that is told with companies is silent for itself, also where neither answered', () => {
  const silences = (text: string): readonly string[] => told(`${LISTED} ${text}`).filter((each) => each.startsWith('no-response'));
  for (const text of [
    'Neither Hesai nor the Pentagon responded to requests for comment.',
    'Neither Hesai nor the Department of Defense has replied to questions.',
  ])
    expect(silences(text)).toEqual(['no-response - us-dod-1260h - asserted', 'no-response WB-0083 us-dod-1260h - asserted']);
  expect(silences('The Pentagon and Hesai did not respond to requests for comment.')).toHaveLength(2);
});
