import type { PersonName, PersonToken } from '../../names/index.js';
import type { Element, Weighed } from '../organisations/element.js';

/** Keys of persons are apart from those of organisations. */
const [WORD, SPELLING, SOUND] = ['p:', 'q:', 'r:'];

/** What of a personal name another can be found by: its words, their spelling classes and sounds, and neighbours written as one. */
export function personElements(name: PersonName): { readonly words: readonly Weighed[]; readonly elements: readonly Element[] } {
  const words = name.names.map(
    (token): Weighed => ({ text: token.text, slot: 'core', concept: token.text, weight: token.weight, seat: false }),
  );
  const elements = name.names.flatMap((token, at): readonly Element[] => {
    const own = wordElements(token, 1 << at);
    const joined = joinedElement(token, name.names[at + 1], 3 << at);
    return joined === null ? own : [...own, joined];
  });
  return { words, elements };
}

/** What one word can be found by: the word itself first; nothing where it is an initial. */
export function wordElements(token: PersonToken, mask: number): readonly Element[] {
  if (token.kind === 'initial') return [];
  const own: Element = { key: `${WORD}${token.text}`, slot: 'core', via: 'word', mask };
  const spelling: readonly Element[] =
    token.spelling === null ? [] : [{ key: `${SPELLING}${token.spelling}`, slot: 'core', via: 'reading', mask }];
  const sound: readonly Element[] = token.sound.length < 2 ? [] : [{ key: `${SOUND}${token.sound}`, slot: 'core', via: 'short', mask }];
  return [own, ...spelling, ...sound];
}

/** What a word and the next can be found by together. */
export function joinedElement(token: PersonToken, next: PersonToken | undefined, mask: number): Element | null {
  if (token.kind === 'initial' || next === undefined) return null;
  return { key: `${WORD}${token.text}${next.text}`, slot: 'core', via: 'joined', mask };
}
