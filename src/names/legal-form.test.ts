import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectInOrder } from '../../test/names/spans.js';
import { fold } from './fold.js';
import { hanForm } from './glued-form.js';
import { formsAgree, formsIn, takeForms } from './legal-form.js';

/** `core` with each form in brackets: `[ooo:limited-liability] gazprom`. */
function marked(name: string): string {
  const words = fold(name).split(' ');
  const spans = formsIn(words);
  const inside = (at: number): boolean => spans.some((span) => span.from <= at && at < span.to);
  return words
    .map((word, at) => {
      const span = spans.find(({ from }) => from === at);
      if (span !== undefined) return `[${words.slice(span.from, span.to).join(' ')}:${span.form}]`;
      return inside(at) ? '' : word;
    })
    .filter((part) => part !== '')
    .join(' ');
}

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'co',
      'ltd',
      's',
      'a',
      'r',
      'l',
      'de',
      'c',
      'v',
      'gmbh',
      'and',
      'kg',
      'ооо',
      'as',
      'spa',
      'branch',
      'china',
      'foo',
      '주식회사',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 30 },
);

describe('formsIn(words)', () => {
  it.each([
    ['Costar Group Co., Ltd.', 'costar group [co:generic-company] [ltd:limited]'],
    ['OAO Gazprom', '[oao:public-shares] gazprom'],
    ['ПАО «Газпром»', '[пао:public-shares] газпром'],
    ['Gazprom JSC', 'gazprom [jsc:shares]'],
    ['JSC TACTICAL MISSILES CORPORATION', '[jsc:shares] tactical missiles [corporation:corporation]'],
    ['LIMITED LIABILITY COMPANY ISKUSSTVO KRASOTY', '[limited liability company:limited-liability] iskusstvo krasoty'],
    ['ANO Iskusstvo Krasoty', '[ano:nonprofit] iskusstvo krasoty'],
    ['Общество с ограниченной ответственностью «Байкал»', '[общество с ограниченнои ответственностью:limited-liability] баикал'],
    ['ТОВ Нова', '[тов:limited-liability] нова'],
    ['Societatea cu Răspundere Limitată PRO TRAFFIC', '[societatea cu raspundere limitata:limited-liability] pro traffic'],
    ['FABERLIC EUROPE Sp. z o.o.', 'faberlic europe [sp z o o:limited-liability]'],
    ['Škoda Auto a.s.', 'skoda auto [a s:shares]'],
    ['Türk Hava Yolları A.Ş.', 'turk hava yollari [a s:shares]'],
    ['Volkswagen Gesellschaft mit beschränkter Haftung', 'volkswagen [gesellschaft mit beschrankter haftung:limited-liability]'],
    ['ACME GmbH & Co. KG', 'acme [gmbh and co kg:limited-partnership]'],
    ['Grupo Simec, S.A.B. de C.V.', 'grupo simec [s a b de c v:shares]'],
    ['PT Dayamitra Telekomunikasi Tbk', '[pt:private-limited] dayamitra telekomunikasi [tbk:public-shares]'],
    ['Mahan Travel Sdn Bhd', 'mahan travel [sdn bhd:private-limited]'],
    ['Kabushiki Kaisha Toshiba', '[kabushiki kaisha:stock-company] toshiba'],
    ['한화 주식회사', '한화 [주식회사:stock-company]'],
    ['Deutsche Bank AG London', 'deutsche bank [ag:shares] london'],
    ['Huawei Technologies Co., Ltd. Shanghai Branch', 'huawei technologies [co:generic-company] [ltd:limited] shanghai [branch:branch]'],
  ])('[N4] %s is %s', (name, expected) => {
    expect(marked(name)).toBe(expected);
  });

  it.each([
    ['S.R.L. CON TRAFFIC', '[s r l:limited-liability] con traffic'],
    ['P.T. Astra International', '[p t:private-limited] astra international'],
    ['HSBC Holdings p.l.c.', 'hsbc holdings [p l c:public-shares]'],
    ['A.B.C. Company', 'a b c [company:generic-company]'],
    ['N.A.B.C. Company', 'n a b c [company:generic-company]'],
    ['A.B. Dick', 'a b dick'],
    ['Trading U.S.A.', 'trading u s a'],
    ['S.C. Johnson & Son, Inc.', 's c johnson and son [inc:corporation]'],
  ])('[N5] initials of a form are read together, initials of a name stay: %s is %s', (name, expected) => {
    expect(marked(name)).toBe(expected);
  });

  it.each(['Olive Branch', 'also known as', 'Health and Spa', 'LLC', 'Limited Brands', 'AB'])('[N5] %s has no form', (name) => {
    expect(formsIn(fold(name).split(' '))).toEqual([]);
  });

  it('[N5] a short foreign form before an English one is a word of the name', () => {
    expect(marked('Ming Pao Ltd')).toBe('ming pao [ltd:limited]');
  });

  it('[N4] spans are in range, in order and disjoint, and some word is always left', () => {
    fc.assert(
      fc.property(words, (sample) => {
        const spans = formsIn(sample);
        expectInOrder(spans, sample.length);
        const taken = spans.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(spans.length === 0 || taken < sample.length).toBe(true);
      }),
    );
  });
});

