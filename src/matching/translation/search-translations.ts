import { syllables } from '../../names/index.js';
import { heldProfile } from '../lookup/held-profile.js';
import type { MatchIndex } from '../lookup/match-index.js';
import { KINDS } from '../lookup/party.js';
import { perIndex } from '../lookup/per-index.js';
import { hashOf } from '../lookup/vocabulary.js';
import { oddsOf, probability } from '../model.js';
import { type Profile, profileOf } from '../organisations/element.js';
import type { Hit } from '../organisations/search.js';
import { withoutForms } from './chinese-name.js';
import { learntLexicon } from './learnt-lexicon.js';
import { LONGEST_WORD } from './lexicon.js';
import { saidInChinese, saidInEnglish, translationOdds } from './translation.js';
import { KEYED, type KeyedNames, keyWith } from './translation-index.js';
import {
  chineseKeys,
  ENOUGH,
  englishKeys,
  englishKeyWords,
  latinWords,
  meaningKeys,
  SPELLING,
  spelledBase,
  TELLING,
  WRITTEN,
} from './translation-keys.js';
import { writingOf } from './writing.js';

/** Keys of the subject in the names of the other script, each with what it is worth; and scratch for the names met. */
interface Desk {
  readonly worth: Uint8Array;
  readonly keys: number[];
}

/**
 * The names of organisations in the other script that score at or above `least`, best first: English ones for a Chinese subject, Chinese
 * ones for any other. Candidates share a telling key with the subject and enough of them all (`translation-keys.ts`).
 */
export function searchTranslations(index: MatchIndex, asked: Profile, least: number): readonly Hit[] {
  const writing = writingOf(asked.folded);
  if (writing === 'mixed') return NONE;
  const han = writing === 'chinese';
  const names = han ? index.inEnglish : index.inChinese;
  if (names.posts.length === 0) return NONE;
  const found = han ? englishCandidates(index, asked.folded, names) : chineseCandidates(asked.folded, names);
  return found.length === 0 ? NONE : scored(index, asked, han, found, least);
}

/** The same by looking at the keys of every name: the slow obvious way that the index is tested against. */
export function searchTranslationsExhaustively(index: MatchIndex, asked: Profile, least: number): readonly Hit[] {
  if (writingOf(asked.folded) === 'mixed') return NONE;
  const ours = keysOf(asked.folded);
  const found = [...keyed(index)].filter(
    ([, theirs]) => theirs.han !== ours.han && isEnough(ours.han ? ours : theirs, ours.han ? theirs : ours),
  );
  return scored(
    index,
    asked,
    ours.han,
    found.map(([name]) => name),
    least,
  );
}

/** The keys of a name: with the bases of a Chinese one, with the rarities of an English one. */
interface Keys {
  readonly han: boolean;
  readonly worth: ReadonlyMap<number, number>;
}

const keyed = perIndex((index): ReadonlyMap<number, Keys> => {
  const names = Array.from({ length: index.names }, (_, name) => name).filter((name) =>
    KEYED.has(KINDS[index.nameParty[name] ?? 0] ?? 'unknown'),
  );
  const folded = names.map((name) => [name, profileOf(index.nameText(name)).folded] as const);
  return new Map(folded.filter(([, text]) => writingOf(text) !== 'mixed').map(([name, text]) => [name, keysOf(text)]));
});

function keysOf(folded: string): Keys {
  const lexicon = learntLexicon();
  if (writingOf(folded) !== 'chinese') return { han: false, worth: englishKeys(folded, lexicon) };
  return { han: true, worth: new Map([...chineseKeys(folded, lexicon)].map(([word, base]) => [hashOf(word), base])) };
}

function isEnough(chinese: Keys, english: Keys): boolean {
  let [sum, most] = [0, 0];
  for (const [hash, rarity] of english.worth) {
    const base = chinese.worth.get(hash);
    const worth = base === undefined ? 0 : Math.max(0, Math.min(255, base + rarity));
    sum += worth;
    most = Math.max(most, worth);
  }
  return most >= TELLING && sum >= ENOUGH;
}

const NONE: readonly Hit[] = [];

function scored(index: MatchIndex, asked: Profile, han: boolean, names: readonly number[], least: number): readonly Hit[] {
  const floor = oddsOf(least);
  const odds = han ? oddsInEnglish(index, asked, floor) : oddsInChinese(index, asked, floor);
  return names
    .map((name) => ({ name, odds: odds(name) }))
    .filter((hit) => hit.odds >= floor)
    .map((hit): Hit => ({ name: hit.name, score: probability(hit.odds) }))
    .sort((a, b) => b.score - a.score || a.name - b.name);
}

function oddsInEnglish(index: MatchIndex, asked: Profile, floor: number): (name: number) => number {
  const subject = saidInChinese(asked);
  return (name) => translationOdds(subject, saidInEnglish(heldProfile(index, name)), floor);
}

function oddsInChinese(index: MatchIndex, asked: Profile, floor: number): (name: number) => number {
  const subject = saidInEnglish(asked);
  return (name) => translationOdds(saidInChinese(heldProfile(index, name)), subject, floor);
}

