import { expect, it } from 'vitest';
import { told } from './reading.js';

it('[B131] a telling of times past ends with its paragraph', () => {
  expect(
    told(
      'The Pentagon put DJI on the Section 1260H list in October 2022. DJI sued.\n\nThe Pentagon added Hesai to the list on January 7.',
      '2025-02-10',
    ).at(-1),
  ).toBe('designation WB-0083 us-dod-1260h 2025-01-07 asserted');
});

it('[B131] an update is of the day told before, and so is what a letter asks besides', () => {
  expect(
    told('The Pentagon updated the Section 1260H list on March 9, 2026. The update adds Unitree and Hesai and other companies.').at(-1),
  ).toBe('designation WB-0214+WB-0083 us-dod-1260h 2026-03-09 asserted');
  expect(
    told(
      'In a letter dated March 4, 2026, senators urged the Commerce Department to add Unitree to the Entity List. They also asked the Pentagon to include the company in its Section 1260H list.',
    ),
  ).toEqual(['proposal WB-0214 us-bis-entity 2026-03-04 proposed', 'proposal WB-0214 us-dod-1260h 2026-03-04 proposed']);
});

it('[B131] months after something are counted back from the news, and hide nobody', () => {
  expect(told('The move comes two months after the Pentagon added Quectel to its list of Chinese military companies.')).toEqual([
    'designation WB-0144 us-dod-1260h 2026-01 asserted',
  ]);
});

it('[B131] a weekday is that on which the text came out, a day after its dateline', () => {
  expect(told('March 9 - The Pentagon on Tuesday added Hesai to the Section 1260H list.', '2026-03-10')[0]).toBe(
    'designation WB-0083 us-dod-1260h 2026-03-10 asserted',
  );
});

it('[B110] what will be on a weekday is on the one to come, what was announced on it on the one past', () => {
  expect(told('Quectel will be added to the Section 1260H list on Friday, the Pentagon said.')).toEqual([
    'designation WB-0144 us-dod-1260h 2026-03-13 future',
  ]);
  expect(told('The Pentagon announced on Monday that it will remove Quectel from the Section 1260H list.')).toEqual([
    'removal WB-0144 us-dod-1260h 2026-03-09 future',
  ]);
});

it('[B110] the same day, hours later and the next day count from the day told last, not from a year or a month told since', () => {
  expect(
    told(
      'On March 2, 2026 Quectel sued the Pentagon over the Section 1260H list. It was founded in 2010. On the same day, Quectel sued the Commerce Department over the Entity List.',
    ).at(-1),
  ).toBe('complaint-filed WB-0144 us-bis-entity 2026-03-02 alleged');
  expect(
    told('On March 2 a fund sold its shares of Quectel. Hours later, the Pentagon removed Quectel from the Section 1260H list.'),
  ).toEqual(['removal WB-0144 us-dod-1260h 2026-03-02 asserted']);
  expect(
    told(
      'On March 2 the Pentagon added Quectel to the Section 1260H list. Its notice takes effect in June. A day later, Quectel sued the Pentagon.',
    ).at(-1),
  ).toBe('complaint-filed WB-0144 us-dod-1260h 2026-03-03 alleged');
  expect(
    told('1月14日，美国国防部将小米列入1260H清单，投资者须在今年11月11日之前卖出股票。次日，小米起诉美国国防部。', '2026-01-20', 'zh').at(
      -1,
    ),
  ).toContain(' 2026-01-15 alleged');
  expect(told('Quectel was removed from the Section 1260H list and relisted on the same day in October 2024.', '2025-01-20').at(-1)).toBe(
    'redesignation WB-0144 us-dod-1260h 2024-10 asserted',
  );
});

it('[B110] Chinese days in characters or with spaces, weeks and the beginning of a month are dates', () => {
  const listed = (when: string): readonly string[] => told(`美国国防部${when}将禾赛科技列入1260H清单。`, '2026-03-25', 'zh');
  expect(listed('二十日')).toEqual(['designation WB-0083 us-dod-1260h 2026-03-20 asserted']);
  expect(listed(' 3 月 5 日')).toEqual(['designation WB-0083 us-dod-1260h 2026-03-05 asserted']);
  expect(listed('月初')).toEqual(['designation WB-0083 us-dod-1260h 2026-03 asserted']);
  expect(listed('本周')).toEqual(['designation WB-0083 us-dod-1260h 2026-03 asserted']);
});

