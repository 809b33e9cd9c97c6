import { COMPANY_ENDS, LEGAL_ENDS } from './company-word-table.js';

/** What opens the names of bodies that are no companies: `Association for …`. */
const COMMON_BODY = new Set(
  'association institute university college academy council federation foundation society center centre coalition alliance chamber campaign conference museum library school hospital church embassy parliament legislature assembly cabinet project operation programme program'.split(
    ' ',
  ),
);

/** What ends the names of papers, rules and occasions: `Forward-Looking Statements`, `License Exception`. */
const COMMON_END = new Set(
  'statement statements declaration policy policies check checks exception exceptions harbor harbour cup release granted denied rule rules form forum summit report reports requirements requirement guidance regulations regulation provisions procedures information contact contacts agreement program programme programs initiative strategy proposal proposals questions answers facts basis'.split(
    ' ',
  ),
);

/** Who or what stands before a name, in capitals because it opens a sentence: `Rival Eoptolink`, `Directors of …`. */
const NOT_FIRST = new Set(
  'rival rivals retailer supplier maker chipmaker shipbuilder automaker billionaire founder timeline directors shareholders management foreign domestic securing spokespeople engineers workers employees regulators prosecutors diplomats critics buyers sellers exporters importers dealers distributors developers muslim russians americans europeans license licence border marine santa san los las'.split(
    ' ',
  ),
);
/** The models of products: `Mini 5 Pro`, `Mate 60`. */
const PRODUCT = /^[a-z]+ ?[0-9]+[a-z]?$| (?:pro|max|plus|ultra|lite|[0-9]{1,3}[a-z]?)$/u;

const isForm = (word: string): boolean => LEGAL_ENDS.has(word) || word === 'co';

/** Whether words in capitals, folded, name something else than a company, whatever stands around them. */
export function isOtherName(words: readonly string[]): boolean {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (first === 'co' || NOT_FIRST.has(first) || PRODUCT.test(words.join(' '))) return true;
  if ((COMMON_BODY.has(first) || COMMON_END.has(last)) && !LEGAL_ENDS.has(last)) return true;
  // What only ends names is none: `HOLDINGS LIMITED`.
  return words.length < 3 && words.every((word) => isForm(word) || COMPANY_ENDS.has(word));
}