/** Chinese names that an English subject could say: each key of it is one of theirs, with what it is worth to them. */
function chineseCandidates(folded: string, names: KeyedNames): readonly number[] {
  const keys = new Set<number>();
  for (const word of englishKeyWords(folded)) {
    const key = keyWith(hashOf(word), names);
    if (key >= 0) keys.add(key);
  }
  return meeting(names, [...keys], (at) => (keys.has(names.nameKeys[at] as number) ? (names.nameWorth[at] as number) : 0));
}

/** English names that a Chinese subject could say. */
function englishCandidates(index: MatchIndex, folded: string, names: KeyedNames): readonly number[] {
  const desk = deskOf(index);
  const text = withoutForms(folded);
  addMeanings(index, text, names, desk);
  addSpellings(text, names, desk);
  const telling = desk.keys.filter((key) => (desk.worth[key] as number) >= TELLING);
  const found = meeting(names, telling, (at) => desk.worth[names.nameKeys[at] as number] as number);
  for (const key of desk.keys) desk.worth[key] = 0;
  desk.keys.length = 0;
  return found;
}

/** The names posted under a telling key whose keys are worth enough together. */
function meeting(names: KeyedNames, telling: readonly number[], worthAt: (at: number) => number): readonly number[] {
  const { postStart, posts, nameStart } = names;
  const tried = new Set<number>();
  const found: number[] = [];
  for (const key of telling) {
    for (let post = postStart[key] as number; post < (postStart[key + 1] as number); post += 1) {
      const name = posts[post] as number;
      if (tried.has(name)) continue;
      tried.add(name);
      let [sum, most] = [0, 0];
      for (let at = nameStart[name] as number; at < (nameStart[name + 1] as number); at += 1) {
        const worth = worthAt(at);
        sum += worth;
        if (worth > most) most = worth;
      }
      if (sum >= ENOUGH && most >= TELLING) found.push(name);
    }
  }
  return found;
}

function put(key: number, base: number, names: KeyedNames, { worth, keys }: Desk): void {
  const value = Math.min(255, base + (names.rarity[key] as number));
  const held = worth[key] as number;
  if (value <= held) return;
  if (held === 0) keys.push(key);
  worth[key] = value;
}

const deskOf = perIndex((index): Desk => ({ worth: new Uint8Array(index.inEnglish.hashes.length), keys: [] }));

/** The words of the lexicon that mean a key of an index, with the keys and bases, two numbers each; and the characters that they begin with. */
interface Meanings {
  readonly keys: ReadonlyMap<string, Int32Array>;
  readonly first: Uint8Array;
}

const meaningsIn = perIndex(({ inEnglish }): Meanings => {
  const lexicon = learntLexicon();
  const keys = new Map<string, Int32Array>();
  const first = new Uint8Array(0x10000);
  for (const text of lexicon.chinese.keys()) {
    const meant = meaningKeys(text, lexicon).flatMap(({ word, base }) => {
      const key = keyWith(hashOf(word), inEnglish);
      return key < 0 ? [] : [key, base];
    });
    if (meant.length === 0) continue;
    keys.set(text, Int32Array.from(meant));
    first[text.charCodeAt(0)] = Math.max(text.length, first[text.charCodeAt(0)] ?? 0);
  }
  return { keys, first };
});

function addMeanings(index: MatchIndex, text: string, names: KeyedNames, desk: Desk): void {
  const { keys, first } = meaningsIn(index);
  for (let from = 0; from < text.length; from += 1) {
    const longest = Math.min(LONGEST_WORD, first[text.charCodeAt(from)] as number, text.length - from);
    for (let length = 1; length <= longest; length += 1) {
      const meant = keys.get(text.slice(from, from + length));
      if (meant === undefined) continue;
      for (let at = 0; at < meant.length; at += 2) put(meant[at] as number, meant[at + 1] as number, names, desk);
    }
  }
}

/** Stretches in pinyin, hashed letter by letter as `hashOf` does. */
function addSpellings(text: string, names: KeyedNames, desk: Desk): void {
  for (const word of latinWords(text)) {
    const key = keyWith(hashOf(word), names);
    if (key >= 0) put(key, WRITTEN, names, desk);
  }
  const read = syllables(text);
  const lexicon = learntLexicon();
  const spell = (from: number, length: number, hash?: number): void => {
    const at = from + length;
    const choices = read[at];
    if (choices === undefined || length === SPELLING.longest) return;
    for (let choice = 0; choice < Math.min(SPELLING.readings, choices.length); choice += 1) {
      const next = hashOf(choices[choice] as string, hash);
      if (length + 1 >= SPELLING.shortest) {
        const key = keyWith(next, names);
        if (key >= 0) put(key, spelledBase(text.slice(from, at + 1), lexicon), names, desk);
      }
      spell(from, length + 1, next);
    }
  };
  for (let from = 0; from < read.length; from += 1) spell(from, 0);
}
