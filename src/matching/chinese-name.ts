import { fold, hasHan, syllables } from '../names/index.js';
import { type Lexicon, LONGEST_WORD, shareOf, stem } from './lexicon.js';
import { soundOf } from './sounding.js';

/** Masks hold a bit a character. No name of a company has a longer core. */
const LONGEST = 30;
const LONGEST_SPELLING = 6;
const MOST_SPELLINGS = 16;

/** What kind of evidence accounts for an English word. */
export const KINDS = ['meaning', 'spelling', 'syllable', 'initials'] as const;
export type Kind = (typeof KINDS)[number];

/** Characters of a Chinese name (`mask`) that account for an English word, and the log-likelihood ratio of that. */
export interface Account {
  readonly mask: number;
  readonly evidence: number;
  readonly kind: number;
}

/** A word of the lexicon in the name, or one character of what is left: the core. */
export interface Unit {
  readonly mask: number;
  readonly missing: number;
  readonly core: boolean;
}

/** A Chinese name made ready to be scored against English ones. */
export interface ChineseName {
  readonly text: string;
  /** English words that the name would account for; their keys are what an index may look up. */
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  readonly units: readonly Unit[];
  readonly core: number;
  /** The reading of the characters from `from` to `to`, exclusive. */
  readonly sound: (from: number, to: number) => Uint8Array;
  readonly lexicon: Lexicon;
}

const FORMS = /股份有限公司|有限责任公司|有限公司|股份公司|公司|股份/gu;

/** Shares of English words that are spelled so where the characters are there: one syllable, a longer reading, initials. */
const SPELLED = { syllable: 0.08, reading: 0.5, known: 0.1, rarer: 0.1, initials: 0.04, wadeGiles: 0.02 };
/** How common a syllable, a longer spelling and a pair of initials are among English words at the least. */
const COMMON = { syllable: 1 / 800, reading: 1 / 5000, letter: 1 / 20 };
/** What a character of the core that no English word accounts for costs. */
const CORE_MISSING = -1;

/** Takes a Chinese name apart for scoring: legal forms away, words by the lexicon, every reading of every stretch. */
export function chineseName(name: string, lexicon: Lexicon): ChineseName {
  const text = withoutForms(fold(name));
  const units = segment(text, lexicon);
  const core = units.reduce((mask, unit) => (unit.core ? mask | unit.mask : mask), 0);
  const accounts = new Map<string, Account[]>();
  const account = (word: string, mask: number, evidence: number, kind: Kind): void => {
    const entry = { mask, evidence, kind: KINDS.indexOf(kind) };
    const held = accounts.get(word);
    if (held === undefined) accounts.set(word, [entry]);
    else held.push(entry);
  };
  addMeanings(text, lexicon, account);
  const read = hasHan(text) ? perUnit(text) : [];
  addSpellings(read, core, lexicon, account);
  const sounds = new Map<number, Uint8Array>();
  const sound = (from: number, to: number): Uint8Array => {
    const key = from * 32 + to;
    let held = sounds.get(key);
    if (held === undefined) {
      held = soundOf(read.slice(from, to).map(([first = '']) => first));
      sounds.set(key, held);
    }
    return held;
  };
  return { text, accounts, units, core, sound, lexicon };
}

/** A folded Chinese name without spaces and legal forms, unless it is nothing else; cut where masks end. */
export function withoutForms(folded: string): string {
  const text = folded.replaceAll(' ', '');
  return (text.replace(FORMS, '') || text).slice(0, LONGEST);
}

type Accounting = (word: string, mask: number, evidence: number, kind: Kind) => void;

function addMeanings(text: string, lexicon: Lexicon, account: Accounting): void {
  for (let from = 0; from < text.length; from += 1) {
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      for (const [word, probability] of lexicon.chinese.get(text.slice(from, to))?.english ?? []) {
        const evidence = Math.log(probability / shareOf(word, lexicon));
        if (evidence > 0) account(word, maskOf(from, to), evidence, 'meaning');
      }
    }
  }
  for (const { 0: latin, index } of text.matchAll(/[a-z0-9]+/g)) {
    const word = stem(latin);
    account(word, maskOf(index, index + latin.length), Math.log(0.8 / shareOf(word, lexicon)), 'spelling');
  }
}

