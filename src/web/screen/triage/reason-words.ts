import type { Explanation } from '../../../matching/index.js';
import { REASONS as SAID } from '../../../subjects/reasons.js';
import { type Language, words } from '../../strings/words.js';

const REASONS = words(
  {
    ...SAID,
    conflict: (scheme: string) => `but its ${scheme} is another`,
  },
  {
    'M1-identifier': '标识号码即为其本身',
    'M2-same-words': '用词相同，或仅写法不同',
    'M3-words-missing': '用词相同，但其中一方省略了若干词',
    'M4-words-conflict': '名称相近，但各有对方所无的词',
    'M5-person': '人名；逐部分比较',
    'M6-form-conflict': '名称相同，但法律形式与其全称矛盾；很可能是另一家公司',
    'M20-translation': '一方名称以中文表达另一方：按意、按拼写或按音',
    'M21-another-bears-it': '名称相近，但所查名称恰为另一实体的名称',
    'M22-seat': '名称相同，但区分集团内公司的地名不同',
    'M23-other-kind': '名称相近，但属于船舶或个人，而所查对象是公司',
    conflict: (scheme) => `但其 ${scheme} 不同`,
  },
);

/** Why a match was found, in the words of the report. */
export function reasonWords({ rule, identifier }: Pick<Explanation, 'rule' | 'identifier'>, language: Language): string {
  const said = REASONS[language];
  const comma = language === 'en' ? '; ' : '；';
  return identifier?.says === 'conflict' ? `${said[rule]}${comma}${said.conflict(identifier.scheme)}` : said[rule];
}
