import { fold } from './fold.js';
import { characterBook, type PhraseBook, wordBook } from './phrase-book.js';
import { AREAS, CITIES, COUNTRIES, REGIONS } from './place-table.js';
import { PLACES_CN } from './place-table-cn.js';

/** The place tables as books of phrases: over folded words, and over the characters of a simplified Chinese name. */
export interface PlaceBook {
  readonly words: PhraseBook<string, readonly string[]>;
  /** Spellings that are places only before a word such as `City`. */
  readonly unsure: PhraseBook<string, readonly string[]>;
  readonly han: PhraseBook<string, string>;
  /** Places that share a Latin spelling with others: Suzhou is 苏州 and 宿州. */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Gathered {
  readonly words: Map<string, string>;
  readonly unsure: Map<string, string>;
  readonly han: Map<string, string>;
  readonly bySpelling: Map<string, Set<string>>;
}

/** A Chinese place while its table is read: its names with and without suffix, and its first spelling. */
interface Lying {
  readonly place: string;
  readonly han: readonly string[];
  readonly spelling: string | null;
}

/** A syllable of pinyin without tones, loosely. */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:[iu]?ang|[iu]ong|i?ong|eng|ing|i?ao|uai|[iu]?an|ai|ei|en|er|i[aenu]|in|ou|u[aeino]|[aeiou])';

const SYLLABLES: readonly RegExp[] = [0, 1, 2, 3, 4].map((count) => new RegExp(`^${`(${SYLLABLE})`.repeat(count)}$`));

const PLAIN = /^[A-Za-z ]+$/;

let book: PlaceBook | undefined;

/** The one book of all places, made on first use. */
export function placeBook(): PlaceBook {
  book ??= makeBook();
  return book;
}

function makeBook(): PlaceBook {
  const gathered: Gathered = { words: new Map(), unsure: new Map(), han: new Map(), bySpelling: new Map() };
  for (const line of rows(COUNTRIES)) gatherNamed(gathered, line);
  for (const line of rows(AREAS)) gatherNamed(gathered, line);
  for (const line of rows(REGIONS)) gatherNamed(gathered, line);
  gatherChina(gathered);
  for (const line of rows(CITIES)) {
    const [parent = '', cities = ''] = line.split(': ');
    for (const city of cities.split('; ')) gather(gathered, `${parent}/${slug(city.split(/, | \| /)[0] ?? '')}`, city);
  }
  const namesakes = new Map<string, Set<string>>();
  for (const places of gathered.bySpelling.values()) {
    if (places.size < 2) continue;
    for (const place of places) namesakes.set(place, new Set([...(namesakes.get(place) ?? []), ...places]));
  }
  return { words: wordBook(gathered.words), unsure: wordBook(gathered.unsure), han: characterBook(gathered.han), namesakes };
}

function rows(table: string): readonly string[] {
  return table.trim().split('\n');
}

/** `CODE Spelling, Spelling | 中文, 中文` */
function gatherNamed(gathered: Gathered, line: string): void {
  const space = line.indexOf(' ');
  gather(gathered, line.slice(0, space), line.slice(space + 1));
}

function gather(gathered: Gathered, place: string, names: string): void {
  const [spellings = '', han = ''] = names.split(' | ');
  for (const spelling of spellings.split(', ')) spell(gathered, written(spelling), place);
  if (han !== '') for (const name of han.split(', ')) keep(gathered.han, name, place);
}

function spell(gathered: Gathered, spelling: string, place: string): void {
  keep(gathered.words, spelling, place);
  remember(gathered, spelling, place);
}

function remember(gathered: Gathered, spelling: string, place: string): void {
  const known = gathered.bySpelling.get(spelling);
  if (known === undefined) gathered.bySpelling.set(spelling, new Set([place]));
  else known.add(place);
}

function gatherChina(gathered: Gathered): void {
  const country: Lying = { place: 'CN', han: ['中国'], spelling: 'china' };
  let province = country;
  for (const line of rows(PLACES_CN)) {
    if (line.startsWith('# ')) {
      province = gatherUnit(gathered, line.slice('# XX '.length), country, `CN-${line.slice(2, 4)}`);
      continue;
    }
    const [prefecture = '', counties = ''] = line.startsWith('> ') ? ['', line.slice(2)] : line.split(' > ');
    const parent = prefecture === '' ? province : gatherUnit(gathered, prefecture, province, null);
    if (counties !== '') for (const county of counties.split('; ')) gatherUnit(gathered, county, parent, null, true);
  }
}

function gatherUnit(gathered: Gathered, text: string, parent: Lying, code: string | null, isCounty = false): Lying {
  const mark = text.startsWith('-') || text.startsWith('!') ? text.charAt(0) : '';
  const space = text.indexOf(' ');
  const named = text.slice(mark.length, space < 0 ? undefined : space);
  const spellings = space < 0 ? [] : text.slice(space + 1).split(', ');
  const [names = '', suffixes = '市'] = named.split('+');
  const first = spellings[0] ?? '';
  const bases = names.split('/');
  const place = code ?? `${parent.place}/${slug(first.replace('?', '')) || (bases[0] ?? '')}`;

  const dependent = mark !== '' || (isCounty && first.endsWith('?'));
  const full = bases.flatMap((base) => suffixes.split('/').map((suffix) => base + (base.endsWith(suffix) ? '' : suffix)));
  for (const name of full) keep(gathered.han, name, place);
  if (!dependent) for (const base of bases) keep(gathered.han, base, place);
  if (dependent && mark !== '!') for (const base of bases) for (const around of parent.han) keep(gathered.han, around + base, place);
  if (dependent) for (const name of full) for (const around of parent.han) keep(gathered.han, around + name, place);

  const alone = mark === '';
  for (const spelling of spellings) {
    const folded = written(spelling);
    if (spelling.endsWith('?') || (!alone && !folded.includes(' '))) {
      keep(gathered.unsure, folded, place);
      remember(gathered, folded, place);
      if (parent.spelling !== null && mark !== '!') {
        keep(gathered.words, `${parent.spelling} ${folded}`, place);
        keep(gathered.words, `${folded} ${parent.spelling}`, place);
      }
    } else {
      spell(gathered, folded, place);
      if (isCounty || folded.includes(' ')) continue;
      const apart = syllables(folded, (bases[0] ?? '').length);
      if (apart !== null) keep(gathered.words, apart, place);
      keep(gathered.words, `${folded}${code === null ? 'shi' : 'sheng'}`, place);
    }
  }
  return {
    place,
    han: [...bases, ...bases.map((base) => `${base}${suffixes.split('/')[0] ?? ''}`)],
    spelling: first === '' ? null : written(first),
  };
}

/** Of two places with one name the one that the tables have first is kept. */
function keep(places: Map<string, string>, name: string, place: string): void {
  if (!places.has(name)) places.set(name, place);
}

/** Nearly all spellings are plain letters: folding those in full would double the time the tables take to read. */
function written(spelling: string): string {
  const sure = spelling.endsWith('?') ? spelling.slice(0, -1) : spelling;
  return PLAIN.test(sure) ? sure.toLowerCase() : fold(sure);
}

/** `shenzhen`, 2 is `shen zhen`, as shippers and forms write it; null where it is not so many syllables. */
function syllables(spelling: string, count: number): string | null {
  const found = count > 1 ? SYLLABLES[count]?.exec(spelling) : null;
  return found?.slice(1).join(' ') ?? null;
}

function slug(spelling: string): string {
  return written(spelling).replaceAll(' ', '-');
}
