import { hasHan, Memory } from '../../names/index.js';
import { oddsOf, probability } from '../model.js';
import { type AlignedPart, type Comparison, compareProfiles } from '../organisations/compare.js';
import { type Profile, profileOf, STRUCTURE } from '../organisations/element.js';
import { bilingualEvidence, bilingualLinks, EVIDENCE, type Link } from './bilingual.js';
import { type ChineseName, chineseName } from './chinese-name.js';
import { type EnglishName, englishName, spokenWords } from './english-name.js';
import { learntLexicon } from './learnt-lexicon.js';
import { shareOf } from './lexicon.js';
import { writingOf } from './writing.js';

/** From the lexicon's evidence against even odds to log-odds in a screening, where most of ten thousand names are another's. */
const SCREENING = { slope: 0.9, constant: -6.5 };

/** The score of the surest that is still for review. */
export const SUREST_REVIEW = 0.65;

/** A core that the one says and a brand that the other bears, and neither says the other: most likely two companies. */
const CONFLICT = -6;

/** Evidence of the comparison word by word that speaks against two names whatever says one the other: places, numbers and forms have codes in both scripts. */
const AGAINST: ReadonlySet<string> = new Set(['conflictPlace', 'conflictNumber', 'missingNumber', 'missingSeat']);

/** A name and the other that says it: each with its parts by both ways of taking a name apart. */
export interface Said<T> {
  readonly profile: Profile;
  readonly name: T;
}

// Names made ready for this, the asked one and those held that it met. No weak map: a batch would fill it with garbage.
const inChinese = new Memory<Profile, Said<ChineseName>>(3000);
const inEnglish = new Memory<Profile, Said<EnglishName>>(3000);

export function saidInChinese(profile: Profile): Said<ChineseName> {
  return inChinese.of(profile, () => ({ profile, name: chineseName(profile.folded, learntLexicon()) }));
}

export function saidInEnglish(profile: Profile): Said<EnglishName> {
  return inEnglish.of(profile, () => ({ profile, name: englishName(profile.folded, learntLexicon()) }));
}

/**
 * How likely a Chinese and an English name are of one party, as its log-odds in a screening. What the words say counts, then what
 * contradicts. For review at most is a brand met by sound or initials, a meaning seldom meant, and a word left over on either side.
 * What falls below `floor` is not looked at further: it could only fall.
 */
export function translationOdds(chinese: Said<ChineseName>, english: Said<EnglishName>, floor = Number.NEGATIVE_INFINITY): number {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const odds = SCREENING.slope * logitOf(evidence, chinese.name) + SCREENING.constant;
  if (odds < floor) return odds;
  const left = leftOver(chinese, english);
  const against = contradictions(left, chinese, english).reduce((sum, each) => sum + each.logOdds, 0);
  return (left.sure ? odds : Math.min(odds, oddsOf(SUREST_REVIEW))) + against;
}

/** The same with its parts, `a` Chinese, and what each kind of evidence gave or took. */
export function compareTranslation(chinese: Said<ChineseName>, english: Said<EnglishName>): Comparison {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const { weights } = chinese.name.lexicon;
  const given = EVIDENCE.map((feature, at) => ({ feature, logOdds: SCREENING.slope * (weights[at] ?? 0) * (evidence[at] ?? 0) }));
  return {
    score: probability(translationOdds(chinese, english)),
    parts: partsOf(chinese, english),
    given: [...given, ...contradictions(leftOver(chinese, english), chinese, english)].filter(({ logOdds }) => logOdds !== 0),
  };
}

/** Compares two names of which one is Chinese and the other in other letters; null otherwise. */
export function compareAcrossScripts(a: string, b: string): Comparison | null {
  const [ours, theirs] = [profileOf(a), profileOf(b)];
  const writings = [writingOf(ours.folded), writingOf(theirs.folded)];
  if (!writings.includes('chinese') || !writings.includes('other')) return null;
  return compareSaid(ours, theirs);
}

/** The same of two profiles in the order they are given. */
export function compareSaid(ours: Profile, theirs: Profile): Comparison {
  if (writingOf(ours.folded) === 'chinese') return compareTranslation(saidInChinese(ours), saidInEnglish(theirs));
  const { parts, ...rest } = compareTranslation(saidInChinese(theirs), saidInEnglish(ours));
  return { ...rest, parts: parts.map((part) => ({ ...part, a: part.b, b: part.a })) };
}

function logitOf(evidence: readonly number[], { lexicon: { weights } }: ChineseName): number {
  return evidence.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), weights[EVIDENCE.length] ?? 0);
}

