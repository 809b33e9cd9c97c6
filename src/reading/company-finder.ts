import type { OpenRegister } from '../answering/index.js';
import { type Match, search } from '../matching/index.js';
import { Memory, once, takeApart } from '../names/index.js';
import { bearerOf, isOfShares } from './bearing.js';
import { isCited } from './cited-case.js';
import type { CompanySpan } from './company-span.js';
import { CHINESE_PLACES, COMPANY_ENDS, FORMS_BEFORE, JOINING, LEGAL_ENDS, NOT_COMPANY, WIDER_PLACES } from './company-word-table.js';
import { enumeratedWith } from './enumeration.js';
import { type CompanyEvidence, companyEvidence, evidenceAround, isOfCountry, MOST_SPACES_BEFORE } from './evidence.js';
import type { Gazetteer, NamedCompany } from './gazetteer.js';
import { type HanBeginning, hanBeginningOf } from './han-beginning.js';
import { hanCompanies } from './han-company.js';
import { hanEnumerated } from './han-enumeration.js';
import { hanIntroduced } from './han-introduced.js';
import { withLongerHanNames } from './han-longer-name.js';
import { isPartOfWord } from './han-word.js';
import { isOverEnd, isPlainLonger } from './known-name.js';
import { lastWords } from './last-words.js';
import { simplified } from './lowered.js';
import { isMedium } from './medium.js';
import { fromPlace, type Run, runBefore, runFrom, runFromPlace } from './name-run.js';
import { isNamedOtherwise, isOtherName, isProduct } from './other-name.js';
import { isPerson, surnamesIn } from './person-names.js';
import { regionalUnit } from './regional-unit.js';
import { namedAgain } from './repeated-name.js';
import { claimer, type Span } from './span.js';
import { isOfAgency, isOfBody, isOthers, worksAt } from './surroundings.js';
import type { Token } from './token.js';

const MOST_REMEMBERED = 5000;
const AROUND = 90;

/** Finds the companies of a text by name: the known ones, and those that words around them or a legal form make known. */
export class CompanyFinder {
  readonly #gazetteer: Gazetteer;
  readonly #opened: OpenRegister;
  readonly #hanBeginning: () => HanBeginning;
  readonly #resolved = new Memory<string, Pick<CompanySpan, 'entity' | 'score'> | null>(MOST_REMEMBERED);
  #shares: { readonly text: string; readonly are: ReadonlyMap<boolean, () => boolean> } | null = null;

  constructor(gazetteer: Gazetteer, opened: OpenRegister) {
    this.#gazetteer = gazetteer;
    this.#opened = opened;
    this.#hanBeginning = once(() => hanBeginningOf(opened.snapshot.register));
  }

