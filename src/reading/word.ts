import { isCommenting } from './comment.js';
import { PlainWords, plainEnd } from './plain-words.js';
import type { Span } from './span.js';
import { isTurning, turningWords } from './stock-turn.js';
import type { Vocabulary } from './vocabulary.js';
import { IRREGULAR_FORMS, WORD_GROUPS } from './word-group-table.js';
import { FRAME_WORDS_ZH, WORD_GROUPS_ZH } from './word-group-zh-table.js';

/** What a word is wherever it stands. */
export interface WordType {
  readonly stem: string;
  /** How it is inflected; `sign` for a mention, `stop` for punctuation. */
  readonly form: 'base' | 's' | 'ed' | 'ing' | 'ly' | 'han' | 'sign' | 'stop' | 'number';
  /** Of a sign: `C` company, `L` list, `K` label, `J` court, `B` body, `O` official, `D` date. */
  readonly sign: string;
  /** The groups that may tell an event: their numbers, see `EVENT_GROUPS`. */
  readonly telling: readonly number[];
  /** The names of all its groups. */
  readonly groups: ReadonlySet<string>;
  /** Its stem, and `#` and each of its groups, as the vocabulary numbers them. */
  readonly stemAtom: number;
  readonly groupAtoms: readonly number[];
  /** A sign, or a word that turns the sense: told of a whole clause. */
  readonly cue: boolean;
  /** The first of `GOVERNING` that it is of; -1 for none. */
  readonly governing: number;
  /** A word that tells an act in a turn of phrase: see `stockTurn`. */
  readonly turning: boolean;
}

/** A word of a sentence; offsets are into its mask. */
export interface Word extends Span {
  readonly type: WordType;
}

/** Names of the groups that can tell an event; the first two are of any word and of a word of none. */
export const EVENT_GROUPS: readonly string[] = ['*', '?', ...Object.keys(WORD_GROUPS).filter((name) => name === name.toUpperCase())];

/** Groups of words that say most of what becomes of an act after them, the strongest first. */
export const GOVERNING: readonly string[] = ['ASK', 'not', 'if', 'would', 'will', 'nameless', 'DENY', 'SUE', 'court', 'BILL', 'past'];

const SIGNS = 'CLKJBOD';
const ENGLISH = /[\ue001-\ue007]\ue000*|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\ue000]/gu;
const LATIN = /[a-z0-9]+(?:['’.-][a-z0-9]+)*/uy;
const LONGEST_ZH = 6;
const MOST_REMEMBERED = 20_000;

/** What of a clause is told beyond the words near, besides signs and groups. */
const CUES = new Set(
  'not never if whether would could may might will shall to by from on onto off as back again against over it they its their we our us he she that which who i deny after before since until because than unlike no neither nor already should must 将 把 被 对 由 其 未 没有 不 已 曾 拟 或 若 如果 称 表示 后 前 等 从 因 就 该 公司 首次 并'.split(
    ' ',
  ),
);

const groupsOf = (table: Readonly<Record<string, string>>, keyOf: (word: string) => string): Map<string, Set<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(table)) {
    for (const word of words.split(/\s+/u)) {
      const key = keyOf(word);
      const held = groups.get(key);
      if (held === undefined) groups.set(key, new Set([name]));
      else held.add(name);
    }
  }
  return groups;
};

const english = groupsOf(WORD_GROUPS, stemOf);
const chinese = groupsOf(WORD_GROUPS_ZH, (word) => word);
for (const word of [...FRAME_WORDS_ZH.split(' '), ...turningWords()]) if (!chinese.has(word)) chinese.set(word, new Set());

