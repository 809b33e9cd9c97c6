import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from './han-variants.js';
import { fold, LONGEST_NAME, simplify } from './index.js';

/** Any UTF-16 text at all, lone surrogates too, with the kinds of sign that names hold more often than by chance. */
const telling = fc.constantFrom(..."aZ 中國华Ｃ＆&’'.-()（）éÅ가ß\u200f\u202e\u0301", '\ud800', '\udc00', '\u{20000}', 'ﬁ', '﷼');
const text = fc.string({
  unit: fc.oneof(
    telling,
    fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 40,
  size: 'max',
});

/** Every character of the first two planes, surrogates too. */
const CHARACTERS = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));

function always(law: (text: string) => void): void {
  fc.assert(
    fc.property(text, (each) => {
      law(each);
    }),
    { numRuns: 3000 },
  );
}

describe('[N1] folding', () => {
  it.each([
    ['Xi’an Co., Ltd.', 'xian co ltd'],
    ["XI'AN  CO LTD", 'xian co ltd'],
    ['AT&T', 'at and t'],
    ['Ｈｕａｗｅｉ（华为）', 'huawei 华为'],
    ['華為 技術', '华为技术'],
    ['中国·移动', '中国移动'],
    ['Électricité', 'electricite'],
    ['  (A/B) -- C_D ', 'a b c d'],
    ['\u202eUnitree\u202c\u200f', 'unitree'],
    ['北京 Byte 字节', '北京 byte 字节'],
    ['***', ''],
  ])('[N1] of %j is %j', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('[N1] of plain text is what it is among other letters', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ9 &'`.-()/中國华（）·"), maxLength: 30 });
    fc.assert(
      fc.property(plain, (each) => {
        // An accent takes the long way.
        expect(fold(`${each} É`)).toBe(`${fold(each)} e`.trim());
      }),
    );
  });

  it.each([..."'’‘ʼ`´＇"])('[N1] does not see the apostrophe %s', (sign) => {
    expect(fold(`Xi${sign}an`)).toBe('xian');
  });

  it('[N1] is idempotent on any text', () => {
    always((name) => expect(fold(fold(name))).toBe(fold(name)));
  });

  it('[N1] is idempotent on every character', () => {
    expect(CHARACTERS.filter((each) => fold(fold(each)) !== fold(each)).join(' ')).toBe('');
  });

  it.each(['&', 'ﷺ', '中', 'a', 'é '])('[N1] is idempotent on a thousand of %s', (each) => {
    const folded = fold(each.repeat(LONGEST_NAME));
    expect(fold(folded)).toHaveLength(folded.length);
  });

  it('[N1] leaves only letters, digits and single spaces between them', () => {
    always((name) => expect(fold(name)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u));
  });

  it('[N1] is total, and quick on a text of 10,000 characters', () => {
    fc.assert(
      fc.property(text, (each) => {
        const long = each.repeat(Math.ceil(10_000 / Math.max(1, each.length)));
        expect(typeof fold(long)).toBe('string');
      }),
      { numRuns: 300, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: true },
    );
  });

  it('[N1] looks at no more than the longest name', () => {
    expect(fold('a'.repeat(10_000))).toBe('a'.repeat(LONGEST_NAME));
  });
});

describe('[N1] folding is blind', () => {
  it('[N1] to case, in every character but the iota that is an accent', () => {
    const cased = CHARACTERS.filter((each) => !each.normalize('NFKD').includes('\u0345'));
    const told = cased.filter((each) => fold(each.toUpperCase()) !== fold(each) || fold(each.toLowerCase()) !== fold(each));
    expect(told.join(' ')).toBe('');
  });

  it.each([
    ['Weiß GmbH', 'WEISS GMBH'],
    ['Işık', 'IŞIK'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('[N1] to case: %s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('[N1] to width', () => {
    const ascii = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });
    const wide = (name: string): string => name.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(ascii, (name) => {
        expect(fold(wide(name))).toBe(fold(name));
      }),
    );
  });

  it('[N1] to accents', () => {
    always((name) => expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC'))));
    expect(fold('Zürich Škoda Ångström')).toBe('zurich skoda angstrom');
  });

  it('[N1] to punctuation around words', () => {
    const sign = fc.constantFrom(' ', ', ', '. ', ' - ', ' (', ') ', '、', '·', '/', ' \u202e');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('alpha', 'b2', 'co', 'ltd'), sign), { minLength: 1 }), (parts) => {
        expect(fold(parts.flat().join(''))).toBe(parts.map(([word]) => word).join(' '));
      }),
    );
  });

  it('[N1] to Traditional against Simplified', () => {
    const told = Array.from(TRADITIONAL).filter((each, at) => fold(each) !== fold(SIMPLIFIED.charAt(at)));
    expect(told.join(' ')).toBe('');
  });

  it('[N1] and the tables it uses are of one length, and lead to characters that stay', () => {
    expect(Array.from(TRADITIONAL)).toHaveLength(SIMPLIFIED.length);
    expect(Array.from(SIMPLIFIED).filter((each) => simplify(each) !== each)).toEqual([]);
  });
});
