import { once } from '../names/index.js';
import { type Day, daysBetween, type PrintedDate } from '../register/index.js';
import type { DateAnchor } from './date-anchor.js';
import { DATE_PATTERNS, type DatePattern } from './date-patterns.js';
import { DATE_PATTERNS_ZH } from './date-patterns-zh.js';
import { type FirstMatch, firstPattern } from './first-pattern.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
import { WordPattern } from './word-pattern.js';

/** A date as the text writes it, and what it is; `date` is null where nothing lets one know. */
export interface DateSpan extends Span {
  readonly date: PrintedDate | null;
  /** It says when the text was written, not when something happened: a dateline, a line that is a date. */
  readonly line: boolean;
  /** `three days later` and the like: counted from a date told before. */
  readonly relative: boolean;
  /** It begins with "of", and so may say which list or order: `the list of January 2025`. */
  readonly of: boolean;
}

/** Where a date may begin: a look at every place would cost more than all the rest. */
const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const UNITS = '(?:hour|day|week|month|year)';
const RELATED = `(?:the (?:\\d|same|next|following|day|previous|end of|start of|beginning of|middle of)|${MONTHS}|\\d|last|next|this|that|${DAYS}|early|late|mid)`;
const BEGIN = new WordPattern(
  `(?<![\\p{L}\\d])(?:${MONTHS}|${DAYS}|(?:on|in|since|until|during|by|of|from|for|and|to|before|after|through|between|around|till|dated|spring|summer|autumn|fall|winter) (?=${RELATED})|(?:earlier|later|late|early|mid|end of|start of|beginning of)[ -]|(?:this|that|last|next) (?=${MONTHS}|${DAYS}|week|month|year|past|day|same|morning|afternoon|evening|night)|the (?=\\d|same|next|following|day|previous|end of|start of|beginning of|middle of)|today|tonight|yesterday|tomorrow|within |(?:about|roughly|less than) (?=an? )|hereby|a (?=day|week|month|year|couple)|an (?=hour)|(?:hours|minutes|moments) (?=later)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?=${UNITS})|\\d)`,
  'u',
);
const BEGIN_ZH = /\d|[一二三四五六七八九十两]|[上下本这這当當同去今前明次翌昨周週星礼约大第月]/gu;
const CAPITAL_MONTH = /\b(?:may|march|mar)\b/u;
const FUTURE =
  /(?:\bwill\b|\bexpected\b|\bdue\b|\buntil\b|\bplans?\b|\bscheduled\b|\bset to\b|\bfrom the end of\b|\bshall\b|\bbegins?\b|\btakes? effect\b|\bapply from\b|\bwould (?:begin|start|take)\b|\bnext edition\b|\bmust be\b|\bcould be\b|预计|将[于在自从]|拟于|截止|计划|即将|预定|定于)/u;