function addSpellings(read: readonly (readonly string[])[], core: number, lexicon: Lexicon, account: Accounting): void {
  for (let from = 0; from < read.length; from += 1) {
    let held = [''];
    let usual = '';
    let initials = '';
    let old = '';
    const spelled = new Set<string>();
    for (let to = from + 1; to <= Math.min(read.length, from + LONGEST_SPELLING); to += 1) {
      const choices = read[to - 1] ?? [];
      if (choices.length === 0) break;
      held = held.flatMap((start) => choices.slice(0, 4).map((syllable) => start + syllable)).slice(0, MOST_SPELLINGS);
      usual += choices[0] ?? '';
      initials += choices[0]?.charAt(0) ?? '';
      const mask = maskOf(from, to);
      const one = to === from + 1;
      const share = (one ? SPELLED.syllable : SPELLED.reading) * ((mask & core) === 0 ? SPELLED.known : 1);
      for (const spelling of held) {
        const word = stem(spelling);
        if (spelled.has(word)) continue;
        spelled.add(word);
        const common = Math.max(shareOf(word, lexicon), one ? COMMON.syllable : COMMON.reading);
        account(word, mask, Math.log((share * (spelling === usual ? 1 : SPELLED.rarer)) / common), one ? 'syllable' : 'spelling');
      }
      old += wadeGiles(choices[0] ?? '');
      if (!spelled.has(old)) {
        spelled.add(old);
        const common = Math.max(shareOf(old, lexicon), one ? COMMON.syllable : COMMON.reading);
        account(old, mask, Math.log(SPELLED.wadeGiles / common), one ? 'syllable' : 'spelling');
      }
      if (!one && !spelled.has(initials)) {
        const common = Math.max(shareOf(initials, lexicon), COMMON.letter ** (to - from));
        account(initials, mask, Math.log(SPELLED.initials / common), 'initials');
      }
    }
  }
}

const OLD_INITIALS: Readonly<Record<string, string>> = {
  zh: 'ch',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  b: 'p',
  d: 't',
  g: 'k',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** A syllable of pinyin in Wade and Giles's romanisation without its marks, roughly: `dong` is tung, `qi` chi. */
function wadeGiles(syllable: string): string {
  const initial = /^(?:zh|ch|sh|[a-z])/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length).replace('ong', 'ung').replace('ian', 'ien');
  return (OLD_INITIALS[initial] ?? initial) + final;
}

/** The units of a text: the division into words of the lexicon with the greatest strength; what lies between is core, a character a unit. */
function segment(text: string, lexicon: Lexicon): readonly Unit[] {
  const best = new Float64Array(text.length + 1);
  const from = new Int32Array(text.length + 1);
  for (let to = 1; to <= text.length; to += 1) {
    best[to] = best[to - 1] ?? 0;
    from[to] = to - 1;
    for (let start = Math.max(0, to - LONGEST_WORD); start < to; start += 1) {
      const strength = lexicon.chinese.get(text.slice(start, to))?.strength ?? 0;
      const total = (best[start] ?? 0) + strength;
      if (strength > 0 && total > (best[to] ?? 0)) {
        best[to] = total;
        from[to] = start;
      }
    }
  }
  const units: Unit[] = [];
  for (let to = text.length; to > 0; to = from[to] ?? 0) {
    const start = from[to] ?? 0;
    const word = lexicon.chinese.get(text.slice(start, to));
    const core = word === undefined || word.strength === 0;
    units.push({ mask: maskOf(start, to), missing: core ? CORE_MISSING : word.missing, core });
  }
  return units.reverse().map((unit, at) => (unit.core && isMark(text, unit, units[at - 1]) ? { ...unit, missing: 0, core: false } : unit));
}

/** What belongs to the word before it and is never said: 广州市, 四川省, 软件与技术. */
function isMark(text: string, { mask }: Unit, before: Unit | undefined): boolean {
  return before?.core === false && MARKS.has(text[31 - Math.clz32(mask)] ?? '');
}

const MARKS: ReadonlySet<string> = new Set('市省与');

/** The readings of a text by UTF-16 unit, as masks count. */
function perUnit(text: string): readonly (readonly string[])[] {
  const read: (readonly string[])[] = [];
  const characters = Array.from(text);
  syllables(text).forEach((choices, at) => {
    read.push(choices);
    for (let extra = (characters[at]?.length ?? 1) - 1; extra > 0; extra -= 1) read.push([]);
  });
  return read;
}

function maskOf(from: number, to: number): number {
  return ((1 << (to - from)) - 1) << from;
}