  /** In the order of the text. `tokens` are those of the story; `claims` are lists, bodies and the like, that are no companies. */
  companiesIn(text: string, tokens: readonly Token[], claims: readonly Span[], chinese: boolean): readonly CompanySpan[] {
    const taken: (CompanySpan & Run)[] = [];
    const claimedAt = claimer(claims);
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.#at(text, tokens, at, claimedAt);
      if (found === null) continue;
      while ((taken.at(-1)?.to ?? 0) > found.from) taken.pop();
      // What goes on from a known name is what it makes: `Google Mobile Services`.
      if (found.entity === null && found.score < 0.8 && goesOn(text, tokens, taken.at(-1)?.to ?? 0, found.from)) continue;
      taken.push(found);
      at = found.to - 1;
    }
    const surnames = once(() => surnamesIn(text));
    const found = withoutPersons(taken, surnames)
      .filter((span) => !isCited(text, span))
      .map(spanAlone);
    const isOther = (name: string, span: Span): boolean =>
      claimedAt(span) ||
      isPerson(name) ||
      NOT_ENUMERATED.has(name) ||
      surnames().has(name) ||
      placeOnly(name) ||
      isOfBody(text.slice(Math.max(0, span.start - AROUND), span.start));
    const again = (all: readonly CompanySpan[]): readonly CompanySpan[] => inOrder([...all, ...namedAgain(text, tokens, all, claimedAt)]);
    const named = enumeratedWith(text, tokens, found, isOther);
    if (!chinese) return again(named);
    const simple = simplified(text);
    const longer = withLongerHanNames(text, simple, named, (name) => this.#matched(name));
    const free = (all: readonly CompanySpan[], held: readonly CompanySpan[]): readonly CompanySpan[] => {
      const heldAt = claimer(held);
      return all.filter((each) => !heldAt(each) && !claimedAt(each));
    };
    const told = inOrder([...longer, ...free(hanCompanies(text, simple, tokens), longer).map((each) => this.#begun(each))]);
    const introduced = inOrder([...told, ...free(hanIntroduced(text, simple, told), told)]);
    return again(inOrder([...introduced, ...free(hanEnumerated(text, simple, introduced), introduced)]));
  }

  /** A short Chinese name is that of the only company of the register that begins with it. */
  #begun(span: CompanySpan): CompanySpan {
    const entity = span.name.length < 5 ? this.#hanBeginning()(span.name) : null;
    return entity === null ? span : { ...span, entity, score: Math.min(span.score, 0.8) };
  }

  #at(text: string, tokens: readonly Token[], at: number, claimedAt: (span: Span) => boolean): (CompanySpan & Run) | null {
    const token = tokens[at];
    if (token === undefined || !token.capital || isDepartment(text, token)) return null;
    const known = this.#known(text, tokens, at);
    if (token.han) return known !== null && !claimedAt(known) ? known : null;
    const unit = known === null ? null : regionalUnit(text, tokens, known);
    if (known !== null && unit !== null) return this.#unit(text, tokens, unit, known);
    // Two companies joined by `and` are two, where the first of them is known.
    const ends = known === null ? at : known.to + (tokens[known.to]?.folded === 'co' ? 1 : 0);
    const alone = known !== null && tokens[ends]?.folded === 'and';
    const run = alone ? { from: at, to: ends } : this.#runAt(text, tokens, at, known);
    if (known !== null && (run === null || run.to <= known.to)) return claimedAt(known) ? null : known;
    if (run === null) return null;
    if (known === null && this.#isUnitOf(text, tokens, run)) return null;
    const span = spanOf(text, tokens, run);
    if (claimedAt(span) && !LEGAL_ENDS.has(tokens[run.to - 1]?.folded ?? '')) return known !== null && !claimedAt(known) ? known : null;
    const words = tokens.slice(run.from, run.to).map(({ folded }) => folded);
    // `Hikvision Digital Technology Co.`; but `Hesai Inc.` may be another company than Hesai.
    if (known !== null && run.to === known.to + 1 && words.at(-1) === 'co') return { ...known, ...span, ...run };
    if (known === null && (isOtherName(words) || NUMBERED.test(text.slice(Math.max(0, span.start - 20), span.start)))) return null;
    const [before, after] = lineAround(text, span);
    if (known === null && (isOfPerson(text, tokens, run, before) || isOfAgency(before, after))) return null;
    if (known === null && (isOthers(words, before, after) || isNamedOtherwise(text, span, after))) return null;
    const evidence =
      companyEvidence(words, before, after, opensSentence(before)) ??
      (worksAt(before, after) ? { score: 0.74 } : null) ??
      (known === null && this.#goesOnFromPlace(text, tokens, run) ? { score: 0.74 } : null) ??
      (known === null && isOfCountry(words, before, after) ? { score: 0.7 } : null) ??
      (known === null && token.upper && words.length > 1 && FORMS_BEFORE.has(token.folded) ? { score: 0.9 } : null);
    if (evidence === null || (known === null && placeOnly(written(text, span)))) return known;
    if (known === null) {
      const from = fromPlace(text, tokens, run);
      if (from < run.from) return this.#company(text, tokens, { from, to: run.to }, evidence, null);
    }
    return this.#company(text, tokens, run, evidence, known);
  }

  /** A unit called by its group and where it is, which the register may know. */
  #unit(text: string, tokens: readonly Token[], { from, to }: Run, known: CompanySpan): CompanySpan & Run {
    const { start, end } = spanOf(text, tokens, { from, to });
    const span = { start, end: end + (text.charAt(end) === ')' ? 1 : 0) };
    const words = tokens.slice(from, to).map(({ folded }) => folded);
    return { ...span, from, to, ...this.#resolve(written(text, span), words, known.score), by: 'name' };
  }

  #company(
    text: string,
    tokens: readonly Token[],
    run: Run,
    evidence: CompanyEvidence,
    known: (CompanySpan & Run) | null,
  ): CompanySpan & Run {
    const span = spanOf(text, tokens, run);
    const words = tokens.slice(run.from, run.to).map(({ folded }) => folded);
    const resolved = this.#resolve(written(text, span), words, evidence.score);
    if (known !== null && resolved.entity === null) {
      if (isPlainLonger(tokens, run, known)) return { ...known, start: span.start, end: span.end, from: run.from, to: run.to };
      if (!this.#another(words, known)) return known;
    }
    const { entity, name, score } = resolved;
    const company = { start: span.start, end: span.end, from: run.from, to: run.to, entity, name, score, by: 'name' as const };
    return evidence.sector === undefined ? company : { ...company, sector: evidence.sector };
  }

  /** A place begins a name, unless what follows it is a name the register knows. */
  #runAt(text: string, tokens: readonly Token[], at: number, known: Run | null): Run | null {
    const forward = runFrom(text, tokens, at);
    const placed = known === null ? runFromPlace(text, tokens, at, (run) => this.#isKnownIn(text, tokens, run)) : null;
    const begun = known ?? (placed !== null && this.#known(text, tokens, at + 1)?.entity == null ? placed : forward);
    return begun === null ? null : fullRun(text, tokens, begun, forward, at);
  }

  #goesOnFromPlace(text: string, tokens: readonly Token[], { from, to }: Run): boolean {
    return CHINESE_PLACES.has(tokens[from]?.folded ?? '') && to - from > 2 && this.#isKnownIn(text, tokens, { from: from + 1, to });
  }

  /** Whether a run is a part of a company that it ends with: `Research Institute of China Electronics Technology Group Corporation`. */
  #isUnitOf(text: string, tokens: readonly Token[], { from, to }: Run): boolean {
    for (let at = from + 1; at < to - 1; at += 1) {
      if (tokens[at]?.folded !== 'of' || tokens[at - 1]?.folded === 'corporation' || tokens[at - 1]?.folded === 'corp') continue;
      const known = this.#known(text, tokens, at + 1);
      return known !== null && (known.entity !== null || at === from + 1) && known.to >= to;
    }
    return false;
  }

  /** Whether a run ends with the name of a company of the register, or goes on from one that it does not know: `GCL New Energy Material`. */
  #isKnownIn(text: string, tokens: readonly Token[], { from, to }: Run): boolean {
    const last = this.#known(text, tokens, to - 1);
    if (last !== null && last.entity !== null && last.to === to) return true;
    const first = this.#known(text, tokens, from);
    return first !== null && first.entity === null && first.to < to;
  }

  /** Whether the longer name is of another company than the known one it begins with: it ends as names of companies do. */
  #another(words: readonly string[], known: CompanySpan & Run): boolean {
    const last = words.at(-1) ?? '';
    if (known.entity === null && COMPANY_ENDS.has(last)) return true;
    return LEGAL_ENDS.has(last) || last === 'co' || (known.to - known.from === 1 && COMPANY_ENDS.has(last));
  }

