import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, formsAgree, takeForms } from './index.js';

/** A name taken apart in one line: `costar group | company limited`. */
function apart(name: string): string {
  const { core, forms } = takeForms(fold(name));
  return `${core} | ${forms.join(' ')}`.trim();
}

describe('[N2] legal forms come off the end', () => {
  it.each([
    ['Costar Group Co., Ltd.', 'costar group | company limited'],
    ['CoStar Group, Inc.', 'costar group | corporation'],
    ['Hesai', 'hesai |'],
    ['Alpha L.L.C.', 'alpha | liability'],
    ['Alpha S.L.U.', 'alpha | liability'],
    ['Alpha Pty Ltd', 'alpha | limited limited'],
    ['Alpha GmbH', 'alpha | liability'],
    ['Alpha Corporation Limited', 'alpha | corporation limited'],
    ['中国移动有限公司', '中国移动 | limited'],
    ['中国移动有限责任公司', '中国移动 | limited'],
    ['中国移动股份有限公司', '中国移动 | public'],
    ['中国移动股份有限责任公司', '中国移动 | public'],
    ['中國移動公司', '中国移动 | company'],
  ])('[N2] %s', (name, expected) => {
    expect(apart(name)).toBe(expected);
  });

  it.each([
    ['Company Seven Ltd', 'company seven | limited'],
    ['Limited Brands', 'limited brands |'],
    ['AG Semiconductors', 'ag semiconductors |'],
    ['公司网络', '公司网络 |'],
    ['Incorporated Alpha', 'incorporated alpha |'],
    ['Scott', 'scott |'],
  ])('[N2] and only off the end: %s', (name, expected) => {
    expect(apart(name)).toBe(expected);
  });

  it.each([
    ['S.A.', 'SA'],
    ['B.V.', 'BV'],
    ['N.V.', 'NV'],
    ['A.G.', 'AG'],
    ['K.K.', 'KK'],
    ['L.P.', 'LP'],
    ['L.L.P.', 'LLP'],
    ['P.L.C.', 'PLC'],
  ])('[N2] with or without dots: %s is %s', (dotted, plain) => {
    expect(apart(`Alpha Works ${dotted}`)).toBe(apart(`Alpha Works ${plain}`));
  });
});

describe('[N2] the core', () => {
  const word = fc.constantFrom(
    'alpha',
    'co',
    'ltd',
    'inc',
    'limited',
    'l',
    'c',
    's',
    'u',
    '华为',
    '公司',
    '有限公司',
    '股份有限公司',
    '有限',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => fold(words.join(' ')));

  it.each(['Ltd', 'Co., Ltd.', 'Inc', 'L.L.C.', 'S.A.', '公司', '有限公司', '股份有限公司', '有限责任公司'])(
    '[N2] of nothing but %s is not empty',
    (form) => {
      expect(takeForms(fold(form)).core).not.toBe('');
    },
  );

  it('[N2] is never empty, and what was taken off it stood at the end', () => {
    fc.assert(
      fc.property(name, (folded) => {
        const { core, forms } = takeForms(folded);
        expect(core).not.toBe('');
        expect(folded.startsWith(core)).toBe(true);
        expect(core === folded).toBe(forms.length === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('[M6] legal forms that contradict one another', () => {
  it.each([
    ['Inc.', 'Co., Ltd.', false],
    ['Corp', 'GmbH', false],
    ['LP', 'Ltd', false],
    ['Inc.', 'Corporation', true],
    ['Co., Ltd.', 'Limited', true],
    ['Ltd', 'Company', true],
    ['PLC', '有限公司', true],
    ['Inc.', '', true],
    ['', '', true],
    ['Corporation Limited', 'Inc', true],
  ])('[M6] "%s" and "%s": agree is %s', (a, b, agree) => {
    const [left, right] = [takeForms(fold(`x ${a}`)).forms, takeForms(fold(`x ${b}`)).forms];
    expect([formsAgree(left, right), formsAgree(right, left)]).toEqual([agree, agree]);
  });
});
