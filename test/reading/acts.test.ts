import { expect, it } from 'vitest';
import { told } from './reading.js';

const LISTS = 'The Section 1260H list names Chinese military companies.';
const NAMED = 'Kestrel Optics Co., Ltd.+Tidewell Genomics Co., Ltd. us-bis-entity 2026-03-10 asserted';

/** The types of what a text tells. */
const types = (text: string, published?: string) => told(text, published).map((each) => each.split(' ')[0]);

it('[B120] who an act counted is said in many ways by the sentences after it', () => {
  const after = (text: string) => told(`The Commerce Department added two makers of chips to the Entity List on Tuesday. ${text}`);
  const both = 'Kestrel Optics Co., Ltd. and Tidewell Genomics Co., Ltd.';
  for (const text of [
    `Officials gave no details at first. The two are ${both}`,
    `Products made by ${both} will be barred from US ports.`,
    `Officials were silent on the reasons. Three days passed. Nobody had seen it coming. Both of them, Kestrel Optics Co., Ltd. and Tidewell Genomics Co., Ltd., are based in Wuhan.`,
    `Kestrel Optics Co., Ltd., which makes lenses, and Tidewell Genomics Co., Ltd. were included because they had helped the army.`,
  ])
    expect(after(text)).toEqual([`designation ${NAMED}`]);
  expect(after(`Investors bought shares in a number of chipmakers, among them ${both}`)).toEqual([
    'designation - us-bis-entity 2026-03-10 asserted',
  ]);
});

it('[B120] what is counted without a noun, or in the singular, is an act; who stands before the count is no part of it', () => {
  expect(told('Fourteen entities were added to the Entity List and three were removed.')).toEqual([
    'designation - us-bis-entity - asserted',
    'removal - us-bis-entity - asserted',
  ]);
  expect(told('Seven Chinese refiners are being added to the Entity List by the Commerce Department.')).toEqual([
    'designation - us-bis-entity - asserted',
  ]);
  expect(told('Tencent said on Monday that several companies were removed from the Section 1260H list last year.')).toEqual([
    'removal - us-dod-1260h 2025 asserted',
  ]);
  expect(told('Tencent and six other companies were added to the Section 1260H list on Monday.')).toEqual([
    'designation WB-0155 us-dod-1260h 2026-03-09 asserted',
  ]);
});

it('[B136] what becomes of whoever is listed is no listing', () => {
  for (const text of [
    'A company loses its licences as soon as it has been placed on the Entity List, Quectel told reporters.',
    'The rule covers any firm that the Pentagon has designated on the Section 1260H list, Hesai among them.',
    'Kestrel Optics Co., Ltd. stops its shipments within 60 days after buyers are put on the Entity List.',
    'The Section 1260H list is updated every year. The Pentagon must renew the list each year until 2030, and Hesai waits.',
  ])
    expect(types(text)).toEqual([]);
  expect(types('Hesai was sued by nobody after it was put on the Section 1260H list on March 2.')).toEqual(['designation']);
});

it('[B136] rumours that are denied, and what somebody is called by, are no listings', () => {
  expect(types('Quectel rejected rumours that it had been added to the Section 1260H list on Friday.')).toEqual(['statement']);
  expect(types('Reports that Quectel had been put on the Section 1260H list in January were wrong.')).toEqual([]);
  expect(types(`${LISTS} Hesai is one of several lidar makers that the Pentagon has blacklisted, and its sales rose.`)).toEqual([]);
  expect(types('The Pentagon blacklisted Hesai on March 2 as a Chinese military company, its reports show.')).toEqual(['designation']);
});

it('[B129] a listing that an answer is about says at most who is on the list', () => {
  expect(types('Tencent was surprised at being added to the Section 1260H list.')).toEqual(['statement']);
  expect(types("China's commerce ministry on Friday welcomed that Quectel is being taken off the Section 1260H list.")).not.toContain(
    'removal',
  );
  expect(
    told('The Pentagon added several firms to the Section 1260H list on Monday. Tencent was disappointed at being added to it.')[0],
  ).toBe('designation WB-0155 us-dod-1260h 2026-03-09 asserted');
});

it('[B129] what a settlement agrees upon is the settlement', () => {
  const text = 'The Pentagon agreed on Monday to remove Quectel from the Section 1260H list to settle the case.';
  expect(types(text)).toEqual(['settlement']);
  expect(types('The Pentagon removed Quectel from the Section 1260H list on Monday.')).toEqual(['removal']);
});

