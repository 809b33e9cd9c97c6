import { BILINGUAL_LEXICON } from './bilingual-lexicon.js';
import { type Lexicon, openLexicon } from './lexicon.js';

let opened: Lexicon | undefined;

/** The lexicon that is shipped, opened at its first use. */
export function learntLexicon(): Lexicon {
  opened ??= openLexicon(BILINGUAL_LEXICON);
  return opened;
}
