import { type Features, keyOfFeature, keyOfSlot, slotOf } from './linear-model.js';
import type { Scene, Staged } from './scene.js';
import type { Vocabulary } from './vocabulary.js';
import { GOVERNING, stemOf, type Word } from './word.js';
import { clauseOf, type Worded } from './worded.js';

/** Words of a sentence that may tell an event: those of a telling group, and verbs of none where companies and lists or courts meet. */
export function triggersIn({ sentence, words, han }: Worded): readonly number[] {
  const found: number[] = [];
  const bare = sentence.companies.length === 0 && sentence.lists.length === 0 && sentence.bodies.length === 0;
  const meets = sentence.companies.length > 0 || (sentence.lists.length > 0 && sentence.bodies.length > 0);
  words.forEach(({ type }, at) => {
    if (type.telling.length > 0) found.push(at);
    else if (meets && !han && (type.form === 'ed' || type.form === 'ing') && type.groups.size === 0 && !AUXILIARY.has(type.stem))
      found.push(at);
  });
  return bare ? found.slice(0, MOST_BARE) : found;
}

/** How many words of a sentence without a name are looked at. */
const MOST_BARE = 12;
const AUXILIARY = new Set(
  "be have do will would could should may might must can shall to n't not also then first later again newly already formally officially".split(
    ' ',
  ),
);
const AUX = new Set("be have do will would could should may might must can shall to n't not".split(' '));
const PREPOSITIONS = new Set(
  'to on onto in into under as for from off of against by with over at within among before upon out back'.split(' '),
);
const WINDOW = 5;
const MOST_CLAUSE = 30;
/** What is the same for all words of a sentence. */
export interface SentenceFeatures {
  /** Each once. */
  readonly keys: readonly number[];
  /** What words are told by together with their own. */
  readonly setting: string;
}

/** The features of a word as the teller of an event. */
export class TriggerFeatures {
  readonly #vocabulary: Vocabulary;
  readonly #named = new Map<string, number>();
  /** Which word last had what a template says: what comes again is told once. */
  readonly #told = new Int32Array(TEMPLATES * ATOMS);
  #word = 0;
  #slots: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  ofSentence(scene: Scene, { words, sentence }: Worded, before: Worded | null): SentenceFeatures {
    const keys: number[] = [];
    this.#word += 1;
    const add = (template: number, atom: number): void => {
      const slot = slotOf(template, atom);
      if (atom < 0 || this.#told[slot] === this.#word) return;
      this.#told[slot] = this.#word;
      keys.push(keyOfFeature(template, ANY, atom));
    };
    const told = (template: number, what: string): void => add(template, this.#idOf(what));
    for (const { type } of words) {
      if (type.cue) add(11, type.stemAtom);
      for (const atom of type.groupAtoms) add(11, atom);
    }
    told(16, scene.mainList !== null ? 'main' : scene.lists.length > 0 ? 'some' : 'none');
    for (const { how } of sentence.lists) told(17, how);
    if (sentence.lists.length === 0) told(17, sentence.companies.length === 0 ? 'bare' : 'no list');
    const last = words.at(-1)?.type.stem ?? '';
    told(18, '?？'.includes(last) ? 'question' : /^[\p{L}]/u.test(last) ? 'heading' : 'sentence');
    if (words.length < 9) told(18, 'short');
    told(21, sentence.dates.some(({ line }) => !line) ? 'dated' : 'undated');
    return { keys, setting: settingOf(scene, sentence, before) };
  }

  /** As keys, with those of the sentence: what is learnt from. */
  of(worded: Worded, at: number, shared: SentenceFeatures): readonly number[] {
    const [any, own] = this.ofWord(worded, at, shared);
    const groups = Array.from({ length: 32 }, (_, group) => group).filter((group) => ((own?.groups ?? 0) & (1 << group)) !== 0);
    const [first = [], ...rest] = (own?.slots ?? []).map((slot) => groups.map((group) => keyOfSlot(slot, group)));
    return [...shared.keys, ...first, ...(any?.slots ?? []).map((slot) => keyOfSlot(slot, ANY)), ...rest.flat()];
  }

  /** Those of the word alone: which word it is, and what is told of its groups. They hold until the next word is asked about. */
  ofWord(worded: Worded, at: number, { setting }: SentenceFeatures): readonly Features[] {
    const { words, han } = worded;
    const word = words[at];
    if (word === undefined) return [];
    this.#slots = [];
    this.#word += 1;
    const told = (template: number, what: string): void => this.#tell(template, this.#idOf(what));
    told(0, '=');
    const aux = auxiliaries(words, at);
    for (const atom of word.type.groupAtoms) this.#tell(4, atom);
    if (at === 0) told(5, '^');
    else this.#tellWord(5, words[at - 1]);
    if (at === words.length - 1) told(6, '$');
    else this.#tellWord(6, words[at + 1]);
    for (let near = 2; near <= WINDOW; near += 1) {
      this.#tellWord(7, words[at - near]);
      this.#tellWord(8, words[at + near]);
    }
    const [from, to] = clauseOf(worded, at);
    for (const [frame, each] of framesAfter(words, at, words.length, han)) {
      if (each < to) told(12, frame);
      told(13, frame);
    }
    const [left, right] = [nearestSign(words, at, -1, from), nearestSign(words, at, 1, to)];
    told(24, `${left} ${word.type.form} ${AUX_BE.test(aux) ? 'be' : aux === '' ? '' : 'aux'} ${right}`);
    if (inQuotes(words, at)) told(18, 'quoted');
    told(19, governor(words, at, from));
    told(22, setting);
    told(23, `${setting} ${word.type.form} ${aux === '' ? '' : 'aux'}`);
    return [
      { slots: word.type.stemAtom < 0 ? [] : [slotOf(1, word.type.stemAtom)], groups: 1 << ANY },
      {
        slots: this.#slots,
        groups: word.type.telling.reduce((bits, group) => bits | (1 << group), word.type.telling.length === 0 ? 3 : 1),
      },
    ];
  }

  #tell(template: number, atom: number): void {
    if (atom < 0) return;
    const slot = slotOf(template, atom);
    if (this.#told[slot] === this.#word) return;
    this.#told[slot] = this.#word;
    this.#slots.push(slot);
  }

  #tellWord(template: number, word: Word | undefined): void {
    if (word === undefined) return;
    this.#tell(template, word.type.stemAtom);
    for (const atom of word.type.groupAtoms) this.#tell(template, atom);
  }

