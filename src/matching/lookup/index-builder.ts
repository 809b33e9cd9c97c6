import { hasHan, personOf, SLOTS } from '../../names/index.js';
import { profileOf } from '../organisations/element.js';
import { metaOf } from '../organisations/meta.js';
import { personElements } from '../persons/person-element.js';
import { PersonWordColumns } from '../persons/person-words.js';
import { learntLexicon } from '../translation/learnt-lexicon.js';
import { KEYED, type Keyable, keyedNames } from '../translation/translation-index.js';
import { writingOf } from '../translation/writing.js';
import { packArrays } from './array-file.js';
import { letterBag } from './letter-bag.js';
import { COMPLETE, HAN } from './match-index.js';
import { NAME_KINDS } from './name-kinds.js';
import { KINDS, type NamedEntity } from './party.js';
import { pieceArrays } from './pieces.js';
import { SPELT_KINDS, type Spelt, speltOf } from './spelt.js';
import { vocabularyArrays } from './vocabulary.js';

/**
 * Builds the index of a list: one immutable buffer of typed arrays, the same for the same entities. Names keep their order; a name
 * without a letter or digit is held and found by nothing.
 */
export function buildIndex(entities: readonly NamedEntity[]): Uint8Array {
  const keys = new Numbered();
  const forms = new Numbered();
  const out = columns();
  const texts: string[] = [];
  const metas: number[] = [];
  const typos = new Map<number, Spelt>();
  const persons = new PersonWordColumns();
  const keyables: Keyable[] = [];
  entities.forEach((entity, number) => {
    for (const name of entity.names) {
      const person = entity.kind === 'person' ? personOf(name.text) : null;
      const { words, elements, folded } = person === null ? profileOf(name.text) : { ...personElements(person), folded: '' };
      keyables.push(KEYED.has(entity.kind) ? keyableOf(folded) : null);
      persons.add(person);
      out.entity.push(number);
      out.party.push(KINDS.indexOf(entity.kind));
      out.kind.push(NAME_KINDS.indexOf(name.kind));
      texts.push(name.text);
      out.complete.push((words.some((word) => word.slot === 'form') ? COMPLETE : 0) | (hasHan(name.text) ? HAN : 0));
      out.seats.push(words.reduce((mask, word, at) => (word.seat ? mask | (1 << at) : mask), 0));
      out.forms.push(
        words.reduce((mask, word) => (word.slot === 'form' ? mask | (1 << Math.min(31, forms.of(word.concept))) : mask), 0) >>> 0,
      );
      for (const word of words) {
        out.wordSlot.push(SLOTS.indexOf(word.slot));
        out.wordWeight.push(word.weight);
      }
      for (const element of elements) {
        const [key, meta, spelt] = [keys.of(element.key), metaOf(element), speltOf(element)];
        out.elementKey.push(key);
        if (spelt !== null) typos.set(key, spelt);
        out.elementMeta.push(meta);
        metas[key * 2 + (meta >> 5)] = (metas[key * 2 + (meta >> 5)] ?? 0) | (1 << (meta & 31));
        out.elementMask.push(element.mask);
      }
      out.wordStart.push(out.wordSlot.length);
      out.elementStart.push(out.elementKey.length);
    }
  });
  const identifiers = entities.flatMap((entity, number) =>
    (entity.identifiers ?? []).map((each) => [identifierKey(each.scheme, each.value), number] as const),
  );
  return packArrays({
    ...pool(
      'entityIds',
      entities.map((entity) => entity.id),
    ),
    ...pool('texts', texts),
    ...pool('forms', forms.texts),
    ...pool('personTexts', persons.texts),
    ...prefixed('person', persons.arrays()),
    ...pool(
      'identifiers',
      identifiers.map(([key]) => key),
    ),
    identifierEntity: Uint32Array.from(identifiers, ([, entity]) => entity),
    nameEntity: Uint32Array.from(out.entity),
    nameParty: Uint8Array.from(out.party),
    nameKind: Uint8Array.from(out.kind),
    nameComplete: Uint8Array.from(out.complete),
    nameForms: Uint32Array.from(out.forms),
    nameSeats: Uint32Array.from(out.seats),
    wordStart: Uint32Array.from(out.wordStart),
    wordSlot: Uint8Array.from(out.wordSlot),
    wordWeight: Float32Array.from(out.wordWeight),
    elementStart: Uint32Array.from(out.elementStart),
    elementKey: Uint32Array.from(out.elementKey),
    elementMeta: Uint8Array.from(out.elementMeta),
    elementMask: Uint32Array.from(out.elementMask),
    ...postings(keys.texts.length, out),
    ...prefixed('key', vocabularyArrays(keys.texts)),
    keySpelt: Uint8Array.from(keys.texts, (_, key) => kindOf(typos.get(key))),
    keyBags: Uint32Array.from(keys.texts, (_, key) => letterBag(typos.get(key)?.text ?? '').once),
    keyMetas: Uint32Array.from({ length: keys.texts.length * 2 }, (_, at) => (metas[at] ?? 0) >>> 0),
    ...prefixed('inEnglish', keyedNames(keyables, false, learntLexicon())),
    ...prefixed('inChinese', keyedNames(keyables, true, learntLexicon())),
    ...prefixed('piece', pieceArrays([...typos].map(([key, { kind, text }]) => [key, kind, text] as const))),
  });
}

