import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goldDocuments } from '../../bench/reading/gold.mjs';
import { figures, scored } from '../../bench/reading/score.mjs';
import { bundledReader, documentOf, read, told } from './reading.js';

const ARTICLE = new URL('../../../shared/data/articles/xiaomi-1260h.txt', import.meta.url);

describe('what a document tells', () => {
  it('[B107] who asks for a listing proposes it, for each list asked for', () => {
    expect(
      told(
        'Two senators urged the Pentagon to add Quectel to the Section 1260H list and asked the Commerce Department to put it on the Entity List.',
      ),
    ).toEqual(['proposal WB-0144 us-dod-1260h - proposed', 'proposal WB-0144 us-bis-entity - proposed']);
    expect(told('Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list.')).toEqual([
      'proposal WB-0243 us-dod-1260h 2026-03-10 proposed',
    ]);
  });

  it('[B108] what is expected is told apart from what is done, and what nameless people say from what is said openly', () => {
    expect(told('The Pentagon will add Innolight to the Section 1260H list next month.')).toEqual([
      'designation WB-0224 us-dod-1260h 2026-04 future',
    ]);
    expect(told('The Pentagon has decided to add Innolight to the Section 1260H list, two people familiar with the matter said.')).toEqual([
      'designation WB-0224 us-dod-1260h - reported',
    ]);
  });

  it('[B109] acts of courts and of those before them', () => {
    const text =
      'Hesai was added to the Section 1260H list in January 2024. It sued the Department of Defense on May 13, 2024. A federal judge upheld the listing of Hesai on July 11, 2025. Hesai appealed two days later.';
    expect(told(text)).toEqual([
      'designation WB-0083 us-dod-1260h 2024-01 asserted',
      'complaint-filed WB-0083 us-dod-1260h 2024-05-13 alleged',
      'ruling WB-0083 us-dod-1260h 2025-07-11 asserted',
      'appeal WB-0083 us-dod-1260h 2025-07-13 asserted',
    ]);
  });

  it('[B110] dates are counted from the publication, and from the date told before', () => {
    const date = (words: string, published?: string): string | null | undefined =>
      read(`${words}, the Department of Defense added Hesai to the Section 1260H list.`, published).events[0]?.date;
    expect(date('On Tuesday')).toBe('2026-03-10');
    expect(date('Last Thursday')).toBe('2026-03-05');
    expect(date('Yesterday')).toBe('2026-03-10');
    expect(date('Last month')).toBe('2026-02');
    expect(date('In early 2021')).toBe('2021');
    expect(date('In October of last year')).toBe('2025-10');
    expect(date('On Feb. 13')).toBe('2026-02-13');
    expect(date('On Nov. 13')).toBe('2025-11-13');
    expect(date('Earlier this year')).toBe('2026');
    expect(date('On the last day of January 2024')).toBe('2024-01-31');
    expect(date('On the third of this month')).toBe('2026-03-03');
    expect(date('On 21 May last year')).toBe('2025-05-21');
    expect(date('Two months ago to the day')).toBe('2026-01-11');
    const zh = (words: string): string | null | undefined =>
      read(`${words}，美国国防部将禾赛科技列入1260H清单。`, '2026-03-11', 'zh').events[0]?.date;
    expect(['上周四', '本月2日', '去年10月', '周一', '2021年1月14日'].map(zh)).toEqual([
      '2026-03-05',
      '2026-03-02',
      '2025-10',
      '2026-03-09',
      '2021-01-14',
    ]);
  });

  it('[B111] a company the register does not know is kept, with what an apposition says it makes', () => {
    const { mentions, events } = read('The Pentagon added humanoid robot manufacturer Orvanta to the Section 1260H list on March 2, 2026.');
    expect(mentions.find(({ name }) => name === 'Orvanta')).toMatchObject({ entity: null, sector: 'humanoid robot manufacturer' });
    expect(events).toMatchObject([{ type: 'designation', entities: [], unknown: ['Orvanta'] }]);
    const companies = (text: string, language: 'en' | 'zh'): readonly string[] =>
      read(text, '2026-03-11', language).mentions.flatMap(({ kind, name }) => (kind === 'company' ? [name] : []));
    expect(companies('The Pentagon added Wuxi Kelderan Photonics and Hong Kong Aerospace Technology Group.', 'en')).toEqual([
      'Wuxi Kelderan Photonics',
      'Hong Kong Aerospace Technology Group',
    ]);
    expect(companies("I'm Nadia Hollis. Senator Dale Orbin has sued. Orbin said that it was over. (NASDAQ: ORBN)", 'en')).toEqual([]);
    expect(companies('国防部把岚曜动力列入名单，没有提到消费电子、人形机器人。', 'zh')).toEqual(['岚曜动力']);
  });

  it('[B112] short forms and words that stand for a company are of the company named before', () => {
    const text =
      'Halden Biosystems makes sequencers. The company was added to the Entity List on March 2, 2026. Halden denied selling to the military.';
    expect(
      read(text)
        .mentions.filter(({ kind }) => kind === 'company')
        .map(({ text: words, name }) => `${words}: ${name}`),
    ).toEqual(['Halden Biosystems: Halden Biosystems', 'The company: Halden Biosystems', 'Halden: Halden Biosystems']);
    expect(told(text)).toEqual([
      'designation Halden Biosystems us-bis-entity 2026-03-02 asserted',
      'statement Halden Biosystems us-bis-entity - denied',
    ]);
  });

  it('[B113] an event the register holds bears its id', () => {
    const { events } = read('Hesai sued the Department of Defense over the Section 1260H list on May 13, 2024.');
    expect(events.map(({ known }) => known)).toEqual(['ev-037']);
    expect(read('Unitree was added to the Section 1260H list on June 8, 2026.', '2026-06-09').events[0]?.known).toBe(
      'us-dod-1260h/2026-06-08',
    );
    expect(read('Hesai sued the Department of Defense over the Section 1260H list on May 13, 2025.').events[0]?.known).toBeNull();
  });

  it('[B119] before June 2021 the list is that of section 1237', () => {
    const act = 'The Pentagon on Thursday added SMIC to a blacklist of alleged Chinese military companies.';
    expect(told(act, '2020-12-04')).toEqual(['designation WB-0035 us-dod-1237 2020-12-03 asserted']);
    expect(told(act, '2025-12-05')).toEqual(['designation WB-0035 us-dod-1260h 2025-12-04 asserted']);
    expect(told('The Pentagon did not respond to a request for comment on the list of Chinese military companies.', '2021-05-03')).toEqual([
      'no-response - us-dod-1237 - asserted',
    ]);
    expect(told('In May 2021, Xiaomi was removed from the list of Chinese military companies.', '2025-12-05')).toEqual([
      'removal WB-0038 us-dod-1237 2021-05 asserted',
    ]);
  });

  it('[B120] companies that an act counts are those named after it', () => {
    const count = 'The U.S. Department of Defense on Friday added 11 companies to its list of Chinese military companies.';
    expect(told(`${count} They include Sinochem Group and China Spacesat.`, '2026-03-11')).toEqual([
      'designation WB-0028+WB-0023 us-dod-1260h 2026-03-06 asserted',
    ]);
    expect(told(`DJI has 14,000 employees. ${count}`, '2026-03-11')).toEqual(['designation - us-dod-1260h 2026-03-06 asserted']);
  });

  it('[B120] nobody is put on a list and taken off it by one sentence on one day', () => {
    expect(
      told('当地时间3月9日，美国国防部发布公告，将腾讯、宁德时代列入1260H清单，同时把长江存储移出该清单。', '2026-03-11', 'zh'),
    ).toEqual(['designation WB-0155+WB-0125 us-dod-1260h 2026-03-09 asserted', 'removal WB-0089 us-dod-1260h 2026-03-09 asserted']);
  });

  it('[B121] a blacklist is that of the body that acts', () => {
    expect(told('BIS added Inspur Group to a blacklist in March 2023.')).toEqual(['designation WB-0011 us-bis-entity 2023-03 asserted']);
    expect(told('The Pentagon added Hesai to a blacklist in January 2024.')).toEqual(['designation WB-0083 us-dod-1260h 2024-01 asserted']);
  });

  it('[B122] what a sentence tells of a statement or a suit is one event', () => {
    const types = (text: string): readonly string[] => told(text).map((each) => each.split(' ')[0] ?? '');
    expect(
      types(
        'Alibaba denied that it belongs on the Section 1260H list, said the decision was a mistake and called the claims baseless.',
      ).filter((type) => type === 'statement'),
    ).toHaveLength(1);
  });

  it('[B114] the gold documents that the models were learnt from', { timeout: 60_000 }, () => {
    const scores = goldDocuments('dev').map((gold) =>
      scored(gold, bundledReader()({ ...documentOf(gold.text, gold.published, gold.language), title: gold.title })),
    );
    const sums = figures(scores);
    expect(sums.documents).toBe(424);
    expect(sums.precision).toBeGreaterThanOrEqual(0.75);
    expect(sums.recall).toBeGreaterThanOrEqual(0.72);
    expect(sums.linkingF1).toBeGreaterThanOrEqual(0.9);
    expect(sums.dates).toBeGreaterThanOrEqual(0.8);
    expect(sums.modality).toBeGreaterThanOrEqual(0.92);
  });

  it.skipIf(!existsSync(ARTICLE))('[B115] a real story of December 2025, where it is at hand', () => {
    const text = readFileSync(ARTICLE, 'utf8');
    const { events, remarks, skipped } = read(text, '2025-12-24');
    const of = (type: string, entity: string): (typeof events)[number] | undefined =>
      events.find((each) => each.type === type && each.entities.includes(entity));
    const proposal = of('proposal', 'WB-0038');
    expect(proposal).toMatchObject({ list: 'us-dod-1260h', modality: 'proposed', known: 'ev-082' });
    expect(proposal?.entities).toEqual(expect.arrayContaining(['WB-0038', 'WB-0226', 'WB-0214']));
    expect(proposal?.actor).toMatch(/nine/i);
    expect(proposal?.sectors).toHaveLength(5);
    expect(of('statement', 'WB-0038')).toMatchObject({ modality: 'denied', known: 'ev-084' });
    expect(of('no-response', 'WB-0226')?.entities).toEqual(['WB-0226', 'WB-0214']);
    expect(events.find(({ type, actor }) => type === 'no-response' && actor === 'Department of Defense')).toMatchObject({
      entities: [],
      list: 'us-dod-1260h',
    });
    expect(of('no-response', 'WB-0226')).toMatchObject({ date: '2025-12-23', known: 'ev-085' });
    expect(of('designation', 'WB-0038')).toMatchObject({ list: 'us-dod-1237', date: '2021', known: 'us-dod-1237/2021-01-14' });
    expect(of('complaint-filed', 'WB-0038')).toMatchObject({ list: 'us-dod-1237', date: '2021', known: 'ev-004' });
    expect(of('removal', 'WB-0038')).toMatchObject({ list: 'us-dod-1237', date: '2021', known: 'ev-013' });
    expect(of('complaint-filed', 'WB-0076')).toBeDefined();
    expect(remarks.some(({ list }) => list === 'us-dod-1260h')).toBe(true);
    expect(skipped).toHaveLength(2);
    for (const { start, end } of skipped) for (const { quote } of events) expect(quote.end <= start || quote.start >= end).toBe(true);
  });
});