it('[B110] a Chinese weekday before 向 is a day', () => {
  expect(told('大疆创新周二向美国哥伦比亚特区联邦地区法院提起诉讼，反对被列入中国军事企业清单。', '2026-11-20', 'zh')).toEqual([
    'complaint-filed WB-0076 us-dod-1260h 2026-11-17 alleged',
  ]);
});

it('[B131] what a letter asks for, and what is further done, is of the day told before', () => {
  expect(
    told(
      'Nine lawmakers want Quectel looked at. Their letter is dated March 4 and went to two secretaries. Quectel has ties to the army, they write. The Pentagon should add Quectel to its Section 1260H list, and the FCC should put Quectel on its Covered List.',
    ),
  ).toEqual(['proposal WB-0144 us-dod-1260h 2026-03-04 proposed', 'proposal WB-0144 us-fcc-covered 2026-03-04 proposed']);
  expect(
    told(
      'On March 4 nine lawmakers urged the Pentagon to add Quectel to its Section 1260H list. Modules are in many cars. The FCC would have to put Quectel on its Covered List.',
    ).at(-1),
  ).toBe('proposal WB-0144 us-fcc-covered 2026-03-04 proposed');
  expect(
    told('The Pentagon on March 3 added Quectel to its Section 1260H list. The Commerce Department further put Hesai on its Entity List.'),
  ).toContain('designation WB-0083 us-bis-entity 2026-03-03 asserted');
});

it('[B131] what a release, an announcement or a briefing says is of its own day', () => {
  const release = (head: string): string => `${head}\n\n"Hesai has never had any ties to the military," said its chief executive.`;
  expect(told(release('SHENZHEN, March 10, 2026 /PRNewswire/ -- Hesai today issued a response to the Section 1260H list.'))).toEqual([
    'statement WB-0083 us-dod-1260h 2026-03-10 denied',
  ]);
  expect(told(release('Hesai has not said much about the Section 1260H list.'))).toEqual(['statement WB-0083 us-dod-1260h - denied']);
  const announced = (who: string): readonly string[] =>
    told(`3月9日，${who}在官网发布声明，回应1260H清单。股价下跌。禾赛科技认为，公司不是中国军事企业。`, '2026-03-11', 'zh');
  expect(announced('禾赛科技').at(-1)).toBe('statement WB-0083 us-dod-1260h 2026-03-09 denied');
  expect(announced('大疆').at(-1)).toBe('statement WB-0083 us-dod-1260h - denied');
  expect(
    told(
      '3月10日，外交部发言人主持例行记者会。有记者提问，美国国防部将禾赛科技列入1260H清单。发言人说，中方坚决反对。',
      '2026-03-10',
      'zh',
    ).at(-1),
  ).toBe('statement - us-dod-1260h 2026-03-10 reported');
});

it('[B131] a rule as printed does what it does on the day it is published', () => {
  const rule = 'SUMMARY: The Bureau of Industry and Security (BIS) amends the regulations by adding Quectel to the Unverified List.';
  expect(told(`AGENCY: Bureau of Industry and Security, Department of Commerce.\n\n${rule}`)).toEqual([
    'designation WB-0144 us-bis-uvl 2026-03-11 asserted',
  ]);
});

it('[B110] a month in which something was posted is past, whatever is expected besides', () => {
  expect(
    told(
      'The department, which will update the Section 1260H list, posted a version in February and withdrew Alibaba from it; the list is expected on Friday.',
      '2026-06-10',
    )[0],
  ).toContain('us-dod-1260h 2026-02 asserted');
});

it('[B108] what is told of a day still to come is future, however it is told', () => {
  expect(told('DJI was added to the Covered List of the FCC on December 23, 2025.', '2025-10-15')).toEqual([
    'designation WB-0076 us-fcc-covered 2025-12-23 future',
  ]);
  expect(told('The FCC is set to add DJI to its Covered List on Dec. 23.', '2025-10-15')).toEqual([
    'designation WB-0076 us-fcc-covered 2025-12-23 future',
  ]);
  expect(told('The FCC added DJI to its Covered List on Tuesday.', '2025-10-15')).toEqual([
    'designation WB-0076 us-fcc-covered 2025-10-14 asserted',
  ]);
});

it('[B110] the day of an aside is not that of the answer', () => {
  const listed = 'The Pentagon added Quectel to the Section 1260H list on Monday.';
  expect(told(`${listed} Quectel, which went public in 2019, said it strongly objects to the listing.`)).toContain(
    'statement WB-0144 us-dod-1260h - denied',
  );
  expect(told(`${listed} Quectel on Tuesday said it strongly objects to the listing, which it called baseless.`)).toContain(
    'statement WB-0144 us-dod-1260h 2026-03-10 denied',
  );
});
