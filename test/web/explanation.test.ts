import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, compareNames, type Match, openIndex, registerParties, search } from '../../src/matching/index.js';
import { fold } from '../../src/names/index.js';
import { partsIn, placedParts } from '../../src/web/screen/triage/placed-parts.js';
import { scoreParts } from '../../src/web/screen/triage/score-parts.js';
import { takenAs } from '../../src/web/screen/triage/taking.js';
import { bundled } from '../bundled.js';
import { pairOf } from './pairs.js';

const index = openIndex(buildIndex(registerParties(bundled().register)));

/** Printed pieces with the number of their part: `[0:Hesai] Group`. */
function drawn(printed: string, parts: readonly (string | null)[]): string {
  return placedParts(printed, parts)
    .map(({ text, part }) => (part === null ? text : `[${part}:${text}]`))
    .join('');
}

describe('[W173] the parts of a comparison in the names as they are printed', () => {
  it.each([
    ['Huawei Technologies Co., Ltd.', ['huawei', 'technologies', 'co', 'ltd'], '[0:Huawei] [1:Technologies] [2:Co]., [3:Ltd].'],
    ['深圳市大疆创新科技有限公司', ['大疆', '创新', '深圳市', null, '有限公司'], '[2:深圳市][0:大疆][1:创新]科技[4:有限公司]'],
    ['華為技術', ['华为', '技术'], '[0:華為][1:技術]'],
    ['XI’AN  Chang Xin Memory', ['chang xin', 'xian'], '[1:XI’AN]  [0:Chang Xin] Memory'],
    ['AT&T Inc', ['at and t', 'inc'], '[0:AT&T] [1:Inc]'],
    ['TCL科技', ['科技', 'tcl'], '[1:TCL][0:科技]'],
    ['Group of the Group', ['group', 'group'], '[0:Group] of the [1:Group]'],
    ['Ali bin Ali', ['ali bin', 'ali'], '[0:Ali bin] [1:Ali]'],
    ['Électricité', ['electricite'], '[0:Électricité]'],
    ['AVIC Systems Industries', ['industry', 'system'], 'AVIC [1:Systems] [0:Industries]'],
    ['中国联通（BVI）公司', ['联通', 'b', 'v', 'i'], '中国[0:联通]（[1:B][2:V][3:I]）公司'],
    ['中国联通（BVI）公司', ['联通', 'bvi', 'b', 'v', 'i'], '中国[0:联通]（[1:BVI]）公司'],
    ['Beijing Meiya Hongshu', ['meiyahongshu'], 'Beijing [0:Meiya Hongshu]'],
    ['VI Holding', ['i'], 'VI Holding'],
    ['Nothing of it', ['huawei'], 'Nothing of it'],
    ['', ['huawei'], ''],
  ])('[W173] of %j', (printed, parts, expected) => {
    expect(drawn(printed, parts)).toBe(expected);
  });

  it('[W173] are pieces that make up the name, whatever the parts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB 中國é&’-().'), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(fc.option(text.map(fold)), { maxLength: 5 }), (printed, parts) => {
        const pieces = placedParts(printed, parts);
        expect(pieces.map((piece) => piece.text).join('')).toBe(printed);
        for (const { text: piece, part } of pieces) if (part !== null) expect(fold(parts[part] ?? '')).toContain(fold(piece).charAt(0));
      }),
    );
  });

  it('[W173] are found, each of them, in the names that the engine lays side by side', () => {
    const { names } = bundled().register;
    const asked = [
      'Shenzhen Dajiang Innovation',
      'Hikvsion Digital',
      ...names.flatMap(({ text }) => [text, /\p{Script=Han}/u.test(text) ? `${text}集团` : `${text} Group`]),
    ];
    const found: readonly (readonly [string, Match])[] = asked.flatMap((name) =>
      search(index, { names: [name] }).map((match) => [name, match] as const),
    );
    expect(found.length).toBeGreaterThan(100);
    // One word of a name may be said by several of the other: it is marked once, and each is found where it is alone. Letters are found as the word they make.
    const lost = found.flatMap(([name, { explanation }]) =>
      [[name, explanation.parts.map(({ a }) => a)] as const, [explanation.name, explanation.parts.map(({ b }) => b)] as const].flatMap(
        ([printed, parts]) =>
          parts
            .filter((text) => text !== null && partsIn(printed, text.length === 1 ? parts : [text]) === 0)
            .map((text) => [printed, text]),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('[W173] tell which of several names was compared', () => {
    const parts = ['华为', '技术'];
    expect(partsIn('华为技术', parts)).toBeGreaterThan(partsIn('Huawei Technologies', parts));
  });
});

/** How the first part whose side `a` is this was taken. */
function taken(a: string, b: string, word: string, kind: 'organisation' | 'person' = 'organisation'): string {
  const part = compareNames(a, b, kind).parts.find((each) => each.a === word || each.b === word);
  if (part === undefined) return 'no such part';
  const { way, bond, kind: is } = takenAs(part, kind === 'person');
  return `${is} ${way} ${bond}`;
}

describe('[W174] what a part was taken as', () => {
  it.each([
    ['Hesai Group', 'Hesai Technology', 'hesai', 'core same equal'],
    ['Xiaomi Inc', 'Xiaomi Corporation', 'inc', 'form otherwise equal'],
    ['Shenzhen Dajiang Innovation', '深圳市大疆创新科技有限公司', 'dajiang', 'core transliterated equal'],
    ['Shenzhen Dajiang Innovation', '深圳市大疆创新科技有限公司', 'innovation', 'activity translated equal'],
    ['Shenzhen Dajiang Innovation', '深圳市大疆创新科技有限公司', 'shenzhen', 'place translated equal'],
    ['Shenzhen Dajiang Innovation', '深圳市大疆创新科技有限公司', '科技', 'activity left left'],
    ['Chang Xin Memory', 'ChangXin Memory', 'chang xin', 'core joined like'],
    ['Hikvsion Digital', 'Hikvision Digital', 'hikvsion', 'core typo like'],
    ['Beijing Aerospace Tech', '中国航天科技', 'beijing', 'place wider like'],
    ['Huawei Technologies', 'Huawei Holding', 'technologies', 'activity left left'],
  ])('[W174] %s against %s: %s is %s', (a, b, word, expected) => {
    expect(taken(a, b, word)).toBe(expected);
  });

  it('[W174] of a person: same, initials, another in its place', () => {
    expect(taken('Vladimir Petrov', 'V Petrov', 'petrov', 'person')).toBe('person same equal');
    expect(taken('Vladimir Petrov', 'V Petrov', 'vladimir', 'person')).toBe('person initials like');
    expect(taken('Vladimir Petrov', 'Anna Petrov', 'vladimir', 'person')).toBe('person conflict against');
  });

  it('[W174] the parts of a score sum up to its log-odds', () => {
    for (const { score, explanation } of search(index, { names: ['Huawei Technologies Co Ltd', 'Beijing Aerospace Tech'] })) {
      const sum = scoreParts(pairOf({ score, explanation })).reduce((all, { logOdds }) => all + logOdds, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 6);
    }
    expect(scoreParts(pairOf())).toEqual([]);
  });
});
