import { formsAgree, Memory } from '../../names/index.js';
import { openPersonWords, type PersonWords } from '../persons/person-words.js';
import type { KeyedNames } from '../translation/translation-index.js';
import type { Arrays } from './array-file.js';
import { openArrays } from './array-file.js';
import type { Pieces } from './neighbours.js';
import { PERSON } from './party.js';
import { SPELT_KINDS } from './spelt.js';
import { openVocabulary, type Vocabulary } from './vocabulary.js';

/** What `nameComplete` says of a name, as bits: it ends in a legal form, it has Chinese characters. */
export const COMPLETE = 1;
export const HAN = 2;

/** The section of a snapshot that holds the index of its names. */
export const MATCH_INDEX = 'match-index';

/** Of so many combinations of legal forms it is remembered what they agree with. */
const MOST_FORMS = 1000;

/** An index opened: views on its buffer, and what is worked out of it as it is used. */
export interface MatchIndex {
  readonly names: number;
  readonly entities: number;
  readonly entityId: (entity: number) => string;
  readonly nameText: (name: number) => string;
  readonly nameEntity: Uint32Array;
  readonly nameParty: Uint8Array;
  readonly hasPersons: boolean;
  readonly nameKind: Uint8Array;
  readonly nameComplete: Uint8Array;
  readonly nameForms: Uint32Array;
  readonly nameSeats: Uint32Array;
  readonly wordStart: Uint32Array;
  readonly wordSlot: Uint8Array;
  readonly wordWeight: Float32Array;
  readonly elementStart: Uint32Array;
  readonly elementKey: Uint32Array;
  readonly elementMeta: Uint8Array;
  readonly elementMask: Uint32Array;
  readonly postStart: Uint32Array;
  readonly posts: Uint32Array;
  readonly keys: Vocabulary;
  /** For each key the bytes (`meta.ts`) its elements have, as 64 bits in two. */
  readonly keyMetas: Uint32Array;
  readonly pieces: Pieces;
  readonly persons: PersonWords;
  /** The names of organisations by the words that a name in the other script could say: those in Latin letters, and the Chinese ones. */
  readonly inEnglish: KeyedNames;
  readonly inChinese: KeyedNames;
  readonly bearerOf: (identifierKey: string) => number | null;
  /** Every identifier key and its bearer. */
  readonly identifiers: () => ReadonlyMap<string, number>;
  /** The legal forms in the bits of `nameForms`. */
  readonly formsOf: (bits: number) => readonly string[];
  /** Whether the legal forms of a subject could be those of a name, by the bits of `nameForms`. */
  readonly formsAgreeWith: (forms: readonly string[]) => (bits: number) => boolean;
}

/** Opens an index; the arrays are views on the bytes given. Throws `RangeError` on bytes that are no index. */
export function openIndex(bytes: Uint8Array): MatchIndex {
  const arrays = openArrays(bytes);
  const u32 = (name: string): Uint32Array => typed(arrays, name, Uint32Array);
  const u16 = (name: string): Uint16Array => typed(arrays, name, Uint16Array);
  const u8 = (name: string): Uint8Array => typed(arrays, name, Uint8Array);
  const textsIn = (name: string): ((at: number) => string) => {
    const [starts, letters] = [u32(`${name}Starts`), u16(`${name}Letters`)];
    // Applied, not spread: an array of numbers is spread one by one.
    return (at) => Reflect.apply(String.fromCharCode, null, letters.subarray(starts[at], starts[at + 1])) as string;
  };
  const formText = textsIn('forms');
  const formCount = u32('formsStarts').length - 1;
  const keySpelt = u8('keySpelt');
  const formsOf = (bits: number): readonly string[] =>
    Array.from({ length: formCount }, (_, at) => at)
      .filter((at) => (bits & (1 << Math.min(31, at))) !== 0)
      .map(formText);
  const agreeing = new Memory<string, Memory<number, boolean>>(MOST_FORMS);
  const keyed = (prefix: string): KeyedNames => ({
    slots: u32(`${prefix}.slots`),
    hashes: u32(`${prefix}.hashes`),
    rarity: u8(`${prefix}.rarity`),
    postStart: u32(`${prefix}.postStart`),
    posts: u32(`${prefix}.posts`),
    nameStart: u32(`${prefix}.nameStart`),
    nameKeys: u32(`${prefix}.nameKeys`),
    nameWorth: u8(`${prefix}.nameWorth`),
  });
  let bearers: ReadonlyMap<string, number> | undefined;
  const readBearers = (): ReadonlyMap<string, number> => {
    const key = textsIn('identifiers');
    return new Map(Array.from(u32('identifierEntity'), (entity, at) => [key(at), entity]));
  };
  return {
    names: u32('nameEntity').length,
    entities: u32('entityIdsStarts').length - 1,
    entityId: textsIn('entityIds'),
    nameText: textsIn('texts'),
    nameEntity: u32('nameEntity'),
    nameParty: u8('nameParty'),
    hasPersons: u8('nameParty').includes(PERSON),
    nameKind: u8('nameKind'),
    nameComplete: u8('nameComplete'),
    nameForms: u32('nameForms'),
    nameSeats: u32('nameSeats'),
    wordStart: u32('wordStart'),
    wordSlot: u8('wordSlot'),
    wordWeight: typed(arrays, 'wordWeight', Float32Array),
    elementStart: u32('elementStart'),
    elementKey: u32('elementKey'),
    elementMeta: u8('elementMeta'),
    elementMask: u32('elementMask'),
    postStart: u32('postStart'),
    posts: u32('posts'),
    keys: openVocabulary({ starts: u32('key.starts'), letters: u16('key.letters'), slots: u32('key.slots') }),
    keyMetas: u32('keyMetas'),
    pieces: {
      hashes: u32('piece.hashes'),
      words: u32('piece.words'),
      starts: u32('piece.starts'),
      bags: u32('keyBags'),
      kindOf: (key) => SPELT_KINDS[(keySpelt[key] ?? 0) - 1] ?? null,
    },
    persons: openPersonWords(
      { starts: u32('person.starts'), words: u32('person.words'), marks: u32('person.marks') },
      textsIn('personTexts'),
    ),
    inEnglish: keyed('inEnglish'),
    inChinese: keyed('inChinese'),
    bearerOf: (key) => {
      bearers ??= readBearers();
      return bearers.get(key) ?? null;
    },
    identifiers: () => {
      bearers ??= readBearers();
      return bearers;
    },
    formsOf,
    formsAgreeWith: (forms) => {
      const known = agreeing.of(forms.join(' '), () => new Memory(MOST_FORMS));
      return (bits) => known.of(bits, () => formsAgree(forms, formsOf(bits)));
    },
  };
}

function typed<T extends Uint8Array | Uint16Array | Uint32Array | Float32Array>(
  arrays: Arrays,
  name: string,
  Type: new (length: number) => T,
): T {
  const array = arrays[name];
  if (!(array instanceof Type)) throw new RangeError(`got no ${Type.name} "${name}", expected an index`);
  return array;
}
