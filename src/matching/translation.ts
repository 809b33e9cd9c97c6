import { hasHan } from '../names/index.js';
import { bilingualEvidence, bilingualLinks, EVIDENCE, type Link } from './bilingual.js';
import { type ChineseName, chineseName } from './chinese-name.js';
import { type AlignedPart, type Comparison, compareProfiles } from './compare.js';
import { type Profile, profileOf } from './element.js';
import { type EnglishName, englishName, spokenWords } from './english-name.js';
import { learntLexicon } from './learnt-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { oddsOf, probability } from './model.js';

/** From the lexicon's evidence against even odds to log-odds in a screening, where most of ten thousand names are another's. */
const SCREENING = { slope: 0.9, constant: -6.5 };

/** The surest that is still for review. */
const REVIEW = oddsOf(0.65);

/** A core that the one says and a brand that the other bears, and neither says the other: most likely two companies. */
const CONFLICT = -6;

/** Evidence of the comparison word by word that speaks against two names whatever says one the other: places, numbers and forms have codes in both scripts. */
const AGAINST: ReadonlySet<string> = new Set(['conflictPlace', 'conflictNumber', 'missingNumber', 'missingSeat']);

/** A name and the other that says it: each with its parts by both ways of taking a name apart. */
export interface Said<T> {
  readonly profile: Profile;
  readonly name: T;
}

export function saidInChinese(profile: Profile, lexicon: Lexicon = learntLexicon()): Said<ChineseName> {
  return { profile, name: chineseName(profile.folded, lexicon) };
}

export function saidInEnglish(profile: Profile, lexicon: Lexicon = learntLexicon()): Said<EnglishName> {
  return { profile, name: englishName(profile.folded, lexicon) };
}

/**
 * How likely a Chinese and an English name are of one party, as its log-odds in a screening. What the words say counts, then what
 * contradicts; a brand met by sound or initials, or left over on either side, is for review at most.
 */
export function translationOdds(chinese: Said<ChineseName>, english: Said<EnglishName>): number {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const odds = SCREENING.slope * logitOf(evidence, chinese.name) + SCREENING.constant;
  if (odds < LOWEST) return odds;
  const sure = UNSURE.every((kind) => evidence[kind] === 0) && !isPartlySaid(chinese.name, english.name);
  const against = contradictions(evidence, chinese, english).reduce((sum, each) => sum + each.logOdds, 0);
  return (sure ? odds : Math.min(odds, REVIEW)) + against;
}

/** The same with its parts, `a` Chinese, and what each kind of evidence gave or took. */
export function compareTranslation(chinese: Said<ChineseName>, english: Said<EnglishName>): Comparison {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const { weights } = chinese.name.lexicon;
  const given = EVIDENCE.map((feature, at) => ({ feature, logOdds: SCREENING.slope * (weights[at] ?? 0) * (evidence[at] ?? 0) }));
  return {
    score: probability(translationOdds(chinese, english)),
    parts: partsOf(chinese, english),
    given: [...given, ...contradictions(evidence, chinese, english)].filter(({ logOdds }) => logOdds !== 0),
  };
}

/** Compares two names of which one is Chinese and the other is not; null where both are or neither is. */
export function compareAcrossScripts(a: string, b: string): Comparison | null {
  const [ours, theirs] = [profileOf(a), profileOf(b)];
  if (hasHan(ours.folded) === hasHan(theirs.folded)) return null;
  return compareSaid(ours, theirs);
}

/** The same of two profiles in the order they are given. */
export function compareSaid(ours: Profile, theirs: Profile): Comparison {
  if (hasHan(ours.folded)) return compareTranslation(saidInChinese(ours), saidInEnglish(theirs));
  const { parts, ...rest } = compareTranslation(saidInChinese(theirs), saidInEnglish(ours));
  return { ...rest, parts: parts.map((part) => ({ ...part, a: part.b, b: part.a })) };
}

function logitOf(evidence: readonly number[], { lexicon: { weights } }: ChineseName): number {
  return evidence.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), weights[EVIDENCE.length] ?? 0);
}

/** Below these log-odds nothing is looked at further. */
const LOWEST = -2;

const [SOUND, INITIALS, BRAND, CORE] = (['sound', 'initials', 'unaccounted-brand', 'missing-core'] as const).map((kind) =>
  EVIDENCE.indexOf(kind),
) as [number, number, number, number];
const UNSURE = [SOUND, INITIALS, BRAND, CORE];

function contradictions(
  evidence: readonly number[],
  a: Said<ChineseName>,
  b: Said<EnglishName>,
): readonly { readonly feature: string; readonly logOdds: number }[] {
  const parts = compareProfiles(a.profile, b.profile).given.filter(({ feature }) => AGAINST.has(feature));
  return evidence[BRAND] !== 0 && evidence[CORE] !== 0 ? [...parts, { feature: 'conflictCore', logOdds: CONFLICT }] : parts;
}

/** A compound of which one half is said only: `changhong` by 昌. */
function isPartlySaid(chinese: ChineseName, english: EnglishName): boolean {
  const used = bilingualLinks(chinese, english).reduce((mask, link) => mask | link.tokens, 0);
  return english.tokens.some(({ mask }) => (mask & used) !== 0 && (mask & ~used) !== 0);
}

function partsOf(a: Said<ChineseName>, b: Said<EnglishName>): readonly AlignedPart[] {
  const [chinese, english] = [a.name, b.name];
  const links = bilingualLinks(chinese, english);
  const covered = links.reduce((mask, link) => mask | link.mask, 0);
  const used = links.reduce((mask, link) => mask | link.tokens, 0);
  const textOf = (mask: number): string => [...chinese.text].filter((_, at) => (mask & (1 << at)) !== 0).join('');
  const slotOf = (mask: number, tokens: number): string => {
    if ((mask & chinese.core) !== 0 || english.tokens.some((token) => !token.known && (token.mask & tokens) !== 0)) return 'core';
    const said = textOf(mask);
    const words = english.tokens.filter((token) => (token.mask & tokens) !== 0).map(({ word }) => word);
    return isPlace(a.profile, (text) => said !== '' && text.includes(said)) || isPlace(b.profile, (text) => words.some((word) => spokenWords(text).includes(word)))
      ? 'place'
      : 'activity';
  };
  return [
    ...links.map((link) => ({
      a: textOf(link.mask),
      b: link.word,
      slot: slotOf(link.mask, link.tokens),
      likeness: LIKENESS[link.kind] ?? 1,
      how: link.kind,
    })),
    ...chinese.units
      .filter(({ mask, missing }) => (mask & covered) === 0 && missing < 0)
      .map(({ mask }) => ({ a: textOf(mask), b: null, slot: slotOf(mask, 0), likeness: 0 })),
    ...english.tokens
      .filter(({ mask }) => (mask & used) === 0)
      .map(({ word, mask }) => ({ a: null, b: word, slot: slotOf(0, mask), likeness: 0 })),
  ];
}

function isPlace(profile: Profile, named: (text: string) => boolean): boolean {
  return profile.words.some(({ slot, text }) => slot === 'place' && named(text));
}

/** A translation and a spelling are the word itself; initials and sound may be another's. */
const LIKENESS: Readonly<Partial<Record<Link['kind'], number>>> = { sound: 0.5, initials: 0.8, part: 0.9 };
