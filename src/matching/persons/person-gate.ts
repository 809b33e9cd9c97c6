import { Memory, type PersonToken } from '../../names/index.js';
import type { MatchIndex } from '../lookup/match-index.js';
import { relationsOf } from '../lookup/relations.js';
import type { Names } from './person-alignment.js';
import { joinedElement, wordElements } from './person-element.js';

/**
 * The share of a subject's weight that must be found again in a name, by word, spelling, sound or within typos, before the two are
 * compared at all. It is part of the score: below it two names are not one person's.
 */
const GATE = 0.34;

const MOST_REMEMBERED = 50_000;
/** A longer word can be a slice that keeps the text it was cut from in memory. */
const LONGEST_REMEMBERED = 12;
/** Following one name of a list to its mark costs about so much less than reading through the elements of a name. */
const ELEMENTS = 8;
/** From one in so many names on, all are gone through in order. */
const MANY = 100;

/** Keys that some words of the subject (bits) meet, and how many names have them, with repetition. */
interface Meeting {
  readonly keys: readonly number[];
  readonly mask: number;
  readonly names: number;
}

/** Finds the names of an index that pass the gate. Keeps what it learns of words, and its scratch, as long as the index is used. */
export class PersonGate {
  readonly #index: MatchIndex;
  readonly #remembered = new Memory<string, Meeting>(MOST_REMEMBERED);
  /** For each name the words of the subject found in it, as bits; 0 between searches. */
  readonly #met: Uint16Array;
  /** The same, two names at a time. */
  readonly #metPairs: Uint32Array;
  /** The same for keys, where names are read through. */
  #byKey: Uint16Array | null = null;

  constructor(index: MatchIndex) {
    this.#index = index;
    this.#metPairs = new Uint32Array(Math.ceil(index.names / 2));
    this.#met = new Uint16Array(this.#metPairs.buffer);
  }

  /** The names in which at least the share of the gate of the subject's weight is found. */
  passing(names: Names): readonly number[] {
    const meetings = this.#meetingsOf(names);
    const probe = probeOf(names, meetings);
    const found: number[] = [];
    for (const { keys, mask } of meetings) if ((mask & probe) !== 0) this.#collect(keys, mask, found);
    const rest = meetings.filter(({ mask }) => (mask & probe) === 0);
    if (rest.reduce((sum, each) => sum + each.names, 0) <= found.length * ELEMENTS) this.#follow(rest);
    else this.#readThrough(rest, found);
    const need = neededOf(names);
    const passed: number[] = [];
    for (const name of this.#ordered(found)) {
      if (weightOf(this.#met[name] ?? 0, names) >= need) passed.push(name);
      this.#met[name] = 0;
    }
    return passed;
  }

  /** Many names in the order of the index: what is looked up of them lies close together then. */
  #ordered(found: readonly number[]): readonly number[] {
    if (found.length * MANY < this.#index.names) return found;
    const ordered: number[] = [];
    for (let pair = 0; pair < this.#metPairs.length; pair += 1) {
      if (this.#metPairs[pair] === 0) continue;
      if (this.#met[pair * 2] !== 0) ordered.push(pair * 2);
      if (this.#met[pair * 2 + 1] !== 0) ordered.push(pair * 2 + 1);
    }
    return ordered;
  }

  #collect(keys: readonly number[], mask: number, found: number[]): void {
    const { posts, postStart } = this.#index;
    for (const key of keys) {
      const to = postStart[key + 1] ?? 0;
      for (let at = postStart[key] ?? 0; at < to; at += 1) {
        const name = posts[at] ?? 0;
        const met = this.#met[name] ?? 0;
        if (met === 0) found.push(name);
        this.#met[name] = met | mask;
      }
    }
  }

  /** Marks in names found already what else they meet, by the names that have it. */
  #follow(rest: readonly Meeting[]): void {
    const { posts, postStart } = this.#index;
    for (const { keys, mask } of rest) {
      for (const key of keys) {
        const to = postStart[key + 1] ?? 0;
        for (let at = postStart[key] ?? 0; at < to; at += 1) {
          const name = posts[at] ?? 0;
          const met = this.#met[name] ?? 0;
          if (met !== 0) this.#met[name] = met | mask;
        }
      }
    }
  }

  /** The same by reading through the elements of the names found: for words that very many names have. */
  #readThrough(rest: readonly Meeting[], found: readonly number[]): void {
    const { elementStart, elementKey, keys } = this.#index;
    this.#byKey ??= new Uint16Array(keys.size);
    const byKey = this.#byKey;
    for (const meeting of rest) for (const key of meeting.keys) byKey[key] = (byKey[key] ?? 0) | meeting.mask;
    for (const name of found) {
      const to = elementStart[name + 1] ?? 0;
      let met = this.#met[name] ?? 0;
      for (let at = elementStart[name] ?? 0; at < to; at += 1) met |= byKey[elementKey[at] ?? 0] ?? 0;
      this.#met[name] = met;
    }
    for (const meeting of rest) for (const key of meeting.keys) byKey[key] = 0;
  }

  #meetingsOf(names: Names): readonly Meeting[] {
    const meetings: Meeting[] = [];
    for (let at = 0; at < names.length; at += 1) {
      const token = names[at];
      if (token === undefined || token.kind === 'initial') continue;
      const { keys, names: count } = this.#meetingOf(token);
      if (count > 0) meetings.push({ keys, names: count, mask: 1 << at });
      const joined = joinedElement(token, names[at + 1], 3 << at);
      const key = joined === null ? -1 : this.#index.keys.numberOf(joined.key);
      if (key >= 0) meetings.push(this.#meeting([key], 3 << at));
    }
    return meetings;
  }

  #meetingOf(token: PersonToken): Meeting {
    const meet = (): Meeting => this.#meet(token);
    return token.text.length > LONGEST_REMEMBERED ? meet() : this.#remembered.of(token.text, meet);
  }

  #meet(token: PersonToken): Meeting {
    const [own, ...others] = wordElements(token, 1);
    const related = own === undefined ? [] : relationsOf(this.#index, [own]).map(({ key }) => key);
    return this.#meeting([...related, ...others.map(({ key }) => this.#index.keys.numberOf(key)).filter((key) => key >= 0)], 1);
  }

  #meeting(keys: readonly number[], mask: number): Meeting {
    const { postStart } = this.#index;
    return { keys, mask, names: keys.reduce((sum, key) => sum + (postStart[key + 1] ?? 0) - (postStart[key] ?? 0), 0) };
  }
}

/** Words (bits) one of which every name that passes the gate meets; those that few names have, for their weight. */
function probeOf(names: Names, meetings: readonly Meeting[]): number {
  const cost = names.map(({ weight }, at) => {
    let count = 0;
    for (const meeting of meetings) if ((meeting.mask & (1 << at)) !== 0) count += meeting.names;
    return count / (weight || 1e-9);
  });
  const total = names.reduce((sum, { weight }) => sum + weight, 0);
  const order = names.map((_, at) => at).sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
  let rest = total;
  let probe = 0;
  for (const at of order) {
    if (rest < GATE * total) break;
    rest -= names[at]?.weight ?? 0;
    probe |= 1 << at;
  }
  return probe;
}

/** The weight of a subject that must be found. */
export function neededOf(names: Names): number {
  return GATE * names.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weight of some words (bits) of a subject. */
export function weightOf(mask: number, names: Names): number {
  let sum = 0;
  for (let at = 0; at < names.length; at += 1) if ((mask & (1 << at)) !== 0) sum += names[at]?.weight ?? 0;
  return sum;
}
