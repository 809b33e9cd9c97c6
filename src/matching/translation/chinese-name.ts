import { fold, hasHan, syllables } from '../../names/index.js';
import { type Lexicon, LONGEST_WORD, shareOf, stem } from './lexicon.js';
import { soundOf } from './sounding.js';
import { type Claim, KINDS, type Kind, Spellings } from './spelling-claim.js';

/** Masks hold a bit a character. No name of a company has a longer core. */
const LONGEST = 30;

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
  /** What of the name accounts for an English word; none for most. */
  readonly accountsOf: (word: string) => readonly Account[];
  readonly units: readonly Unit[];
  readonly core: number;
  /** The reading of the characters from `from` to `to`, exclusive. */
  readonly sound: (from: number, to: number) => Uint8Array;
  readonly lexicon: Lexicon;
}

const FORMS = /股份有限公司|有限责任公司|有限公司|股份公司|公司|股份/gu;

/** In what share of names a word in Latin letters stays as it is. */
const WRITTEN = 0.8;
/** What a character of the core that no English word accounts for costs. */
const CORE_MISSING = -1;

/** Takes a Chinese name apart for scoring: legal forms away, words by the lexicon, every reading of every stretch. */
export function chineseName(name: string, lexicon: Lexicon): ChineseName {
  const text = withoutForms(fold(name));
  const units = segment(text, lexicon);
  const core = units.reduce((mask, unit) => (unit.core ? mask | unit.mask : mask), 0);
  const claims = new Map<string, Claim[]>();
  const account: Accounting = (word, mask, share, kind) => {
    const claim = { mask, share, least: 0, kind };
    const held = claims.get(word);
    if (held === undefined) claims.set(word, [claim]);
    else held.push(claim);
  };
  addMeanings(text, lexicon, account);
  const read = hasHan(text) ? perUnit(text) : [];
  const spellings = new Spellings(read, core);
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
  const told = new Map<string, readonly Account[]>();
  const accountsOf = (word: string): readonly Account[] => {
    const known = told.get(word);
    if (known !== undefined) return known;
    const common = shareOf(word, lexicon);
    const accounts = [...(claims.get(word) ?? []), ...spellings.claimsOf(word)].flatMap((claim) => accountOf(claim, common));
    told.set(word, accounts);
    return accounts;
  };
  return { text, accountsOf, units, core, sound, lexicon };
}

const NONE: readonly Account[] = [];

/** What a claim weighs for a word of which this share of English names has it; a meaning must speak for it. */
function accountOf({ mask, share, least, kind }: Claim, common: number): readonly Account[] {
  const evidence = Math.log(share / Math.max(common, least));
  return kind === 'meaning' && evidence <= 0 ? NONE : [{ mask, evidence, kind: KINDS.indexOf(kind) }];
}

/** A folded Chinese name without spaces and legal forms, unless it is nothing else; cut where masks end. */
export function withoutForms(folded: string): string {
  const text = folded.replaceAll(' ', '');
  return (text.replace(FORMS, '') || text).slice(0, LONGEST);
}

type Accounting = (word: string, mask: number, share: number, kind: Kind) => void;

function addMeanings(text: string, lexicon: Lexicon, account: Accounting): void {
  for (let from = 0; from < text.length; from += 1) {
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      for (const [word, probability] of lexicon.chinese.get(text.slice(from, to))?.english ?? []) {
        account(word, maskOf(from, to), probability, 'meaning');
      }
    }
  }
  for (const { 0: latin, index } of text.matchAll(/[a-z0-9]+/g)) {
    account(stem(latin), maskOf(index, index + latin.length), WRITTEN, 'spelling');
  }
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
