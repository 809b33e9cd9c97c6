import { fold, LONGEST_NAME } from './fold.js';
import { spellingClass } from './name-spelling.js';
import { loreOf, type WordLore, type WrittenWord, writtenWords } from './person-word.js';
import { PARTICLES, SUFFIXES, TITLES } from './person-word-table.js';

export type PersonTokenKind = 'given-or-family' | 'initial' | 'particle' | 'title' | 'suffix';

/** One word of a personal name, or several that make one name (`Abd al-Aziz`, `Saif-al-Din`). */
export interface PersonToken {
  /** Folded and romanised, without the prefix: `aziz` of `Abdul Aziz`. At most 40 letters. */
  readonly text: string;
  readonly kind: PersonTokenKind;
  /** `abd` (servant of), `abu` (father of), `umm` (mother of): part of the name, spelt in many ways. */
  readonly prefix: '' | 'abd' | 'abu' | 'umm';
  /** `father`: a father's name, after bin or by its ending; `family`: before a comma, or in capitals among small letters. */
  readonly role: 'family' | 'father' | 'any';
  readonly sound: string;
  readonly skeleton: string;
  /** The class of spellings it belongs to (`given-name-table.ts`). */
  readonly spelling: string | null;
  /** 0 to 1: how much it says that both bear it. */
  readonly weight: number;
  /** Written in a script without vowels: only its consonants can be compared. */
  readonly vowelless: boolean;
}

/** A personal name taken apart; `tokens` in the order written, `names` those of them that name somebody, at most 12. */
export interface PersonName {
  readonly text: string;
  readonly tokens: readonly PersonToken[];
  readonly names: readonly PersonToken[];
}

