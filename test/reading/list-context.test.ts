import { expect, it } from 'vitest';
import { told } from './reading.js';

it('[B121] a list not named is that which the next sentences name', () => {
  expect(
    told(
      'Washington on Tuesday put Quectel on a blacklist. Firms on the Unverified List need more papers. The Pentagon keeps the Section 1260H list.',
    )[0],
  ).toBe('designation WB-0144 us-bis-uvl 2026-03-10 asserted');
});

it('[B121] the same list is what somebody was put on before, not one that they stand on besides', () => {
  expect(
    told(
      'The Pentagon on Tuesday added Quectel to the Section 1260H list. It needs licenses, as it is on the Entity List. DJI was added to the same list on Monday.',
    ),
  ).toContain('designation WB-0076 us-dod-1260h 2026-03-09 asserted');
});

it('[B121] no list is spoken of by telling that somebody is not on it', () => {
  expect(
    told(
      'Washington on Tuesday added Quectel to its blacklist. It said that Quectel is a Chinese military company. Quectel is not on the Entity List.',
    )[0],
  ).toBe('designation WB-0144 us-dod-1260h 2026-03-10 asserted');
});

it('[B127] a blacklist of a body that keeps several is that on which the register knows the company', () => {
  expect(told('The FCC keeps the Covered List. In 2021 the Treasury Department added DJI to a blacklist.')).toEqual([
    'designation WB-0076 us-ofac-ns-cmic 2021 asserted',
  ]);
  expect(
    told('AMEC was added to the list of Chinese military companies in January 2024. AMEC was first added to the list in 2021.'),
  ).toContain('designation WB-0036 us-dod-1237 2021 asserted');
});

it('[B121] a ban is that of the order told before', () => {
  expect(
    told(
      'President Trump signed an executive order in November that bars Americans from investing in military firms. The Treasury was asked about it. The ban takes effect on Monday.',
      '2021-01-05',
    ),
  ).toContain('law - us-dod-1237 2021-01-11 future');
});

it('[B128] a company answers for the list that the news told first, a body for that of its own which was told of', () => {
  expect(
    told(
      'The Pentagon on Tuesday added Quectel to its Section 1260H list. Commerce on Tuesday added Quectel to the Entity List. The market fell. Shares of others fell too.\n\nQuectel did not respond to a request for comment.',
    ).at(-1),
  ).toBe('no-response WB-0144 us-dod-1260h - asserted');
  expect(
    told(
      'The Pentagon on Tuesday added Quectel to its Section 1260H list. The Pentagon and the Treasury did not respond to requests for comment.',
    ).at(-1),
  ).toBe('no-response - us-dod-1260h - asserted');
  expect(
    told(
      'The Pentagon on Tuesday added Quectel to its Section 1260H list.\n\nQuectel declined to comment, but pointed to what it had said about the Entity List.',
    ),
  ).toContain('no-response WB-0144 us-dod-1260h - asserted');
});

it('[B121] a list called by its name in the same sentence is that', () => {
  expect(
    told('Filings of Hesai speak of the Entity List. Hesai was added on Tuesday to the list, which is known as the "Section 1260H list".'),
  ).toEqual(['designation WB-0083 us-dod-1260h 2026-03-10 asserted']);
});

it('[B121] what the U.S. sanctioned is on its own list, also in a text about that of others', () => {
  expect(
    told(
      'Britain on Tuesday sanctioned Kestrel Optics Co., Ltd., the British Foreign Office said. In January, U.S. authorities sanctioned the company over the same trade.',
    ).at(-1),
  ).toBe('designation Kestrel Optics Co., Ltd. us-ofac-sdn 2026-01 asserted');
});

it('[B121] a committee on homeland security is not the department', () => {
  expect(
    told(
      'The chairman of the Senate Homeland Security Committee on Tuesday urged the Pentagon to list Quectel. Quectel is on the Entity List.',
    ),
  ).toEqual(['proposal WB-0144 us-dod-1260h 2026-03-10 proposed']);
});

it('[B121] the Biosecure Act is known by its name alone', () => {
  expect(told('1月26日，药明康德称，《生物安全法案》草案对公司的描述既不恰当也不准确，公司坚决反对。', '2024-01-27', 'zh')).toEqual([
    'statement WB-0223 us-omb-biosecure 2024-01-26 denied',
  ]);
});

it('[B120] who is singled out of those listed does alone what is told of it', () => {
  expect(told('今年2月，阿里巴巴、百度、比亚迪被列入1260H清单，其中比亚迪已于3月向美国联邦法院起诉。', '2026-03-11', 'zh')).toContain(
    'complaint-filed WB-0172 us-dod-1260h 2026-03 alleged',
  );
});
