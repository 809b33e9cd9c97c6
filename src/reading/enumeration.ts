import type { CompanySpan } from './company-span.js';
import { CHINESE_PLACES } from './company-word-table.js';
import { runFrom } from './name-run.js';
import { isOtherName } from './other-name.js';
import { overlap, type Span } from './span.js';
import type { Token } from './token.js';

/** One thing of an enumeration: a company found otherwise, or words in capitals that may name one. */
interface Item extends Span {
  readonly company: CompanySpan | null;
}

/**
 * The companies that only their company tells: things in capitals enumerated with companies found otherwise, `companies` in order of the text:
 * `They include Skydio, Red Six Solutions, HavocAI and Insitu.` `isOther` says what is a person, a place, a body or a list.
 */
export function enumeratedWith(
  text: string,
  tokens: readonly Token[],
  companies: readonly CompanySpan[],
  isOther: (name: string, span: Span) => boolean,
): readonly CompanySpan[] {
  if (companies.length === 0) return companies;
  const more: CompanySpan[] = [];
  const walk = new Walk(text, tokens, companies);
  for (let at = 0; at < tokens.length; ) {
    const items = walk.itemsFrom(at);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    if (items.length >= FEWEST ? isOfCompanies(text, items) : isPair(text, items)) {
      for (const { start, end, company } of items) {
        const name = text.slice(start, end);
        if (company === null && !isOther(name, { start, end })) more.push({ start, end, entity: null, name, score: 0.7, by: 'name' });
      }
    }
    at = walk.after(items.length > 1 ? last.end : first.end, at);
  }
  return more.length === 0 ? companies : [...companies, ...more].sort((a, b) => a.start - b.start);
}

const FEWEST = 3;

/** Whether things enumerated are companies: some are, and the words before or after say so, or most of them are. */
function isOfCompanies(text: string, items: readonly Item[]): boolean {
  const known = items.filter(({ company }) => company !== null).length;
  if (known === 0 || known === items.length) return false;
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (known * 2 > items.length) return true;
  return OPENED.test(text.slice(Math.max(0, first.start - 60), first.start).trimEnd()) || ADDED.test(text.slice(last.end, last.end + 40));
}

/** Whether two things joined are companies, one of them being known: `Eli Lilly and Vertex`, `suppliers such as Sartorius and Cytiva`. */
function isPair(text: string, [first, last]: readonly Item[]): boolean {
  if (first === undefined || last === undefined || first === last) return false;
  const company = first.company ?? last.company;
  if (company === null || (first.company !== null && last.company !== null)) return false;
  if (company.entity === null && company.score < SURE) return false;
  if (!JOINS.test(text.slice(first.end, last.start))) return false;
  // What opens a sentence is in capitals anyway.
  return first.company !== null || !OPENS.test(text.slice(Math.max(0, first.start - 6), first.start));
}

