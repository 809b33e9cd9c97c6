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