  /** Asked once a text, of names in one script. */
  #isOfShares(text: string, han: boolean): boolean {
    if (this.#shares?.text !== text)
      this.#shares = { text, are: new Map([true, false].map((each) => [each, once(() => isOfShares(text, each))])) };
    return this.#shares.are.get(han)?.() ?? false;
  }

  #known(text: string, tokens: readonly Token[], at: number): (CompanySpan & Run) | null {
    const fits = (company: NamedCompany, from: number, to: number): boolean =>
      (!company.capitals || tokens.slice(from, to).every(({ upper }) => upper)) &&
      !isOverEnd(text, tokens, { from, to }, company.name.includes(','));
    const shortest = this.#gazetteer.trie.at(tokens, at, fits);
    if (shortest === null) return null;
    const han = tokens[at]?.han === true;
    // 中国海油集团, though the register writes it without the word: the group, not the company that its shares are of.
    const ofGroup =
      han &&
      shortest.held.length > 1 &&
      OF_GROUP.test(text.slice(tokens[shortest.to - 1]?.end ?? 0, (tokens[shortest.to - 1]?.end ?? 0) + 4));
    const found = ofGroup ? { ...shortest, to: shortest.to + 2 } : shortest;
    const span = spanOf(text, tokens, found);
    const name = text.slice(span.start, span.end);
    if (APART.test(name)) return null;
    const best = found.held.length === 1 ? found.held[0] : bearerOf(found.held, !ofGroup && this.#isOfShares(text, han));
    if (best === undefined) return null;
    // Where shares are traded, not who does something: `(NASDAQ: HSAI)`, `Nasdaq-traded`.
    if (TICKER.test(text.slice(span.end, span.end + 12))) return null;
    if (text.startsWith('S&P ', span.start - 4) || (best.entity === null && isProduct(text, span))) return null;
    if ((tokens[found.from]?.han === true && isPartOfWord(text, span)) || isMedium(text, span)) return null;
    const evidence = around(text, span);
    const sector = evidence?.sector;
    // `Envision, whose cells …`: the words around say that it is the company.
    const sure = best.ambiguous && tokens[found.from]?.han === false && (evidence?.score ?? 0) > 0.8;
    const company = {
      start: span.start,
      end: span.end,
      from: found.from,
      to: found.to,
      entity: best.entity,
      name: best.entity === null && tokens[found.from]?.han === false ? best.name : name,
      score: sure ? 0.75 : best.ambiguous ? 0.4 : best.score,
      by: 'name' as const,
    };
    return sector === undefined ? company : { ...company, sector };
  }

