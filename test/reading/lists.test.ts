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
  expect(told('有媒体报道称，美国国防部拟将大疆列入中国军事企业清单。', '2026-03-11', 'zh')).toEqual([
    'designation WB-0076 us-dod-1260h - future',
  ]);
  expect(told('模拟芯片厂商大疆被美国国防部列入中国军事企业清单。', '2026-03-11', 'zh')).toEqual([
    'designation WB-0076 us-dod-1260h - asserted',
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

it('[B127] what is contested is of the list on which the register knows the company', () => {
  expect(
    told('Luokung and the Pentagon filed a joint stipulation on Tuesday: Luokung drops its suit over its blacklisting by the Pentagon.'),
  ).toEqual(expect.arrayContaining([expect.stringContaining('WB-0037 us-dod-1237')]));
  expect(
    told('Xiaomi sued the Treasury Department and the Department of Defense on January 29, 2021 over the listing.', '2021-02-01')[0],
  ).toBe('complaint-filed WB-0038 us-dod-1237 2021-01-29 alleged');
  expect(told('The Treasury Department on December 16, 2021 put DJI on an investment blacklist.', '2021-12-17')[0]).toBe(
    'designation WB-0076 us-ofac-ns-cmic 2021-12-16 asserted',
  );
});

it('[B128] a company answers for the list of the news, and for what the sentence before told of it', () => {
  expect(
    told(
      'The FCC added Hesai to its Covered List on Monday. Hesai did not respond to a request for comment. The Pentagon put Hesai on the Section 1260H list in January 2024.\n\nHesai rejected the decision as baseless.',
    ),
  ).toEqual([
    'designation WB-0083 us-fcc-covered 2026-03-09 asserted',
    'no-response WB-0083 us-fcc-covered - asserted',
    'designation WB-0083 us-dod-1260h 2024-01 asserted',
    'statement WB-0083 us-fcc-covered - denied',
  ]);
});

it('[B129] what is asked for is not done by asking, and who is on a list already is no part of it', () => {
  expect(told('禾赛周一起诉美国国防部,要求法院将其从1260H清单中移除。', undefined, 'zh')).toEqual([
    'complaint-filed WB-0083 us-dod-1260h 2026-03-09 alleged',
  ]);
  expect(
    told(
      'In a letter sent on Monday, nine lawmakers urged the Pentagon to add Unitree to the Section 1260H list, which already includes Tencent. The lawmakers also asked it to add Hesai to the list.',
    ),
  ).toEqual(['proposal WB-0214+WB-0083 us-dod-1260h 2026-03-09 proposed']);
});

it('[B129] a body that does not answer is silent for itself', () => {
  expect(told('The Pentagon added SMIC to the Section 1260H list on Monday. The Commerce Department declined to comment on SMIC.')[1]).toBe(
    'no-response - us-bis-entity - asserted',
  );
});

it('[B120] "it" is added also where others are counted', () => {
  expect(told('Inspur makes servers. On March 2, 2026, BIS added it to the Entity List together with 36 other companies.')).toEqual([
    'designation WB-0011 us-bis-entity 2026-03-02 asserted',
  ]);
});

it('[B127] a request to a secretary is about his list, also where another was spoken of last', () => {
  expect(
    told(
      'Commerce declined to comment on its Entity List. On Monday a lawmaker urged Defense Secretary Pete Hegseth to put Xiaomi on the list.',
    ).at(-1),
  ).toBe('proposal WB-0038 us-dod-1260h 2026-03-09 proposed');
});

it('[B125] nobody is taken off and put on by one sentence, also where one of the two has no day', () => {
  expect(
    told('3月10日，美国国防部已将国轩高科移出1260H清单，同时新增地平线机器人等6家企业。地平线未回应置评请求。', undefined, 'zh').filter(
      (each) => each.includes('WB-0227'),
    ),
  ).toEqual(['removal WB-0227 us-dod-1260h 2026-03-10 asserted']);
});

it('[B131] an order is of the day on which it is signed', () => {
  expect(
    told(
      'LUMO SENSING LTD., Plaintiff, v. DEPARTMENT OF WAR, Defendants.\n\nDefendants are enjoined from enforcing the designation of Plaintiff as a Chinese military company.\n\nSO ORDERED.\n\nDated: March 4, 2026',
    ),
  ).toEqual([expect.stringMatching(/^injunction .* us-dod-1260h 2026-03-04 asserted$/u)]);
});

it('[B127] a suit told apart from a list that was spoken of before is about the list on which the register knows the company', () => {
  expect(told('OFAC made no changes to the NS-CMIC List this week.\n\nHesai filed its complaint on March 5 in the D.D.C.').at(-1)).toBe(
    'complaint-filed WB-0083 us-dod-1260h 2026-03-05 alleged',
  );
});

it('[B129] a bill that names nobody and no list is of nobody told of before', () => {
  expect(
    told('The Pentagon added DJI to the Section 1260H list on Monday. US lawmakers introduced the Chip Security Act in May.').filter(
      (each) => each.startsWith('proposal'),
    ),
  ).toEqual([]);
});

it('[B101] a semicolon within brackets ends no sentence', () => {
  expect(
    read('禾赛科技（纳斯达克：HSAI；香港交易所：2525）周一被美国国防部列入1260H清单。', undefined, 'zh').events.map(({ quote }) =>
      quote.text.slice(0, 4),
    ),
  ).toEqual(['禾赛科技']);
});

it('[B127] an order of a court is about the list of the department sued, also where it speaks of none', () => {
  const order = `HESAI TECHNOLOGY CO., LTD., Plaintiff, v. DEPARTMENT OF DEFENSE, Defendant. Civil Action No. 24-1381

ORDER

For the reasons stated in the Opinion, it is hereby ORDERED that Plaintiff's Motion for Summary Judgment [Dkt. No. 41] is DENIED and that Defendant's Cross-Motion is GRANTED. Date: March 10, 2026`;
  expect(told(order, '2026-03-10')).toEqual(['ruling WB-0083 us-dod-1260h 2026-03-10 asserted']);
});

it('[B120] the following are those named after the colon, of the act that the sentence tells', () => {
  const notice = `The Secretary has determined that the following entities qualify as Chinese military companies.

The following entities are removed: Hesai Group; China Railway Construction.

The following entities are designated: Tencent Holdings Limited; Quectel Wireless Solutions Co., Ltd.`;
  const heard = told(notice);
  expect(heard.filter((each) => each.startsWith('removal'))).toEqual(['removal WB-0083+WB-0013 us-dod-1260h - asserted']);
  expect(heard.filter((each) => each.startsWith('designation'))).toEqual(['designation WB-0155+WB-0144 us-dod-1260h - asserted']);
});
