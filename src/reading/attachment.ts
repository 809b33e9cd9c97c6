import { type CompanySpan, keyOf } from './company-span.js';
import type { DateSpan } from './date-finder.js';
import { keyOfSlot, slotOf } from './linear-model.js';
import type { Scene } from './scene.js';
import { auxiliaries } from './trigger.js';
import type { Vocabulary } from './vocabulary.js';
import type { Word, WordType } from './word.js';
import { clauseOf, type Worded, wordAt } from './worded.js';

/** The features of a mention as part of an event: of its companies, or its date. `type` is the number of the event's type. */
export class AttachmentFeatures {
  readonly #vocabulary: Vocabulary;
  /** What a word between says, by its type, as slots: worked out once. */
  readonly #between = { before: new WeakMap<WordType, readonly number[]>(), after: new WeakMap<WordType, readonly number[]>() };

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Of a company named in the sentence of the word that tells the event. */
  ofCompany(scene: Scene, worded: Worded, at: number, type: number, company: CompanySpan): readonly number[] {
    const { sentence, words } = worded;
    const make = this.#maker(type);
    const place = wordAt(worded, company.start - sentence.start);
    this.#placed(make, worded, at, place, 'C');
    const others = sentence.companies;
    const index = others.indexOf(company);
    make(10, others.length === 1 ? 'only' : index === 0 ? 'first' : index === others.length - 1 ? 'last' : 'middle');
    make(11, company.by);
    const head = chainHead(words, place);
    make(12, head === place ? 'head' : 'chained');
    this.#word(make, 13, words[head - 1]);
    this.#word(make, 14, words[head - 2]);
    make(15, `${side(at, head, worded)} ${words[head - 1]?.type.stem ?? '^'}`);
    if (scene.focus.often !== null && keyOf(scene.focus.often) === keyOf(company)) make(16, 'main');
    return make.keys;
  }

  /** Of a company named `back` sentences before. */
  ofCompanyBefore(
    scene: Scene,
    worded: Worded,
    at: number,
    type: number,
    company: CompanySpan,
    back: number,
    index: number,
  ): readonly number[] {
    const { sentence, words } = worded;
    const make = this.#maker(type);
    const [from] = clauseOf(worded, at);
    make(20, `back ${back}`);
    make(21, `back ${Math.min(index, 3)}`);
    const own = sentence.companies.length;
    make(22, own === 0 ? 'none here' : 'some here');
    make(23, `${sentence.companies.some(({ start }) => start - sentence.start < (words[at]?.start ?? 0)) ? 'before' : ''} ${back}`);
    for (const stem of pronounsIn(words, 0, at)) make(24, stem);
    for (const stem of pronounsIn(words, from, at)) make(25, stem);
    for (const stem of pronounsIn(words, at, words.length)) make(26, stem);
    make(27, sentence.bodies.length > 0 ? 'body' : 'no body');
    make(28, auxiliaries(words, at) === '' ? '' : 'aux');
    if (scene.focus.often !== null && keyOf(scene.focus.often) === keyOf(company)) make(29, 'main');
    make(30, `${own === 0 ? 'none' : 'some'} ${back} ${Math.min(index, 2)}`);
    return make.keys;
  }

  /** Of a date: `back` is 0 for one of the same sentence. */
  ofDate(worded: Worded, at: number, type: number, date: DateSpan, back: number): readonly number[] {
    const make = this.#maker(type);
    if (back === 0) {
      const place = wordAt(worded, date.start - worded.sentence.start);
      this.#placed(make, worded, at, place, 'D');
      make(10, worded.sentence.dates.length === 1 ? 'only' : worded.sentence.dates[0] === date ? 'first' : 'later');
      make(12, place < 2 ? 'opening' : 'inner');
    } else {
      make(20, `back ${back}`);
      make(21, worded.sentence.dates.length === 0 ? 'none here' : 'some here');
      for (const stem of pronounsIn(worded.words, 0, worded.words.length)) make(24, stem);
    }
    make(13, date.line ? 'line' : date.date === null ? 'unknown' : 'known');
    make(14, `${back === 0 ? 'here' : 'back'} ${date.relative ? 'relative' : ''} ${date.date?.length ?? 0}`);
    make(15, date.of ? 'of' : '');
    return make.keys;
  }