  #matched(written: string): Pick<CompanySpan, 'entity' | 'score'> | null {
    return this.#resolved.of(written, (name) => {
      const match: Match | undefined = search(this.#opened.matching(), { names: [name], kind: 'organisation' })[0];
      return match?.decision === 'match' && match.score >= LEAST_SURE ? { entity: match.entity, score: match.score } : null;
    });
  }

  /** The matcher is asked only about names that share a word with the register or bear a legal form: it is the dear part. */
  #resolve(written: string, words: readonly string[], score: number): Pick<CompanySpan, 'entity' | 'name' | 'score'> {
    const worth = LEGAL_ENDS.has(words.at(-1) ?? '') || words.some((word) => this.#gazetteer.words.has(word));
    if (!worth) return { entity: null, name: written, score };
    const found = this.#matched(written);
    return found === null ? { entity: null, name: written, score } : { ...found, name: written };
  }
}

/** What no name goes over, 复芯微科、天枢. */
const APART = /[\n、，。；：]/u;
const OF_GROUP = /^集[团團](?!有|股|公)/u;
const MOST_GONE_ON = 4;

/** Whether the words from one token to another and right before it are all in capitals, with nothing but spaces between them. */
function goesOn(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (from === 0 || from > to || to - from > MOST_GONE_ON) return false;
  for (let at = from; at <= to; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || !token.capital || text.slice(before.end, token.start) !== ' ') return false;
  }
  return true;
}

