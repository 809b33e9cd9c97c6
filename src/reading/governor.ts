import { clauseAt } from './clause.js';
import type { ReadModality } from './read-event.js';
import { masked, type Staged } from './scene.js';

/** What the words around an act make of it: `none` where they say that it did not happen or only might. */
export type Governed = ReadModality | 'none';

/** Verbs and nouns that ask somebody to act. */
export const ASKING =
  '(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?(?! (?:us|me|about|why|how|him|her|if)\\b)|call(?:s|ed|ing)? (?:on|for|upon)|calls to|request(?:s|ed|ing)?|press(?:es|ed|ing)?|pressur(?:e|es|ed|ing)|push(?:es|ed|ing)?|propos(?:e|es|ed|ing|al|als)|recommend(?:s|ed|ing|ation|ations)?|wants?|wanted|petition(?:s|ed|ing)?|demand(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|implor(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|seek(?:s|ing)?|sought|suggest(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|bid to|effort to|efforts to|campaign to|would (?:also )?(?:require|direct|order|compel|force|have the|instruct|make)|should|ought to|must be|in favou?r of|letter|wrote|bill)';

const NEGATED = masked(
  "(?:\\b(?:not|never|nor|neither|nobody|none|without|cannot|hardly|rather than|instead of|stopped short of|short of)\\b|n['’]t\\b|\\bno (?:basis|grounds?|reason|justification|evidence|need|intention|compan\\w+|one|entit\\w+|other|new|further|longer|plans?|decision|announcement|{C})|\\b(?:refus|declin|fail|avoid|escap)\\w* (?:to )?)[^,;]{0,70}$",
  'u',
);
const ASKED = masked(`\\b${ASKING}\\b[^;]{0,240}$`, 'u');
const INFINITIVE =
  /(?:\bto (?:\w+ )?|\bshould (?:\w+ )?|\bto be |\bbe |\bbeing |\bthat [^,;]{0,60}|\bof |\bfor |\binto |\bwhether [^,;]{0,100}|\band |\bwould |\bthe )$/u;
const DECIDED = /\b(?:decid|determin|mov|vot|agree|chose|opt|decision|order|approv)\w*[^,;]{0,60}\bto (?:\w+ )?$/u;
const IF =
  /\b(?:if|whether|unless|were to|in case|even if|should (?=it|they|the )|until|suppos\w+|hypothetical\w*|would have|before (?:being|it is|they are))\b[^;]{0,120}$/u;
const WOULD = /\bwould\b[^,;]{0,50}$/u;
const MAY = /\b(?:could|may|might|can)\b[^,;]{0,40}$/u;
const FUTURE =
  /\b(?:will|shall|(?:is|are|was|were) (?:also )?(?:expected|set|due|likely|scheduled|about|poised|going|slated|planning|preparing) to|plans? to|planning to|planned to|intends? to|prepar(?:es|ing) to|vow(?:s|ed)? to|pledg(?:es|ed) to|promis(?:es|ed) to|expects to|aims to|would soon|consider(?:s|ing)?|weigh(?:s|ing)|mull(?:s|ing)|threaten(?:s|ed|ing) to)\b[^,;]{0,60}$/u;
const FALSE_AFTER = /\b(?:(?:was|were|is|are|proved) (?:wrong|false|untrue|inaccurate|incorrect|mistaken|not true|baseless)|are false)\b/u;
const DENIED_BEFORE = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|rumou?rs?|dismiss(?:es|ed)|false|not true|untrue|wrong)\b[^;]{0,120}$/u;
const ANONYMOUS = masked(
  '(?:\\b(?:sources?|people|persons?|officials|insiders|executives?)\\b[^.;]{0,40}\\b(?:familiar|close to|briefed|with (?:direct )?knowledge|who (?:declined|asked)|who spoke on condition)|\\bsources? (?:sa(?:y|id|ys)|told)|\\breportedly\\b|\\b(?:is|are|was|were) said to\\b|\\baccording to (?:people|sources|two|three|several|a person|a source|media reports|local media|unconfirmed|reports)|\\brumou?red?\\b|\\bunconfirmed\\b|\\bthe people said\\b|\\bit is understood\\b|\\breports said\\b|\\b(?:media|news|press) reports\\b)',
  'u',
);
const ATTRIBUTED = /\b(?:said|says|told|according to|announced|officials?|warned|indicated)\b/u;

/**
 * What the words around make of an act told at `at` of a sentence's mask. `finite`: the verb is told as done ("added"), so that what
 * asks for something elsewhere in the sentence does not ask for it.
 */
export function governed(sentence: Staged, at: number, end: number, finite: boolean): Governed {
  const { mask } = sentence;
  const left = mask.slice(Math.max(0, at - 300), at);
  const clause = mask.slice(clauseAt(sentence, at).start, at);
  if (NEGATED.test(clause)) return 'none';
  if (DENIED_BEFORE.test(left.slice(-160)) && !/\brequests?\b/u.test(left.slice(-100))) return 'none';
  if (FALSE_AFTER.test(mask.slice(end, end + 80))) return 'none';
  const loose = !finite || INFINITIVE.test(left);
  if (loose && !DECIDED.test(left) && ASKED.test(left)) return 'proposed';
  if (IF.test(clause)) return 'none';
  if (MAY.test(clause)) return ATTRIBUTED.test(mask) ? 'future' : 'none';
  if (WOULD.test(clause)) return 'none';
  if (FUTURE.test(clause)) return 'future';
  if (ANONYMOUS.test(mask)) return 'reported';
  if (!finite && /\bto (?:\w+ )?$/u.test(left) && !DECIDED.test(left)) return 'none';
  return 'asserted';
}

/** Whether the sentence rests on people it does not name, or on rumour. */
export function anonymous(sentence: Staged): boolean {
  return ANONYMOUS.test(sentence.mask);
}