/** What neither name says of the other. `sure`: nothing is, and nothing is said by likeness only. */
interface LeftOver {
  readonly sure: boolean;
  readonly core: boolean;
  readonly brand: boolean;
  readonly chinese: boolean;
  readonly english: boolean;
}

/** Words of how a company is built up tell nothing (集团, Holding). A Chinese word of which one character is met is left over. */
function leftOver(a: Said<ChineseName>, b: Said<EnglishName>): LeftOver {
  const links = bilingualLinks(a.name, b.name);
  const covered = links.reduce((mask, link) => mask | link.mask, 0);
  const used = links.reduce((mask, link) => mask | link.tokens, 0);
  const units = a.name.units.filter(
    ({ mask, missing }) => (mask & ~covered) !== 0 && missing < 0 && !isStructure(a.profile, textOf(a.name, mask)),
  );
  const tokens = b.name.tokens.filter(({ mask, word }) => (mask & ~used) !== 0 && !isStructure(b.profile, word));
  return {
    sure: units.length === 0 && tokens.length === 0 && links.every((link) => likenessOf(link, a, b) === 1),
    core: units.some(({ core }) => core),
    brand: tokens.some(({ known }) => !known),
    chinese: units.length > 0,
    english: tokens.length > 0,
  };
}

function contradictions(
  left: LeftOver,
  a: Said<ChineseName>,
  b: Said<EnglishName>,
): readonly { readonly feature: string; readonly logOdds: number }[] {
  const parts = compareProfiles(a.profile, b.profile).given.filter(({ feature }) => AGAINST.has(feature));
  const conflict = (left.core && left.english) || (left.brand && left.chinese);
  return conflict ? [...parts, { feature: 'conflictCore', logOdds: CONFLICT }] : parts;
}

function textOf({ text }: ChineseName, mask: number): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) if ((mask & (1 << at)) !== 0) out += text.charAt(at);
  return out;
}

function isStructure(profile: Profile, said: string): boolean {
  return profile.words.some(({ concept, text }) => STRUCTURE.has(concept) && (text === said || text.includes(said)));
}

/**
 * A translation and a spelling are the word itself; initials, sound, a meaning that few names mean, and a place said by what is none
 * (`China` by 中海) may be another's.
 */
function likenessOf({ kind, word, evidence, mask }: Link, a: Said<ChineseName>, b: Said<EnglishName>): number {
  if (kind !== 'meaning') return LIKENESS[kind] ?? 1;
  const seldom = Math.exp(evidence) * shareOf(word, a.name.lexicon) < SELDOM;
  return seldom || (isPlace(b.profile, word) && !isPlace(a.profile, textOf(a.name, mask))) ? 0.8 : 1;
}

const LIKENESS: Readonly<Partial<Record<Link['kind'], number>>> = { sound: 0.5, initials: 0.8 };

/** A meaning of fewer of the names with a word than this share. */
const SELDOM = 0.05;

function isPlace(profile: Profile, said: string): boolean {
  return profile.words.some(
    ({ slot, text }) => slot === 'place' && (hasHan(said) ? text.includes(said) || said.includes(text) : spokenWords(text).includes(said)),
  );
}

function partsOf(a: Said<ChineseName>, b: Said<EnglishName>): readonly AlignedPart[] {
  const [chinese, english] = [a.name, b.name];
  const links = bilingualLinks(chinese, english);
  const covered = links.reduce((mask, link) => mask | link.mask, 0);
  const used = links.reduce((mask, link) => mask | link.tokens, 0);
  const slotOf = (mask: number, tokens: number): string => {
    if ((mask & chinese.core) !== 0 || english.tokens.some((token) => !token.known && (token.mask & tokens) !== 0)) return 'core';
    const said = textOf(chinese, mask);
    const words = english.tokens.filter((token) => (token.mask & tokens) !== 0).map(({ word }) => word);
    return (said !== '' && isPlace(a.profile, said)) || words.some((word) => isPlace(b.profile, word)) ? 'place' : 'activity';
  };
  return [
    ...links.map((link) => ({
      a: textOf(chinese, link.mask),
      b: link.word,
      slot: slotOf(link.mask, link.tokens),
      likeness: likenessOf(link, a, b),
      how: link.kind,
    })),
    ...chinese.units
      .filter(({ mask, missing }) => (mask & ~covered) !== 0 && missing < 0)
      .map(({ mask }) => ({ a: textOf(chinese, mask), b: null, slot: slotOf(mask, 0), likeness: 0 })),
    ...english.tokens
      .filter(({ mask }) => (mask & ~used) !== 0)
      .map(({ word, mask }) => ({ a: null, b: word, slot: slotOf(0, mask), likeness: 0 })),
  ];
}