  #placed(make: Maker, worded: Worded, at: number, place: number, sign: string): void {
    const { words, clauses } = worded;
    const before = place < at;
    const same = clauses[place] === clauses[at] ? 'same' : Math.abs((clauses[place] ?? 0) - (clauses[at] ?? 0)) === 1 ? 'next' : 'far';
    const way = before ? 'before' : 'after';
    const aux = auxiliaries(words, at);
    const passive = /be$|be /u.test(aux) ? 'passive' : aux === '' ? 'bare' : 'aux';
    const form = words[at]?.type.form ?? '';
    make(0, '=');
    make(1, `${way} ${same}`);
    make(2, `${way} ${same} ${passive} ${form}`);
    const between = words.slice(Math.min(place, at) + 1, Math.max(place, at));
    const like = between.filter(({ type: each }) => each.sign === sign).length;
    make(3, `${way} ${Math.min(like, 3)}`);
    make(4, `${way} ${bucket(Math.abs(place - at))}`);
    this.#word(make, 5, words[place - 1]);
    this.#word(make, 6, words[place + 1]);
    if (words[place - 1] !== undefined) make(7, `${way} ${words[place - 1]?.type.stem ?? ''}`);
    for (const { type: each } of between.slice(0, MOST_BETWEEN)) make.slots(this.#slotsBetween(way, each));
    make(17, `${way} ${words[at]?.type.stem ?? ''}`);
    for (const group of words[at]?.type.groups ?? []) make(18, `${way} #${group} ${passive}`);
  }

  #slotsBetween(way: 'before' | 'after', type: WordType): readonly number[] {
    let slots = this.#between[way].get(type);
    if (slots === undefined) {
      const said = type.sign !== '' ? type.sign : type.form === 'stop' || SMALL.has(type.stem) ? type.stem : null;
      const told: (readonly [template: number, what: string])[] = [...type.groups].map((group) => [9, `#${group}`]);
      slots = (said === null ? told : [[8, said] as const, ...told]).flatMap(([template, what]) => {
        const atom = this.#vocabulary.idOf(`${way} ${what}`);
        return atom < 0 ? [] : [slotOf(template, atom)];
      });
      this.#between[way].set(type, slots);
    }
    return slots;
  }

  #word(make: Maker, template: number, word: Word | undefined): void {
    if (word === undefined) make(template, '^');
    else {
      const { stemAtom, groupAtoms } = word.type;
      if (stemAtom >= 0) make.slot(slotOf(template, stemAtom));
      for (const atom of groupAtoms) make.slot(slotOf(template, atom));
    }
  }

  /** Features are of any type, and of this one. */
  #maker(type: number): Maker {
    const keys: number[] = [];
    const slot = (each: number): void => {
      keys.push(keyOfSlot(each, 0), keyOfSlot(each, type + 1));
    };
    const make = (template: number, what: string): void => {
      const atom = this.#vocabulary.idOf(what);
      if (atom >= 0) slot(slotOf(template, atom));
    };
    const slots = (all: readonly number[]): void => {
      for (const each of all) slot(each);
    };
    return Object.assign(make, { keys, slot, slots });
  }
}

interface Maker {
  (template: number, what: string): void;
  readonly slot: (slot: number) => void;
  readonly slots: (slots: readonly number[]) => void;
  readonly keys: readonly number[];
}

const MOST_BETWEEN = 24;
const PRONOUNS = new Set([
  'it',
  'its',
  'they',
  'their',
  'them',
  'both',
  'we',
  'our',
  'company',
  'which',
  'he',
  'she',
  '其',
  '该',
  '公司',
  '它',
  '两',
]);

function pronounsIn(words: readonly Word[], from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const stem = words[at]?.type.stem ?? '';
    if (PRONOUNS.has(stem)) found.add(stem);
  }
  return found;
}
const SMALL = new Set(
  'by of against from to on onto in into as for with and or but that which who whose while after before than unlike including like such other not no since because 将 把 被 对 向 由 和 与 及 后 前 因 在 从 称 以 而 但'.split(
    ' ',
  ),
);

function bucket(distance: number): string {
  return distance < 4 ? String(distance) : distance < 7 ? '4-6' : distance < 12 ? '7-11' : '12-';
}

function side(at: number, place: number, { clauses }: Worded): string {
  return `${place < at ? 'before' : 'after'}${clauses[place] === clauses[at] ? ' same' : ''}`;
}

const JOINS = new Set([',', 'and', 'or', '&', '、', '和', '与', '及', '以及', 'nor', 'as', 'well', '，']);

/** The first of the names that stand together with one: `A, B and C`. */
function chainHead(words: readonly Word[], place: number): number {
  let head = place;
  for (let each = place - 1; each >= 0 && each > head - 4; each -= 1) {
    const type = words[each]?.type;
    if (type === undefined) break;
    if (type.sign === 'C') head = each;
    else if (!JOINS.has(type.stem) && type.stem !== 'the') break;
  }
  return head;
}

/** Companies of the sentences before that an event may be about: with how far back, and their order there. */
export function companiesBefore(
  scene: Scene,
  number: number,
  here: readonly CompanySpan[],
  reach = 2,
): readonly (readonly [CompanySpan, number, number])[] {
  const found: (readonly [CompanySpan, number, number])[] = [];
  const seen = new Set(here.map(keyOf));
  for (let back = 1; back <= reach; back += 1) {
    let index = 0;
    for (const company of scene.sentences[number - back]?.companies ?? []) {
      const key = keyOf(company);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push([company, back, index]);
      index += 1;
    }
  }
  return found;
}