/** `From June 30 it may not buy`, `must sell by Nov. 11`, `comes into force on May 1`: said of days to come, and of those just past. */
const BINDS =
  /^(?:[^;]{0,24}(?:起|前|之前|后)[^。；]{0,24}(?:不得|须|必须|禁止|不能|生效)|[^;]{0,90}\b(?:cannot|can['’]t|may no(?:t| longer)|can no longer|must|have to|has to|(?:is|are|be) (?:barred|prohibited|forbidden|banned))\b)/u;
const BOUND =
  /(?:\b(?:must|have to|has to|cannot|may not|may no longer)\b[^;]{0,60}|\b(?:comes?|goes?|enters?) into (?:force|effect) |\bkicks? in |\b(?:applies|starts|begins) |(?:须|必须|应|不得)(?:在|于)?)$/u;
/** What a day from or by which somebody is bound begins with, or stands after; in Chinese the word follows. */
const SINCE_OR_BY = /\b(?:from|starting|beginning|by|until|before|effective|as of)\b|[\d一二三四五六七八九十]/u;
const PAST =
  /(?:\bhad\b|\bwas\b|\bwere\b|\bsued\b|(?<!\bbe )\b(?:added|posted|published|released|filed|signed|removed)\b|\bhas been\b|\bsaid on\b|\bsince\b)/u;
/** `3日被问到，美国计划…`: what the next clause plans is not of that day. */
const NEXT_CLAUSE = /[，。；][\s\S]*$/u;
/** `Announced on Monday that it will`: what is said is past, whatever it is about. */
const SAYING = /\b(?:said|announced|reported|told [a-z]{2,15}|confirmed|disclosed|revealed)(?: (?:late|early|earlier))? (?:on )?$/u;
const DATELINE = /^(?:[\p{Lu}][\p{L}.]*(?:[ ,/]+[\p{Lu}][\p{L}.]*){0,4}[,(]? ?)$/u;
const DATELINE_AFTER = /^ ?(?:\([^)]{1,30}\) ?)?(?:[-–—:]|\(|\/)/u;
/** `May 6 - A U.S. judge has`: at the head of a story, not of a line of a chronology. */
const DASH = /^(?: \([^)]{1,30}\))? [-–—] /u;
/** `美东时间1月31日`. */
const ZONE = /(?:美东|美西|当地|北京|美国|本港|华盛顿|香港)时间$/u;
const LINE_BEFORE = /^(?:(?:dated|date|published|updated|issued|posted|signed)\s*:?\s*(?:this|on)? ?)?$/iu;

interface Patterns {
  readonly table: readonly DatePattern[];
  readonly first: ReturnType<typeof firstPattern>;
}

const patternsOf = (table: readonly DatePattern[]): (() => Patterns) =>
  once(() => ({ table, first: firstPattern(table.map(([pattern]) => pattern)) }));
const ENGLISH = patternsOf(DATE_PATTERNS);
const CHINESE = patternsOf(DATE_PATTERNS_ZH);
const ANY = patternsOf([...DATE_PATTERNS_ZH, ...DATE_PATTERNS]);

/** The dates of a text, in its order. */
export function datesIn(
  text: string,
  lower: string,
  sentences: readonly Sentence[],
  published: Day | null,
  chinese: boolean,
): readonly DateSpan[] {
  const found: DateSpan[] = [];
  const patterns = chinese ? ANY() : ENGLISH();
  let last: PrintedDate | null = null;
  let near: PrintedDate | null = null;
  let day: Day | null = null;
  let paragraph = -1;
  // What a dateline says is the day that the text speaks from.
  let today = published;
  let out: Day | null = null;
  for (const sentence of sentences) {
    const opensParagraph = sentence.paragraph !== paragraph;
    // A telling of times past ends with its paragraph, unless the next one opens with a date of its own.
    if (opensParagraph && near !== null && published !== null && !opensWithDate(lower, sentence, chinese)) near = null;
    paragraph = sentence.paragraph;
    const own = lower.slice(sentence.start, sentence.end);
    let end = 0;
    for (const begin of chinese ? own.matchAll(BEGIN_ZH) : BEGIN.all(own)) {
      if (begin.index < end || ofSomebody(own, begin.index)) continue;
      const match = matchAt(patterns, own, begin.index, new Around(today, out, last, near, day, own, begin));
      if (match === null) continue;
      const zone = chinese ? (ZONE.exec(own.slice(Math.max(0, begin.index - 6), begin.index))?.[0].length ?? 0) : 0;
      const span = { start: sentence.start + begin.index - zone, end: sentence.start + begin.index + match.length };
      if (CAPITAL_MONTH.test(match.words) && !/\b(?:May|March|Mar|MAY|MARCH)\b/u.test(text.slice(span.start, span.end))) continue;
      const line = opensParagraph && isLine(text, sentence, span, sentence === sentences[0]);
      const relative = RELATIVE.test(match.words);
      found.push({ start: span.start, end: span.end, date: match.date, line, relative, of: match.words.startsWith('of ') });
      end = begin.index + match.length;
      if (line && isDay(match.date) && published !== null && Math.abs(daysBetween(match.date, published)) <= DATELINE_AWAY) {
        today = match.date;
        out = daysBetween(today, published) === 1 ? published : null;
      }
      if (match.date === null || line) continue;
      if (!/earlier|before/u.test(match.words)) last = match.date;
      if (isDay(match.date) && (published === null || match.date <= published)) day = match.date;
      if (match.date.length > 4) near = match.date;
      else if (near === null && begin.index < OPENING) near = match.date;
      else if (near === null) continue;
      // A year told in passing, as in `a page from 2021`, does not take the telling there.
      else if (begin.index < OPENING && match.date.slice(0, 4) !== near.slice(0, 4)) near = match.date;
    }
  }
  return found;
}

/** What a date is counted from at a place of a sentence. Whether it will be is asked for by few of the patterns, and told only then. */
class Around implements DateAnchor {
  readonly #own: string;
  readonly #begin: RegExpExecArray;

  constructor(
    readonly published: Day | null,
    readonly out: Day | null,
    readonly last: PrintedDate | null,
    readonly near: PrintedDate | null,
    readonly day: Day | null,
    own: string,
    begin: RegExpExecArray,
  ) {
    this.#own = own;
    this.#begin = begin;
  }

  get future(): boolean {
    const at = this.#begin.index;
    const around = this.#own.slice(Math.max(0, at - 70), at) + this.#own.slice(at, at + 30).replace(NEXT_CLAUSE, '');
    const before = this.#own.slice(Math.max(0, at - 40), at);
    return (FUTURE.test(around) || this.#begin[0].startsWith('by ')) && !PAST.test(before) && !SAYING.test(before);
  }

  get binding(): boolean {
    const at = this.#begin.index;
    const before = this.#own.slice(Math.max(0, at - 80), at);
    if (PAST.test(before)) return false;
    const opens = SINCE_OR_BY.test(this.#own.slice(Math.max(0, at - 12), at + 6));
    return BOUND.test(before) || (opens && BINDS.test(this.#own.slice(at, at + 110)));
  }
}

/** Whether a date stands in a line that is nothing but it, or in a dateline. */
function isLine(text: string, sentence: Sentence, span: Span, opensText: boolean): boolean {
  const [before, after] = [text.slice(sentence.start, span.start), text.slice(span.end, Math.min(sentence.end, span.end + 40))];
  return (
    (LINE_BEFORE.test(before) && /^[.\s]*$/u.test(after)) ||
    (DATELINE.test(before) && DATELINE_AFTER.test(after)) ||
    (opensText && before === '' && DASH.test(after)) ||
    (/^[（(【]?(?:[\p{Script=Han}]{2,10})?$/u.test(before) &&
      ((opensText && DASH.test(after)) || /^[\s）]*[\p{Script=Han}]{0,6}[电電讯訊报報息]/u.test(after)))
  );
}

/** Whether a week or month is of somebody's own: `in its last week`. */
function ofSomebody(own: string, at: number): boolean {
  const code = own.charCodeAt(at);
  return (code === SMALL_L || code === SMALL_N) && ITS.test(own.slice(Math.max(0, at - 6), at + 5));
}

const ITS = /(?:its|their|his|the) (?:last|next)/u;
const [SMALL_L, SMALL_N] = [108, 110];
const OPENING = 20;
/** How many days a dateline may lie from the publication. */
const DATELINE_AWAY = 4;
const isDay = (date: PrintedDate | null): date is Day => date !== null && date.length === 10;
const RELATIVE = /later|earlier|after|before|后$|之后/u;

function opensWithDate(lower: string, sentence: Sentence, chinese: boolean): boolean {
  const opening = lower.slice(sentence.start, sentence.start + 40).replace(/^(?:on|in|by|and|then,?) /u, '');
  const anchor = { published: '2026-06-15' as Day, last: '2026-06-15', near: '2026-06-15', future: false };
  return matchAt(chinese ? CHINESE() : ENGLISH(), opening, 0, anchor) !== null;
}

interface DateMatch {
  readonly length: number;
  readonly words: string;
  readonly date: PrintedDate | null;
}

const OPENS =
  /(?:in|on|since|until|during|by|of|from|for|earlier in|later in|late in|early in|and|to|before|after|through|between|around|till|dated|late|early) /y;

/** The date at a place; where a word such as "in" stands before it, whichever reading reaches further. */
function matchAt({ table, first }: Patterns, text: string, at: number, anchor: DateAnchor): DateMatch | null {
  const here = first(text, at);
  OPENS.lastIndex = at;
  const opens = OPENS.test(text) ? OPENS.lastIndex - at : 0;
  const inner = opens === 0 ? null : first(text, at + opens);
  const further = inner !== null && lengthOf(inner) + opens > (here === null ? 0 : lengthOf(here)) ? inner : null;
  const match = further ?? here;
  if (match === null) return null;
  const length = lengthOf(match) + (further === null ? 0 : opens);
  return { length, words: text.slice(at, at + length), date: table[match.pattern]?.[1](match.parts, anchor) ?? null };
}

function lengthOf({ parts }: FirstMatch): number {
  return parts[0]?.length ?? 0;
}
