import { expect, it } from 'vitest';
import { read } from './reading.js';

const companies = (text: string, language: 'en' | 'zh' = 'en'): readonly string[] =>
  read(text, undefined, language)
    .mentions.filter(({ kind }) => kind === 'company')
    .map(({ name, entity }) => entity ?? name);

it('[B123] persons, products, headings and who stands before a name are no companies', () => {
  expect(
    companies(
      'Pete Hegseth and Rep. Raja Krishnamoorthi spoke of the Section 1260H list. Huang Qisen, which bought a Mini 5 Pro, said so. Rival Eoptolink sued. Forward-Looking Statements are made under the Safe Harbor. The DoW declined to comment.',
    ),
  ).toEqual(['WB-0236']);
  expect(read('The DoW added Hesai to its list on Monday.').mentions.map(({ kind }) => kind)).toContain('body');
});

it('[B123] a place that begins a full name belongs to it', () => {
  expect(companies('Asia Pacific Links Limited and Shanghai Lumo Electronics Equipment (Group) Co., Ltd. were added.')).toEqual([
    'Asia Pacific Links Limited',
    'Shanghai Lumo Electronics Equipment (Group) Co., Ltd.',
  ]);
});

it('[B123] a name that is a group’s without the word is the group; short names in capitals are met as the press writes them', () => {
  expect(companies('BGI and Comac were named in the Section 1260H list.')).toEqual(['WB-0102', 'WB-0044']);
});

it('[B111] what the register does not know is named as the text writes it, in either script', () => {
  expect(companies('美國國防部將群創列入1260H清單。', 'zh')).toEqual(['群創']);
  expect(companies('美国国防部将群创列入1260H清单。', 'zh')).toEqual(['群创']);
});

it('[B112] a name in full is shortened to the words after its city, a name told before it too', () => {
  const text =
    'Lumo Sensing was put on the Section 1260H list on Monday. The Pentagon named Shenzhen Lumo Sensing Technology Co., Ltd. with its address. Lumo sued, and Wuhan Kestrel Robotics, a maker of robots, did not. Kestrel gave no reason.';
  expect(companies(text)).toEqual([
    'Shenzhen Lumo Sensing Technology Co., Ltd.',
    'Shenzhen Lumo Sensing Technology Co., Ltd.',
    'Shenzhen Lumo Sensing Technology Co., Ltd.',
    'Wuhan Kestrel Robotics',
    'Wuhan Kestrel Robotics',
  ]);
});

it('[B123] a form alone is no company, and a corporation of a country is one name; another form may be another company', () => {
  expect(
    companies('The Pentagon added Hangzhou Hikvision Digital Technology Co. and Commercial Aircraft Corp. of China to its list.'),
  ).toEqual(['WB-0009', 'WB-0044']);
  expect(companies('On Monday Hesai Inc. sued the Pentagon.')).toEqual(['Hesai Inc.']);
});

it('[B130] names that are parts of Chinese words are none; who leaves a question unanswered is a company', () => {
  expect(companies('美国客户要求供应链去中化。新疆是中国最大疆域。国防部把大疆列入1260H清单。', 'zh')).toEqual(['WB-0076']);
  expect(companies('國土安全部公布實體清單。遠岫時尚和新疆雲岫鋅業沒有立即回應置評請求。', 'zh')).toEqual(['遠岫時尚', '新疆雲岫鋅業']);
});

it('[B112] the new name of the company told of last is its own', () => {
  expect(
    companies('The Pentagon added Beijing Lumo Survey Technology to its list. It has called itself Tessel Mapping Group since May.'),
  ).toEqual(['Beijing Lumo Survey Technology', 'Beijing Lumo Survey Technology']);
});

it('[B104] what to read further is no story, in traditional characters and brackets either', () => {
  expect(read('國防部把禾賽列入1260H清單。\n\n（延伸閱讀：大疆上訴案十月開庭）', undefined, 'zh').skipped).toHaveLength(1);
});

it('[B123] acts and the short forms of bodies are no companies', () => {
  expect(
    companies(
      'The End-User Review Committee (“ERC”) met. The James M. Inhofe National Defense Authorization Act names Hesai Group. ERC added Lumo Sensing Technology to the Entity List.',
    ),
  ).toEqual(['WB-0083', 'Lumo Sensing Technology']);
});

