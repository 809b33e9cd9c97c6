import { expect, it } from 'vitest';
import { read, told } from './reading.js';

const of = (text: string, published?: string) => told(text, published, 'zh');
const companies = (text: string): readonly string[] => [
  ...new Set(
    read(text, undefined, 'zh')
      .mentions.filter(({ kind }) => kind === 'company')
      .map(({ entity, name }) => entity ?? name),
  ),
];
const LIST = '国防部更新了1260H清单。';

it('[B130] a Chinese name in full begins after what introduces it', () => {
  for (const before of [
    '我司控股子公司',
    '公司原二级供应商',
    '点名的两家分别是',
    '后来正式更名为',
    '其合作多年的大客户',
    '持有其股份的大股东',
  ])
    expect(companies(`${LIST}${before}成都岚峰测控有限公司被列入清单。`)).toEqual(['成都岚峰测控有限公司']);
  expect(companies(`${LIST}它是一家於開曼群島註冊成立的有限公司。`)).toEqual([]);
  expect(companies(`${LIST}岚峰控股股份有限公司被列入清单。`)).toEqual(['岚峰控股股份有限公司']);
});

it('[B130] two Chinese names that are joined are two, but 和 may be part of one', () => {
  expect(companies(`${LIST}五角大楼把岚峰石化和中国石化国际事业（香港）有限公司列入清单。`)).toContain('岚峰石化');
  expect(companies(`${LIST}五角大楼把漠河农村商业银行与呼玛农村商业银行列入清单。`)).toEqual(['漠河农村商业银行', '呼玛农村商业银行']);
  expect(companies(`${LIST}和田天山纺织有限公司被列入清单。`)).toEqual(['和田天山纺织有限公司']);
});

it('[B130] what is secret, asked for or written is no company', () => {
  expect(companies(`${LIST}法院審閱了國防部提交的機密材料，將案件發還。`)).toEqual([]);
  expect(companies(`${LIST}律师向法院提交了补充材料，将于下周开庭。`)).toEqual([]);
  expect(companies(`${LIST}白宫管理和预算办公室（OMB）须公布名单。`)).not.toContain('预算办公室');
});

it('[B112] a Chinese text names companies as it says it will, or as papers shorten names in full', () => {
  const full = '成都岚峰测控科技有限公司';
  const rest = '五角大楼把';
  expect(companies(`${LIST}${full}（以下简称“岚测”）获悉此事。${rest}岚测列入清单。`)).toEqual([full]);
  expect(companies(`${LIST}${full}獲悉此事。五角大廈把岚峰测控列入清单，成都岚峰没有回应。`)).toEqual([full]);
  const events = of(`${LIST}${full}（「岚测」）获悉此事。3月9日，五角大楼把岚测列入清单。`);
  expect(events).toContain(`designation ${full} us-dod-1260h 2026-03-09 asserted`);
});

it('[B112] a company that speaks of itself is who publishes the text: who is defined so, who signs, who heads it', () => {
  const act = '美国国防部于3月9日将本公司列入1260H清单。';
  const listed = 'designation 岚峰控股股份有限公司 us-dod-1260h 2026-03-09 asserted';
  expect(of(`岚峰控股股份有限公司（以下简称“本公司”）公告。比亚迪此前亦被列入。\n\n${act}`)).toContain(listed);
  expect(of(`尊敬的客户：\n\n比亚迪等同行亦受影响。${act}\n\n岚峰控股股份有限公司董事会`)).toContain(listed);
  expect(of(`岚峰控股股份有限公司（股份代號：9999）\n\n本公司股份於聯交所短暫停止買賣。\n\n${act}\n\n承董事會命`)).toContain(listed);
  // In a story the company last told of speaks.
  expect(of(`岚峰控股股份有限公司股价下跌。\n\n比亚迪说：“${act}”`)).toContain('designation WB-0172 us-dod-1260h 2026-03-09 asserted');
});

it('[B130] a place before a name in full makes another company of it, unless it belongs to one before', () => {
  expect(companies(`${LIST}五角大楼把上海比亚迪股份有限公司列入清单。`)).toEqual(['上海比亚迪股份有限公司']);
  expect(companies(`${LIST}五角大楼把比亚迪列入清单。`)).toEqual(['WB-0172']);
});

it('[B130] what is introduced as a company and begins a clause elsewhere is one', () => {
  for (const before of ['数据中心运营商', '内存龙头', '激光设备厂商', '初创公司'])
    expect(companies(`${LIST}五角大楼把${before}岚星云海列入清单。岚星云海昨晚没有说明。`)).toEqual(['岚星云海']);
  expect(companies(`${LIST}五角大楼把设备厂商产品出口列入审查。产品出口下降。`)).toEqual([]);
});

it('[B112] a name in both scripts is one company’s; a group is itself where the word stands after its name', () => {
  expect(companies(`LANFENG HOLDINGS LIMITED 嵐峰控股有限公司\n\n${LIST}`)).toEqual(['嵐峰控股有限公司']);
  expect(companies('1260H清單由國防部編製。中國海油集團被列入清單，股份被紐交所摘牌。')).toContain('WB-0034');
});

it('[B113] companies that a Chinese text counts are those whom it says they are', () => {
  const counted = '3月9日，美国商务部将三家中国企业列入实体清单。';
  const listed = 'designation WB-0172+WB-0144 us-bis-entity 2026-03-09 asserted';
  for (const names of [
    '新上榜的有比亚迪、移远通信。',
    '被列入的企业包括比亚迪和移远通信。',
    '比亚迪、移远通信两家公司因采购设备而被列名。',
  ])
    expect(of(`${counted}${names}`)).toContain(listed);
  expect(of(`${counted}比亚迪股价上涨，移远通信没有变化。`)).toContain('designation - us-bis-entity 2026-03-09 asserted');
});
