import { CHINESE_PLACES, COMPANY_ENDS, JOINING, LEGAL_ENDS, NOT_COMPANY, TRADE_NOUN, WIDER_PLACES } from './company-word-table.js';
import type { Token } from './token.js';

/** Tokens `from` to `to` (exclusive) that may be a name together. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const MOST = 10;
const PLAIN_GAP = /^(?:[ \u00a0]|[-.’'/+]|\. | & )$/u;
const FORM_GAP = /^[.,]{0,2}[ \u00a0]{0,2}$/u;
const BRACKET_GAP = /^\)?[ \u00a0]?\(?$|^\) ?$/u;

/** Whether two tokens that follow each other are parts of one name, by what stands between them. */
function joined(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap.length > 4 || gap.includes('\n')) return false;
  if (PLAIN_GAP.test(gap) && !(gap.startsWith('.') && before.end - before.start > 1 && before.folded !== 'co')) return true;
  return FORM_GAP.test(gap) && (LEGAL_ENDS.has(after.folded) || (after.folded === 'co' && gap !== '. ' && text.charAt(after.end) !== '-'));
}

/** The longest run of name words that begins at token `from`: capitals, joined by `of` and `and` where a capital follows. */
export function runFrom(text: string, tokens: readonly Token[], from: number): Run | null {
  const first = tokens[from];
  if (first === undefined || first.han || !first.capital || NUMBER.test(first.folded)) return null;
  if (NOT_COMPANY.has(first.folded)) return WIDE.has(first.folded) ? wideRun(text, tokens, from) : null;
  return forwardRun(text, tokens, from);
}

/** `Global Lighting Technologies`: a wide word begins a name of three and more that ends as names of companies do. */
function wideRun(text: string, tokens: readonly Token[], from: number): Run | null {
  const next = tokens[from + 1];
  if (next === undefined || next.han || !next.capital || NOT_COMPANY.has(next.folded)) return null;
  const run = forwardRun(text, tokens, from);
  return run.to - from > 2 && COMPANY_ENDS.has(tokens[run.to - 1]?.folded ?? '') ? run : null;
}

const WIDE = new Set('global international united american general'.split(' '));

function forwardRun(text: string, tokens: readonly Token[], from: number): Run {
  let to = from + 1;
  while (to < tokens.length && to - from < MOST) {
    const [before, next] = [tokens[to - 1], tokens[to]];
    if (before === undefined || next === undefined || next.han) break;
    if (OF_WHICH.has(before.folded) && /^\.? of $/u.test(text.slice(before.end, next.end + 1)) && tokens[to + 1]?.capital === true) {
      to += 2;
      continue;
    }
    if (!joined(text, before, next)) break;
    if (
      (LEGAL_ENDS.has(before.folded) && to - from > 1) ||
      text.slice(before.end, before.end + 2) === "'s" ||
      text.slice(before.end, before.end + 2) === '’s'
    )
      break;
    if (next.capital) {
      const form = next.end - next.start === 1 ? (FORM_IN_LETTERS.exec(text.slice(next.start, next.start + 6))?.[0] ?? '') : '';
      if (form !== '') return { from, to: to + form.replaceAll('.', '').length };
      if (NOT_COMPANY.has(next.folded) && !LEGAL_ENDS.has(next.folded) && !MIDDLE.has(next.folded)) break;
      to += 1;
    } else if (JOINING.has(next.folded) || next.folded === 'and') {
      const after = tokens[to + 1];
      // Two names joined by `and` are two companies, unless the run goes on to a legal form.
      const pair =
        next.folded !== 'and' ||
        text.charAt(next.start) === '&' ||
        PAIRED.has(before.folded) ||
        PAIRS.has(`${before.folded} ${after?.folded ?? ''}`);
      if (after === undefined || !after.capital || NOT_COMPANY.has(after.folded) || !pair) break;
      to += 2;
    } else break;
  }
  return { from, to };
}

/** `Cassia Maritime S.A.` */
const FORM_IN_LETTERS = /^(?:S\.A|S\.p\.A|B\.V|N\.V|S\.L|L\.L\.C|P\.L\.C)\b/u;

/** What names of companies have before `and`: `Aviation Science and Technology Group`. */
const PAIRED = new Set('science import production research engineering'.split(' '));

/** What is made or done by one company, named with `and`: `Kehua Economy and Trade Co.`. */
const PAIRS = new Set(
  'coal electricity|coal power|coal chemical|coal coke|water power|electricity steel|iron ore|seafood aquatic|import export|shipping trading|trade shipping|research design|design research|survey design|planning design|aviation avionics|optics electronics|optics precision|precision instruments|mechanics electronics|electronics information|information communications|health biotech|food beverage|cotton linen|cotton textile|wool textile|silk textile|clothing garment|paper packaging|ports shipping|economy trade|economic trade|economic technology|economics trade|industry trade|industrial trade|industry trading|industry commerce|trade industry|technology trade|technology trading|technology development|iron steel|oil gas|machinery equipment|machinery electric|tools hardware|arts crafts|culture media|culture arts|power energy|metals minerals|chemicals fertilizers|investment development|aerospace defense|space security|missiles defense|missiles fire|aviation aerospace|logistics warehousing|trading logistics|textile garment|textiles apparel'.split(
    '|',
  ),
);