  #idOf(what: string): number {
    let id = this.#named.get(what);
    if (id === undefined) {
      id = this.#vocabulary.idOf(what);
      if (this.#named.size < MOST_NAMED) this.#named.set(what, id);
    }
    return id;
  }
}

/** Where a sentence stands: with a list and a company of its own, with those of the sentence before, of a text about a list. */
function settingOf({ mainList }: Scene, { lists, companies }: Staged, before: Worded | null): string {
  const list = lists.length > 0 ? 'L' : (before?.sentence.lists.length ?? 0) > 0 ? 'l' : mainList !== null ? 'm' : '';
  return `${list} ${companies.length > 0 ? 'C' : (before?.sentence.companies.length ?? 0) > 0 ? 'c' : ''}`;
}

const AUX_BE = /be$/u;
const TEMPLATES = 32;
const ATOMS = 32_768;
const ANY = 0;
const MOST_NAMED = 20_000;

/** The chain of auxiliaries before a verb: `have be`, `to be`, `will not`. */
export function auxiliaries(words: readonly Word[], at: number): string {
  const chain: string[] = [];
  for (let each = at - 1, adverbs = 0; each >= 0 && chain.length < 4; each -= 1) {
    const type = words[each]?.type;
    if (type === undefined) break;
    if (AUX.has(type.stem)) chain.unshift(type.stem);
    else if ((type.form === 'ly' || ADVERBS.has(type.stem)) && adverbs < 2) adverbs += 1;
    else break;
  }
  return chain.join(' ');
}

const ADVERBS = new Set(
  'also both all first later then since already itself subsequently twice once recently hereby finally soon never again newly now just ever yet still'.split(
    ' ',
  ),
);

/** The prepositions under which lists, labels, courts, bodies and companies stand after a place: `on L`. */
function framesAfter(words: readonly Word[], at: number, to: number, han: boolean): readonly (readonly [frame: string, at: number])[] {
  const frames: (readonly [string, number])[] = [];
  for (let each = at + 1; each < Math.min(to, at + MOST_CLAUSE); each += 1) {
    const sign = words[each]?.type.sign ?? '';
    if (sign === '') continue;
    let preposition = '';
    for (let back = each - 1; back > at && back > each - 6; back -= 1) {
      const stem = words[back]?.type.stem ?? '';
      if (PREPOSITIONS.has(stem) && !han) {
        preposition = stem;
        break;
      }
      if (words[back]?.type.sign !== '' || stem === ',') break;
    }
    frames.push([`${preposition} ${sign}`, each]);
  }
  return frames;
}