describe('takeForms(folded)', () => {
  it.each([
    ['costar group co ltd', 'costar group', ['generic-company', 'limited']],
    ['oao gazprom', 'oao gazprom', []],
    ['股份有限公司', '股份有限公司', []],
    ['比亚迪股份有限公司', '比亚迪', ['stock-company']],
    ['co ltd', 'co', ['limited']],
    ['', '', []],
  ])('[N2] %s has the core %s', (folded, core, forms) => {
    expect(takeForms(folded)).toEqual({ core, forms });
  });

  it('[N2] the core begins the name and is empty only where the name is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((some) => some.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const folded = fold(text);
          const { core } = takeForms(folded);
          expect(folded.startsWith(core)).toBe(true);
          expect(core === '').toBe(folded === '');
        },
      ),
    );
  });
});

describe('formsAgree(a, b)', () => {
  const forms = (name: string): readonly string[] => {
    const { form } = hanForm(fold(name));
    return form === null ? formsIn(fold(name).split(' ')).map((span) => span.form) : [form];
  };

  it.each([
    ['Costar', 'Costar Inc'],
    ['BYD Co', 'BYD Co., Ltd.'],
    ['OAO Gazprom', 'Open Joint Stock Company Gazprom'],
    ['OAO Gazprom', 'Gazprom JSC'],
    ['BMW Aktiengesellschaft', 'BMW AG'],
    ['Stripe LLC', 'Stripe Limited Liability Company'],
    ['中国电信集团有限公司', 'China Telecommunications Corporation'],
    ['中国天楹股份有限公司', 'China Tianying Inc.'],
    ['旷视科技有限公司', '旷视科技股份有限公司'],
    ['株式会社東芝', 'Toshiba Corporation'],
    ['ООО Байкал', 'Baikal Ltd'],
    ['China Ford Corporation Limited', 'China Ford Corp'],
  ])('[N6] %s and %s may be one', (a, b) => {
    expect(formsAgree(forms(a), forms(b))).toBe(true);
  });

  it.each([
    ['CoStar Group, Inc.', 'Costar Group Co., Ltd.'],
    ['Acme GmbH', 'Acme AG'],
    ['JSC Acme', 'Acme LLC'],
    ['ANO Iskusstvo Krasoty', 'LIMITED LIABILITY COMPANY ISKUSSTVO KRASOTY'],
    ['Acme GmbH', 'Acme GmbH & Co. KG'],
    ['OAO Acme', 'ZAO Acme'],
    ['Acme Foundation', 'The Acme Company'],
    ['Acme LLP', 'Acme Inc.'],
  ])('[N6] %s and %s contradict each other', (a, b) => {
    expect(formsAgree(forms(a), forms(b))).toBe(false);
  });

  it('[N6] agreement is reflexive and symmetric, and silence agrees', () => {
    const list = fc.array(
      fc.constantFrom('limited', 'shares', 'corporation', 'generic-company', 'branch', 'foundation', 'stock-company', '__proto__'),
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(formsAgree(a, a)).toBe(true);
        expect(formsAgree(a, b)).toBe(formsAgree(b, a));
        expect(formsAgree(a, [])).toBe(true);
      }),
    );
  });
});

describe('hanForm(text)', () => {
  it.each([
    ['比亞迪股份有限公司', '比亚迪', 'stock-company'],
    ['华为技术有限公司', '华为技术', 'limited-company'],
    ['深圳市大疆创新科技有限责任公司', '深圳市大疆创新科技', 'limited-company'],
    ['中国船舶集团有限公司', '中国船舶集团', 'limited-company'],
    ['康佳（集团）股份有限公司', '康佳集团', 'stock-company'],
    ['红杉投资中心（有限合伙）', '红杉投资中心', 'limited-partnership'],
    ['中国航空技术进出口总公司', '中国航空技术进出口', 'generic-company'],
    ['华为技术有限公司深圳分公司', '华为技术深圳', 'branch'],
    ['株式會社東芝', '东芝', 'stock-company'],
    ['㈱日立', '日立', 'stock-company'],
    ['合同会社西友', '西友', 'limited-company'],
    ['삼성전자주식회사', '삼성전자', 'stock-company'],
    ['株洲时代电气', '株洲时代电气', null],
    ['第十四研究所', '第十四研究所', null],
    ['有限公司', '有限公司', null],
  ])('[N7] %s is %s and %s', (name, core, form) => {
    expect(hanForm(fold(name))).toEqual({ core, form });
  });

  it('[N7] total; the core is empty only where the text is, and a form shortens it', () => {
    const parts = fc.array(fc.constantFrom('有限', '公司', '股份', '株式会社', '(', '）', '分公司', '华', '주식회사', ' ', '\ud800'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((some) => some.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { core, form } = hanForm(text);
          expect(core === '').toBe(text === '');
          expect(form === null ? core === text : core.length < text.length).toBe(true);
        },
      ),
    );
  });
});
