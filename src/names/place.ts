import type { PhraseMatch } from './phrase-book.js';
import { placeBook } from './place-book.js';

/**
 * A place in a name; `to` is exclusive. `place` is an ISO 3166-1 alpha-2 code (`CN`), an ISO 3166-2 code (`CN-GD`, `US-CA`), one of these
 * with a city and perhaps a county (`CN-JS/suzhou/kunshan`, `HK/kowloon`), a part of the world (`reg:asia`), or a direction (`dir:north`).
 */
export interface PlaceSpan {
  readonly from: number;
  readonly to: number;
  readonly place: string;
}

/** A Chinese place at the edge of a text; `length` in UTF-16 units. */
export interface HanPlace {
  readonly length: number;
  readonly place: string;
}

/** `Republic of X`, `City of X`, and what may stand before: `Federal Republic of X`. */
const HEADS: ReadonlySet<string> = new Set(
  'republic kingdom state commonwealth sultanate emirate principality duchy province city municipality'.split(' '),
);
const BEFORE_HEADS: ReadonlySet<string> = new Set(
  'the peoples islamic democratic federal federative socialist arab united hashemite grand'.split(' '),
);

/** What follows a Chinese place and belongs to it: `Guangdong Province`. */
const UNITS: ReadonlySet<string> = new Set('city province municipality prefecture county district shi sheng qu'.split(' '));

const UNITS_AUTONOMOUS: ReadonlySet<string> = new Set(['region', 'prefecture', 'county']);

/** `Pudong New Area`. */
const AFTER_NEW: ReadonlySet<string> = new Set(['area', 'district', 'zone']);

/** Toys R Us is nowhere. */
const BEFORE_US: ReadonlySet<string> = new Set('r are to with for by of about and between join follow'.split(' '));

/** Words that only begin like a place: Texas Instruments, marble, a sandwich. */
const NOT_PLACES: readonly string[] = ['德州仪器', '大理石', '三明治', '马里奥', '和田玉', '来宾馆', '中山大学'];

/** After 市 these make another word of it: 北京市政 is the city's works, 上海市场 a market. */
const AFTER_CITY = '政场郊区';

const LONGEST_HAN = 16;
const LONGEST_BRACKET = 24;

/** The parts of mainland China by their provinces, as its statistics and its army districts divide it. */
const AREA_PROVINCES: Readonly<Record<string, string>> = {
  'dir:north-china': 'BJ TJ HE SX NM',
  'dir:east-china': 'SH JS ZJ AH FJ JX SD',
  'dir:south-china': 'GD GX HI',
  'dir:central-china': 'HA HB HN',
  'dir:northeast-china': 'LN JL HL',
  'dir:northwest-china': 'SN GS QH NX XJ',
  'dir:southwest-china': 'CQ SC GZ YN XZ',
  'dir:northeast': 'LN JL HL',
  'dir:northwest': 'SN GS QH NX XJ',
  'dir:southwest': 'CQ SC GZ YN XZ',
};

/** The places among folded words (Latin, Cyrillic), the longest first at each word, in order and disjoint. */
export function placesIn(words: readonly string[]): readonly PlaceSpan[] {
  const found: PlaceSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const span = placeAt(words, at, found.at(-1)?.to ?? 0);
    if (span !== null) found.push(span);
    at = span?.to ?? at + 1;
  }
  return found;
}

function placeAt(words: readonly string[], at: number, free: number): PlaceSpan | null {
  const { words: book, unsure } = placeBook();
  const match = book.longest(words, at) ?? unsureAt(words, unsure.longest(words, at));
  if (match !== null) {
    if (match.to === at + 1 && words[at] === 'us' && BEFORE_US.has(words[at - 1] ?? '')) return null;
    return { from: at, to: match.value.startsWith('CN-') ? unitEnd(words, match.to) : match.to, place: match.value };
  }
  if (words[at + 1] !== 'of' || !HEADS.has(words[at] ?? '')) return null;
  const named = book.longest(words, words[at + 2] === 'the' ? at + 3 : at + 2);
  if (named === null) return null;
  let from = at;
  while (from > free && BEFORE_HEADS.has(words[from - 1] ?? '')) from -= 1;
  return { from, to: named.to, place: named.value };
}

