import type { CompanySpan } from './company-span.js';
import { masked, type Staged } from './scene.js';

const MANY = '(?:[\\d两二三四五六七八九十百]+(?:余|多)?)';
const OTHERS = '表示|回应|否认|置评|此前|早前|曾';
/** Words that say of the companies after them that they are those an act counted: 新上榜的有, 三家公司是, 被列入的企业包括. */
const OPENS = masked(
  `(?:新(?:增|上榜|入榜|入列|列入|被列|加入|纳入|面孔)|上榜|入榜|登榜|[被遭](?:列入?|列名|点名|制裁|拉黑|增列)|点名|(?:这|该|上述|被列)?${MANY}[家个间]\\p{Script=Han}{0,8}?(?:企业|公司|实体|机构|单位|厂商|中企|陆企)?|受影响|名单|清单)(?:的|之)?(?!${OTHERS})[^。；，,\ue001]{0,14}?(?:包括|包含|有|是|为|分别|涵盖|涉及|计有|[:：])[^。；\ue001]{0,16}(?=\ue001)`,
  'u',
);
/** Words that say so of those before them: 岚峰、银湖两家公司因…被列名. */
const CLOSES = masked(
  `{C}[^。；]{0,40}?(?:${MANY}家(?:公司|企业|实体|机构))?[^。；]{0,50}(?:[被遭](?:列名|点名|拉黑|列管)|上榜|入榜|入列|在列|登榜|榜上有名|(?:名|位)列其中)`,
  'u',
);
const UNTOLD = /表示|回应|否认|置评|此前|早前|曾|没有|未被|并未|不在/u;

/** The companies that a Chinese sentence says are those which an act counted before it. */
export function rollCalledInHan({ mask, start, companies }: Staged): readonly CompanySpan[] {
  const named = companies.filter(({ by }) => by !== 'anaphor');
  if (named.length === 0) return [];
  const opened = OPENS.exec(mask);
  if (opened !== null) {
    const from = opened.index + opened[0].length;
    const ends = mask.slice(from).search(/[；。]|[，,](?:其中|但|而|不过|理由|原因|因|均|都|它们|这些|禁止)/u);
    return named.filter((each) => each.start - start >= from && (ends < 0 || each.start - start < from + ends));
  }
  if (UNTOLD.test(mask)) return [];
  const closed = CLOSES.exec(mask);
  return closed === null ? [] : named.filter((each) => each.start - start < closed.index + closed[0].length);
}