/** Of what kind a key is that can be misspelt: its place among the kinds plus one, 0 for none. */
function kindOf(spelt: Spelt | undefined): number {
  return spelt === undefined ? 0 : SPELT_KINDS.indexOf(spelt.kind) + 1;
}

function keyableOf(folded: string): Keyable {
  const writing = writingOf(folded);
  return writing === 'mixed' ? null : { folded, han: writing === 'chinese' };
}

/** Identifiers are looked up without case and spaces, each under its scheme. */
export function identifierKey(scheme: string, value: string): string {
  return `${scheme} ${value.replace(/\s+/g, '').toUpperCase()}`;
}

class Numbered {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

function columns() {
  return {
    entity: [] as number[],
    party: [] as number[],
    kind: [] as number[],
    complete: [] as number[],
    seats: [] as number[],
    forms: [] as number[],
    wordStart: [0],
    wordSlot: [] as number[],
    wordWeight: [] as number[],
    elementStart: [0],
    elementKey: [] as number[],
    elementMeta: [] as number[],
    elementMask: [] as number[],
  };
}

/** For each key the names that have it, each once, in order: counted, then filled. */
function postings(
  keys: number,
  out: { readonly elementStart: readonly number[]; readonly elementKey: readonly number[] },
): { postStart: Uint32Array; posts: Uint32Array } {
  const postStart = new Uint32Array(keys + 1);
  const last = new Int32Array(keys).fill(-1);
  const names = out.elementStart.length - 1;
  const each = (call: (key: number, name: number) => void): void => {
    last.fill(-1);
    for (let name = 0; name < names; name += 1) {
      for (let at = out.elementStart[name] ?? 0; at < (out.elementStart[name + 1] ?? 0); at += 1) {
        const key = out.elementKey[at] ?? 0;
        if (last[key] === name) continue;
        last[key] = name;
        call(key, name);
      }
    }
  };
  each((key) => {
    postStart[key + 1] = (postStart[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keys; key += 1) postStart[key + 1] = (postStart[key + 1] ?? 0) + (postStart[key] ?? 0);
  const posts = new Uint32Array(postStart[keys] ?? 0);
  const next = postStart.slice();
  each((key, name) => {
    posts[next[key] ?? 0] = name;
    next[key] = (next[key] ?? 0) + 1;
  });
  return { postStart, posts };
}

function pool(name: string, texts: readonly string[]): Record<string, Uint32Array | Uint16Array> {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + text.length;
  });
  const letters = new Uint16Array(starts[texts.length] ?? 0);
  texts.forEach((text, number) => {
    const start = starts[number] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[start + at] = text.charCodeAt(at);
  });
  return { [`${name}Starts`]: starts, [`${name}Letters`]: letters };
}

function prefixed(prefix: string, arrays: object): Record<string, Uint32Array | Uint16Array | Uint8Array> {
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [`${prefix}.${name}`, array as Uint32Array]));
}
