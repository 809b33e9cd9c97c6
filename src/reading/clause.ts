import { masked, type Staged } from './scene.js';
import type { Span } from './span.js';

const BREAK = masked(
  `[;:—–]|[”"] | - |(?<!{C}), (?:and|but|then|or) (?!{C},|{C} and|{C}(?: to)? {L})|{C}, (?:and|but|then) (?:has|had|have|was|were|is|will|it|they|asked|filed|the|a|with)\\b|,? \\b(?:while|although|though|after|before|because|since (?!{D})|which|who|whose|even though|if|unless|until (?!{D})|so that|days after|adding|saying|citing|whereas|when|followed by)\\b|, (?:as|where|then|days|a day) |\\band (?=(?:asked|relisted|filed|moved|later|then|successfully|was|were|had|has|it|they|will|said|issued|published|is|appealed|sued|denied|called|found|comes|called|urged|put|placed)\\b|{C} (?:comes|was|were|is|has|had|will|appealed|sued|filed|said|denied)|{JBO} )`,
);

/** Where the clause lies that holds a place of a sentence: offsets into its mask. */
export function clauseAt(sentence: Staged, at: number): Span {
  let [start, end] = [0, sentence.mask.length];
  for (const each of breaksOf(sentence)) {
    if (each.end <= at) start = each.end;
    else if (each.start >= at) {
      end = each.start;
      break;
    }
  }
  return { start, end };
}

const held = new WeakMap<Staged, readonly Span[]>();

function breaksOf(sentence: Staged): readonly Span[] {
  let breaks = held.get(sentence);
  if (breaks === undefined) {
    breaks = Array.from(sentence.mask.matchAll(BREAK), (match) => ({ start: match.index, end: match.index + match[0].length }));
    held.set(sentence, breaks);
  }
  return breaks;
}
