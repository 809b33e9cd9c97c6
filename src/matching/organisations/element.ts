import { hasHan, kinOf, pinyinOf, type Slot, type TakenApart, takeApart, type Word } from '../../names/index.js';
import { MOST_WORDS } from './alignment.js';
import { joined } from './joined.js';
import { rarityOf } from './rarity.js';

/** How an element stands for the words it covers. */
export type Via = 'word' | 'joined' | 'short' | 'reading' | 'initials' | 'kin' | 'spelt';

export const VIAS: readonly Via[] = ['word', 'joined', 'short', 'reading', 'initials', 'kin', 'spelt'];

/**
 * A form in which words of a name can be met in another name: a word itself, neighbours written as one, the head of a Chinese core,
 * its pinyin, initials, for a field of business what it is also called, and a known word as it is spelt. `mask` has a bit for each word covered; two elements align only where their keys do.
 */
export interface Element {
  readonly key: string;
  readonly slot: Slot;
  readonly via: Via;
  readonly mask: number;
}

/** A word of a name as scoring weighs it: 0 to 1. */
export interface Weighed {
  readonly text: string;
  /** The slot it counts in: without a core, activity words take its place (中国航天科技). */
  readonly slot: Slot;
  readonly concept: string;
  readonly weight: number;
  readonly seat: boolean;
}

/** A name ready to be compared. `complete`: it ends in a legal form, so what it leaves out it does not bear. */
export interface Profile {
  readonly folded: string;
  readonly words: readonly Weighed[];
  readonly elements: readonly Element[];
  readonly complete: boolean;
}

const SLOT_WEIGHTS: Readonly<Record<Exclude<Slot, 'core'>, number>> = { place: 0.35, number: 0.6, activity: 0.3, form: 0.1, filler: 0 };

/** The profile of a name of an organisation. */
export function profileOf(name: string): Profile {
  return profile(takeApart(name));
}

/** The profile of a name taken apart. Fillers and what comes after the thirtieth word are left out. */
export function profile(apart: TakenApart): Profile {
  const told = apart.words.filter((word) => word.slot !== 'filler').slice(0, MOST_WORDS);
  const coreless = !told.some((word) => word.slot === 'core');
  const words = told.map(
    (word): Weighed => ({
      text: word.text,
      slot: coreless && word.slot === 'activity' && !STRUCTURE.has(word.concept) ? 'core' : word.slot,
      concept: word.concept,
      weight: weightOf(word, coreless),
      seat: word.seat === true,
    }),
  );
  const elements = told.flatMap((word, at) => elementsOf(word, words[at]?.slot ?? word.slot, 1 << at));
  return {
    folded: apart.folded,
    words,
    elements: [...elements, ...joined(apart.words), ...initials(words)],
    complete: words.some((word) => word.slot === 'form'),
  };
}

/** How a company is built up, not what it does: says less than what it does. */
export const STRUCTURE: ReadonlySet<string> = new Set(['group', 'holding', 'holdings', 'enterprise', 'corporation']);

/** Fields of business that half of all companies name. */
const WIDE = new Set([
  'technology',
  'science-technology',
  'science',
  'high-tech',
  'industry',
  'development',
  'international',
  'trade',
  'investment',
  'service',
  'services',
  'industrial-development',
]);

/** A field of business that tells companies apart. */
const NARROW = 0.5;

/** What is left of the weight of a light word. */
const LIGHT = 0.3;

/** Rounded to what the index stores, so that comparing and searching give the same score. */
function weightOf(word: Word, coreless: boolean): number {
  if (word.slot === 'core') return Math.fround(rarityOf(word.text));
  if (coreless && word.slot === 'activity' && !STRUCTURE.has(word.concept)) return Math.fround(0.6);
  const narrow = word.slot === 'activity' && !STRUCTURE.has(word.concept) && !WIDE.has(word.concept);
  const weight = word.slot === 'place' && coreless ? 0.5 : narrow ? NARROW : SLOT_WEIGHTS[word.slot];
  return Math.fround(word.light === true ? weight * LIGHT : weight);
}

/** The places around a place, nearest first: `CN-GD/shenzhen` lies in `CN-GD` and in `CN`. */
function around(place: string): readonly string[] {
  const steps = place.split(/(?=[-/])/);
  return steps.slice(1).map((_, at) => steps.slice(0, steps.length - 1 - at).join(''));
}

function elementsOf(word: Word, slot: Slot, mask: number): readonly Element[] {
  if (word.slot !== 'core') {
    const wider = word.slot === 'place' ? around(word.concept) : (word.others ?? []);
    const key = (concept: string): string => `${word.slot}:${concept}`;
    const kin = word.slot === 'activity' ? kinOf(word.concept).filter((concept) => !wider.includes(concept)) : [];
    return [
      { key: key(word.concept), slot, via: 'word', mask },
      ...wider.map((concept): Element => ({ key: key(concept), slot, via: word.slot === 'place' ? 'short' : 'reading', mask })),
      ...kin.map((concept): Element => ({ key: key(concept), slot, via: 'kin', mask })),
    ];
  }
  const own: Element = { key: word.text, slot, via: 'word', mask };
  if (!hasHan(word.text)) return [own];
  const shorts = Array.from(
    { length: Math.max(0, Math.min(word.text.length, 6) - 2) },
    (_, at): Element => ({ key: word.text.slice(0, at + 2), slot, via: 'short', mask }),
  );
  const readings = pinyinOf(word.text, 4).map((key): Element => ({ key, slot, via: 'reading', mask }));
  return [own, ...shorts, ...readings];
}

/** The first letters of three to six words: `smic` of Semiconductor Manufacturing International Corporation. */
function initials(words: readonly Weighed[]): readonly Element[] {
  const open = initialsOf(words, false);
  const all = initialsOf(words, true);
  if (open === null) return all === null ? [] : [all];
  return all === null || all.key === open.key ? [open] : [open, all];
}

function initialsOf(words: readonly Weighed[], withForms: boolean): Element | null {
  let key = '';
  let mask = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.slot === 'number' || (word.slot === 'form' && !withForms) || hasHan(word.text)) continue;
    mask |= 1 << at;
    key += word.text.charAt(0);
    for (let space = word.text.indexOf(' '); space >= 0; space = word.text.indexOf(' ', space + 1)) key += word.text.charAt(space + 1);
  }
  return key.length >= 3 && key.length <= 6 ? { key, slot: 'core', via: 'initials', mask } : null;
}
