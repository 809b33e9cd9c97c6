import { COMPANY_ENDS, LEGAL_ENDS } from './company-word-table.js';
import type { Span } from './span.js';

/** What opens the names of bodies that are no companies: `Association for …`. */
const COMMON_BODY = new Set(
  'association institute university college academy council federation foundation society center centre coalition alliance chamber campaign conference museum library school hospital church embassy parliament legislature assembly cabinet project operation programme program'.split(
    ' ',
  ),
);

/** What ends the names of papers, rules and occasions: `Forward-Looking Statements`, `License Exception`. */
const COMMON_END = new Set(
  'statement statements declaration policy policies check checks exception exceptions harbor harbour cup release granted denied rule rules form forum summit report reports requirements requirement guidance regulations regulation provisions procedures clause clauses injunction amendment division product project control workers watch note information contact contacts agreement program programme programs initiative strategy proposal proposals questions answers facts basis road street avenue boulevard highway river lake creek mountain mountains valley bay beach island islands strait straits county township peninsula bridge airport park square plaza station terminated dismissed dismissal granting ordered court courts tribunal liaison certification bulletin newsletter briefing podcast webinar transcript excerpts award awards prize festival exhibition expo fair'.split(
    ' ',
  ),
);

/** Who or what stands before a name, in capitals because it opens a sentence: `Rival Eoptolink`, `Directors of …`. */
const NOT_FIRST = new Set(
  'team rival rivals retailer supplier maker chipmaker shipbuilder automaker billionaire founder timeline directors shareholders management foreign domestic securing spokespeople engineers workers employees regulators prosecutors diplomats critics buyers sellers exporters importers dealers distributors developers muslim russians americans europeans license licence border marine santa san los las previous listing losing buying selling using making adding removing citing asking answering related prior added new'.split(
    ' ',
  ),
);
/** `Export Controls Group`: lawyers of a firm, who sign an alert. */
const OF_LAWYERS = new Set('controls trade practice sanctions litigation regulatory compliance policy disputes advisory'.split(' '));

/** The models of products: `Mini 5 Pro`, `Mate 60`. */
const PRODUCT = /^[a-z]+ ?[0-9]+[a-z]?$| (?:pro|max|plus|ultra|lite|[0-9]{1,3}[a-z]?)$/u;

/** What follows the name of an act, a meeting or a paper: `Inhofe National Defense Authorization Act`. */
const OF_ACT =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Act|Agreement|Treaty|Conference|Summit|Forum|Award|Prize|Index|Survey|Amendment|Resolution|Doctrine|Accord)\b/u;
/** A short form that a text makes of the name of a body or a rule: `End-User Review Committee (“ERC”)`. */
const OF_BODY =
  /\b(?:committee|commission|regulations?|act|agency|bureau|office|department|list|association|institute|council|authority|board|shares?|receipts?|orders?|system|program(?:me)?|task force|section|code|treaty|union)[”"]? $/iu;

/** The same where the kind of body comes first: `Board of Foreign Trade (BOFT)`. */
const BODY_OF =
  /\b(?:Committee|Commission|Agency|Bureau|Office|Department|Association|Institute|Council|Board|Ministry|Federation) (?:of|for|on) [^.,;:()\n]{3,50} $/u;

/** How far before a short form its making is looked for, in characters: so that work stays linear. */
const MADE_WITHIN = 4000;

/** Whether what stands after a name in its line, or the text before that makes it a short form, says that it is no company's. */
export function isNamedOtherwise(text: string, { start, end }: Span, after: string): boolean {
  const name = text.slice(start, end);
  if (OF_ACT.test(after)) return true;
  if (!/^[A-Z]{2,6}s?$/u.test(name)) return false;
  const before = text.slice(Math.max(0, start - MADE_WITHIN), end);
  return ['(', '(“', '("', '(the “', '(the "'].some((opening) => {
    const at = before.indexOf(`${opening}${name}`);
    return at > 0 && (OF_BODY.test(before.slice(Math.max(0, at - 24), at)) || BODY_OF.test(before.slice(Math.max(0, at - 60), at)));
  });
}

const isForm = (word: string): boolean => LEGAL_ENDS.has(word) || word === 'co';

/** Whether words in capitals, folded, name something else than a company, whatever stands around them. */
export function isOtherName(words: readonly string[]): boolean {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (first === 'co' || NOT_FIRST.has(first) || PRODUCT.test(words.join(' '))) return true;
  if ((COMMON_BODY.has(first) || COMMON_END.has(last)) && !LEGAL_ENDS.has(last)) return true;
  if (last === 'group' && OF_LAWYERS.has(words.at(-2) ?? '')) return true;
  // What only ends names is none: `HOLDINGS LIMITED`.
  return words.length < 3 && words.every((word) => isForm(word) || COMPANY_ENDS.has(word));
}

/** What companies run or make and the press names beside them: `said on Facebook`, `ByteDance, the owner of TikTok`. */
const PRODUCTS =
  /^(?:TikTok|Temu|Facebook|Instagram|WhatsApp|WeChat|YouTube|Twitter|LinkedIn|Telegram|Douyin|Calvin Klein|Tommy Hilfiger|Waymo|Zoox)$/u;
const OF_PRODUCT =
  /\b(?:on|via|over|using|uses?|through|apps?|platforms?|sites?|brands?|operates?|operator of|owns|owners? of|owned|runs?|parent(?: company)? of|maker of|behind|known for|of X|over the|bans?|banned|banning|dispute over) (?:the )?(?:\p{L}+ )?[(]?$/u;

/** Whether the words before a name say that it is a product there, and no company. */
export function isProduct(text: string, { start, end }: Span): boolean {
  return PRODUCTS.test(text.slice(start, end)) && OF_PRODUCT.test(text.slice(Math.max(0, start - 40), start));
}