const MOST_NAMES = 12;
const APOSTROPHES = /['’‘ʼ`´＇ʻʾʿ]/gu;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_APOSTROPHES = /['`]/g;
const ASCII_GAP = /[^A-Za-z0-9]+/;
const GAP = /[^\p{L}\p{M}\p{N}\u200c]+/u;
const COMMA = /[,،]/;
const INVERTED = /^([^,،]+)[,،]([^,،]+)$/u;
const DIN = /^(?:d[ie]+n|ddine?|dine)$/u;

const binds = wordsOf(PARTICLES.binds);
const glues = wordsOf(PARTICLES.glues);
const joins = wordsOf(PARTICLES.joins);
const european = wordsOf(PARTICLES.european);
const titles = wordsOf(TITLES.before);
const titlesAnywhere = wordsOf(TITLES.anywhere);
const suffixes = wordsOf(SUFFIXES);
const notServed = wordsOf(PARTICLES.notServed);

/** A word as it was found, before it is told what it is. `marked`: as a family name, by a comma after it or by capitals. */
interface Word {
  readonly text: string;
  readonly written: WrittenWord;
  readonly marked: boolean;
  readonly afterComma: boolean;
}

/**
 * A personal name taken apart, in any script that `romanise` reads: `NURISTANI, Abdul Aziz` has the names `nuristani` (family) and
 * `aziz` (prefix `abd`); `Usama bin Ladin` has `usama` and `ladin` (father). Case change and hyphens part words (`JanDaniel`); who
 * compares names joins neighbours again. Total; linear in the text, of which 1,000 characters are read.
 */
export function personOf(text: string): PersonName {
  const words = wordsIn(text.slice(0, LONGEST_NAME).toWellFormed());
  const tokens = tokensOf(words);
  const names = tokens.filter((token) => token.kind === 'given-or-family' || token.kind === 'initial');
  return { text, tokens, names: (names.length === 0 ? tokens : names).slice(0, MOST_NAMES) };
}

function wordsIn(text: string): readonly Word[] {
  const found: WrittenWord[] = [];
  const comma = COMMA.test(text) ? INVERTED.exec(text) : null;
  const after = comma?.[2] ?? '';
  if (comma === null || suffixes.has(fold(after))) {
    readInto(found, text);
    return marked(found, 0, 0);
  }
  readInto(found, comma[1] ?? '');
  const family = found.length;
  return marked(found, family, family + readInto(found, after));
}

/** Adds the words of a text; the number of them that its first run of letters begins with. */
function readInto(found: WrittenWord[], text: string): number {
  const runs = ASCII.test(text)
    ? text.replace(ASCII_APOSTROPHES, '').split(ASCII_GAP)
    : text.normalize('NFKC').replace(APOSTROPHES, '').split(GAP);
  let first: number | null = null;
  for (const run of runs) {
    if (run === '') continue;
    const words = writtenWords(run);
    for (const word of words) found.push(word);
    first ??= words.filter(({ piece }) => piece === 0).length;
  }
  return first ?? 0;
}

/** Words with what marks them: those before `family` stand before a comma, those before `first` right after it; capitals mark among small letters. */
function marked(words: readonly WrittenWord[], family: number, first: number): readonly Word[] {
  let [capitals, small] = [false, false];
  for (const word of words) {
    if (word.capitals) capitals = true;
    else if (word.lore.text.length > 2) small = true;
  }
  return words.map((written, at) => ({
    text: written.lore.text,
    written,
    marked: at < family || (capitals && small && written.capitals),
    afterComma: at >= family && at < first,
  }));
}

function tokensOf(words: readonly Word[]): readonly PersonToken[] {
  const tokens: PersonToken[] = [];
  let named = 0;
  let father = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    const more = next !== undefined;
    if (isTitle(word, named, more)) tokens.push(token(word, 'title'));
    else if (named > 0 && !more && suffixes.has(word.text)) tokens.push(token(word, 'suffix'));
    else if (more && binds.has(word.text) && (named > 0 || word.text !== 'ben')) {
      tokens.push(token(word, 'particle'));
      father = true;
    } else if (more && glues.has(word.text) && !(word.text === 'abdul' && notServed.has(spellingClass(next.text) ?? next.text))) {
      let end = at + 1;
      while (end < words.length - 1 && joins.has(words[end]?.text ?? '')) end += 1;
      const stem = words[end] ?? word;
      tokens.push(token(stem, 'given-or-family', { prefix: prefixOf(word.text), father }));
      named += 1;
      father = false;
      at = end;
    } else if (more && joins.has(word.text) && joinsTo(word.text, next.text)) {
      const held = tokens.at(-1);
      if (held?.kind === 'given-or-family' && DIN.test(next.text) && held.text.length >= 3) {
        tokens[tokens.length - 1] = token(word, 'given-or-family', {
          lore: loreOf(`${held.text}uddin`),
          father: held.role === 'father',
          prefix: held.prefix,
        });
        at += 1;
      } else tokens.push(token(word, 'particle'));
    } else if (word.text === 'na' || (more && named > 0 && european.has(word.text))) tokens.push(token(word, 'particle'));
    else {
      const initial = word.text.length === 1 && word.written.latin;
      tokens.push(initial ? token(word, 'initial') : nameToken(word, father));
      named += 1;
      father = false;
    }
  }
  return named >= 3 ? tokens.map((held, at) => (at > 0 && isPatronymic(held) ? { ...held, role: 'father' } : held)) : tokens;
}

function isTitle(word: Word, named: number, more: boolean): boolean {
  if (!more && named === 0) return false;
  if (titlesAnywhere.has(word.text)) return true;
  return more && (named === 0 || word.afterComma) && titles.has(word.text);
}

/** The article takes the sound of what follows (as-Sisi, ash-Sharif); before another letter `as` is no article. */
function joinsTo(article: string, next: string): boolean {
  const last = article.slice(1);
  return article.length === 3 || 'lr'.includes(last) || article === 'na' || (article === 'ud' && DIN.test(next)) || next.startsWith(last);
}

function nameToken(word: Word, father: boolean): PersonToken {
  const { name, text, servant } = word.written.lore;
  return token(word, 'given-or-family', { lore: name === text ? word.written.lore : loreOf(name), prefix: servant ? 'abd' : '', father });
}

function isPatronymic(held: PersonToken): boolean {
  return held.kind === 'given-or-family' && loreOf(held.text).patronymic;
}

function prefixOf(word: string): PersonToken['prefix'] {
  if (word.startsWith('abd')) return 'abd';
  return word.startsWith('ab') ? 'abu' : 'umm';
}

function token(
  word: Word,
  kind: PersonTokenKind,
  { lore = word.written.lore, prefix = '', father = false }: { lore?: WordLore; prefix?: PersonToken['prefix']; father?: boolean } = {},
): PersonToken {
  return personToken(lore, kind, prefix, father ? 'father' : word.marked ? 'family' : 'any', word.written.vowelless);
}

/** A word of a personal name by what its letters say and what they do not. */
export function personToken(
  { text, sound, skeleton, spelling, weight }: WordLore,
  kind: PersonTokenKind,
  prefix: PersonToken['prefix'],
  role: PersonToken['role'],
  vowelless: boolean,
): PersonToken {
  return {
    text,
    kind,
    prefix,
    role,
    sound,
    skeleton,
    spelling,
    weight: kind === 'initial' ? 0.3 : prefix === '' ? weight : Math.max(0.7, weight),
    vowelless,
  };
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
