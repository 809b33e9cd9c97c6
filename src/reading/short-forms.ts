import { once } from '../names/index.js';
import { type CompanySpan, keyOf } from './company-span.js';
import { CHINESE_PLACES, COMPANY_ENDS, LEGAL_ENDS, NOT_COMPANY } from './company-word-table.js';
import { withFullNames } from './full-name.js';
import { renamedIn } from './renaming.js';
import { overlap, type Span } from './span.js';
import { type Token, tokensOf } from './token.js';

/** A defined short form: `Contemporary Amperex Technology Co., Ltd. ("CATL" or the "Company")`. */
const DEFINED =
  /^\.?,? ?[（(](?:(?:the|hereinafter|collectively|together with[^)]{0,60}|以下简称|简称|下称|以下称)[,:：]? ?)*["“'‘]?([\p{Lu}\p{Script=Han}][\p{L}\p{N}&-]{1,20}(?: \p{Lu}[\p{L}\p{N}-]{1,15})?)["”'’]?(?: or (?:the )?["“]?[\p{L} ]{2,20}["”]?)?[,;）)]/u;
/** What its shares are traded as, by which the press calls it, too: `Hesai Group (NASDAQ: HSAI)`. */
const TRADED_AS = /^ ?\((?:NASDAQ|Nasdaq|NYSE|OTC[A-Z]{0,5})[:：] ?([A-Z]{3,5})[),;]/u;
const LEAST_SHORT = 3;
const NOT_DEFINED = /^(?:company|group|plaintiff|defendant|list|本公司|公司|发行人|集团)$/i;

/**
 * The companies of a text with the short forms it makes of their names: the first word of a name of several, and what is defined in
 * brackets. What is also a word stays only where the text names that company otherwise, too.
 */
export function withShortForms(text: string, tokens: readonly Token[], all: readonly CompanySpan[]): readonly CompanySpan[] {
  const renamed = renamedIn(text, all);
  const called = withoutForms(withBrackets(text, renamed.size === 0 ? all : all.map((span) => ({ ...span, ...renamed.get(keyOf(span)) }))));
  const spans = withFullNames(withHanBeginnings(called));
  const sure = spans.filter(({ score }) => score > AMBIGUOUS);
  const words = new Map(spans.map((span) => [span, tokensOf(text.slice(span.start, span.end))]));
  const shorts = shortFormsOf(text, sure, words);
  const known = new Set(sure.map(({ entity }) => entity));
  const inFull = once(() => new Set(sure.filter(({ name }) => tokensOf(name).length > 1).map(({ entity }) => entity)));
  const taken: CompanySpan[] = [];
  for (const [index, span] of spans.entries()) {
    const local = shorts.size === 0 ? undefined : shorts.get(foldedOf(words.get(span) ?? []));
    if (span.score > AMBIGUOUS) {
      // A name that the text has made a short form of another's is that one's here: Cirrus of Cirrus Logic.
      const other =
        local !== undefined &&
        keyOf(local) !== keyOf(span) &&
        (local.start < span.start || (local.entity === null && span.entity === null)) &&
        span.end - span.start < local.name.length &&
        (local.entity === null ? span.entity === null : span.entity !== null && !inFull().has(span.entity));
      taken.push(other ? shortOf(span, local) : span);
    } else if (local !== undefined) taken.push(shortOf(span, local));
    else if (known.has(span.entity)) taken.push({ ...span, score: 0.8 });
    else if (listed(text, spans, index)) taken.push({ ...span, score: 0.75 });
    else if (businesslike(text, span)) taken.push({ ...span, score: 0.75 });
  }
  const more: CompanySpan[] = [];
  let at = 0;
  for (const token of tokens) {
    if (!token.capital || token.han) continue;
    const local = shorts.get(token.folded);
    if (local === undefined || local.start > token.start) continue;
    // Where it is told what shares are traded as: `(NASDAQ: HSAI)`.
    if (text.startsWith(': ', token.start - 2) && text.startsWith(')', token.end)) continue;
    while (at < taken.length && (taken[at]?.end ?? 0) <= token.start) at += 1;
    const beside = taken[at];
    if (beside !== undefined && overlap(beside, token)) continue;
    more.push(shortOf({ start: token.start, end: token.end }, local));
  }
  return [...taken, ...more].sort((a, b) => a.start - b.start);
}

/** Chinese names that begin one other name of the text are short for it: 地平线 of 地平线机器人. */
function withHanBeginnings(all: readonly CompanySpan[]): readonly CompanySpan[] {
  const names = new Map<string, CompanySpan>();
  for (const span of all) if (HAN.test(span.name) && !names.has(span.name)) names.set(span.name, span);
  if (names.size < 2 || names.size > MOST_HAN) return all;
  const shorts = new Map<string, CompanySpan>();
  for (const [name, { entity }] of names) {
    const longer = entity === null ? [...names.values()].filter((other) => other.name !== name && other.name.startsWith(name)) : [];
    const [only, second] = longer;
    if (only !== undefined && second === undefined) shorts.set(name, only);
  }
  return shorts.size === 0
    ? all
    : all.map((span) => (span.entity === null && shorts.has(span.name) ? shortOf(span, shorts.get(span.name) ?? span) : span));
}

/**
 * A name with another in brackets after it, which is the same company's: `Da-Jiang Innovations (DJI)`, 铠侠(Kioxia),
 * `Hongyuan Green Energy (also known as HY Solar)`. The one that the register knows tells whose both are.
 */
function withBrackets(text: string, all: readonly CompanySpan[]): readonly CompanySpan[] {
  const same = new Map<string, Pick<CompanySpan, 'entity' | 'name'>>();
  all.forEach((span, at) => {
    const next = all[at + 1];
    if (next === undefined || next.start - span.end > 40 || keyOf(span) === keyOf(next)) return;
    const opening = text.slice(span.end, next.start);
    const told = same.get(keyOf(span)) ?? span;
    if (BOTH_WRITTEN.test(opening) && !HAN.test(span.name) && LEGAL_NAME.test(span.name) && HAN_NAME.test(next.name)) {
      if (span.entity === null) same.set(keyOf(span), { entity: next.entity, name: next.name });
    } else if (ALSO.test(opening)) same.set(keyOf(next), { entity: next.entity ?? told.entity, name: told.name });
    else if (OPENING.test(opening) && /^["”]?[)）]/u.test(text.slice(next.end, next.end + 2))) {
      const gloss = HAN.test(span.name) !== HAN.test(next.name);
      if (next.entity !== null && span.entity === null && (gloss || span.name.includes(' ')))
        same.set(keyOf(span), { entity: next.entity, name: span.name });
      else if (next.entity === null && (gloss || (span.entity === null && isInitials(next.name, span.name))))
        same.set(keyOf(next), { entity: told.entity, name: told.name });
    }
  });
  return same.size === 0 ? all : all.map((span) => (span.entity === null ? { ...span, ...same.get(keyOf(span)) } : span));
}

/** `HENGTAI AEROSPACE HOLDINGS LIMITED 恒泰航宇控股有限公司`: one name in both scripts, as announcements of Hong Kong are headed. */
const BOTH_WRITTEN = /^\s{1,3}$/u;
const LEGAL_NAME = /\b(?:limited|ltd|inc|corporation|company|co|plc|holdings)\b\.?$/iu;
const HAN_NAME = /^\p{Script=Han}.*公司$/u;

/** Whether letters are the first of words of a name: TSMC of Taiwan Semiconductor Manufacturing Company. */
function isInitials(letters: string, name: string): boolean {
  const firsts = tokensOf(name).map(({ folded }) => folded.charAt(0));
  return /^[A-Z]{2,6}$/u.test(letters) && firsts.join('').startsWith(letters.slice(0, 3).toLowerCase());
}

/** Unknown names that differ by the form before one of them are one company's: `AO Kaspersky Lab`, Kaspersky. The first told names it. */
function withoutForms(all: readonly CompanySpan[]): readonly CompanySpan[] {
  const bare = new Map<string, string>();
  for (const { entity, name } of all) {
    const rest = entity === null && FORM_BEFORE.test(name) ? name.replace(FORM_BEFORE, '') : '';
    if (rest === '') continue;
    bare.set(rest.toLowerCase(), name).set((rest.split(' ', 1)[0] ?? rest).toLowerCase(), name);
  }
  if (bare.size === 0) return all;
  const first = new Map<string, string>();
  return all.map((span) => {
    if (span.entity !== null) return span;
    const full = FORM_BEFORE.test(span.name) ? span.name : bare.get(span.name.toLowerCase());
    if (full === undefined) return span;
    if (!first.has(full)) first.set(full, span.name);
    return { ...span, name: first.get(full) ?? span.name };
  });
}

const FORM_BEFORE = /^(?:AO|OAO|OOO|PAO|JSC|PJSC|UAB|PT) (?=\p{Lu})/u;

const OPENING = /^(?: (?:Company|Corporation|Corp\.?|Group|Holdings?|Co\.?|Inc\.?|Ltd\.?|Limited))? ?[(（]["“]?$/u;
/** `(also known as`, and what goes on from it: `and formerly known as`. */
const ALSO = /^,? ?[(（]?(?:and )?(?:also |formerly |previously |better |together )?(?:known|called) as:? ?["“]?$/u;

const HAN = /^\p{Script=Han}{2}/u;
/** Of more names than this none is looked up among the others: so that work stays linear. */
const MOST_HAN = 200;

/** Whether a name stands in a list of names that are sure: `CATL, BYD, Envision or Hithium`. */
function listed(text: string, spans: readonly CompanySpan[], index: number): boolean {
  const beside = (one: CompanySpan | undefined, other: CompanySpan | undefined): boolean =>
    one !== undefined && other !== undefined && BETWEEN.test(text.slice(one.end, other.start));
  const [before, span, after] = [spans[index - 1], spans[index], spans[index + 1]];
  return ((before?.score ?? 0) > AMBIGUOUS && beside(before, span)) || ((after?.score ?? 0) > AMBIGUOUS && beside(span, after));
}

const BETWEEN = /^(?:, (?:and |or )?| and | or |、|和|及|与|以及)$/u;

const AMBIGUOUS = 0.45;

function shortOf({ start, end }: Span, { entity, name, score, sector }: CompanySpan): CompanySpan {
  const said = sector === undefined ? {} : { sector };
  return { start, end, entity, name, score: Math.min(score, 0.9), by: 'short', ...said };
}

function shortFormsOf(
  text: string,
  sure: readonly CompanySpan[],
  wordsOf: ReadonlyMap<CompanySpan, readonly Token[]>,
): ReadonlyMap<string, CompanySpan> {
  const shorts = new Map<string, CompanySpan>();
  const twice = new Set<string>();
  for (const span of sure) {
    const defined = DEFINED.exec(text.slice(span.end, span.end + 100))?.[1];
    if (defined !== undefined && !NOT_DEFINED.test(defined) && !CHINESE_PLACES.has(defined.toLowerCase()))
      shorts.set(foldedOf(tokensOf(defined)), span);
    const ticker = TRADED_AS.exec(text.slice(span.end, span.end + 40))?.[1];
    if (ticker !== undefined) shorts.set(ticker.toLowerCase(), span);
  }
  const named = sure.map((span) => ({ span, words: wordsOf.get(span) ?? [] })).filter(({ words }) => words.length > 1);
  // The longest first: what begins another's name makes no short forms of its own.
  for (const { span, words } of named.sort((a, b) => b.words.length - a.words.length)) {
    const whole = shorts.get(foldedOf(words));
    if (whole !== undefined && whole.entity === null && span.entity === null) continue;
    for (const short of beginningsOf(words)) {
      const held = shorts.get(short);
      if (held !== undefined && keyOf(held) !== keyOf(span)) twice.add(short);
      else if (held === undefined || span.start < held.start) shorts.set(short, span);
    }
  }
  for (const word of twice) shorts.delete(word);
  return shorts;
}

/** What a name of several words is shortened to: its first word; where it is a name in full, also the words that it begins with after the city. */
function beginningsOf(words: readonly Token[]): readonly string[] {
  const from = words.findIndex(({ folded }) => !CHINESE_PLACES.has(folded));
  const to = words.findLastIndex(({ folded }) => !LEGAL_ENDS.has(folded) && folded !== 'co') + 1;
  const [first, ...rest] = words.slice(Math.max(0, from), to);
  if (first === undefined || from < 0 || first.han || first.folded.length < LEAST_SHORT) return [];
  if (NOT_COMPANY.has(first.folded) || LEGAL_ENDS.has(first.folded) || COMMON_FIRST.has(first.folded)) return [];
  // A place and what is made there is no name: `Wuhan Optics`.
  if (from > 0 && (rest.length === 0 || COMPANY_ENDS.has(first.folded))) return [];
  const shorts = [first.folded];
  if (from > 0 || to < words.length) for (const { folded } of rest) shorts.push(`${shorts.at(-1)} ${folded}`);
  return shorts;
}

const COMMON_FIRST = new Set(
  'general national international global advanced applied first great new north south east west northern southern eastern western central pacific bank sea air smart super digital united standard'.split(
    ' ',
  ),
);

function foldedOf(words: readonly Token[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** Whether the words around an ambiguous Chinese name are of business and of lists. */
function businesslike(text: string, span: CompanySpan): boolean {
  if (!/\p{Script=Han}/u.test(text.slice(span.start, span.start + 1))) return false;
  const sample = text.length > 6000 ? text.slice(Math.max(0, span.start - 3000), span.start + 3000) : text;
  return SIGNS.filter((sign) => sample.includes(sign)).length >= 2;
}

const SIGNS = '公司 企业 集团 科技 美国 美國 国防部 國防部 五角大楼 股价 起诉 雷军 国会 议员 1260H 实体清单'.split(' ');