it('[B112] a Chinese name that begins another of the text is short for it', () => {
  expect(companies('国防部将地平线机器人列入1260H清单。地平线未回应置评请求。', 'zh')).toEqual(['地平线机器人', '地平线机器人']);
});

it('[B123] a name that a group shares with a company of it is the group’s; in Chinese text about shares, the company’s whose they are', () => {
  expect(companies('China Mobile and China Unicom were added to the list. COSCO Shipping sued.')).toEqual([
    'WB-0017',
    'WB-0024',
    'WB-0112',
  ]);
  expect(companies('国防部把中国移动列入清单。', 'zh')).toEqual(['WB-0017']);
  expect(companies('纽交所宣布将中国移动摘牌。', 'zh').slice(-1)).toEqual(['WB-0055']);
});

it('[B123] a place before a name of several words begins it, also where the name goes on from a known one or ends with it', () => {
  expect(companies('The list names Xinjiang Amber Road BGI and Ningbo Phytium Optical Material.')).toEqual([
    'Xinjiang Amber Road BGI',
    'Ningbo Phytium Optical Material',
  ]);
  expect(
    companies('The Pentagon added Shanghai Lumo Mask Equipment, the only maker of masks, and Wuhan Global Kestrel Technology.'),
  ).toEqual(['Shanghai Lumo Mask Equipment', 'Wuhan Global Kestrel Technology']);
  expect(companies('The Treasury named Eastern Kestrel Trading Co., Ltd. and Gu Tang Seafaring Partners.')).toEqual([
    'Eastern Kestrel Trading Co., Ltd.',
    'Gu Tang Seafaring Partners',
  ]);
});

it('[B123] what joins two companies belongs to neither', () => {
  expect(companies('They name Harrow Parts Inc of Ohio and Finch Inc of Texas.')).toEqual(['Harrow Parts Inc', 'Finch Inc']);
  expect(companies('On Monday they named Kestrel Robotics Company (Kestrel) and Lumo Corporation.')).toEqual([
    'Kestrel Robotics',
    'Kestrel Robotics',
    'Lumo Corporation',
  ]);
});

it('[B123] a known name with no more than words for a company is that company; a sentence ends a name', () => {
  expect(companies('Hesai Technology Inc. and GenScript Group sued.')).toEqual(['WB-0083', 'WB-0235']);
  expect(companies('The list has Cnooc. China declined to comment.')).toEqual(['WB-0034']);
});

it('[B123] what is enumerated with companies is companies, but no persons, places and bodies', () => {
  expect(companies('They include Huawei, Red Six Sails, Umbravox, a unit of Hesai, and the National Tidal Center Jinan.')).toEqual([
    'WB-0010',
    'Red Six Sails',
    'Umbravox',
    'WB-0083',
    'National Tidal Center Jinan',
  ]);
  expect(companies('It named Huawei, the Pentagon, Singapore, AI and John Miller.')).toEqual(['WB-0010']);
  expect(companies('Huawei, Umbra and Vox are words.')).toEqual(['WB-0010']);
});

it('[B123] persons who write their surname last, and the parties of cases that are only cited, are no companies', () => {
  expect(companies('Hesai rose, said Weiman Bai. The court held to Harrow Parts Inc. v. Finch Council Inc. in its ruling.')).toEqual([
    'WB-0083',
  ]);
});

it('[B112] a full name with a known short one in brackets is that company’s', () => {
  expect(companies('On Monday the Sky Borough Innovations Ltd (DJI) sued.')).toEqual(['WB-0076', 'WB-0076']);
});

it('[B123] what is science and technology is one name; what a board or an association is called for short is no company', () => {
  expect(companies('The list names Harrow Men Science and Technology Group and White Harrow Capital Partners.')).toEqual([
    'Harrow Men Science and Technology Group',
    'White Harrow Capital Partners',
  ]);
  expect(companies('The Board of Foreign Harbours (BOFH) met. BOFH’s founder sued. Nothing is told of Google Mobile Services.')).toEqual([
    'Google',
  ]);
});

it('[B130] a Chinese group is itself and not the company that its name begins with; words after a name may show that it is none', () => {
  expect(companies('国防部把中国交通建设集团列入清单。两家中国银行被制裁，中国电子产品被下架。', 'zh')).toEqual(['WB-0054']);
});