/** `Commercial Aircraft Corp. of China`. */
const OF_WHICH = new Set(['corp', 'corporation']);

/**
 * A place of China with the name that follows it, where that ends as names of companies do: `Suzhou Kerwin Photonics`; or where `isName` knows what
 * it ends with: `Xinjiang Silk Road BGI`.
 */
export function runFromPlace(text: string, tokens: readonly Token[], from: number, isName: (run: Run) => boolean): Run | null {
  const placeEnd = from + (tokens[from]?.folded === 'hong' && tokens[from + 1]?.folded === 'kong' ? 2 : 1);
  const [place, next] = [tokens[placeEnd - 1], tokens[placeEnd]];
  if (place === undefined || next === undefined || !place.capital) return null;
  if (placeEnd === from + 1 && !CHINESE_PLACES.has(place.folded) && !WIDER_PLACES.has(place.folded)) return null;
  if (text.slice(place.end, next.start) !== ' ') return null;
  const run = runFrom(text, tokens, MIDDLE.has(next.folded) && next.capital ? placeEnd + 1 : placeEnd);
  // `memory chipmaker Wuhan Xinxin`: what it is stands before.
  if (run !== null && run.to - placeEnd === 1 && AFTER_TRADE.test(text.slice(Math.max(0, place.start - 20), place.start)))
    return { from, to: run.to };
  if (run === null || run.to - placeEnd < 2) return null;
  const last = tokens[run.to - 1]?.folded ?? '';
  return COMPANY_ENDS.has(last) || LEGAL_ENDS.has(last) || last === 'co' || isName(run) ? { from, to: run.to } : null;
}

const AFTER_TRADE = new RegExp(`\\b${TRADE_NOUN} $`, 'u');

/** What begins names and is none alone. */
const LEADING = new Set('white eastern western northern southern east west north south'.split(' '));

/** Where a run begins with the places of China and the like that stand right before it, if it is of several words: `Beijing Liuhe BGI`. */
export function fromPlace(text: string, tokens: readonly Token[], { from, to }: Run): number {
  if (to - from < 2) return from;
  let first = from;
  while (first > 0) {
    const [place, next] = [tokens[first - 1], tokens[first]];
    if (place === undefined || next === undefined || !place.capital) break;
    if (!CHINESE_PLACES.has(place.folded) && !LEADING.has(place.folded)) break;
    if (text.slice(place.end, next.start) !== ' ') break;
    first -= 1;
  }
  return first;
}

const MIDDLE = new Set(
  'china new york hong kong national international general global state america american us kong united people information systems media agriculture transportation western one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** The run that ends with a legal form at token `at` (exclusive `to`), going back over capitals, `and`, `of` and brackets. */
export function runBefore(text: string, tokens: readonly Token[], at: number): Run | null {
  let from = at;
  let joinedAt: number | null = null;
  for (let to = at - 1; to >= 0 && at - to <= MOST; to -= 1) {
    const [token, next] = [tokens[to], tokens[to + 1]];
    if (token === undefined || next === undefined || token.han) break;
    const gap = text.slice(token.end, next.start);
    if (gap.includes('\n') || gap.length > 4) break;
    const together = joined(text, token, next) || BRACKET_GAP.test(gap) || (gap === ', ' && LEGAL_ENDS.has(next.folded));
    const form = LEGAL_ENDS.has(token.folded) && token.folded !== 'sa' && !SOFT.has(token.folded);
    // What is joined to the name of another: `Arrow Inc of Colorado and TTI Inc`.
    if (form && together && joinedAt !== null) from = Math.max(from, joinedAt);
    if (!together || form) break;
    if (token.folded === 'and') {
      // Two companies: `Huawei Technologies Company (Huawei) and ZTE Corporation`.
      if (text.charAt(token.start - 2) === ')') break;
      joinedAt = to + 1;
    } else if (token.capital) from = to;
    else if (!JOINING.has(token.folded)) break;
  }
  while (from < at && (OPENERS.has(tokens[from]?.folded ?? '') || NUMBER.test(tokens[from]?.folded ?? ''))) from += 1;
  return from < at ? { from, to: at + 1 } : null;
}

const NUMBER = /^\d+(?:st|nd|rd|th)?$/u;
const SOFT = new Set(['corporation', 'corp', 'limited', 'ltd']);
const OPENERS = new Set(
  'the a an in on at by for from to with as and or but of when while since after before although lidar both plaintiff defendant senator'.split(
    ' ',
  ),
);
