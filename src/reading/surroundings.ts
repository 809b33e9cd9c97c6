import { MOST_SPACES_BEFORE } from './evidence.js';
import { lastWords } from './last-words.js';

/** Who speaks, and where somebody is: `I'm Nadia Okafor`, `Plainsfield, of Fargo,`. */
const PERSON =
  /(?:\b(?:I['’]m|I am|[Mm]y name is|[Rr]eported by|[Ww]ritten by|[Ee]dited by|[Rr]eporting by|[Ee]diting by|[Ss]igned by|Editors?:|Authors?:|Reporters?:)|["”],? (?:said|says|wrote|added|asked)) $/u;
/** `a drone start-up in Austin, said`. */
const IN_PLACE = /(?<!stakes?|shares?|stock|interest|holdings?|invest\p{L}{0,7}|majority|minority) (?:in|near|outside|around) $/u;
const SEAT = /, (?:of|in|near|outside) $/u;
/** `The Association for …`: what follows is a part of its name. */
const BODY_BEFORE =
  /\b(?:Weekly|Association|Institute|Institution|University|College|Academy|Council|Federation|Foundation|Society|Cent(?:er|re)|Coalition|Alliance|Chamber|School|Department|Ministry|Bureau|Office|Committee|Commission|Agency) (?:of|for|on) (?:the )?(?:\p{Lu}[\p{L}-]{1,20} )?$|\b(?:Ministry|Department) (?:of|for) (?:the )?\p{Lu}[\p{L}-]{1,20}, $/u;
/** What follows the names of bodies that are no companies. */
const THE_BODY = /^(?:['’]s)? (?:University|College|Institute|School|Law|Act|Center|Centre|County|Street|Square)\b/u;
/** Who works for it: `bankers at Harrow Lane`. */
const WORKS_AT =
  /\b(?:analysts?|bankers?|brokers?|traders?|economists?|strategists?|executives?|managers?|engineers?|employees|workers|chief executive|chairman|founder|head of [a-z]+(?: [a-z]+)?) at $|\b(?:director|president|partner|principal) at $|\b(?:founder|chief executive|CEO)(?: and [a-z]{4,12}(?: [a-z]{4,12})?)? of $|\bspokes(?:man|woman|person) for $|\b(?:shares|stock|securities) (?:of|in) $|\b(?:stakes?|interest) in $|\b(?:broker|brokerage|law firm|consultancy|insurer|retailer|hedge fund|asset manager|firms?,|companies,) $|\b(?:makers?|company|firm|start-?up|group|manufacturer|supplier|developer|broker)\b[^.,;:]{0,40} called $/iu;

/** What `WORKS_AT` ends with in any case, found sooner. */
const WORKS_AT_ENDS =
  /(?:at|for|of|in|from|with|broker|brokerage|firms?,?|consultancy|insurer|retailer|fund|manager|companies,|called) $/iu;

/** `In a filing with the exchange, Suncrest said`. */
const IN_FILING = /\b[Ii]n (?:an?|its) (?:[a-z]+ ){0,3}(?:filing|prospectus|announcement|circular)\b[^.,\n]{0,50}, $/u;

/** Whether the words before a name say that it is a person's, a body's or, being one word, a place's. */
export function isOthers(words: readonly string[], before: string, after: string): boolean {
  if (!before.endsWith(' ')) return false;
  const near = lastWords(before, MOST_SPACES_BEFORE);
  const author = before === 'By ' || before === 'From ';
  return (
    author ||
    PERSON.test(near) ||
    BODY_BEFORE.test(near) ||
    (words.length === 1 && (SEAT.test(near) || (after.startsWith(',') && IN_PLACE.test(near))))
  );
}

/** `(Caixin Global) — …`: who brings a story. */
export function isOfAgency(before: string, after: string): boolean {
  return before.endsWith('(') && AGENCY.test(after);
}

const AGENCY = /^\) ?(?:—|–|--|-) /u;

/** Whether what stands right before a name makes it a part of a body's. */
export function isOfBody(before: string): boolean {
  return BODY_BEFORE.test(lastWords(before, MOST_SPACES_BEFORE));
}

/** `said Brock Silvers of Kaiyuan Capital`. */
const SPOKEN_FOR =
  /\b(?:said|says|lawyers?|attorneys?|analysts?|economists?|strategists?|counsel|partner|fund manager|consultant),? \p{Lu}[\p{L}’-]{1,15} (?:\p{Lu}\.? )?\p{Lu}[\p{L}’-]{1,15},? (?:of|at|from|with) $/u;

/** Whether the words around a name say that somebody works, speaks or has shares there, or what it filed. */
export function worksAt(before: string, after: string): boolean {
  if (IN_FILING.test(before) && after.startsWith(' said')) return true;
  return WORKS_AT_ENDS.test(lastWords(before, 1)) && (WORKS_AT.test(before) || SPOKEN_FOR.test(before)) && !THE_BODY.test(after);
}
