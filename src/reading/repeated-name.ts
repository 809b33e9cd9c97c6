import type { CompanySpan } from './company-span.js';
import { NameTrie } from './name-trie.js';
import { claimer, type Span } from './span.js';
import { type Token, unitsOf } from './token.js';

/** Of shorter names too much else is called: two Chinese characters, three letters. */
const LEAST_HAN = 3;
const LEAST_LETTERS = 4;
/** `(NASDAQ: KSTR)` */
const TICKER = /[A-Z][:：] ?$/u;
/** How sure a company has to be one for its name to stand for it wherever it is written. */
const LEAST_SCORE = 0.65;

/**
 * Where companies that the register does not know are named again, with nothing there that tells them: 云天励飞 of an enumeration, then
 * 云天励飞14日公告. `spans` are in order; `isOther` says what is none.
 */
export function namedAgain(
  text: string,
  tokens: readonly Token[],
  spans: readonly CompanySpan[],
  isOther: (span: Span) => boolean,
): readonly CompanySpan[] {
  const names = new NameTrie<CompanySpan>();
  const seen = new Set<string>();
  for (const span of spans) {
    if (span.entity !== null || span.by !== 'name' || span.score < LEAST_SCORE || seen.has(span.name)) continue;
    seen.add(span.name);
    const units = unitsOf(span.name);
    const long = /^\p{Script=Han}/u.test(span.name) ? units.length >= LEAST_HAN : span.name.length >= LEAST_LETTERS;
    if (long) names.add(units, span);
  }
  if (seen.size === 0) return [];
  const again: CompanySpan[] = [];
  const heldAt = claimer(spans);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(token.capital || token.han)) continue;
    const found = names.at(tokens, at, () => true);
    const last = found === null ? undefined : tokens[found.to - 1];
    const [company] = found?.held ?? [];
    if (found === null || last === undefined || company === undefined) continue;
    const span = { start: token.start, end: last.end };
    const listed = TICKER.test(text.slice(Math.max(0, span.start - 3), span.start));
    if (heldAt(span) || listed || text.slice(span.start, span.end).includes('\n') || isOther(span)) continue;
    again.push({ ...company, ...span, score: Math.min(company.score, 0.8) });
    at = found.to - 1;
  }
  return again;
}