it('[B132] sanctions, editions and listings anew are told by their turns of phrase', () => {
  expect(told('The Treasury on Friday sanctioned Kestrel Logistics Co., Ltd. over oil from Iran.')).toEqual([
    'designation Kestrel Logistics Co., Ltd. us-ofac-sdn 2026-03-06 asserted',
  ]);
  expect(told('The next edition of the Section 1260H list is expected in January 2027.')).toEqual([
    'designation - us-dod-1260h 2027-01 future',
  ]);
  expect(told('The Pentagon listed Hesai in January 2024 and listed it again in January 2025 as a Chinese military company.')).toEqual([
    'designation WB-0083 us-dod-1260h 2024-01 asserted',
    'redesignation WB-0083 us-dod-1260h 2025-01 asserted',
  ]);
  expect(types('The Section 1260H listing of Quectel had been withdrawn in December 2025 without a reason.')).toEqual(['removal']);
  expect(types('The designation has been neither annulled nor withdrawn, and Quectel stays on the Section 1260H list.')).toEqual([]);
});

it('[B132] what courts and parties do is told by its turns of phrase', () => {
  const of = (text: string) => types(`${LISTS} ${text}`);
  expect(of('DJI cannot keep its name off it, a federal judge in Texas ruled on Monday.')).toEqual(['ruling']);
  expect(of("Quectel's case will end, as the two sides have come to an agreement.")).toEqual(['settlement']);
  expect(of("Hesai's appeal, which it noted in October 2025, is pending.")).toEqual(['appeal']);
  expect(of('Hesai filed a petition for rehearing last week.')).toEqual(['appeal']);
  expect(of('The curbs on Quectel will not bite for now: a judge has suspended them.')).toEqual(['injunction']);
  expect(of('Hesai may sell until the court has ruled on its request.')).toEqual([]);
});

it('[B136] suits over patents, tariffs and rivals are about no list', () => {
  const of = (text: string) => types(`Hesai is on the Section 1260H list. ${text}`);
  expect(of('BYD sued the Trump administration over tariffs on Monday.')).toEqual([]);
  expect(of('Ouster filed a complaint against Hesai with the trade commission in April 2023.')).toEqual([]);
  expect(of('Hesai sued the Pentagon over the designation on Monday.')).toEqual(['complaint-filed']);
});

it('[B127] a first suit over the order of an agency is no appeal; what the register holds as another act is that', () => {
  expect(types('Huawei asked the Fifth Circuit on Monday to overturn an FCC decision that put it on the Covered List.')).toEqual([
    'complaint-filed',
  ]);
  expect(types('Huawei appealed on Monday the ruling that upheld its place on the Covered List of the FCC.')).toContain('appeal');
  expect(told('A judge sided with Xiaomi in March 2021 over the Section 1237 list.')).toEqual([
    'injunction WB-0038 us-dod-1237 2021-03 asserted',
  ]);
});

it('[B133] a company put on a list and later taken off is of both acts; what a draft named is what was withdrawn', () => {
  expect(told('In 2021 Xiaomi was put on the Section 1237 list and was later removed from it.')).toEqual([
    'designation WB-0038 us-dod-1237 2021 asserted',
    'removal WB-0038 us-dod-1237 2021 asserted',
  ]);
  expect(
    told('On Friday the Pentagon added Alibaba and BYD to its Section 1260H list, but the document was withdrawn within the hour.'),
  ).toEqual([
    'draft-posted WB-0159+WB-0172 us-dod-1260h 2026-03-06 asserted',
    'draft-withdrawn WB-0159+WB-0172 us-dod-1260h 2026-03-06 asserted',
  ]);
  expect(types('The letter on the Section 1260H list was withdrawn, Quectel said.')).not.toContain('draft-withdrawn');
});
it('[B137] who is listed for helping another is listed, and not the other', () => {
  const of137 = (text: string, language?: 'zh') => told(text, undefined, language);
  expect(of137('BIS on Monday added Kestrel Optics Co., Ltd. to the Entity List for helping Huawei get around export controls.')).toEqual([
    'designation Kestrel Optics Co., Ltd. us-bis-entity 2026-03-09 asserted',
  ]);
  expect(of137('BIS on Monday added 23 entities to the Entity List, including 13 accused of buying equipment for SMIC.')).toEqual([
    'designation - us-bis-entity 2026-03-09 asserted',
  ]);
  expect(of137('美国商务部3月9日把23家中国实体加入实体清单，其中13家被指替中芯国际采购设备。', 'zh')).toEqual([
    'designation - us-bis-entity 2026-03-09 asserted',
  ]);
  expect(of137('BIS on Monday added Huawei and SMIC to the Entity List for supplying the military.')).toEqual([
    'designation WB-0010+WB-0035 us-bis-entity 2026-03-09 asserted',
  ]);
});

it('[B120] who is told of before a verb that counts is none of those counted', () => {
  expect(told('Shares of Quectel fell after the Commerce Department added 140 Chinese companies to the Entity List on Monday.')).toEqual([
    'designation - us-bis-entity 2026-03-09 asserted',
  ]);
  expect(told('The Commerce Department on Monday added 140 companies, among them Quectel, to the Entity List.')).toEqual([
    'designation WB-0144 us-bis-entity 2026-03-09 asserted',
  ]);
});
