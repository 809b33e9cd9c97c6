import type { Run } from './name-run.js';
import type { Token } from './token.js';

/** Where units of groups are, by which they are called; USA and US stay the company that is meant. */
const REGIONS = new Set(
  'americas|america|north america|latin america|europe|hong kong|japan|canada|australia|singapore|korea|india|mexico|brasil|brazil|deutschland|germany|france|netherlands|italia|asia pacific|middle east|north china|northern|southern|overseas'.split(
    '|',
  ),
);
const MOST = 2;
/** What stands between a name and where its unit is. */
const GAP = /^ \(?$/u;

/** The name of a unit that the name of a company goes on to with where it is: `China Telecom (Americas)`, `SMIC Northern`. Null where it does not. */
export function regionalUnit(text: string, tokens: readonly Token[], { from, to }: Run): Run | null {
  const [last, first] = [tokens[to - 1], tokens[to]];
  if (last === undefined || first === undefined || !first.capital || !GAP.test(text.slice(last.end, first.start))) return null;
  const bracket = text.charAt(first.start - 1) === '(';
  for (let count = MOST; count > 0; count -= 1) {
    const words = tokens.slice(to, to + count);
    const end = words.at(-1)?.end ?? 0;
    if (words.length < count || !words.every(({ capital }) => capital)) continue;
    if (count > 1 && text.slice(first.end, words[1]?.start) !== ' ') continue;
    if (!REGIONS.has(words.map(({ folded }) => folded).join(' '))) continue;
    if (bracket !== (text.charAt(end) === ')')) return null;
    // What goes on is a longer name or that of something else: `China Unicom (Hong Kong) Ltd.`, `Huawei Hong Kong Marathon`.
    const next = tokens[to + count];
    const goesOn = next?.capital === true && text.slice(bracket ? end + 1 : end, next.start) === ' ';
    return goesOn ? null : { from, to: to + count };
  }
  return null;
}
