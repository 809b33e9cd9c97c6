import { once } from '../names/index.js';
import { type CompanySpan, keyOf } from './company-span.js';
import { TRADE_NOUN } from './company-word-table.js';
import { isExchange } from './exchange.js';
import { isIssuer, issuerOf } from './issuer.js';
import type { Sentence } from './sentence.js';
import type { Span } from './span.js';
import { WordPattern } from './word-pattern.js';

const ANAPHOR = new WordPattern(
  `(?<![\\p{L}\\p{N}])(?:(?:the|that|this)(?: same)? ((?:(?!(?:\\p{L}+(?<!bas|own|back|list|found|quarter|embodi|renown|relat|link|focus|unmann|list|troubl|privat)ed|the|a|an|companies|firms|entities|includ(?:e|es|ed|ing)|are|were|its|took|takes|put|puts|sued|says|said|was|is|has|had|by|as|from|at|department|court|government|pentagon|judge|letter|bill|order|and|or|of|in|to|for|on|with|that|which|next|last|more|other|another|rival|listed|first|second|third|only|whole|same|parent|such|us|american|u\\.s\\.|japanese|european|british|german)(?![\\p{L}-]))[\\p{L}\\p{N}’'.-]+ ){0,4}?)(?:${TRADE_NOUN})(?![\\p{L}-])(?! (?:named|that|which|listed|with|list|does not control|in question|lawyers))(?:['’]s)?|(?:the )?(?:plaintiff|appellant|petitioner|claimant)(?!s)(?:['’]s)?)`,
  'iu',
);
const ANAPHOR_ZH =
  /(?<![\u4e00-\u9fff])(?:本|该|該|我)?公司(?!法|名称|债)|(?<=[，。；：、“]|将|把|对|日|天|晚|因|使|让|后)(?:本|该|該|我)?公司(?!法|名称|债)|(?:本|该|該)(?:公司|企业)|我司|(?<=董事会|董事局|[。，；：、“「]|[将把对日天晚因使让后及由]|^)本集团|原告(?!律师)|上诉人/gu;
const DEFINES = /["“](company|group|plaintiff|本公司|公司)["”]/i;

/** What a company is known to make: words of its sectors in the register. */
export type SectorWords = (entity: string) => string;

