/** What a pattern cannot match without: one of some strings, in the case of the pattern. Null where nothing plain is needed. */
export type Needed = readonly string[] | null;

/**
 * Reads off a pattern which strings one of has to stand in a text that it matches. For patterns of letters, groups, classes and the usual
 * signs; what is not understood needs nothing.
 */
export function neededBy(pattern: string): Needed {
  const reader = new PatternReader(pattern);
  const needed = reader.alternatives();
  return reader.done ? needed : null;
}

/** More strings than this cost more to look for than the pattern itself. */
const MOST = 24;

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get done(): boolean {
    return this.#at >= this.#pattern.length;
  }

  /** Up to the bracket that closes, or the end. */
  alternatives(): Needed {
    let all: Needed = [];
    for (;;) {
      const one = this.#sequence();
      all = all === null || one === null ? null : [...all, ...one];
      if (this.#pattern.charAt(this.#at) !== '|') break;
      this.#at += 1;
    }
    return all === null || all.length > MOST ? null : all;
  }

  /** Of what stands in a row, the part that is rarest to be met: the one whose shortest string is longest. */
  #sequence(): Needed {
    let best: Needed = null;
    let literal = '';
    const offer = (needed: Needed): void => {
      if (needed !== null && shortest(needed) > (best === null ? 0 : shortest(best))) best = needed;
    };
    const close = (): void => {
      if (literal !== '') offer([literal]);
      literal = '';
    };
    while (!this.done && !'|)'.includes(this.#pattern.charAt(this.#at))) {
      const plain = this.#plain();
      const needed = plain === null ? this.#part() : null;
      const optional = this.#optional();
      if (plain !== null && optional === 'once') literal += plain;
      else {
        close();
        if (optional !== 'maybe') offer(plain === null ? needed : [plain]);
      }
    }
    close();
    return best;
  }

  /** A letter that stands for itself. */
  #plain(): string | null {
    const char = this.#pattern.charAt(this.#at);
    const escaped = /^\\[.\-()/]/u.test(this.#pattern.slice(this.#at, this.#at + 2));
    if (!escaped && '\\[(.^$'.includes(char)) return null;
    this.#at += escaped ? 2 : 1;
    return escaped ? this.#pattern.charAt(this.#at - 1) : char;
  }

  #part(): Needed {
    const char = this.#pattern.charAt(this.#at);
    if (char === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(this.#pattern.slice(this.#at))?.[0] ?? '(';
      this.#at += opening.length;
      const inner = this.alternatives();
      this.#at += 1;
      return opening === '(' || opening === '(?:' ? inner : null;
    }
    if (char === '[') {
      while (!this.done && this.#pattern.charAt(this.#at) !== ']') this.#at += this.#pattern.charAt(this.#at) === '\\' ? 2 : 1;
      this.#at += 1;
      return null;
    }
    const property = /^\\[pP]\{[^}]*\}/u.exec(this.#pattern.slice(this.#at))?.[0];
    this.#at += property?.length ?? (char === '\\' ? 2 : 1);
    return null;
  }

  #optional(): 'once' | 'maybe' | 'more' {
    const sign = /^(?:[*?+]|\{\d+(?:,\d*)?\})\??/u.exec(this.#pattern.slice(this.#at))?.[0];
    if (sign === undefined) return 'once';
    this.#at += sign.length;
    return /^(?:[*?]|\{0)/u.test(sign) ? 'maybe' : 'more';
  }
}

function shortest(needed: readonly string[]): number {
  return Math.min(...needed.map(({ length }) => length));
}
