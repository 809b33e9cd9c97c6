import type { CompanySpan } from './company-span.js';
import type { Staged } from './scene.js';

/** `for helping Huawei`, `accused of buying equipment for SMIC`, `over its ties to Huawei`: what stands before whom it was done for. */
const FOR_WHOM =
  /\b(?:for|of|by) (?:[a-z]+ly |having |allegedly )?(?:help|support|aid|assist|abet|supply|sell|buy|acquir|purchas|procur|divert|ship|provid|enabl|suppl|export|transfer|obtain|funnel)\w*ing\b[^;\ue001]{0,90}$|\b(?:accused|suspected|found|alleged) (?:of|to have) [^;\ue001]{0,90}$|\bon behalf of [^,;\ue001]{0,40}$|\b(?:harder|easier|difficult|impossible|tougher|costlier) for [^.;]{0,90}$|\b(?:though|but|and|if) not (?:on|for|against|to|of) [^.;,]{0,40}$|\bover (?:its |their |alleged )?(?:links|ties|sales) (?:to|with) [^,;\ue001]{0,20}$/u;
const FOR_WHOM_ZH = /(?:被指|指其|指控|涉嫌|被控|因)[^。；\ue001]{0,16}(?:替|为|帮|协助|帮助|向|给|代|支持)[^，。；\ue001]{0,6}$/u;

/** The companies of a listing without those for whose sake others were listed: whoever buys for SMIC is put on a list, and not SMIC. */
export function withoutBeneficiaries({ mask, start: from }: Staged, at: number, companies: readonly CompanySpan[]): readonly CompanySpan[] {
  return companies.filter(({ start }) => {
    if (start <= from + at) return true;
    const before = mask.slice(Math.max(at, start - from - REACH), start - from);
    return !FOR_WHOM.test(before) && !FOR_WHOM_ZH.test(before);
  });
}

const REACH = 120;