function inOrder(spans: readonly CompanySpan[]): readonly CompanySpan[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Companies without what turned out to be persons: a name in full, and the surname of one named elsewhere. */
function withoutPersons(taken: readonly (CompanySpan & Run)[], surnames: () => ReadonlySet<string>): readonly (CompanySpan & Run)[] {
  const doubtful = ({ entity, score, from, to }: CompanySpan & Run): boolean => entity === null && score < 0.9 && to - from < 4;
  return taken.filter((span) => !doubtful(span) || !(span.name.includes(' ') ? isPerson(span.name) : surnames().has(span.name)));
}

/** Short words in capitals that are enumerated beside companies. */
const NOT_ENUMERATED = new Set(
  'AI EV EVs IT EU UN UK US USA UAE PRC PLA CCP NATO GPS CEO CFO IPO ETF ETFs OFAC BIS FCC DoD DHS FBI CIA NSA Trump Biden Xi Putin Modi Musk Huang Zuckerberg Altman Hegseth Bessent Lutnick Rubio Greer Raimondo Yellen Carney Starmer Merz Macron'.split(
    ' ',
  ),
);

function spanAlone({ start, end, entity, name, score, by, sector }: CompanySpan & Run): CompanySpan {
  const span = { start, end, entity, name, score, by };
  return sector === undefined ? span : { ...span, sector };
}

/** Not Dow Chemical. */
function isDepartment(text: string, { start, end, folded }: Token): boolean {
  return folded === 'dow' && text.slice(start, end) === 'DoW';
}

/** `the Six Little Dragons`: what they are called together. */
const NUMBERED = /\b(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:\p{Lu}\p{Ll}{1,12} )?$/u;
const TICKER = /^(?: ?[:：] ?[A-Z0-9]{1,6}\b|-(?:traded|quoted))/u;
/** Whether a run is a person's name with whom he works for: `said Brock Silvers of Kaiyuan Capital`. The company begins after `of`. */
function isOfPerson(text: string, tokens: readonly Token[], { from, to }: Run, before: string): boolean {
  const of = tokens.slice(from, Math.min(to, from + MOST_OF_PERSON)).findIndex(({ folded }) => folded === 'of');
  if (of < 1) return false;
  const last = tokens[from - 1];
  const goesOnFrom =
    last?.capital === true &&
    text.slice(last.end, tokens[from]?.start) === ' ' &&
    !NOT_COMPANY.has(last.folded) &&
    !BEGINNING.has(last.folded);
  return of < 3 && (goesOnFrom || SPEAKER.test(lastWords(before, MOST_SPACES_BEFORE)));
}

const MOST_OF_PERSON = 4;
const SPEAKER = /(?:\b(?:said|says|wrote|by|lawyer|attorney|counsel|analyst|economist|strategist|partner|adviser|advisor),? )$/u;

function opensSentence(before: string): boolean {
  const written = before.trimEnd();
  return written === '' || /(?:[.!?:]["”]? ?|[“"—-] ?)$/u.test(written.slice(-3));
}

/** A name in running text is taken for an entity only where the matcher is this sure. */
export const LEAST_SURE = 0.75;

/** The run with the legal form that may follow it, going back to its first word where the form shows that it began earlier. */
function fullRun(text: string, tokens: readonly Token[], begun: Run, forward: Run | null, at: number): Run {
  const { from } = begun;
  const to = Math.max(begun.to, forward?.to ?? 0);
  for (let end = to - 1; end < Math.min(tokens.length, at + 12); end += 1) {
    const token = tokens[end];
    if (token === undefined) continue;
    if (!LEGAL_ENDS.has(token.folded)) {
      // No name goes on over a word in small letters.
      if (end >= to && !token.capital && !JOINING.has(token.folded)) break;
      continue;
    }
    if (LEGAL_ENDS.has(tokens[end + 1]?.folded ?? '')) continue;
    const whole = runBefore(text, tokens, end);
    if (whole === null || whole.from > from || whole.to < to) break;
    return { from: Math.max(whole.from, Math.min(from, firstPlace(tokens, at))), to: whole.to };
  }
  return { from, to };
}

/** The first of the names of places that stand right before a token: `Asia Pacific Links Limited`. */
function firstPlace(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && BEGINNING.has(tokens[from - 1]?.folded ?? '') && tokens[from - 1]?.capital === true) from -= 1;
  return from;
}

const BEGINNING = new Set([
  ...CHINESE_PLACES,
  ...WIDER_PLACES,
  ...'hong kong asian western eastern northern southern national global international general'.split(' '),
]);
const ABBREVIATED = new Set(['ltd', 'inc', 'corp', 'co']);

function spanOf(text: string, tokens: readonly Token[], { from, to }: Run): Span {
  const last = tokens[to - 1];
  const end = last?.end ?? 0;
  const shortened = ABBREVIATED.has(last?.folded ?? '') || (to - from > 2 && /^\.\p{L}\.$/u.test(text.slice(end - 2, end + 1)));
  return { start: tokens[from]?.start ?? 0, end: shortened && text.charAt(end) === '.' ? end + 1 : end };
}

/** What the words around a known name say of it. */
function around(text: string, span: Span): CompanyEvidence | null {
  const [before, after] = lineAround(text, span);
  return evidenceAround(before, after);
}

/** What stands before and after a span in its line, as far as it matters. */
function lineAround(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND + 60);
  const ends = after.indexOf('\n');
  return [before.slice(before.lastIndexOf('\n') + 1), ends < 0 ? after : after.slice(0, ends)];
}

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

const places = new Memory<string, boolean>(MOST_REMEMBERED);

function placeOnly(name: string): boolean {
  return places.of(name, (each) => takeApart(each).words.every(({ slot }) => slot === 'place' || slot === 'filler' || slot === 'number'));
}
