import { fold, hasHan, syllables } from '../names/index.js';
import { ledgerOf, namesBorneBy, type Register } from '../register/index.js';

/** What somebody typed into a search box, folded. */
export interface Typed {
  readonly text: string;
  readonly words: readonly string[];
  /** Without spaces. */
  readonly glued: string;
  readonly latin: boolean;
}

/** The longest text that is looked for, in characters: what is typed, not pasted. */
const LONGEST_TYPED = 200;

/** What was typed, ready to be looked for; `null` where there is nothing to look for in it. */
export function typed(text: string): Typed | null {
  const folded = fold(text.slice(0, LONGEST_TYPED));
  if (folded === '') return null;
  return { text: folded, words: folded.split(' '), glued: folded.replaceAll(' ', ''), latin: !hasHan(folded) };
}

/** One name as it is looked through. */
export interface SearchName {
  /** As the register has it. */
  readonly text: string;
  readonly folded: string;
  /** With a space before each word. */
  readonly padded: string;
  readonly glued: string;
  /** Where the words begin in `glued`. */
  readonly starts: readonly number[];
  readonly initials: string;
  /** The readings of each Chinese character; empty for a name without any. */
  readonly syllables: readonly (readonly string[])[];
}

/** An entity as it is looked through. Identifiers and the id are in lower case; of a ticker the code stands alone besides. */
export interface SearchEntity {
  readonly id: string;
  readonly names: readonly SearchName[];
  readonly codes: readonly { readonly code: string; readonly told: string }[];
}

const made = new WeakMap<Register, readonly SearchEntity[]>();

/** All entities of a register as they are looked through, in the register's order; made at the first search. */
export function searchEntities(register: Register): readonly SearchEntity[] {
  const known = made.get(register);
  if (known !== undefined) return known;
  const { identifiersOf } = ledgerOf(register);
  const entities = register.entities.map(({ id, label }): SearchEntity => {
    const texts = new Set([label, ...namesBorneBy(register, id).map(({ text }) => text)]);
    const codes = identifiersOf(id).flatMap(({ value }) => {
      const [market, code] = value.toLowerCase().split(':');
      const whole = { code: value.toLowerCase(), told: value };
      return market === undefined || code === undefined ? [whole] : [whole, { code, told: value }];
    });
    return { id, names: [...texts].map(searchName), codes: [{ code: id.toLowerCase(), told: id }, ...codes] };
  });
  made.set(register, entities);
  return entities;
}

/** A name, ready to be looked through. */
export function searchName(text: string): SearchName {
  const folded = fold(text);
  const words = folded.split(' ');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length;
  }
  return {
    text,
    folded,
    padded: ` ${folded}`,
    glued: folded.replaceAll(' ', ''),
    starts,
    initials: words.map((word) => word.charAt(0)).join(''),
    syllables: hasHan(folded) ? syllables(folded) : [],
  };
}

/** How well what was typed fits, from 0, not at all, to 1, it is the same. The longer the part of the name that is typed, the better. */
export const FITS = { same: 1, beginning: 0.9, words: 0.8, glued: 0.7, initials: 0.62, code: 0.6, share: 0.05 } as const;

/** The least of a code that is looked for by its beginning, in characters. */
const LEAST_CODE = 3;

/**
 * How well what was typed fits a name: every word of it begins one of the name's words (Chinese: is part of the name), or it says them
 * without spaces, in Latin letters or in pinyin, or it begins their initials.
 */
export function fitOfName(name: SearchName, { text, words, glued, latin }: Typed): number {
  const { folded, padded } = name;
  if (folded === text) return FITS.same;
  const share = Math.min(1, text.length / folded.length) * FITS.share;
  if (folded.startsWith(text)) return FITS.beginning + share;
  if (words.every((word) => (hasHan(word) ? folded.includes(word) : padded.includes(` ${word}`)))) return FITS.words + share;
  if (glued.length < 2) return 0;
  if (beginsAtWord(name, glued) || (latin && isRead(name.syllables, glued))) return FITS.glued + share;
  return latin && words.length === 1 && name.initials.startsWith(text) ? FITS.initials : 0;
}

/** How well what was typed fits one of the codes of an entity: its id, and its identifiers. */
export function fitOfCode(code: string, asked: string): number {
  if (code === asked) return FITS.same;
  return asked.length >= LEAST_CODE && code.startsWith(asked) ? FITS.code : 0;
}

function beginsAtWord({ glued, starts }: SearchName, asked: string): boolean {
  for (let at = glued.indexOf(asked); at >= 0; at = glued.indexOf(asked, at + 1)) if (starts.includes(at)) return true;
  return false;
}

/** Whether letters are the pinyin of characters in a row, the last of them perhaps only begun. */
function isRead(characters: readonly (readonly string[])[], letters: string): boolean {
  const readFrom = (at: number, from: number): boolean => {
    if (from >= letters.length) return true;
    const choices = characters[at];
    if (choices === undefined) return false;
    return choices.some((syllable) => {
      const rest = letters.length - from;
      if (rest <= syllable.length) return syllable.startsWith(letters.slice(from));
      return letters.startsWith(syllable, from) && readFrom(at + 1, from + syllable.length);
    });
  };
  return characters.some((_, at) => readFrom(at, 0));
}
