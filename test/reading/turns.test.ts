import { expect, it } from 'vitest';
import { told } from './reading.js';

it('[B132] what every paper writes tells an act by itself', () => {
  const of = (text: string) => told(`The Section 1260H list names Chinese military companies. ${text}`);
  expect(of('Sanctions on Kestrel Logistics Co., Ltd. were lifted by the Treasury.').map((each) => each.split(' ')[0])).toEqual([
    'removal',
  ]);
  expect(of('The BIOSECURE Act passed the House on Monday.')).toEqual(['proposal - us-omb-biosecure 2026-03-09 proposed']);
  expect(of('The rule takes effect on June 30.')).toEqual(['law - us-dod-1260h 2026-06-30 future']);
  expect(of('Quectel told reporters that the listing has no basis in fact.')).toEqual(['statement WB-0144 us-dod-1260h - denied']);
});

it('[B132] the same words tell nothing where the turn is another', () => {
  expect(
    told('The Section 1260H list names Chinese military companies. The rule has no effect on Quectel, whose modules are sold everywhere.'),
  ).toEqual([]);
});

it('[B133] nobody is put on a list by a document that was taken back the same day', () => {
  const story = 'The Pentagon added Alibaba and BYD to the Section 1260H list on Friday, but the document was withdrawn within the hour.';
  expect(told(story, '2026-02-14')[0]).toBe('draft-posted WB-0159+WB-0172 us-dod-1260h 2026-02-13 asserted');
  expect(told(story, '2026-02-14').filter((each) => each.startsWith('designation'))).toEqual([]);
});

it('[B134] companies that an act counts may stand in lines of their own', () => {
  expect(
    told(
      'The Commerce Department added three companies to the Entity List on Tuesday. They had helped the military, it said.\n\nThe companies are:\n\nKestrel Optics Co., Ltd., of Suzhou\n\nTidewell Genomics Co., Ltd.\n\nOther firms were not named.',
    ),
  ).toEqual(['designation Kestrel Optics Co., Ltd.+Tidewell Genomics Co., Ltd. us-bis-entity 2026-03-10 asserted']);
});

it('[B135] a letter is quoted where it is dated', () => {
  expect(
    told('Nine lawmakers want the Pentagon to add Quectel to the Section 1260H list. They made the request in a letter dated March 2.'),
  ).toEqual(['proposal WB-0144 us-dod-1260h 2026-03-02 proposed']);
});

it('[B122] companies that are silent in one sentence are silent together', () => {
  expect(
    told(
      'The Section 1260H list names Chinese military companies. DeepSeek and Unitree had not responded to requests for comment as of Monday.',
    ),
  ).toEqual(['no-response WB-0226+WB-0214 us-dod-1260h 2026-03-09 asserted']);
});

it('[B136] shares that join an index, business, and what only is are no acts', () => {
  const of = (text: string) => told(`The Section 1260H list names Chinese military companies. ${text}`);
  expect(of('Xiaomi shares will be added to the FTSE Russell index on June 7.')).toEqual([]);
  expect(of('Quectel said on Monday that it expects profits to be twice as high next year.')).toEqual([]);
  expect(of('CXMT is blacklisted by the Pentagon, which may slow its plans.')).toEqual([]);
  expect(of('The Gazette reached out to Unitree for comment.')).toEqual([]);
});

it('[B134] what is added as well is of the act told before', () => {
  expect(told('The Pentagon on Monday added Tencent to the Section 1260H list. Quectel and CXMT were added as well.')).toEqual([
    'designation WB-0155+WB-0144+WB-0104 us-dod-1260h 2026-03-09 asserted',
  ]);
});

it('[B132] neither did the Pentagon', () => {
  expect(
    told(
      'The Pentagon on Monday added Eve Energy to the Section 1260H list. Eve Energy did not respond to a request for comment. Neither did the White House.',
    ).slice(1),
  ).toEqual(['no-response WB-0213 us-dod-1260h - asserted', 'no-response - us-dod-1260h - asserted']);
});

it('[B120] who is put on a list by words that name nobody known is not who was told of before', () => {
  const before = 'CALB sued the Pentagon in April over its place on the Section 1260H list.';
  expect(told(`${before} On Monday the Commerce Department added memory chipmaker Wuhan Xinxin to its Entity List.`).at(-1)).toBe(
    'designation Wuhan Xinxin us-bis-entity 2026-03-09 asserted',
  );
  expect(told(`${before} On Monday the Commerce Department added a memory project in Hubei to its Entity List.`).at(-1)).toBe(
    'designation - us-bis-entity 2026-03-09 asserted',
  );
});

it('[B111] a company that only an enumeration tells is known wherever it is named', () => {
  expect(
    told('美国商务部周一将3家中国企业列入实体清单，包括华为、云天励飞和寒武纪。云天励飞表示，该决定缺乏事实依据。', '2026-03-12', 'zh').at(
      -1,
    ),
  ).toBe('statement 云天励飞 us-bis-entity - denied');
});
