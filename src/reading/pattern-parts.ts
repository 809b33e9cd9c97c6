/** What one part of a pattern takes of a text. */
export type PatternUnit =
  | { readonly kind: 'letter'; readonly letter: string }
  /** One of some letters, of those beyond ASCII too where `others`; `letters` null where it may be any. */
  | { readonly kind: 'class'; readonly letters: string | null; readonly others: boolean }
  | { readonly kind: 'group'; readonly choices: readonly PatternRow[] }
  /** What has to follow, and is not taken. */
  | { readonly kind: 'ahead'; readonly choices: readonly PatternRow[] }
  /** Another assertion: it takes nothing. */
  | { readonly kind: 'nothing' };

/** `maybe` is once or not at all, `any` also more often. */
export interface PatternPart {
  readonly unit: PatternUnit;
  readonly times: 'once' | 'more' | 'maybe' | 'any';
}

/** Parts that stand in a row. */
export type PatternRow = readonly PatternPart[];

/** The choices that a pattern in the manner of the tables is made of; null for what is not understood, such as names and back references. */
export function patternParts(source: string): readonly PatternRow[] | null {
  const reader = new PartReader(source);
  const choices = reader.choices();
  return reader.understood ? choices : null;
}

const ANY: PatternUnit = { kind: 'class', letters: null, others: true };
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const UNDERSTOOD: Readonly<Record<string, PatternUnit>> = {
  d: { kind: 'class', letters: DIGITS, others: false },
  b: { kind: 'nothing' },
  B: { kind: 'nothing' },
  'p{L}': { kind: 'class', letters: SMALL + SMALL.toUpperCase(), others: true },
  'p{Lu}': { kind: 'class', letters: SMALL.toUpperCase(), others: true },
  'p{Ll}': { kind: 'class', letters: SMALL, others: true },
  'p{N}': { kind: 'class', letters: DIGITS, others: true },
  'p{Script=Han}': { kind: 'class', letters: '', others: true },
  n: { kind: 'letter', letter: '\n' },
};
const ESCAPED = /\\(?:u([0-9a-f]{4})|[pP]\{[^}]*\}|[^u])/iy;
const OPENING = /\((?:\?(?::|<?[=!]))?/y;
const TIMES = /(?:[*?+]|\{\d+(?:,\d*)?\})\??/y;
/** A range of more is taken for any letter. */
const WIDEST = 64;

class PartReader {
  readonly #source: string;
  #at = 0;
  #odd = false;

  constructor(source: string) {
    this.#source = source;
  }

  get understood(): boolean {
    return !this.#odd && this.#at >= this.#source.length;
  }

  /** Up to the bracket that closes, or the end. */
  choices(): readonly PatternRow[] {
    const rows = [this.#row()];
    while (this.#take('|')) rows.push(this.#row());
    return rows;
  }

  #row(): PatternRow {
    const row: PatternPart[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#next)) row.push({ unit: this.#unit(), times: this.#times() });
    return row;
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(letter: string): boolean {
    if (this.#next !== letter) return false;
    this.#at += 1;
    return true;
  }

  #read(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    this.#at += match?.[0].length ?? 0;
    return match;
  }

  #unit(): PatternUnit {
    if (this.#next === '(') return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#next === '\\') return this.#escaped();
    const letter = this.#next;
    this.#at += 1;
    if (letter === '^' || letter === '$') return { kind: 'nothing' };
    return letter === '.' ? ANY : { kind: 'letter', letter };
  }

  #group(): PatternUnit {
    const opening = this.#read(OPENING)?.[0] ?? '';
    if (this.#next === '?') this.#odd = true;
    const choices = this.choices();
    if (!this.#take(')')) this.#odd = true;
    if (opening === '(?=') return { kind: 'ahead', choices };
    return opening === '(' || opening === '(?:' ? { kind: 'group', choices } : { kind: 'nothing' };
  }

  #class(): PatternUnit {
    const negated = this.#take('^');
    let letters: string | null = '';
    let others = false;
    while (this.#at < this.#source.length && !this.#take(']')) {
      const one = this.#member();
      const range = this.#next === '-' && this.#source.charAt(this.#at + 1) !== ']' && this.#take('-') ? this.#member() : one;
      const more: string | null = one === range ? lettersOf(one) : between(lettersOf(one), lettersOf(range));
      letters = letters === null || more === null ? null : letters + more;
      others ||= one.kind === 'class' && one.others;
    }
    return negated || letters === null ? ANY : { kind: 'class', letters, others };
  }

  #member(): PatternUnit {
    if (this.#next === '\\') return this.#escaped();
    this.#at += 1;
    return { kind: 'letter', letter: this.#source.charAt(this.#at - 1) };
  }

  #escaped(): PatternUnit {
    const match = this.#read(ESCAPED);
    if (match === null) this.#odd = true;
    const [whole = '', code] = match ?? [];
    if (code !== undefined) return { kind: 'letter', letter: String.fromCharCode(Number.parseInt(code, 16)) };
    const escaped = whole.slice(1);
    if (/^[1-9kcx]/u.test(escaped)) this.#odd = true;
    return UNDERSTOOD[escaped] ?? (/^[a-z]/iu.test(escaped) ? ANY : { kind: 'letter', letter: escaped });
  }

  #times(): PatternPart['times'] {
    const sign = this.#read(TIMES)?.[0];
    if (sign === undefined) return 'once';
    if (sign.startsWith('?')) return 'maybe';
    return /^(?:\*|\{0)/u.test(sign) ? 'any' : 'more';
  }
}

function lettersOf(unit: PatternUnit): string | null {
  return unit.kind === 'letter' ? unit.letter : unit.kind === 'class' ? unit.letters : null;
}

function between(from: string | null, to: string | null): string | null {
  const [first, last] = [from?.charCodeAt(0) ?? 0, to?.charCodeAt(0) ?? WIDEST];
  if (last - first >= WIDEST) return null;
  return Array.from({ length: last - first + 1 }, (_, more) => String.fromCharCode(first + more)).join('');
}
