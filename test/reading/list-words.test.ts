import { expect, it } from 'vitest';
import { told } from './reading.js';

it('[B121] a list is known by what is said of the companies on it', () => {
  expect(told('Quectel was added on Tuesday to a list of companies that U.S. inspectors have been unable to check.')).toEqual([
    'designation WB-0144 us-bis-uvl 2026-03-10 asserted',
  ]);
  expect(told('Quectel was added on Tuesday to a U.S. list of companies whose gear is a threat to national security.')).toEqual([
    'designation WB-0144 us-fcc-covered 2026-03-10 asserted',
  ]);
  expect(
    told('Washington on Monday added AVIC to a list of Chinese and Russian companies with alleged military ties.', '2021-02-02'),
  ).toEqual(['designation WB-0001 us-bis-meu 2021-02-01 asserted']);
  expect(
    told('The Treasury on Tuesday added DJI to its list of companies that are part of the Chinese military-industrial complex.'),
  ).toEqual(['designation WB-0076 us-ofac-ns-cmic 2026-03-10 asserted']);
});

it('[B121] the trade blacklist is the Entity List, the investment blacklist that of who keeps it at the time', () => {
  const put = (which: string): string => `The U.S. on Tuesday put DJI on its ${which} blacklist.`;
  expect(told(put('trade'))).toEqual(['designation WB-0076 us-bis-entity 2026-03-10 asserted']);
  expect(told(put('investment'))).toEqual(['designation WB-0076 us-ofac-ns-cmic 2026-03-10 asserted']);
  expect(told(put('investment'), '2021-03-10')).toEqual(['designation WB-0076 us-dod-1237 2021-03-09 asserted']);
  expect(told('The Pentagon on Tuesday put DJI on its investment blacklist.')).toEqual([
    'designation WB-0076 us-dod-1260h 2026-03-10 asserted',
  ]);
  expect(told('美国商务部此前将大疆列入实体清单。3月10日，财政部把大疆列入投资黑名单。', '2026-03-11', 'zh')).toContain(
    'designation WB-0076 us-ofac-ns-cmic 2026-03-10 asserted',
  );
});

it('[B121] the Entity List of the forced labor act is that of who is told before it', () => {
  expect(told('The Commerce Department keeps the Entity List. DHS on Tuesday added Quectel to the Entity List.')).toEqual([
    'designation WB-0144 us-dhs-uflpa 2026-03-10 asserted',
  ]);
  expect(told('The Uyghur Forced Labor Prevention Act bars goods from Xinjiang. Quectel was added to the Entity List on Tuesday.')).toEqual(
    ['designation WB-0144 us-dhs-uflpa 2026-03-10 asserted'],
  );
});

it('[B121] a law is known by its day and by what it is about', () => {
  expect(
    told('The Pentagon keeps the Section 1260H list. The law, which bars purchases of batteries, was signed on Dec. 22, 2023.'),
  ).toEqual(['law - us-ndaa-154 2023-12-22 asserted']);
  expect(
    told(
      'The Pentagon keeps the Section 1260H list. President Trump signed the law in August 2018. It bars agencies from buying equipment of ZTE.',
    ),
  ).toEqual(['law - us-ndaa-889 2018-08 asserted']);
});

it('[B121] what another state puts on a list of its own is on none of ours, nor is what is put on "the list" after it', () => {
  expect(told('The U.S. added DJI to the Entity List in 2020. China on Tuesday put PVH on its unreliable entity list.')).toContainEqual(
    expect.stringMatching(/^designation \S+ - 2026-03-10 asserted$/),
  );
  expect(told('China on Tuesday put PVH on its list of "unreliable entities". Skydio was added to the list on Monday.')).toEqual([
    expect.stringMatching(/ - 2026-03-10 asserted$/),
    expect.stringMatching(/ - 2026-03-09 asserted$/),
  ]);
  expect(told('中国商务部3月10日将PVH列入不可靠实体清单。', '2026-03-11', 'zh')).toEqual([]);
  expect(told('中國商務部3月10日將Skydio列入「出口管制管控名單」。', '2026-03-11', 'zh')).toEqual([]);
  expect(told('美国商务部3月10日将大疆列入实体清单。', '2026-03-11', 'zh')).toEqual([
    'designation WB-0076 us-bis-entity 2026-03-10 asserted',
  ]);
});
