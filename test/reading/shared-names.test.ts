import { expect, it } from 'vitest';
import { read } from './reading.js';

/** The companies of a text, each as written and as linked. */
const companies = (text: string) =>
  read(text)
    .mentions.filter(({ kind }) => kind === 'company')
    .map(({ text: written, entity, name }) => `${written} ${entity ?? name}`);

it('[B123] a name that companies share is that of the one whose full name the text began with', () => {
  expect(companies('China Mobile Ltd. and China Telecom Corp. asked the exchange to reconsider. China Mobile fell.')).toEqual([
    'China Mobile Ltd. WB-0055',
    'China Telecom Corp. WB-0060',
    'China Mobile WB-0055',
  ]);
  expect(companies('China Mobile fell after the news.')).toEqual(['China Mobile WB-0017']);
  expect(companies('Taiwan Semiconductor Manufacturing Company (TSMC) stopped. TSMC declined to comment.').at(-1)).toBe(
    'TSMC Taiwan Semiconductor Manufacturing',
  );
  expect(companies('The New York Stock Exchange will act, it said. The NYSE gave no day.').at(-1)).toBe('NYSE New York Stock Exchange');
  expect(companies('China Communications Construction Group was sued.')).toEqual(['China Communications Construction Group WB-0054']);
});

it('[B123] what companies run, what is counted and where a firm sits are no companies', () => {
  expect(companies('The force said on Facebook that it bought one.')).toEqual([]);
  expect(companies('The law is aimed at ByteDance, the owner of TikTok.')).toEqual(['ByteDance ByteDance']);
  expect(companies('TikTok sued on Monday.')).toEqual(['TikTok TikTok']);
  expect(companies('Hefei Yuntu Optics Co., Ltd. (Hefei) was added to the Entity List.')).toEqual([
    'Hefei Yuntu Optics Co., Ltd. Hefei Yuntu Optics Co., Ltd.',
  ]);
  expect(companies('Unitree is one of the Six Little Dragons of the city.')).toEqual(['Unitree WB-0214']);
});

it('[B123] names go as far as they go', () => {
  expect(companies('The Treasury sanctioned Dandong Yuntu Economy and Trade Co. on Monday.')).toEqual([
    'Dandong Yuntu Economy and Trade Co. Dandong Yuntu Economy and Trade Co.',
  ]);
  expect(companies('Chipmaker Kestrelon and drone maker Tidewell were added to the Entity List.')).toEqual([
    'Kestrelon Kestrelon',
    'Tidewell Tidewell',
  ]);
  expect(companies('Yuntwell Optronic (4935.TW) fell.')).toEqual(['Yuntwell Optronic Yuntwell Optronic']);
  expect(companies('Global Kestrel Technologies fell.')).toEqual(['Global Kestrel Technologies Global Kestrel Technologies']);
  expect(companies('Global Technologies of this kind are rare.')).toEqual([]);
});

it('[B123] titles of other stories below a heading are not of the story', () => {
  const story = 'The Pentagon added Tencent to the Section 1260H list on Monday.';
  expect(companies(`${story}\n\nRelated coverage:\n\nToyota invests in a rocket maker\n\nNvidia may launch a new chip`)).toEqual([
    'Tencent WB-0155',
  ]);
  expect(companies(`${story}\n\nRelated coverage:\n\nToyota invests in a rocket maker.`)).toContain('Toyota Toyota');
});
