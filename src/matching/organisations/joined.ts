import { hasHan, type Slot, type Word } from '../../names/index.js';
import { SPELT_PREFIX } from '../lookup/spelt.js';
import { MOST_WORDS } from './alignment.js';
import type { Element } from './element.js';

/** Words written together: at most so many, and no longer than this together. */
const MOST_JOINED = 4;
const LONGEST_JOINED = 32;
/** Forms and the like are joined with each other only from here: `corporationlimited`. */
const LONG_JOINED = 10;

/** The shortest known word that is looked for misspelt. */
const SHORTEST_SPELT = 5;

/** A written word, the slot of what it is a part of, and the bit of that in the masks of a profile. */
interface Token {
  readonly text: string;
  readonly slot: Slot;
  readonly bit: number;
}

/**
 * Latin words as another may write them: neighbours as one (`good will` meets `goodwill`, `da jiang` the reading of 大疆), and known
 * words letter by letter, so that `tecnology` meets them. What is no part of a brand (forms, numbers, fillers) joins one neighbour
 * only: `technologyinc`. Masks count the words but fillers, as a profile does.
 */
export function joined(words: readonly Word[]): readonly Element[] {
  const found: Element[] = [];
  const tokens = tokensOf(words);
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || hasHan(first.text)) continue;
    let key = first.text;
    let mask = first.bit;
    if (isKnown(first) && key.length >= SHORTEST_SPELT) found.push({ key: `${SPELT_PREFIX}${key}`, slot: 'core', via: 'spelt', mask });
    for (let at = from + 1; at < tokens.length && at < from + MOST_JOINED; at += 1) {
      const token = tokens[at];
      const pair = at === from + 1;
      if (token === undefined || hasHan(token.text) || !(pair || (isNaming(first) && isNaming(tokens[at - 1]) && isNaming(token)))) break;
      key += token.text;
      mask |= token.bit;
      if (key.length > LONGEST_JOINED) break;
      if (mask !== 0 && (isNaming(first) || isNaming(token) || key.length >= LONG_JOINED))
        found.push({ key, slot: 'core', via: 'joined', mask });
    }
  }
  return found;
}

function isKnown({ slot }: Token): boolean {
  return slot === 'place' || slot === 'activity' || slot === 'number';
}

function isNaming(token: Token | undefined): boolean {
  return token !== undefined && token.slot !== 'form' && token.slot !== 'number' && token.slot !== 'filler';
}

/** Words one by one, also those of a phrase; fillers and words beyond the most have no bit. */
function tokensOf(words: readonly Word[]): readonly Token[] {
  let place = 0;
  return words.flatMap(({ text, slot }) => {
    const counts = slot !== 'filler' && place < MOST_WORDS;
    const bit = counts ? 1 << place : 0;
    if (counts) place += 1;
    return text.split(' ').map((each): Token => ({ text: each, slot, bit }));
  });
}
