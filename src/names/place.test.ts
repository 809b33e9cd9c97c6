import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../test/names/spans.js';
import { fold } from './fold.js';
import { characterBook, wordBook } from './phrase-book.js';
import { areNamesakes, hanPlacePrefix, hanPlaceSuffix, hanPlaces, placesIn, withinPlace } from './place.js';
import { placeBook } from './place-book.js';
import { COUNTRIES } from './place-table.js';
import { PLACES_CN } from './place-table-cn.js';

const places = (name: string): string =>
  placesIn(fold(name).split(' '))
    .map(({ place }) => place)
    .join(' ');

/** The places taken off the front, and what is left. */
function stripped(text: string): string {
  const found: string[] = [];
  let rest = text;
  for (let place = hanPlacePrefix(rest); place !== null; place = hanPlacePrefix(rest)) {
    found.push(place.place);
    rest = rest.slice(place.length);
  }
  return [...found, rest].join(' ');
}

describe('placesIn(words)', () => {
  it.each([
    ['Peking University', 'CN-BJ'],
    ['Canton, Tientsin, Nanking, Amoy', 'CN-GD/guangzhou CN-TJ CN-JS/nanjing CN-FJ/xiamen'],
    ['Chungking Tsingtao', 'CN-CQ CN-SD/qingdao'],
    ["Xi'an Aero", 'CN-SN/xian'],
    ['Shen Zhen Foo', 'CN-GD/shenzhen'],
    ['Guangdong Province Shenzhen City', 'CN-GD CN-GD/shenzhen'],
    ['Inner Mongolia Autonomous Region Baotou', 'CN-NM CN-NM/baotou'],
    ['Wus (Kunshan)', 'CN-JS/suzhou/kunshan'],
    ['Shanghai Pudong New Area', 'CN-SH CN-SH/pudong'],
    ['Shenzhen Nanshan Power', 'CN-GD/shenzhen/nanshan'],
    ['Nanshan Aluminium', ''],
    ['Putian City', 'CN-FJ/putian'],
    ['China Putian', 'CN'],
    ['Deutsche Bank (Schweiz)', 'CH'],
    ['Mendez Norge, Danmark, España', 'NO DK ES'],
    ["People's Republic of China", 'CN'],
    ['Burma, Viet Nam, Macao', 'MM VN MO'],
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Federal Republic of Germany', 'DE'],
    ['Republic of China', 'TW'],
    ['New York City', 'US-NY/new-york'],
    ['North China', 'dir:north-china'],
    ['China Northern', 'CN dir:north'],
    ['North Carolina', 'US-NC'],
    ['Northern Ireland', 'GB'],
    ['U.S. Steel', 'US'],
    ['Toys R Us', ''],
    ['Россия', 'RU'],
  ])('[N10] %s lies in "%s"', (name, expected) => {
    expect(places(name)).toBe(expected);
  });

  it('[N10] total; spans are in range, in order and disjoint', () => {
    const word = fc.oneof(
      fc.constantFrom('republic', 'of', 'the', 'china', 'new', 'york', 'city', 'us', 'area', 'federal'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expectInOrder(placesIn(words), words.length);
      }),
    );
  });
});

describe('hanPlacePrefix(text)', () => {
  it.each([
    ['广东省深圳市大疆', 'CN-GD CN-GD/shenzhen 大疆'],
    ['深圳市宝安区富士康', 'CN-GD/shenzhen/baoan 富士康'],
    ['深圳宝安富士康', 'CN-GD/shenzhen/baoan 富士康'],
    ['宝安集团', '宝安集团'],
    ['吉林省吉林市化纤', 'CN-JL CN-JL/jilin-city 化纤'],
    ['新疆维吾尔自治区乌鲁木齐市', 'CN-XJ CN-XJ/urumqi '],
    ['中国香港', 'HK '],
    ['北京市政路桥', 'CN-BJ 市政路桥'],
    ['朝阳区', 'CN-BJ/chaoyang '],
    ['阿里地区', 'CN-XZ/ngari '],
    ['阿里巴巴', '阿里巴巴'],
    ['德州仪器', '德州仪器'],
    ['东方电气', '东方电气'],
    ['华北制药', 'dir:north-china 制药'],
    ['中科', '中科'],
    ['京东', '京东'],
    ['', ''],
  ])('[N11] %s is %s', (text, expected) => {
    expect(stripped(text)).toBe(expected);
  });

  it('[N11] a place in brackets, and at the end once folding took the brackets off', () => {
    expect(hanPlaces('中芯国际（上海）有限公司')).toEqual([{ from: 4, to: 8, place: 'CN-SH' }]);
    expect(hanPlaces('乐普(北京市海淀区)医疗(集团)')).toEqual([{ from: 2, to: 10, place: 'CN-BJ/haidian' }]);
    expect(hanPlaceSuffix('中芯国际上海')).toEqual({ length: 2, place: 'CN-SH' });
    expect(hanPlaceSuffix('中芯国际')).toBeNull();
  });

  it('[N11] total; what is found is in range and not empty', () => {
    const parts = fc.array(fc.constantFrom('北京', '市', '区', '朝阳', '（', ')', '中', '海', '南', '\ud800'), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((some) => some.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const found of [hanPlacePrefix(text), hanPlaceSuffix(text)]) {
            if (found === null) continue;
            expect(found.length).toBeGreaterThan(1);
            expect(found.length).toBeLessThanOrEqual(text.length);
          }
          expectInOrder(hanPlaces(text), text.length);
        },
      ),
    );
  });
});

