import { expect, it } from 'vitest';
import { told } from './reading.js';

const of = (text: string, published?: string) => told(text, published, 'zh');
const LIST = '1260H清单由国防部编制。';

it('[B132] what Chinese papers write tells an act by itself', () => {
  expect(of('美国众议院周一以306票对81票通过《生物安全法案》。')).toEqual(['proposal - us-omb-biosecure 2026-03-09 proposed']);
  expect(of(`${LIST}拜登去年12月签署国防授权法案，该条款自2027年6月30日起施行。`)).toContain('law - us-dod-1260h 2027-06-30 future');
  expect(of('商务部把移远通信列入经济黑名单，自3月20日起禁止向其出售芯片。')).toContain('law - us-bis-entity 2026-03-20 future');
  expect(of('该案由移远通信提起，质疑国防部的1260H清单。')).toEqual(['complaint-filed WB-0144 us-dod-1260h - alleged']);
  expect(of(`${LIST}移远通信暂无更多信息可以披露。`)).toEqual(['no-response WB-0144 us-dod-1260h - asserted']);
  expect(of(`${LIST}移远通信向国防部提交申述，要求将公司移除。`)).toEqual(['statement WB-0144 us-dod-1260h - alleged']);
  expect(of('中国驳斥有关指控，敦促美方停止把企业列入实体清单的错误做法。')).toEqual(['statement - us-bis-entity - reported']);
});

it('[B132] the same Chinese words tell nothing where a list or an act is only spoken of', () => {
  expect(of('移远通信就被列入“实体清单”一事发布声明。')).toEqual([]);
  expect(of('外交部发言人林剑在例行记者会上被问到移远通信被列入1260H清单一事。')).toEqual([]);
  expect(of('商务部周一将斯凯迪奥公司列入不可靠实体清单。')).toEqual([]);
  expect(of(`${LIST}移远通信在法院起诉国防部，要求将公司移除。`).map((each) => each.split(' ')[0])).toEqual(['complaint-filed']);
});

it('[B125] what Chinese says before a verb tells that it is to come, or that nobody named tells it', () => {
  expect(of('美国财政部准备把移远通信列入投资黑名单，限制美国人买卖其股票。')).toEqual(['designation WB-0144 us-ofac-ns-cmic - future']);
  expect(of(`${LIST}五角大楼计划将移远通信移出1260H清单。`)).toEqual(['removal WB-0144 us-dod-1260h - future']);
  expect(of('据知情人士透露，五角大楼已将移远通信移出1260H清单。')).toEqual(['removal WB-0144 us-dod-1260h - reported']);
  expect(of('3月9日，五角大楼将移远通信移出1260H清单。')).toEqual(['removal WB-0144 us-dod-1260h 2026-03-09 asserted']);
});

it('[B124] who speaks for a ministry is the ministry, and answers on the day of its briefing', () => {
  expect(
    of('外交部发言人林剑9日主持例行记者会。有记者问，美方将移远通信列入实体清单，中方有何评论？林剑说，这是无理打压，应当立即停止。'),
  ).toContain('statement - us-bis-entity 2026-03-09 reported');
  expect(of(`${LIST}商务部新闻发言人表示，我们注意到有关情况。发言人说，美方无理打压中国企业，严重破坏国际经贸秩序。`)).toEqual([
    'statement - us-dod-1260h - reported',
  ]);
});

it('[B131] what a law says of a day after the publication is to come', () => {
  expect(told('The Section 1260H list names Chinese military companies. The rule took effect on March 2.')).toEqual([
    'law - us-dod-1260h 2026-03-02 asserted',
  ]);
  expect(of(`${LIST}国防部自2026年6月30日起不得与清单企业签订合同。`)).toEqual(['law - us-dod-1260h 2026-06-30 future']);
});

it('[B109] how Chinese papers tell suits, orders and rulings in everyday words', () => {
  expect(of(`${LIST}3月9日，移远通信一纸诉状递到了华盛顿。`)).toEqual(['complaint-filed WB-0144 us-dod-1260h 2026-03-09 alleged']);
  expect(of(`${LIST}3月9日，移远通信把五角大楼告上法庭。`)).toEqual(['complaint-filed WB-0144 us-dod-1260h 2026-03-09 alleged']);
  expect(of(`${LIST}3月9日，移远通信拿到禁令。`)).toEqual(['injunction WB-0144 us-dod-1260h 2026-03-09 asserted']);
  expect(of(`${LIST}移远通信一审输了。`)).toEqual(['ruling WB-0144 us-dod-1260h - asserted']);
  expect(of(`${LIST}移远通信可能把五角大楼告上法庭。`)).toEqual(['complaint-filed WB-0144 us-dod-1260h - future']);
  expect(of(`${LIST}移远通信希望拿到禁令。`)).toEqual([]);
});

it('[B132] who is no longer on a list came off it; what is taken back after an hour was a draft', () => {
  expect(of(`${LIST}国防部3月9日更新清单，移远通信已不在更新后的清单之列。`).join()).toContain('removal WB-0144 us-dod-1260h');
  expect(of(`${LIST}3月9日，法院把移远通信从名单里拿了下来。`)).toContain('removal WB-0144 us-dod-1260h 2026-03-09 asserted');
  const draft = of('五角大厦9日发布新版中国军工企业黑名单，加入移远通信，可是一小时后就撤下。');
  expect(draft.map((each) => each.split(' ')[0])).toEqual(['draft-posted', 'draft-withdrawn']);
  expect(of(`${LIST}移远通信希望不再列入清单。`).join()).not.toContain('removal');
});

it('[B132] what is told to be untrue, asked, voted down or said by others is no act of the companies told of', () => {
  expect(of(`${LIST}有自媒体称移远通信已被列入1260H清单，此说不实。`).join()).not.toContain('designation');
  expect(of(`${LIST}委员会否决另一项由议员提出的修正案。`)).toEqual([]);
  expect(of(`${LIST}移远通信反对。有公司考虑向法院提起诉讼，外交部是否支持？`).join()).not.toContain('complaint-filed');
  expect(of(`${LIST}移远通信反对列名。双方团队将于14日起举行会谈。`).join()).not.toContain('law');
  const asked = of(`${LIST}移远通信股价下跌。史密斯议员去年致函国防部，要求把更多铝业企业列入清单。`).join();
  expect(asked).toContain('proposal - us-dod-1260h');
});

it('[B132] a body that does not answer beside a company answers for itself, and 回覆 is 回复', () => {
  expect(of(`${LIST}移远通信未回應置評請求，五角大廈亦不予置評。`)).toContain('no-response - us-dod-1260h - asserted');
  expect(of(`${LIST}移遠通信未回覆查詢。`)).toEqual(['no-response WB-0144 us-dod-1260h - asserted']);
});
