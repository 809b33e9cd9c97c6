import { hasHan, type Word } from '../names/index.js';
import { MOST_WORDS } from './alignment.js';
import type { Element } from './element.js';
import { SPELT_PREFIX } from './spelt.js';

/** Words written together: at most so many, and no longer than this together. */
const MOST_JOINED = 4;
const LONGEST_JOINED = 32;

/** The shortest known word that is looked for misspelt. */
const SHORTEST_SPELT = 5;

/**
 * Latin words as another may write them: neighbours as one (`good will` meets `goodwill`, `da jiang` the reading of 大疆), and known
 * words letter by letter, so that `tecnology` meets them. What is no part of a brand (forms, numbers, fillers) joins one neighbour
 * only: `corporationlimited`. Masks count the words but fillers, as a profile does.
 */
export function joined(words: readonly Word[]): readonly Element[] {
  const found: Element[] = [];
  const bits = bitsOf(words);
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (first === undefined || hasHan(first.text)) continue;
    let key = glued(first.text);
    let mask = bits[from] ?? 0;
    if ((first.slot === 'place' || first.slot === 'activity' || first.slot === 'number') && key.length >= SHORTEST_SPELT)
      found.push({ key: `${SPELT_PREFIX}${key}`, slot: 'core', via: 'spelt', mask });
    for (let at = from + 1; at < words.length && at < from + MOST_JOINED; at += 1) {
      const word = words[at];
      const pair = at === from + 1;
      if (word === undefined || hasHan(word.text) || !(pair || (isNaming(first) && isNaming(words[at - 1]) && isNaming(word)))) break;
      key += glued(word.text);
      mask |= bits[at] ?? 0;
      if (key.length > LONGEST_JOINED) break;
      if (mask !== 0) found.push({ key, slot: 'core', via: 'joined', mask });
    }
  }
  return found;
}

function isNaming(word: Word | undefined): boolean {
  return word !== undefined && word.slot !== 'form' && word.slot !== 'number' && word.slot !== 'filler';
}

function glued(text: string): string {
  return text.replaceAll(' ', '');
}

/** The bit of each word in the masks of a profile: none for fillers and for words beyond the most. */
function bitsOf(words: readonly Word[]): readonly number[] {
  let place = 0;
  return words.map(({ slot }) => {
    if (slot === 'filler' || place === MOST_WORDS) return 0;
    place += 1;
    return 1 << (place - 1);
  });
}