/** The base of an English word in lower case, good enough to bring its forms together. */
export function stemOf(word: string): string {
  const irregular = IRREGULAR_FORMS[word];
  if (irregular !== undefined) return irregular.length > 3 && irregular.endsWith('e') ? irregular.slice(0, -1) : irregular;
  if (word.length <= 3) return word;
  if (/^re-(?!e)/u.test(word)) return stemOf(`re${word.slice(3)}`);
  let stem = word;
  if (/(?:ies|ied)$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ying')) stem = word.slice(0, -3);
  else if (word.endsWith('ing') && word.length > 5) stem = undoubled(word.slice(0, -3));
  else if (word.endsWith('ed') && word.length > 4) stem = undoubled(word.slice(0, -2));
  else if (/(?:ch|sh|x|ss|zz)es$/u.test(word)) stem = word.slice(0, -2);
  else if (/[^sui]s$/u.test(word)) stem = word.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function undoubled(stem: string): string {
  return /([^aeioudlszf])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** Reads masks as words; what a word is is looked up once. */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #english = new Map<string, WordType>();
  readonly #chinese = new Map<string, WordType>();
  readonly #plain = new PlainWords<WordType>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  wordsOf(mask: string, han: boolean): readonly Word[] {
    return han ? this.#hanWords(mask) : this.#words(mask);
  }

  #words(mask: string): readonly Word[] {
    const words: Word[] = [];
    for (let at = 0; at < mask.length; ) {
      const code = mask.charCodeAt(at);
      if (code === 32) {
        at += 1;
        continue;
      }
      let end = plainEnd(mask, at);
      if (end > at) {
        words.push({ start: at, end, type: this.#plain.of(mask, at, end) ?? this.#remembered(mask, at, end) });
        at = end;
        continue;
      }
      ENGLISH.lastIndex = at;
      const match = ENGLISH.exec(mask);
      if (match === null) break;
      at = match.index;
      end = at + match[0].length;
      words.push({ start: at, end, type: this.#typeOf(match[0], false) });
      at = end;
    }
    return words;
  }

  #remembered(mask: string, start: number, end: number): WordType {
    const written = mask.slice(start, end);
    const type = this.#typeOf(written, false);
    this.#plain.add(written, type);
    return type;
  }

  #hanWords(mask: string): readonly Word[] {
    const words: Word[] = [];
    for (let at = 0; at < mask.length; ) {
      const code = mask.charCodeAt(at);
      if (code <= 32 || code === 0x3000) {
        at += 1;
        continue;
      }
      let end = at + 1;
      if (code >= 0xe001 && code <= 0xe007) while (mask.charCodeAt(end) === 0xe000) end += 1;
      else if (code < 128) {
        LATIN.lastIndex = at;
        end = at + (LATIN.exec(mask)?.[0].length ?? 1);
      } else
        for (let length = Math.min(LONGEST_ZH, mask.length - at); length > 1; length -= 1) {
          if (!chinese.has(mask.slice(at, at + length))) continue;
          end = at + length;
          break;
        }
      words.push({ start: at, end, type: this.#typeOf(mask.slice(at, end), true) });
      at = end;
    }
    return words;
  }

  #typeOf(written: string, han: boolean): WordType {
    const first = written.charCodeAt(0);
    const key = first >= 0xe000 && first <= 0xe007 ? written.charAt(0) : written;
    const types = han ? this.#chinese : this.#english;
    const held = types.get(key);
    if (held !== undefined) return held;
    if (types.size >= MOST_REMEMBERED) types.clear();
    const type = this.#made(key, han);
    types.set(key, type);
    return type;
  }

  #made(written: string, han: boolean): WordType {
    const code = written.charCodeAt(0);
    if (code >= 0xe000 && code <= 0xe007) {
      const sign = SIGNS.charAt(code - 0xe001);
      return this.#type(`{${sign}}`, '', 'sign', sign, new Set());
    }
    if (/^\p{N}/u.test(written)) return this.#type('0', '', 'number', '', new Set());
    if (!/^\p{L}/u.test(written)) return this.#type(written, '', 'stop', '', new Set());
    if (han) return this.#type(written, written, 'han', '', chinese.get(written) ?? new Set());
    const bare = written.replace(/['’]s?$/u, '');
    if (/n['’]t$/u.test(bare)) return this.#type("n't", '', 'base', '', new Set(['not']));
    const stem = stemOf(bare);
    const known = english.get(stem) ?? new Set();
    return this.#type(stem, written, formOf(bare), '', known);
  }

  #type(stem: string, written: string, form: WordType['form'], sign: string, groups: ReadonlySet<string>): WordType {
    const telling = [...groups].map((name) => EVENT_GROUPS.indexOf(name)).filter((number) => number > 1);
    const groupAtoms = [...groups].map((name) => this.#vocabulary.idOf(`#${name}`)).filter((id) => id >= 0);
    return {
      stem,
      form,
      sign,
      telling,
      groups,
      stemAtom: this.#vocabulary.idOf(stem),
      groupAtoms,
      governing: GOVERNING.findIndex((name) => groups.has(name)),
      cue: sign !== '' || CUES.has(stem),
      turning: isTurning(written) || isCommenting(written),
    };
  }
}

function formOf(word: string): WordType['form'] {
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed') || (IRREGULAR_FORMS[word] !== undefined && IRREGULAR_FORMS[word] !== word && !word.endsWith('s'))) return 'ed';
  if (word.endsWith('ly')) return 'ly';
  return word.endsWith('s') && !word.endsWith('ss') ? 's' : 'base';
}