const SURE = 0.85;
const JOINS = /^,? (?:and|or|&) (?:the )?$/u;
const OPENS = /(?:^|[.!?:”"] ?|\n|\b(?:in|near|from|of|at) |['’]s )$/u;

/** What opens an enumeration of companies. */
const OPENED =
  /\b(?:compan(?:y|ies)|firms?|entit(?:y|ies)|subsidiar(?:y|ies)|units|banks|(?:chip|car|drone)?makers|manufacturers|suppliers|customers|rivals|competitors|brands|affiliates|retailers|start-?ups|operators|giants|contractors|includ(?:e|es|ed|ing)|add(?:s|ed|ing)?|list(?:s|ed|ing)?|blacklist(?:s|ed|ing)?|nam(?:e|es|ed|ing)|cover(?:s|ed|ing)?|target(?:s|ed|ing)?|designat(?:es|ed|ing)|remov(?:es|ed|ing)|such as|like|namely|are|were|among them|(?:them|named|listed|identified) as)(?: (?:are|were|is))?[,:]?(?: the)?$/iu;
/** What was done to what is enumerated. */
const ADDED =
  /^,? (?:were|was|have been|had been|are) (?:also |all )?(?:added|placed|put|listed|blacklisted|named|removed|designated|on the)\b/u;

/** What stands between two things enumerated, with what is told of the first in brackets or after a comma. */
const BETWEEN =
  /(?: ?\([^()\n]{1,60}\))?(?:, (?:an?|the|its|which|whose|part|formerly|also) [^,;.\n]{1,90}(?=[,;]))?(?:[,;] (?:and |or |as well as )?|,? (?:and|or|&) )(?:the |its (?:subsidiary|unit|affiliate|parent|arm) )?/uy;

/** Things enumerated, read off a text from left to right. */
class Walk {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #companies: readonly CompanySpan[];
  #nextCompany = 0;

  constructor(text: string, tokens: readonly Token[], companies: readonly CompanySpan[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#companies = companies;
  }

  /** The things enumerated from a token on; one where nothing follows it. */
  itemsFrom(at: number): readonly Item[] {
    const items: Item[] = [];
    for (let next: number | null = at; next !== null; ) {
      const item = this.#itemAt(next);
      if (item === null) break;
      items.push(item);
      BETWEEN.lastIndex = item.end;
      next = BETWEEN.test(this.#text) ? this.#tokenAt(BETWEEN.lastIndex, next + 1) : null;
    }
    return items;
  }

  /** The first token from `at` on that begins where a place is or after it. */
  after(place: number, at: number): number {
    let next = at + 1;
    while (next < this.#tokens.length && (this.#tokens[next]?.start ?? 0) < place) next += 1;
    return next;
  }

  #tokenAt(place: number, from: number): number | null {
    const at = this.after(place, from - 1);
    return this.#tokens[at]?.start === place ? at : null;
  }

  #itemAt(at: number): Item | null {
    const token = this.#tokens[at];
    if (token === undefined || !token.capital || token.han) return null;
    while ((this.#companies[this.#nextCompany]?.end ?? Number.POSITIVE_INFINITY) <= token.start) this.#nextCompany += 1;
    const [company, after] = this.#companyAt(token.start);
    if (company !== null) return { start: company.start, end: this.#endOf(company, after, at), company };
    const rest = BEGINS.has(token.folded) || CHINESE_PLACES.has(token.folded) ? runFrom(this.#text, this.#tokens, at + 1) : null;
    const run =
      rest === null || this.#text.slice(token.end, this.#tokens[at + 1]?.start) !== ' ' ? runFrom(this.#text, this.#tokens, at) : rest;
    if (run === null) return null;
    const words = this.#tokens.slice(at, run.to).map(({ folded }) => folded);
    const end = this.#tokens[run.to - 1]?.end ?? token.end;
    if (
      isOtherName(words) ||
      this.#companies.slice(this.#nextCompany, this.#nextCompany + 4).some((each) => overlap(each, { start: token.start, end }))
    )
      return null;
    return { start: token.start, end, company: null };
  }

  /** Where a company's name ends with the words in capitals that go on from it: `Hoshine Silicon Industry`. */
  #endOf({ start, end }: CompanySpan, after: CompanySpan | null, at: number): number {
    const run = runFrom(this.#text, this.#tokens, at);
    const last = run === null ? end : (this.#tokens[run.to - 1]?.end ?? end);
    return last > end && (after === null || !overlap(after, { start, end: last })) ? last : end;
  }

  /** The company that begins at a place, and the one after it. */
  #companyAt(start: number): readonly [CompanySpan | null, CompanySpan | null] {
    for (let at = this.#nextCompany; at < this.#companies.length; at += 1) {
      const company = this.#companies[at];
      if (company === undefined || company.start > start) break;
      if (company.start === start) return [company, this.#companies[at + 1] ?? null];
    }
    return [null, null];
  }
}

/** What begins names of several words and is none alone. */
const BEGINS = new Set('national international global general new first central northern southern eastern western'.split(' '));