function unitEnd(words: readonly string[], at: number): number {
  if (words[at] === 'new' && AFTER_NEW.has(words[at + 1] ?? '')) return at + 2;
  if (words[at] === 'autonomous' && UNITS_AUTONOMOUS.has(words[at + 1] ?? '')) return at + 2;
  return UNITS.has(words[at] ?? '') ? at + 1 : at;
}

/** Putian City is 莆田, Putian alone may be anything. */
function unsureAt(words: readonly string[], match: PhraseMatch<string> | null): PhraseMatch<string> | null {
  if (match === null) return null;
  const to = ['xian', 'town'].includes(words[match.to] ?? '') ? match.to + 1 : unitEnd(words, match.to);
  return to === match.to ? null : { ...match, to };
}

/**
 * The place that a simplified Chinese text begins with, with its 省, 市, 区: repeated calls take 广东省, 深圳市 off 广东省深圳市大疆. Names that are
 * rather words need their suffix or the place they lie in (深圳宝安, 宝安区, not 宝安).
 */
export function hanPlacePrefix(text: string): HanPlace | null {
  return hanPlaceAt(text, 0);
}

/** The place that a simplified Chinese text ends with: 制造（上海） folds to 制造上海. */
export function hanPlaceSuffix(text: string): HanPlace | null {
  for (let from = Math.max(0, text.length - LONGEST_HAN); from < text.length - 1; from += 1) {
    const found = hanPlaceAt(text, from);
    if (found !== null && from + found.length === text.length) return found;
  }
  return null;
}

/** The places that fill a pair of brackets of either width, 中芯国际（上海）: spans with the brackets, the narrowest place of each. */
export function hanPlaces(text: string): readonly PlaceSpan[] {
  const found: PlaceSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '(' && text[at] !== '（') continue;
    let end = at + 1;
    let place: string | null = null;
    while (end - at < LONGEST_BRACKET) {
      const next = hanPlaceAt(text, end);
      if (next === null) break;
      place = next.place;
      end += next.length;
    }
    if (place === null || (text[end] !== ')' && text[end] !== '）')) continue;
    found.push({ from: at, to: end + 1, place });
    at = end;
  }
  return found;
}

/** Whether place `a` lies in place `b` or is it: Kunshan in Suzhou, in Jiangsu, in China, in 华东. Hong Kong, Macau and Taiwan have their own codes. */
export function withinPlace(a: string, b: string): boolean {
  if (a === b || a.startsWith(`${b}/`) || (b.length === 2 && a.startsWith(`${b}-`))) return true;
  if (b === 'CN') return a.startsWith('dir:') && a.endsWith('-china');
  const provinces = Object.hasOwn(AREA_PROVINCES, b) ? AREA_PROVINCES[b] : undefined;
  return provinces !== undefined && a.startsWith('CN-') && provinces.split(' ').includes(a.slice(3, 5));
}

/** Whether two places are spelled alike in Latin letters, so that the one may be meant by the other: Suzhou is 苏州 and 宿州. Not reflexive. */
export function areNamesakes(a: string, b: string): boolean {
  return a !== b && (placeBook().namesakes.get(a)?.has(b) ?? false);
}

function hanPlaceAt(text: string, from: number): HanPlace | null {
  const found = placeBook().han.all(text, from);
  const longest = found.at(-1);
  if (longest === undefined || NOT_PLACES.some((word) => text.startsWith(word, from))) return null;
  const cut = text[longest.to - 1] === '市' && longest.to < text.length && AFTER_CITY.includes(text.charAt(longest.to));
  const match = cut ? found.find((one) => one.to === longest.to - 1) : longest;
  return match === undefined ? null : { length: match.to - from, place: match.value };
}
