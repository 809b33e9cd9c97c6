import { hasHan } from '../names/index.js';
import { bilingualEvidence, bilingualLinks, EVIDENCE, type Link } from './bilingual.js';
import { type ChineseName, chineseName } from './chinese-name.js';
import { type AlignedPart, type Comparison, compareProfiles } from './compare.js';
import type { Profile } from './element.js';
import { type EnglishName, englishName } from './english-name.js';
import { learntLexicon } from './learnt-lexicon.js';
import { oddsOf, probability } from './model.js';

/** Log-odds of the lexicon's evidence against even odds, as those of a screening: most of ten thousand names are another's. */
const SCREENING = { slope: 1, constant: -7 };

/** The surest that is still for review. */
const REVIEW = oddsOf(0.6);

/** Evidence of the comparison word by word that speaks against two names whatever says one the other: places, numbers and forms have codes in both scripts. */
const AGAINST: ReadonlySet<string> = new Set(['conflictPlace', 'conflictNumber', 'missingNumber', 'missingSeat']);

/** Whether one of two folded names is Chinese and the other is not. */
export function scriptsDiffer(a: string, b: string): boolean {
  return hasHan(a) !== hasHan(b);
}

/** A name and the other that says it: each with its parts by both ways of taking a name apart. */
export interface Said<T> {
  readonly profile: Profile;
  readonly name: T;
}

export function saidInChinese(profile: Profile): Said<ChineseName> {
  return { profile, name: chineseName(profile.folded, learntLexicon()) };
}

export function saidInEnglish(profile: Profile): Said<EnglishName> {
  return { profile, name: englishName(profile.folded, learntLexicon()) };
}

/**
 * How likely a Chinese and an English name are of one party, as its log-odds in a screening. What the words say counts, then what
 * contradicts; a brand met by sound alone, or with words left over that tell companies apart, is for review at most.
 */
export function translationOdds(chinese: Said<ChineseName>, english: Said<EnglishName>): number {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const odds = SCREENING.slope * logitOf(evidence, chinese.name) + SCREENING.constant;
  if (odds < 0) return odds;
  const against = contradictions(chinese, english).reduce((sum, each) => sum + each.logOdds, 0);
  return Math.min(odds, isSure(evidence, chinese.name, english.name) ? odds : REVIEW) + against;
}

/** The same with its parts, `a` Chinese, and what each kind of evidence gave or took. */
export function compareTranslation(chinese: Said<ChineseName>, english: Said<EnglishName>): Comparison {
  const evidence = bilingualEvidence(chinese.name, english.name);
  const { weights } = chinese.name.lexicon;
  const given = EVIDENCE.map((feature, at) => ({ feature, logOdds: SCREENING.slope * (weights[at] ?? 0) * (evidence[at] ?? 0) }));
  return {
    score: probability(translationOdds(chinese, english)),
    parts: partsOf(chinese.name, english.name),
    given: [...given, ...contradictions(chinese, english)].filter(({ logOdds }) => logOdds !== 0),
  };
}

function logitOf(evidence: readonly number[], { lexicon: { weights } }: ChineseName): number {
  return evidence.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), weights[EVIDENCE.length] ?? 0);
}

function contradictions(a: Said<ChineseName>, b: Said<EnglishName>): readonly { readonly feature: string; readonly logOdds: number }[] {
  return compareProfiles(a.profile, b.profile).given.filter(({ feature }) => AGAINST.has(feature));
}

const [SOUND, BRAND, CORE] = (['sound', 'unaccounted-brand', 'missing-core'] as const).map((kind) => EVIDENCE.indexOf(kind));

function isSure(evidence: readonly number[], _chinese: ChineseName, _english: EnglishName): boolean {
  return [SOUND, BRAND, CORE].every((kind) => (evidence[kind ?? 0] ?? 0) === 0);
}

function partsOf(chinese: ChineseName, english: EnglishName): readonly AlignedPart[] {
  const links = bilingualLinks(chinese, english);
  const covered = links.reduce((mask, link) => mask | link.mask, 0);
  const used = links.reduce((mask, link) => mask | link.tokens, 0);
  const textOf = (mask: number): string => [...chinese.text].filter((_, at) => (mask & (1 << at)) !== 0).join('');
  return [
    ...links.map((link) => ({ a: textOf(link.mask), b: link.word, slot: link.kind, likeness: likenessOf(link) })),
    ...chinese.units
      .filter(({ mask }) => (mask & covered) === 0)
      .map(({ mask, core }) => ({ a: textOf(mask), b: null, slot: core ? 'core' : 'word', likeness: 0 })),
    ...english.tokens
      .filter(({ mask }) => (mask & used) === 0)
      .map(({ word, known }) => ({ a: null, b: word, slot: known ? 'word' : 'core', likeness: 0 })),
  ];
}

/** A translation and a spelling are the word itself; initials and sound may be another's. */
function likenessOf({ kind }: Link): number {
  return kind === 'sound' ? 0.5 : kind === 'initials' || kind === 'part' ? 0.8 : 1;
}