function nearestSign(words: readonly Word[], at: number, step: 1 | -1, limit: number): string {
  for (let each = at + step; step > 0 ? each < limit : each >= limit; each += step) {
    const sign = words[each]?.type.sign ?? '';
    if (sign !== '' && sign !== 'D') return `${step > 0 ? '>' : '<'}${sign}`;
  }
  return step > 0 ? '>' : '<';
}

function inQuotes(words: readonly Word[], at: number): boolean {
  let open = false;
  for (let each = 0; each < at; each += 1) {
    const type = words[each]?.type;
    if (type?.form !== 'stop') continue;
    const { stem } = type;
    if (stem === '“' || stem === '「') open = true;
    else if (stem === '”' || stem === '」') open = false;
    else if (stem === '"') open = !open;
  }
  return open;
}

const SUPPOSING = new Set('if unless whether 如果 若 一旦 假如 倘若 要是 万一 是否'.split(' '));
const DENYING = new Set("not n't never neither nor 未 没有 不 并未 尚未 不会 从未 未被 未曾 没 未能 并没有 暂未".split(' '));

/** Whether grammar says of a verb that it was not done or is only supposed: `was not added`, `if it were added`, 未被列入. */
export function undone(worded: Worded, at: number): boolean {
  const { words, han } = worded;
  const [from] = clauseOf(worded, at);
  const first = words[from]?.type.stem ?? '';
  for (let each = at - 1; each >= from; each -= 1) {
    const type = words[each]?.type;
    if (type === undefined) break;
    if (SUPPOSING.has(type.stem)) return !excepted(worded, each, at);
    if (DENYING.has(type.stem) && (han ? at - each < 3 : auxiliaryBetween(words, each, at))) return true;
  }
  return (
    (SUPPOSING.has(first) && !excepted(worded, from, at)) ||
    (!han && first === 'be' && words[from]?.start === 0 && words[from + 2]?.type.stem === 'to')
  );
}

/** `Unless it is extended, the suspension lapses in May`: what will be done, but for what may come between. */
function excepted({ words }: Worded, from: number, at: number): boolean {
  if (words[from]?.type.stem !== UNLESS) return false;
  for (let each = from + 1; each < at; each += 1) if (words[each]?.type.stem === ',') return true;
  return false;
}

const UNLESS = stemOf('unless');

const INTENDING = new Set(
  'will would plan intend vow threaten consider prepare pledge expect may could 将 拟 计划 打算 准备 考虑 或将'
    .split(' ')
    .map((word) => (/^[a-z]/u.test(word) ? stemOf(word) : word)),
);
const INTENDED_REACH = 7;

/** Whether a verb of its clause says that it is still to be done: `would take legal action`, `plans to sue`. */
export function intended(worded: Worded, at: number): boolean {
  const { words } = worded;
  const [from] = clauseOf(worded, at);
  for (let each = at; each >= Math.max(from, at - INTENDED_REACH); each -= 1) if (INTENDING.has(words[each]?.type.stem ?? '')) return true;
  return false;
}

/** Whether the verb right before says that it is still to be done: `plans to add`, `will be added`. */
export function purposed({ words, han }: Worded, at: number): boolean {
  if (han) return false;
  let each = at - 1;
  while (each >= 0 && (words[each]?.type.stem === 'be' || words[each]?.type.stem === 'also' || words[each]?.type.form === 'ly')) each -= 1;
  const stem = words[each]?.type.stem ?? '';
  return stem === 'will' || (stem === 'to' && PLANNING.has(words[each - 1]?.type.stem ?? ''));
}

const PLANNING = new Set('plan intend prepar expect aim set due poised likely slated schedul'.split(' '));

function auxiliaryBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let each = from + 1; each < to; each += 1) {
    const type = words[each]?.type;
    if (type === undefined || !(AUX.has(type.stem) || type.form === 'ly' || ADVERBS.has(type.stem))) return false;
  }
  return true;
}

const GOVERNED = GOVERNING.map((name) => [`gov ${name} near`, `gov ${name} far`] as const);

/** The word before in the clause that says most of what becomes of an act. */
function governor(words: readonly Word[], at: number, from: number): string {
  for (let each = at - 1; each >= Math.max(from, at - 14); each -= 1) {
    const governed = GOVERNED[words[each]?.type.governing ?? -1];
    if (governed !== undefined) return governed[at - each < 4 ? 0 : 1];
  }
  return 'gov';
}
