import type { PersonName } from '../names/index.js';
import type { Element, Weighed } from './element.js';

/** Keys of persons are apart from those of organisations. */
const [WORD, SPELLING, SOUND] = ['p:', 'q:', 'r:'];

/** What of a personal name another can be found by: its words, their spelling classes and sounds, and neighbours written as one. */
export function personElements(name: PersonName): { readonly words: readonly Weighed[]; readonly elements: readonly Element[] } {
  const words = name.names.map(
    (token): Weighed => ({ text: token.text, slot: 'core', concept: token.text, weight: token.weight, seat: false }),
  );
  const elements = name.names.flatMap((token, at): readonly Element[] => {
    const mask = 1 << at;
    const own: Element = { key: `${WORD}${token.text}`, slot: 'core', via: 'word', mask };
    if (token.kind === 'initial') return [];
    const spelling: readonly Element[] =
      token.spelling === null ? [] : [{ key: `${SPELLING}${token.spelling}`, slot: 'core', via: 'reading', mask }];
    const sound: readonly Element[] = token.sound.length < 2 ? [] : [{ key: `${SOUND}${token.sound}`, slot: 'core', via: 'short', mask }];
    const next = name.names[at + 1];
    const joined: readonly Element[] =
      next === undefined ? [] : [{ key: `${WORD}${token.text}${next.text}`, slot: 'core', via: 'joined', mask: mask | (1 << (at + 1)) }];
    return [own, ...spelling, ...sound, ...joined];
  });
  return { words, elements };
}
