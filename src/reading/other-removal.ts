import { FIRMS_NAMED } from './counted.js';
import { masked } from './scene.js';

/**
 * Who or what may be put on a list or taken off it by a passive: a name, whom a pronoun stands for, companies by any word for them, a listing
 * itself.
 */
const LISTABLE = masked(
  `{CLKBO}|\\b(?:it|its|they|them|he|she|we|i|you|both|all|each|none|neither|either|some|any|others?|another|one|ones|more|most|many|few|several|which|who|that|this|these|those|first|second|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|\\d+|plaintiffs?|petitioner|defendants?|names?|entries|entry|listings?|designations?|labels?|blacklisting|inclusion|status|list|sanctions|compan(?:y|ies)|firm|entity|entities|party|person|persons|individuals?|men|man|woman|people|${FIRMS_NAMED.slice(3, -1)}|[a-z]*makers?|giants?|groups?|unit|arm|affiliate|subsidiary|business|bank|institute|university|supplier|maker|manufacturer|developer|operator|trader|distributor|refinery|refiner|terminal|vessel|ship|tanker|start-?up|carrier|shipper|conglomerate|brand|parent|provider|contractor|lab|school|academy|hospital|bureau|agency|ministry|factory|mill|plant|farm|firms)\\b`,
  'u',
);
const PASSIVE =
  /(?:^|[.;:—–"“] ?|\b(?:because|but|when|while|after|before|since|until|although),? )((?!are\b|is\b|was\b|were\b)(?:[a-z’'-]+ ){1,4})(?:was|were|have been|has been|had been|is|are) (?:[a-z]+ )?$/u;
const PUT_OR_TAKEN = /^(?:removed|deleted|dropped|struck|stricken|added|included|inserted|put|placed|taken|pulled)\b/u;

/** `took away its licence`, `whose authority the commission revoked`: what is undone is no listing. */
const PERMIT =
  /\b(?:authori[sz]ations?|authority|licen[cs]es?|permits?|approvals?|accreditations?|certifi\w+|waivers?|visas?|registrations?|charters?|exemptions?|tariffs?|duties|subpoenas?)\b/u;
const UNDOES = /^(?:revok|rescind|withdr[ae]w|cancel|lift|suspend|terminat|strip|end|drop|remov)/u;
const WHOSE_PERMIT =
  /\bwhose (?:[a-z0-9-]+ ){0,2}(?:authori[sz]ations?|authority|licen[cs]es?|permits?|approvals?) [^.;,]{0,30}\b(?:revok|rescind|withdr[ae]w|cancel|suspend|terminat)/u;
/** `will remove the shares of China Mobile`: an exchange keeps no such list. */
const SHARES = /^\w+ (?:all |the |its |their )?(?:shares|securities|stocks?|ad[rs]s|american depositary|bonds|funds?)\b/u;

/** `whose shares were listed in 2000`: where shares are traded. */
const TRADED = /\b(?:shares|stocks?|ad[rs]s?|securities|receipts) (?:were|was|are|is|have been|has been|had been) (?:[a-z]+ )?$/u;

const NAME = /\p{Lu}/u;

/** How far around a word is looked, in characters. */
const AROUND = 70;

/** Whether what a word of a mask puts on or takes off is no company: modems, a licence, shares. */
export function isOfThings(mask: string, at: number, text: string): boolean {
  const word = mask.slice(at, at + AROUND);
  if (SHARES.test(word)) return true;
  const before = mask.slice(Math.max(0, at - AROUND), at);
  if (UNDOES.test(word) && PERMIT.test(word.slice(0, 40)) && !/\b(?:list|designat)/u.test(word)) return true;
  if (WHOSE_PERMIT.test(mask.slice(Math.max(0, at - AROUND), at + AROUND))) return true;
  if (word.startsWith('listed') && TRADED.test(before)) return true;
  if (!PUT_OR_TAKEN.test(word)) return false;
  const found = PASSIVE.exec(before);
  const subject = found?.[1];
  if (found === null || subject === undefined || LISTABLE.test(subject)) return false;
  // A name that was found to be no company may be one: `CJE was put on the list`.
  const from = at - before.length + found.index + found[0].indexOf(subject);
  return !NAME.test(text.slice(Math.max(1, from), from + subject.length));
}
