import type { RawEvent } from './raw-event.js';
import { masked } from './scene.js';

/** What suits are about that are about no list. */
const OF_BUSINESS =
  /\b(?:patents?|copyrights?|trademarks?|infring\w*|trade secrets?|tariffs?|dumping|countervailing|defamation|libel|class action|shareholders?|investors? (?:sued|filed)|townships?|zoning|antitrust|breach(?:es|ed)?|wages?|royalt\w+|international trade commission|itc\b|arbitrat\w*|bankruptcy|theft|stealing|smuggling|fraud|privacy)\b/u;
/** What a suit over a listing has. */
const OF_A_LISTING = masked(
  '{LK}|\\b(?:list|lists|listed|listing|designat\\w*|blacklist\\w*|sanction\\w*|military|covered|banned|inclusion)\\b',
  'u',
);
/** `Ouster filed a complaint against us`, `executives sued Wingtech`: one company against another. */
const OF_COMPANIES = masked(
  '\\b(?:sued|sues|suing|sue|(?:lawsuits?|suits?|complaints?|actions?|proceedings?|case) (?:[a-z]+ ){0,3}against)(?: back)? (?:{C}|us\\b|our\\b|its? (?:rival|competitor|supplier|customer|partner)|the (?:township|city|county|town|village|newspaper|union|bank|landlord)|(?:an? |one of (?:its|the) |two |three |several |its )(?:[a-z-]+ ){0,2}(?:suppliers?|customers?|rivals?|competitors?|employees?|executives?|banks?|insurers?|newspapers?|landlords?|contractors?|partners?|distributors?|engineers?|directors?|founders?|start-?ups?|makers?|magazines?|analysts?|researchers?|blogger))|complaints? (?:[a-z]+ ){0,2}with the (?:city|county|town\\w*|exchange|police|union|labou?r|port|airport|school|landlord|world trade)',
  'u',
);
const AUTHORITY = masked('{BO}|{LK}|\\b(?:government|pentagon|washington|u\\.s\\.|united states|agency|department)\\b', 'u');

/** What is asked of a court that has decided is no suit. */
const REHEARING = /\bpetition(?:s|ed)? for (?:a )?(?:re-?hearing|certiorari|en banc)\b/u;

/** `UMC sued back in China`, `a court in Fuzhou`: no court of China hears a suit over lists of others. */
const ELSEWHERE =
  /\b(?:sued|sues|suing|suit|lawsuit|complaint|court|judge)\b(?: [a-z]+){0,2} in (?:china|beijing|shanghai|shenzhen|fuzhou|hong kong|taiwan)\b/u;

/** Whether what is told of a court is of a suit about something else: a patent, a tariff, a rival. */
export function isOtherSuit({ type, sentence: { mask } }: Pick<RawEvent, 'type' | 'sentence'>): boolean {
  if (ELSEWHERE.test(mask) && !AUTHORITY.test(mask)) return true;
  if (type === 'complaint-filed' && REHEARING.test(mask)) return true;
  if (type === 'complaint-filed' && OF_COMPANIES.test(mask) && !AUTHORITY.test(mask)) return true;
  return OF_BUSINESS.test(mask) && !OF_A_LISTING.test(mask);
}
