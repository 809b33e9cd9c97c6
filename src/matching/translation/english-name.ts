import { fold } from '../../names/index.js';
import { type Lexicon, stem } from './lexicon.js';
import { lettersOf, usualness } from './sounding.js';

/** Masks hold two bits a token. */
const MOST_TOKENS = 15;
/** Unknown words from this length on may be two words written as one; the shortest part of such a word. */
const COMPOUND = 6;
const SHORTEST_PART = 3;
/** Words seen in so many names are words, not brands. */
const KNOWN = 3;
/** The longest pair of unknown neighbours that is also read as one word: `Kuang Chi`. */
const LONGEST_PAIR = 12;

/** A piece of writing that may be accounted for: a whole token, or a part of a compound one. */
export interface Slot {
  readonly word: string;
  /** The bits it takes of its token: a whole one both, a part one. */
  readonly mask: number;
  readonly token: number;
  readonly part: boolean;
  readonly letters: Uint8Array;
  readonly usual: number;
  /** The log of the probability that nothing accounts for the tokens it is of. */
  readonly unaccounted: number;
}

export interface Token {
  readonly word: string;
  readonly mask: number;
  /** The log of the probability that the Chinese name of the company does not account for it. */
  readonly unaccounted: number;
  /** A word that names share; brands are not. */
  readonly known: boolean;
}

/** An English name made ready to be scored against Chinese ones. */
export interface EnglishName {
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  /** Unknown neighbours read as one word. */
  readonly pairs: readonly Slot[];
  /** Slots and pairs: all that can be accounted for. */
  readonly pieces: readonly Slot[];
}

const FORMS = new Set(
  'co ltd limited company inc corp corporation incorporated plc jsc llc the of and by stock share shares gmbh sa ag spa pte pty'.split(' '),
);

/** Prior of a word's being unaccounted for, and how many names it counts as. */
const UNACCOUNTED = { share: 0.35, names: 3 };

/** Takes an English name apart for scoring: legal forms and fillers away, plurals away, `Shen Zhen` one word, compounds tried in two. */
export function englishName(name: string, lexicon: Lexicon): EnglishName {
  const words = joined(spokenWords(fold(name)), lexicon).slice(0, MOST_TOKENS);
  const slots: Slot[] = [];
  const costs = words.map((word) => unaccounted(word, lexicon));
  const slot = (word: string, token: number, mask: number, part: boolean): Slot => {
    const letters = lettersOf(word);
    const cost = costs.reduce((sum, each, at) => ((mask & (3 << (2 * at))) === 0 ? sum : sum + each), 0);
    return { word, token, mask, part, letters, usual: usualness(letters, lexicon.sounding), unaccounted: cost };
  };
  const tokens = words.map((word, at): Token => {
    const mask = 3 << (2 * at);
    const known = lexicon.said.has(word) && (lexicon.english.get(word)?.names ?? 0) >= KNOWN;
    slots.push(slot(word, at, mask, false));
    if (!known) {
      const parts = compound(word, lexicon);
      parts.forEach((part, of) => {
        slots.push(slot(part, at, 1 << (2 * at + of), true));
      });
    }
    return { word, mask, unaccounted: costs[at] ?? 0, known };
  });
  const pairs: Slot[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
    if (pair.length > LONGEST_PAIR || tokens[at]?.known === true || tokens[at + 1]?.known === true) continue;
    pairs.push(slot(pair, at, 15 << (2 * at), false));
  }
  return { tokens, slots, pairs, pieces: [...slots, ...pairs] };
}

/** The words of a folded name without its legal forms and fillers, and without plurals. */
export function spokenWords(folded: string): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => word !== '' && !FORMS.has(word))
    .map(stem);
}

/** Places are often written a syllable a word (`Zhe Jiang`): neighbours that are one known word become it. */
function joined(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const pair = next === undefined ? '' : stem(word + next);
    if (next !== undefined && word.length > 1 && word.length < 7 && next.length < 7 && (lexicon.english.get(pair)?.names ?? 0) >= KNOWN) {
      out.push(pair);
      at += 1;
    } else out.push(word);
  }
  return out;
}

/** The best division of a word in two of which the lexicon says at least one: `goldwind` is gold and wind, `kingfa` is king and fa. */
function compound(word: string, lexicon: Lexicon): readonly [string, string] | [] {
  if (word.length < COMPOUND) return [];
  let best: readonly [string, string] | [] = [];
  let most = 0;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), stem(word.slice(at))] as const;
    const worth = parts.reduce((sum, part) => sum + (part.length >= SHORTEST_PART && lexicon.said.has(part) ? part.length ** 2 : 0), 0);
    if (worth > most) {
      most = worth;
      best = parts;
    }
  }
  return best;
}

function unaccounted(word: string, lexicon: Lexicon): number {
  const use = lexicon.english.get(word);
  const names = use?.names ?? 0;
  const missed = use?.unaccounted ?? 0;
  return Math.log((missed + UNACCOUNTED.share * UNACCOUNTED.names) / (names + UNACCOUNTED.names));
}
