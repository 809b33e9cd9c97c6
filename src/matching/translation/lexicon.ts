import type { Sounding } from './sounding.js';

/** What a Chinese word says in English and how much of a word it is. */
export interface LexiconWord {
  /** Folded, stemmed English words, each with the probability that a name with the Chinese word has it. */
  readonly english: readonly (readonly [word: string, probability: number])[];
  /** How sure it is that these characters are one word, in nats; 0 where they say something but are no unit. */
  readonly strength: number;
  /** The log of the probability that the English name of a company leaves the word out. */
  readonly missing: number;
}

/** How often English words occur in names, and how often nothing in the Chinese name accounts for them. */
export interface EnglishUse {
  readonly names: number;
  readonly unaccounted: number;
}

/** What scripts/learn-lexicon.mjs learnt from pairs of names. */
export interface Lexicon {
  readonly pairs: number;
  readonly chinese: ReadonlyMap<string, LexiconWord>;
  readonly english: ReadonlyMap<string, EnglishUse>;
  /** English words that some Chinese word says. */
  readonly said: ReadonlySet<string>;
  readonly sounding: Sounding;
  /** The weights of the evidence, in the order of `EVIDENCE`, then the constant. */
  readonly weights: Float64Array;
}

/** The longest Chinese word of a lexicon, in characters. */
export const LONGEST_WORD = 5;

/** Words not seen in the pairs count as if seen a third of a time. */
const UNSEEN = 0.3;
const THOUSAND = 1000;
const FLOOR = 1e-4;

/**
 * Reads the lexicon out of its text: sections parted by a line `#`. Weights; pairs, share and slip of the sounding; its tables in base 36
 * (square root of the probability, two digits a place); Chinese words `word strength missing english per-mille …`; English words `word names unaccounted`.
 * Trusts its text: it is generated.
 */
export function openLexicon(text: string): Lexicon {
  const [weights = '', numbers = '', tables = '', chinese = '', english = ''] = text.split('\n#\n');
  const [pairs = 0, share = 0, slip = 0] = numbers.trim().split(' ').map(Number);
  const [letters = '', slipped = '', usual = ''] = tables.trim().split('\n');
  const words = new Map<string, LexiconWord>();
  const said = new Set<string>();
  for (const line of chinese.trim().split('\n')) {
    const [word = '', strength, missing, ...says] = line.split(' ');
    const meanings: (readonly [string, number])[] = [];
    for (let at = 0; at + 1 < says.length; at += 2) {
      const meaning = says[at] ?? '';
      meanings.push([meaning, Number(says[at + 1]) / THOUSAND]);
      said.add(meaning);
    }
    words.set(word, { english: meanings, strength: Number(strength) / 10, missing: Number(missing) / 100 });
  }
  const uses = new Map<string, EnglishUse>();
  for (const line of english.trim().split('\n')) {
    const [word = '', names, unaccounted] = line.split(' ');
    uses.set(word, { names: Number(names), unaccounted: Number(unaccounted) });
  }
  return {
    pairs,
    chinese: words,
    english: uses,
    said,
    sounding: { letters: table(letters), slip, slipped: table(slipped), share, usual: table(usual) },
    weights: Float64Array.from(weights.trim().split(' ').map(Number)),
  };
}

/** The share of English names that have a word. */
export function shareOf(word: string, lexicon: Lexicon): number {
  return ((lexicon.english.get(word)?.names ?? 0) + UNSEEN) / (lexicon.pairs + 1);
}

/** The English word as the lexicon holds it: without the plural, so that `technologies` is `technology`. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function table(text: string): Float64Array {
  const out = new Float64Array(text.length / 2);
  for (let at = 0; at < out.length; at += 1) out[at] = Math.max(FLOOR, (Number.parseInt(text.slice(2 * at, 2 * at + 2), 36) / 1295) ** 2);
  return out;
}
