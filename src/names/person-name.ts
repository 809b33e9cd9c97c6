import { fold, LONGEST_NAME } from './fold.js';
import { skeletonOf, soundOf } from './name-sound.js';
import { spellingClass, weightOf } from './name-spelling.js';
import { PARTICLES, SUFFIXES, TITLES } from './person-word-table.js';
import { romanise } from './romanise.js';

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

const LONGEST_TOKEN = 40;
const MOST_NAMES = 12;
const APOSTROPHES = /['’‘ʼ`´＇ʻʾʿ]/gu;
const ASCII = /^\p{ASCII}+$/u;
const VOWELLESS = /[\u0590-\u06ff]/u;
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{1,})$/u;
const NOT_GLUED = /^(?:Mac|Fitz|Van|Von|Del|Des|Dos)\p{Lu}/u;
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const ABD_GLUED = /^abd(?:[aeou](?:l|r|s|sh|n|d|t|z)|u|el|al)(?=\p{L}{3,})(?!l?ah$)/u;
const DIN = /^(?:d[ie]+n|ddine?|dine)$/u;
const DIN_GLUED = /^(.{3,}?)[aeou]l?d{1,2}(?:ee|i)ne?$/u;
const FATHERS = /(?:[oeiy]vi?c?h|[oeiy]vych|[oey]vna|ivna|inichna|evna)$/u;

const binds = wordsOf(PARTICLES.binds);
const glues = wordsOf(PARTICLES.glues);
const joins = wordsOf(PARTICLES.joins);
const european = wordsOf(PARTICLES.european);
const titles = wordsOf(TITLES.before);
const titlesAnywhere = wordsOf(TITLES.anywhere);
const suffixes = wordsOf(SUFFIXES);
const notServed = wordsOf(PARTICLES.notServed);

/** A word as it was found, before it is told what it is. */
interface Word {
  readonly text: string;
  readonly capitals: boolean;
  readonly beforeComma: boolean;
  readonly afterComma: boolean;
  readonly vowelless: boolean;
  readonly latin: boolean;
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
  const comma = /^([^,،]+)[,،]([^,،]+)$/u.exec(text);
  const after = comma?.[2] ?? '';
  const inverted = comma !== null && !suffixes.has(fold(after));
  const parts = inverted ? [comma[1] ?? '', after] : [text];
  const words: Word[] = [];
  parts.forEach((part, side) => {
    let first = true;
    for (const raw of part
      .normalize('NFKC')
      .replace(APOSTROPHES, '')
      .split(/[^\p{L}\p{M}\p{N}\u200c]+/u)) {
      if (raw === '') continue;
      const glued = NOT_GLUED.test(raw) ? null : GLUED.exec(raw);
      for (const piece of glued === null ? [raw] : [glued[1] ?? '', glued[2] ?? '']) {
        const ascii = ASCII.test(piece);
        const latin = ascii || /^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(piece);
        const capitals = /^\p{Lu}{3,}$/u.test(piece);
        const where = {
          capitals,
          beforeComma: inverted && side === 0,
          afterComma: inverted && side === 1 && first,
          vowelless: !ascii && VOWELLESS.test(piece),
          latin,
        };
        for (const read of ascii ? [piece.toLowerCase()] : fold(romanise(piece)).split(' ')) {
          if (read !== '') words.push({ text: lettersFor(read).slice(0, LONGEST_TOKEN), ...where });
        }
        first = false;
      }
    }
  });
  const mixed = words.some((word) => word.capitals) && words.some((word) => !word.capitals && word.text.length > 2);
  return mixed ? words : words.map((word) => ({ ...word, capitals: false }));
}

/** Digits inside a word stand for letters (`Ig0r`); a word of digits stays. */
function lettersFor(word: string): string {
  return /\d/.test(word) && /[a-z]/.test(word) ? word.replace(/\d/g, (digit) => DIGIT_LETTERS[digit] ?? digit) : word;
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
      tokens.push(token({ ...stem, text: stem.text }, 'given-or-family', { prefix: prefixOf(word.text), father }));
      named += 1;
      father = false;
      at = end;
    } else if (more && joins.has(word.text) && joinsTo(word.text, next.text)) {
      const held = tokens.at(-1);
      if (held?.kind === 'given-or-family' && DIN.test(next.text) && held.text.length >= 3) {
        tokens[tokens.length - 1] = token({ ...word, text: `${held.text}uddin` }, 'given-or-family', {
          father: held.role === 'father',
          prefix: held.prefix,
        });
        at += 1;
      } else tokens.push(token(word, 'particle'));
    } else if (word.text === 'na' || (more && named > 0 && european.has(word.text))) tokens.push(token(word, 'particle'));
    else {
      const initial = word.text.length === 1 && word.latin;
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
  const glued = ABD_GLUED.exec(word.text);
  if (glued !== null) return token({ ...word, text: word.text.slice(glued[0].length) }, 'given-or-family', { prefix: 'abd', father });
  const din = DIN_GLUED.exec(word.text);
  return token(din === null ? word : { ...word, text: `${din[1] ?? ''}uddin` }, 'given-or-family', { father });
}

function isPatronymic(held: PersonToken): boolean {
  return held.kind === 'given-or-family' && held.text.length >= 6 && FATHERS.test(held.text);
}

function prefixOf(word: string): PersonToken['prefix'] {
  if (word.startsWith('abd')) return 'abd';
  return word.startsWith('ab') ? 'abu' : 'umm';
}

function token(
  word: Word,
  kind: PersonTokenKind,
  { prefix = '', father = false }: { prefix?: PersonToken['prefix']; father?: boolean } = {},
): PersonToken {
  const sound = soundOf(word.text);
  return {
    text: word.text,
    kind,
    prefix,
    role: father ? 'father' : word.beforeComma || word.capitals ? 'family' : 'any',
    sound,
    skeleton: skeletonOf(sound),
    spelling: spellingClass(word.text),
    weight: kind === 'initial' ? 0.3 : prefix === '' ? weightOf(word.text) : Math.max(0.7, weightOf(word.text)),
    vowelless: word.vowelless,
  };
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