it('[B130] what is enumerated with Chinese companies, or called companies throughout, is companies', () => {
  expect(companies('美国商务部将中科曙光、天津海岫、成都岫光集成电路和无锡岫江计算技术研究所等4家实体列入清单。', 'zh')).toEqual([
    'WB-0016',
    '天津海岫',
    '成都岫光集成电路',
    '无锡岫江计算技术研究所',
  ]);
  expect(companies('商务部把岫岩公司、AEV航天公司等5家实体列入清单。', 'zh')).toEqual(['岫岩公司', 'AEV航天公司']);
  expect(companies('禾赛起诉竞争对手岫菲尔新能源。', 'zh')).toEqual(['WB-0083', '岫菲尔新能源']);
  expect(companies('清单涉及华为、芯片产业、国家安全部门和上述三家机构。', 'zh')).toEqual(['WB-0010']);
});

it('[B130] a Chinese name goes as far as it is written, and may be another company’s than the one it holds', () => {
  expect(companies('国防部把新疆岫路华大基因科技有限公司、中国电信（美洲）公司和华为技术有限公司列入清单。', 'zh')).toEqual([
    '新疆岫路华大基因科技有限公司',
    '中国电信（美洲）公司',
    'WB-0010',
  ]);
  expect(companies('禾赛和华大基因在北京时间周一回应。', 'zh')).toEqual(['WB-0083', 'WB-0074']);
});

it('[B112] what stands in brackets after a name, in the other script or as also known, is the same company', () => {
  const kestrel = ['Kestrel Green Energy Co., Ltd.', 'Kestrel Green Energy Co., Ltd.', 'Kestrel Green Energy Co., Ltd.'];
  expect(
    companies('The list names Kestrel Green Energy Co., Ltd. (also known as KG Solar and formerly known as Wuxi Lumo CNC Co., Ltd.).'),
  ).toEqual(kestrel);
  expect(companies('国防部把远岫科技集团有限公司(Yuanxiu Photonics)列入清单。', 'zh')).toEqual([
    '远岫科技集团有限公司',
    '远岫科技集团有限公司',
  ]);
});

it('[B112] a form before a name, a ticker and the beginning of the only Chinese name are of the same company', () => {
  expect(
    companies('JSC Umbravox Lab was added. Umbravox, which makes robots, said nothing. Umbravox Lab, a maker of robots, sued.'),
  ).toEqual(['JSC Umbravox Lab', 'JSC Umbravox Lab', 'JSC Umbravox Lab']);
  expect(companies('Kestrel Robotics (NASDAQ: KSTR) sued. On Monday KSTR shares fell.')).toEqual(['Kestrel Robotics', 'Kestrel Robotics']);
  expect(companies('速騰聚創（2498）高開，華虹（1347）低開。', 'zh')).toEqual(['WB-0218', 'WB-0228']);
});

it('[B123] a part of a known company is no other; who works for a company shows it', () => {
  expect(companies('The list has the Sixth Research Institute of China Electronics Technology Group Corporation.')).toEqual(['WB-0004']);
  expect(
    companies('Ann Miller, a director at Harrow Lane Management, and Bob Finch, the founder and president of Umbra Response, agreed.'),
  ).toEqual(['Harrow Lane Management', 'Umbra Response']);
  expect(companies('Hesai rose, Florina P. Triana said. "It sued", said Nori Chiou, who left.')).toEqual(['WB-0083']);
});

it('[B123] what goes on from a known name is a company of its own by its last word, and no other’s name begins in it', () => {
  expect(companies('The list names BGI Tech Solutions and Hesai.')).toEqual(['BGI Tech Solutions', 'WB-0083']);
  expect(companies('The companies are Hesai, its subsidiary Harrow Sails and Umbra Lane.')).toEqual([
    'WB-0083',
    'Harrow Sails',
    'Umbra Lane',
  ]);
});

it('[B123] where something is posted is no company of it, unless it acts', () => {
  expect(companies('宇树科技在官方微博发文称，产品均为民用。', 'zh')).toEqual(['WB-0214']);
  expect(companies('The denial came on Weibo. Hesai posted it in a Weibo post.')).toEqual(['WB-0083']);
  expect(companies('美国国防部将百度、微博和大疆列入清单。', 'zh')).toContain('微博');
});
