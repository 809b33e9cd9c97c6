import { expect, it } from 'vitest';
import { read, told } from './reading.js';

it('[B121] the list is that of the body that acts, also where another was spoken of last', () => {
  expect(told('The Commerce Department keeps the Entity List. The Pentagon on Tuesday added Quectel to the blacklist.')).toEqual([
    'designation WB-0144 us-dod-1260h 2026-03-10 asserted',
  ]);
  expect(told('The Treasury on Tuesday sanctioned Kestrel Logistics Co., Ltd. and put it on the blacklist.')).toEqual([
    'designation Kestrel Logistics Co., Ltd. us-ofac-sdn 2026-03-10 asserted',
  ]);
});

it('[B124] a request to a secretary is about the list of his department', () => {
  expect(
    told(
      'Commerce put Quectel on its Entity List last year. On Tuesday nine lawmakers wrote to Defense Secretary Pete Hegseth and urged that Quectel be added.',
    ),
  ).toEqual(['designation WB-0144 us-bis-entity 2025 asserted', 'proposal WB-0144 us-dod-1260h 2026-03-10 proposed']);
});

it('[B119] what courts and the Pentagon did in 2021 is of the list of section 1237, to the end of that year', () => {
  expect(
    told(
      'Luokung was added to the list of Communist Chinese military companies in January 2021. On June 8, 2021, the Department of Defense removed Luokung from its list of Chinese military companies.',
      '2021-06-10',
    ),
  ).toEqual(['designation WB-0037 us-dod-1237 2021-01 asserted', 'removal WB-0037 us-dod-1237 2021-06-08 asserted']);
});

it('[B125] no listing is of the day of what a court does about it in the same sentence', () => {
  expect(
    told('A federal judge ruled on Thursday that the Pentagon acted arbitrarily when it added DJI to the Section 1260H list.'),
  ).toEqual(['ruling WB-0076 us-dod-1260h 2026-03-05 asserted']);
});

it('[B108] what is planned is future', () => {
  expect(told('The FCC chairman said the commission planned to add DJI to its Covered List.')).toEqual([
    'designation WB-0076 us-fcc-covered - future',
  ]);
});

it('[B120] those among them are told before the clause that speaks of others', () => {
  expect(
    told(
      'BIS added 32 entities to the Entity List on September 12, 2025. Among them are Kestrel Optics Co., Ltd. and Tidewell Genomics Co., Ltd., which BIS said acquired equipment for SMIC.',
    )[0],
  ).toBe('designation Kestrel Optics Co., Ltd.+Tidewell Genomics Co., Ltd. us-bis-entity 2025-09-12 asserted');
});

it('[B126] what a company says in sentences that follow each other is one answer, quoted whole', () => {
  const answer =
    'Hesai rejected the decision as baseless. It said in a statement that its products are civilian and that the listing would not affect its business.';
  const { events } = read(`The Pentagon added Hesai to the Section 1260H list on Monday. ${answer}`);
  expect(events.map(({ type, modality }) => [type, modality])).toEqual([
    ['designation', 'asserted'],
    ['statement', 'denied'],
  ]);
  expect(events[1]?.quote.text).toBe(answer);
});
