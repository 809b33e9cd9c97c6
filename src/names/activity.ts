import { isAbbreviation, skeleton } from './abbreviation.js';
import { kinOfActivity, related } from './activity-kinship.js';
import { ACTIVITIES, type Activity } from './activity-table.js';
import { type PhraseBook, wordBook } from './phrase-book.js';
import { hasHan } from './script.js';
import { TRADES } from './trade-table.js';

/** A place in a name, `to` exclusive, and the activity it says; `others` are further concepts that the same word may stand for. */
export interface ActivityAt {
  readonly from: number;
  readonly to: number;
  readonly activity: string;
  readonly others: readonly string[];
}

interface Table {
  readonly activities: readonly Activity[];
  readonly latin: PhraseBook<readonly string[], readonly string[]>;
  readonly han: ReadonlyMap<string, readonly string[]>;
  readonly skeletons: ReadonlyMap<string, readonly (readonly [word: string, activity: string])[]>;
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly longestHan: number;
}

/** A Chinese word of one character is as likely part of a core: 金 is gold in few names. */
const SHORTEST_HAN = 2;
const NONE: readonly ActivityAt[] = [];
const NO_WORDS: readonly string[] = [];

let table: Table | undefined;

/** Every activity, in the order of the table. */
export function activities(): readonly Activity[] {
  return opened().activities;
}

/**
 * The activities that folded words say, left to right without overlap, the longest phrase first: `science and technology` is one.
 * Abbreviations count (`intl`, `tech`, `srvces`), vowel-dropped ones too where they are unambiguous. `from` and `to` count words.
 */
export function activitiesIn(words: readonly string[]): readonly ActivityAt[] {
  const { latin } = opened();
  const found: ActivityAt[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = latin.longest(words, from);
    const senses = phrase?.value ?? byVowelDropped(words[from] ?? '');
    const to = phrase?.to ?? from + 1;
    if (senses !== undefined) found.push(activityAt(from, to, senses));
    from = to;
  }
  return found;
}

/**
 * The activity words of two characters and more in a folded Chinese text, without overlap, chosen so that they cover most of it with
 * fewest words. `from` and `to` count UTF-16 units. They are candidates: 东方 or 联合 may as well be a core, which the caller knows.
 */
export function hanActivities(text: string): readonly ActivityAt[] {
  if (!hasHan(text)) return NONE;
  const { han, longestHan } = opened();
  // gain[i]: the best cover of text from i on; the sum of squared lengths prefers one long word to two short ones.
  const gain = new Float64Array(text.length + 1);
  const word = new Uint8Array(text.length + 1);
  for (let from = text.length - SHORTEST_HAN; from >= 0; from -= 1) {
    gain[from] = gain[from + 1] ?? 0;
    for (let length = SHORTEST_HAN; length <= longestHan && from + length <= text.length; length += 1) {
      const covered = length * length + (gain[from + length] ?? 0);
      if (covered > (gain[from] ?? 0) && han.has(text.slice(from, from + length))) {
        gain[from] = covered;
        word[from] = length;
      }
    }
  }
  const found: ActivityAt[] = [];
  for (let from = 0; from < text.length; ) {
    const length = word[from] ?? 0;
    const senses = length > 0 ? han.get(text.slice(from, from + length)) : undefined;
    if (senses !== undefined) found.push(activityAt(from, from + length, senses));
    from += Math.max(1, length);
  }
  return found;
}

/**
 * How near two activities are: 1 for the same, 0.8 where they share a written word (electric and electronics share `elec`), less for kin such as
 * heavy industry and industry, 0 for strangers. Symmetric; an unknown id is a stranger to all but itself.
 */
export function activityLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return related(a, b, opened().activities);
}

/** The words that stand before, or after, a word in a field of business of two words: `ocean` before `shipping`. */
export function partnersOf(word: string | undefined, where: 'before' | 'after'): readonly string[] {
  return word === undefined ? NO_WORDS : (opened()[where].get(word) ?? NO_WORDS);
}

function activityAt(from: number, to: number, senses: readonly string[]): ActivityAt {
  return { from, to, activity: senses[0] ?? '', others: senses.slice(1) };
}

/** `mchnry` for machinery: few vowels, the same skeleton, and one concept only. */
function byVowelDropped(word: string): readonly string[] | undefined {
  if (word.length < 3 || word.length > 12) return undefined;
  const bare = skeleton(word);
  if (bare.length < 3 || word.length - bare.length > 1) return undefined;
  const fitting = opened()
    .skeletons.get(bare)
    ?.filter(([long]) => long.length >= word.length + 2 && isAbbreviation(word, long));
  const senses = [...new Set(fitting?.map(([, activity]) => activity))];
  return senses.length === 1 ? senses : undefined;
}

function opened(): Table {
  table ??= open();
  return table;
}

function open(): Table {
  const lines = `${ACTIVITIES}${TRADES}`.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const list = lines.map((line): Activity => {
    const [id = '', words, short, han, russian] = line.split('|');
    return { id, words: [...parted(words), ...parted(russian)], short: parted(short), han: parted(han) };
  });
  const latin = new Map<string, string[]>();
  const han = new Map<string, string[]>();
  const skeletons = new Map<string, [string, string][]>();
  // Full words of every concept before abbreviations of any: `int` may shorten a word, never replace one.
  for (const { id, words } of list) for (const word of words) add(latin, word, id);
  for (const { id, short } of list) for (const word of short) add(latin, word, id);
  for (const { id, han: characters } of list) for (const word of characters) add(han, word, id);
  for (const { id, words } of list) for (const word of words) if (!word.includes(' ')) add(skeletons, skeleton(word), [word, id]);
  const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const phrase of latin.keys()) {
    const [first = '', second, third] = phrase.split(' ');
    if (second === undefined || third !== undefined) continue;
    add(before, second, first);
    add(after, first, second);
  }
  return {
    activities: list,
    latin: wordBook(latin),
    han,
    skeletons,
    before,
    after,
    longestHan: Math.max(...[...han.keys()].map((word) => word.length)),
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
}

function parted(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : words.split(',');
}

/** The activities that stand for one in renderings of a name: technology and science, telecom and communications. */
export function kinOf(activity: string): readonly string[] {
  return kinOfActivity(activity, opened().activities);
}