describe('withinPlace(a, b)', () => {
  it.each([
    ['CN-JS/suzhou/kunshan', 'CN-JS/suzhou', true],
    ['CN-JS/suzhou/kunshan', 'CN-JS', true],
    ['CN-JS/suzhou/kunshan', 'CN', true],
    ['CN-JS/suzhou', 'dir:east-china', true],
    ['dir:east-china', 'CN', true],
    ['US-CA/los-angeles', 'US', true],
    ['CN', 'CN-JS', false],
    ['CN-JS/suzhou', 'CN-AH', false],
    ['HK', 'CN', false],
    ['CN-JS/suzhou', '__proto__', false],
  ])('[N12] %s in %s: %s', (a, b, within) => {
    expect(withinPlace(a, b)).toBe(within);
  });

  it('[N12] containment is a partial order on the places there are; namesakes are mutual', () => {
    const { namesakes } = placeBook();
    const known = fc.constantFrom(
      'CN',
      'CN-JS',
      'CN-JS/suzhou',
      'CN-JS/suzhou/kunshan',
      'CN-AH/suzhou',
      'HK',
      'dir:east-china',
      'dir:north',
      'US',
      ...namesakes.keys(),
    );
    fc.assert(
      fc.property(known, known, known, (a, b, c) => {
        expect(withinPlace(a, a)).toBe(true);
        if (withinPlace(a, b) && withinPlace(b, a)) expect(a).toBe(b);
        if (withinPlace(a, b) && withinPlace(b, c)) expect(withinPlace(a, c)).toBe(true);
        expect(areNamesakes(a, b)).toBe(areNamesakes(b, a));
      }),
    );
    expect(areNamesakes('CN-JS/suzhou', 'CN-AH/suzhou')).toBe(true);
    expect(areNamesakes('CN-JS/suzhou', 'CN-JS/suzhou')).toBe(false);
  });
});

describe('the place tables', () => {
  it('[N13] every country is there once, every province of the mainland, and the prefecture-level units', () => {
    const codes = COUNTRIES.trim()
      .split('\n')
      .map((line) => line.slice(0, 2));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(250);
    const lines = PLACES_CN.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('# ')).length).toBe(31);
    expect(lines.filter((line) => !/^[#>]/.test(line)).length).toBeGreaterThan(333);
  });

  it('[N13] no spelling or Chinese name of the tables is lost to a stray sign', () => {
    for (const line of PLACES_CN.trim().split('\n')) {
      expect(line).toMatch(/^(?:# [A-Z]{2} |> )?[-!]?\p{Script=Han}/u);
      expect(line).not.toMatch(/ {2}|,,|;;|[;,>+/] ?$/);
    }
  });
});

describe('a phrase book', () => {
  it('[N14] finds what a scan of all phrases finds', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(phrase), fc.array(word, { maxLength: 8 }), fc.nat(8), (phrases, words, from) => {
        const joined = new Set(phrases.map((some) => some.join(' ')));
        const ends = words.map((_, at) => at + 1).filter((to) => to > from && joined.has(words.slice(from, to).join(' ')));
        const book = wordBook(new Map([...joined].map((text) => [text, text])));
        expect(book.all(words, from).map(({ to }) => to)).toEqual(ends);
        expect(book.longest(words, from)?.to).toBe(ends.at(-1));
        const solid = characterBook(new Map(phrases.filter(({ length }) => length > 1).map((some) => [some.join(''), 1])));
        expect(solid.all(words.join(''), from).map(({ to }) => to)).toEqual(ends.filter((to) => to - from > 1));
      }),
    );
  });
});