/** The words that stand for a company named before, with the company they stand for. */
export function anaphorsIn(
  text: string,
  lower: string,
  sentences: readonly Sentence[],
  named: readonly CompanySpan[],
  sectorWords: SectorWords,
  chinese: boolean,
): readonly CompanySpan[] {
  const told = named.filter(({ name }) => !isExchange(name));
  const focus = new Focus(told, sentences);
  const issuer = chinese ? issuerOf(lower, told) : null;
  const found: CompanySpan[] = [];
  const defined = once(() => named.find(({ end }) => DEFINES.test(lineFrom(text, end, 90))));
  const sectors = once(() => sectorsOf(named, sectorWords));
  let at = 0;
  for (const match of chinese ? lower.matchAll(ANAPHOR_ZH) : ANAPHOR.all(lower)) {
    const span = { start: match.index, end: match.index + match[0].replace(/['’]s$/u, '').length };
    while (at < named.length && (named[at]?.end ?? 0) <= span.start) at += 1;
    const beside = named[at];
    if (beside !== undefined && beside.start < span.end) continue;
    if (isIssuer(match[0], issuer)) {
      found.push(standingFor(span, issuer.company));
      continue;
    }
    const own = text.charAt(span.start + 4) === 'C' && COMPANY.test(match[0]) ? defined() : undefined;
    const antecedent =
      own ??
      (PARTY.test(match[0])
        ? (plaintiffOf(text, named) ?? focus.before(span))
        : (bySector(match[1] ?? '', match[0], named, at, sectors) ?? focus.before(span)));
    if (antecedent === null) continue;
    found.push(standingFor(span, antecedent));
  }
  return found;
}

function standingFor({ start, end }: Span, { entity, name, score }: CompanySpan): CompanySpan {
  return { start, end, entity, name, score: Math.min(score, 0.75), by: 'anaphor' };
}

const COMPANY = /company/iu;
const PARTY = /plaintiff|appellant|petitioner|claimant|原告/u;

/** So much of the line as may matter. */
function lineFrom(text: string, start: number, length: number): string {
  const line = text.slice(start, start + length);
  const ends = line.indexOf('\n');
  return ends < 0 ? line : line.slice(0, ends);
}

/** What each company is known or said to make, in lower case. */
function sectorsOf(named: readonly CompanySpan[], sectorWords: SectorWords): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>();
  for (const span of named) {
    const key = keyOf(span);
    const held = sectors.get(key) ?? (span.entity === null ? span.name : sectorWords(span.entity)).toLowerCase();
    sectors.set(key, span.sector === undefined ? held : `${held} ${span.sector.toLowerCase()}`);
  }
  return sectors;
}

function plaintiffOf(text: string, named: readonly CompanySpan[]): CompanySpan | null {
  return (
    named.find(({ end }) =>
      /^[,.]{0,2} (?:[^,\n]{0,30}, )?(?:plaintiff|appellant|petitioner|claimant)|^[^，。]{0,12}[（(]?[^，。]{0,4}原告/i.test(
        text.slice(end, end + 50),
      ),
    ) ?? null
  );
}

const PLAIN = new Set(
  'the company firm group giant start-up startup business brand maker manufacturer chinese leading tech technology big largest based private public listed former young well-known popular'.split(
    ' ',
  ),
);

/** The company last named whose sector a description names: `the lidar maker`. Null where it names none. */
function bySector(
  described: string,
  whole: string,
  named: readonly CompanySpan[],
  before: number,
  sectors: () => ReadonlyMap<string, string>,
): CompanySpan | null {
  const words = `${described} ${/chipmaker|carmaker|automaker|shipbuilder|shipyard|foundry/iu.exec(whole)?.[0] ?? ''}`
    .toLowerCase()
    .split(/[ -]/u)
    .map((word) => word.replace(/maker$/u, ''))
    .filter((word) => word.length > 2 && !PLAIN.has(word));
  if (words.length === 0 || /based/iu.test(described)) return null;
  for (let at = before - 1; at >= 0; at -= 1) {
    const each = named[at];
    if (each === undefined) continue;
    const held = sectors().get(keyOf(each)) ?? '';
    if (words.some((word) => held.includes(word.replace(/s$/u, '')))) return each;
  }
  return null;
}

/** Which company a text speaks of at a place: the first of the sentence so far, else the first of the sentences before. */
export class Focus {
  readonly #named: readonly CompanySpan[];
  readonly #sentences: readonly Sentence[];
  readonly #often: CompanySpan | null;

  constructor(named: readonly CompanySpan[], sentences: readonly Sentence[]) {
    this.#named = named;
    this.#sentences = sentences;
    const times = new Map<string, { readonly first: CompanySpan; count: number }>();
    for (const span of named) {
      const key = keyOf(span);
      const counted = times.get(key);
      if (counted === undefined) times.set(key, { first: span, count: 1 });
      else counted.count += 1;
    }
    let [often, most]: [CompanySpan | null, number] = [null, 0];
    for (const { first, count } of times.values()) if (count > most) [often, most] = [first, count];
    this.#often = often;
  }

  /** The company named most. */
  get often(): CompanySpan | null {
    return this.#often;
  }

  before(span: Span): CompanySpan | null {
    let number = this.#sentenceAt(span.start);
    const own = this.#sentences[number];
    const inOwn = own === undefined ? [] : this.#between(own.start, span.start);
    if (inOwn[0] !== undefined) return inOwn[0];
    for (let back = 0; back < REACH && number > 0; back += 1) {
      number -= 1;
      const sentence = this.#sentences[number];
      if (sentence === undefined) break;
      const found = this.#between(sentence.start, sentence.end);
      const of = found.find((each) => this.#salient(each)) ?? found[0];
      if (of !== undefined) return of;
    }
    return this.#often;
  }

  #salient({ entity }: CompanySpan): boolean {
    return entity !== null || this.#often?.entity === null;
  }

  #sentenceAt(at: number): number {
    let [low, high] = [0, this.#sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sentences[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  #between(start: number, end: number): readonly CompanySpan[] {
    let [low, high] = [0, this.#named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#named[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: CompanySpan[] = [];
    for (let at = low; at < this.#named.length && (this.#named[at]?.end ?? 0) <= end; at += 1) {
      const each = this.#named[at];
      if (each !== undefined) found.push(each);
    }
    return found;
  }
}

/** How many sentences a definite description reaches back. */
const REACH = 8;
