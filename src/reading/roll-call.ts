import type { CompanySpan } from './company-span.js';
import { FIRMS_NAMED, HOW_MANY } from './counted.js';
import { masked, type Staged } from './scene.js';

const NEW =
  '(?:(?:other|new|newly|latest|listed|added|blacklisted|sanctioned|designated|targeted|chinese|mainland|named|affected|remaining) ){0,3}';
const ONES = `(?:${FIRMS_NAMED}|company|firm|institute|entity|business|group|maker|supplier|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pair|trio|names|ones|targets|listings|designations)`;
const ARE = '(?:are|were|is|was|include[sd]?|comprise[sd]?|consists? of|range from)';

/**
 * Words that say of the companies right after them that they are the ones an act counted before: `The seven are …`, `Two of the companies, …`,
 * `Three of them mine gold: …`, `Goods made by … will be presumed …`.
 */
const OPENS = masked(
  [
    `\\b(?:the|these|those|all) (?:${HOW_MANY} )?${NEW}${ONES}(?: (?:added|listed|named|sanctioned|targeted|blacklisted|designated|concerned|hit|in question))?(?: (?:today|{D}))?,? ${ARE}\\b:?`,
    `\\b(?:they|the list|the additions?|the update|the notice|it|the action|the move|the step|the rule) (?:also |now |further )?(?:${ARE}|covers?|adds?|names?|lists?|targets?|affects?|hits?|appl(?:y|ies) to|concerns?)\\b:?`,
    `\\b(?:one|two|three|four|five|six|some|several|most|many|all|both|the (?:first|second|third|largest|biggest|best[- ]known|other|others)) of (?:the|these|those|them)\\b[^.;:“”"]{0,60}(?:,|:| (?:is|are|was|were))`,
    `^(?:the|those|these) (?:two|three|four|five|six|pair|trio|${FIRMS_NAMED}|company|firm|institute|entity|maker),`,
    '^among (?:them|those|the (?:[a-z]+ ){0,3}(?:companies|firms|entities|ones|additions|names|targets))(?: (?:is|are|was|were))?',
    '\\b(?:new|now|also|newly) (?:on|to|added to|in) (?:the |its |that )?{L} (?:is|are|was|were)\\b',
    '\\b(?:goods|products|imports|items|merchandise|shipments)[^.;:]{0,40}\\b(?:made|produced|manufactured|from|of) (?:by )?(?=[^.;]*\\b(?:restricted|presumed|barred|banned|prohibited|blocked|not (?:be )?(?:allowed|permitted)))',
    '\\b(?:added|listed|named|included|sanctioned|designated|blacklisted) (?:today |also )?(?:are|were|is|was)\\b:?',
    '\\b(?:compan(?:y|ies)|firms?|entit(?:y|ies))(?: is| was| are| were)?,? (?:called|named|known as|identified (?:by [^.;]{0,30})?as)',
  ].join('|'),
  'gu',
);
/** Words that say so of the companies before them: `A and B were among those added`, `Kestrel, as the company is called`. */
const CLOSES = masked(
  '(?:^|, |[“"])(?:as well as |and |the |a |chinese )*{C}(?: (?:co|ltd|inc|corp)\\.?)?(?: \\([^()]{1,60}\\))?(?:, (?!its |and |the \ue001|a \ue001|\ue001)[^,.;]{3,70}(?=,))?(?:(?:,? and|,) (?:the |a )?(?:its [^,.;]{3,40}|{C})(?: (?:co|ltd|inc|corp)\\.?)?(?: \\([^()]{1,60}\\))?(?:, (?!its |and |the \ue001|a \ue001|\ue001)[^,.;]{3,70}(?=,))?){0,20},? (?:(?:as (?:the|this) (?:company|firm|institute) is (?:called|named|known))|(?:is|are|was|were) (?:also |both |all |the )?(?:on (?:it|(?:the new |this |that )?{L})\\b|(?:added|listed|named|included|designated|sanctioned|blacklisted|targeted) (?:because|for|over|on grounds|after|as|along|too|also|as well)))',
  'u',
);
/** What stands between companies of one enumeration. */
const BETWEEN =
  /^(?:[,;\s]|\band\b|\bor\b|\bas well as\b|\bthe\b|\ba\b|\ban\b|\([^()]{0,80}\)|\bchinese\b|['’]s\b|\b(?:its|their) (?:[\p{L}-]+ ){0,3}(?:subsidiary|unit|affiliate|arm)\b)*$/u;
/** What is told of one of them between commas: `A, a maker of routers, B`. */
const ASIDE =
  /^(?:\([^()]{0,60}\))?, (?:an?|the|which|whose|based|formerly|one|its|also)\b[^;.]{0,110}(?:[,;]| and)(?: and)?(?: the| an?)? ?$/u;
/** `a unit of Daqo`: who that is of stands beside. */
const OF_WHOM =
  /\b(?:unit|subsidiary|affiliate|arm|part|owned|backed|controlled|division|supplier|customer|rival|partner|spin-?off)s?(?: of| by| to)(?: the)? $/u;
/** `, which designs COMAC planes,` */
const IN_ASIDE = /, (?:which|that|whose|an?|who|part of|owned by|based) [^,]*$/u;
/** How far after its opening words the first company may stand. */
const REACH = 60;
/** Whose words or doings are told: not who was put on a list. */
const SAYS = /^(?:said|told|says|denied|did not|declined|rejected|has|have|had|fell|rose|jumped|plunged|shares)\b/u;

/** The companies that a sentence says are those which an act counted before it. */
export function rollCalled(sentence: Staged): readonly CompanySpan[] {
  const named = sentence.companies.filter(({ by }) => by !== 'anaphor');
  if (named.length === 0) return [];
  const { mask, start } = sentence;
  for (const match of mask.matchAll(OPENS)) {
    const from = match.index + match[0].length;
    const at = named.findIndex((each) => each.start - start >= from);
    const first = named[at];
    if (first === undefined) break;
    const gap = mask.slice(from, first.start - start);
    if (gap.length > REACH || /[.;“”"]|\b(?:not|than|which|that|said)\b/u.test(gap)) continue;
    const run = runFrom(sentence, named, at);
    const last = run.at(-1) ?? first;
    if (SAYS.test(mask.slice(last.end - start).trimStart())) continue;
    return run;
  }
  const closed = CLOSES.exec(mask);
  if (closed === null) return [];
  const end = closed.index + closed[0].length;
  return named.filter((each) => {
    const at = each.start - start;
    return at >= closed.index && each.end - start <= end && !IN_ASIDE.test(mask.slice(Math.max(closed.index, at - REACH), at));
  });
}

/** The companies enumerated from one on. */
function runFrom({ mask, start }: Staged, named: readonly CompanySpan[], at: number): readonly CompanySpan[] {
  const run: CompanySpan[] = [];
  let end: number | null = null;
  for (const each of named.slice(at)) {
    const between: string = end === null ? '' : mask.slice(end - start, each.start - start);
    if (OF_WHOM.test(between)) {
      end = each.end;
      continue;
    }
    if (!BETWEEN.test(between) && !ASIDE.test(between)) break;
    run.push(each);
    end = each.end;
  }
  return run;
}
