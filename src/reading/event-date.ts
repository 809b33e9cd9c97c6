import { type Day, daysBetween } from '../register/index.js';
import { tellsStep } from './bill.js';
import { isNews } from './date-anchor.js';
import { BY_COURT, LISTING } from './event-types.js';
import { type RawEvent, sharesCompany } from './raw-event.js';
import { masked, type Scene, type Staged } from './scene.js';
import { statementDay } from './statement-day.js';

/** Dates that acts have by how they are told: an order by its own day, a company's own statement by that of its publication. */
export function dated(scene: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  const signed =
    scene.sentences.flatMap(({ dates }) => dates.filter(({ line, date }) => line && date !== null)).at(-1)?.date ?? scene.published;
  const official = RULE.test(scene.text);
  const ours = OURS.test(scene.text);
  const soon = told.some(({ type }) => type === 'draft-withdrawn') && SOON.test(scene.lower);
  const posted = told.find(({ type }) => type === 'draft-posted')?.date ?? null;
  let news: RawEvent['date'] = null;
  let letter: RawEvent | null = null;
  return told.map((each): RawEvent => {
    if (each.date !== null) {
      if (LISTING.has(each.type) && isNews(each.date, scene.published)) news = each.date;
      if (each.type === 'proposal') letter = each;
      return each;
    }
    const { mask } = each.sentence;
    // `It also removed nine others`: on the day of the news told before.
    if (news !== null && LISTING.has(each.type) && ALSO.test(mask)) return { ...each, date: news };
    if (LISTING.has(each.type) && THE_UPDATE.test(mask)) return { ...each, date: dayBefore(scene, each.sentence) };
    if (each.type === 'proposal') {
      const asked = letter !== null && (LETTER_ALSO.test(mask) || isOfLetter(letter, each)) ? letter.date : null;
      const day = each.stage === 'letter' ? letterDay(scene, each.sentence) : null;
      if (asked !== null || day !== null) return { ...each, date: day ?? asked };
    }
    const opening = each.sentence.dates.find(({ start, line }) => !line && start - each.sentence.start < OPENING);
    if (each.type === 'no-response' && opening !== undefined) return { ...each, date: opening.date };
    if (BY_COURT.has(each.type) && PERFORMS.test(mask)) return { ...each, date: signed };
    if (LISTING.has(each.type) && official && DECREES.test(mask)) return { ...each, date: scene.published };
    if (each.type === 'draft-withdrawn' && soon) return { ...each, date: posted };
    const day = each.type === 'statement' ? statementDay(scene, each, signed) : null;
    if (day !== null) return { ...each, date: day };
    const own = each.type === 'statement' && each.modality === 'denied' && ours && !/[“”"]/u.test(mask);
    return own && /\b(?:we|our|never|company)\b|本公司|我司|公司/u.test(scene.lower.slice(each.sentence.start, each.sentence.end))
      ? { ...each, date: scene.published }
      : each;
  });
}

/** An act of a day that had not come when the text was published is yet to be done, however it is told: `is set to add it on Dec. 23`. */
export function yetToCome(told: RawEvent, published: Scene['published']): RawEvent {
  const { date, modality, type } = told;
  if (date === null || published === null) return told;
  // And a law of a day that has gone by is in force.
  if (type === 'law' && modality === 'future' && date < published.slice(0, date.length)) return { ...told, modality: 'asserted' };
  if (modality !== 'asserted' && modality !== 'reported') return told;
  // Where it is written a day may have begun that had not where it was published.
  const after = date.length === 10 ? daysBetween(published, date as Day) > 1 : date > published.slice(0, date.length);
  return after ? { ...told, modality: 'future' } : told;
}

/** What is asked right after a letter that asks for the same companies' listing is asked by it. */
function isOfLetter(letter: RawEvent, asked: RawEvent): boolean {
  const near = asked.sentence.number - letter.sentence.number <= LETTER_REACH;
  return (
    near && !(asked.stage === 'bill' && tellsStep(asked.sentence)) && asked.modality === letter.modality && sharesCompany(letter, asked)
  );
}

const LETTER_REACH = 3;

/** The day that the sentences before say a letter is of: `The letter, dated May 6, is addressed to …`. */
function letterDay({ lower, sentences }: Scene, { number }: Staged): RawEvent['date'] {
  for (let back = number - 1; back >= Math.max(0, number - LETTER_BACK); back -= 1) {
    const sentence = sentences[back];
    const day = sentence?.dates.find(
      ({ start }) => lower.startsWith('dated ', start) && A_LETTER.test(sentence.mask.slice(0, start - sentence.start)),
    );
    if (day !== undefined) return day.date;
  }
  return null;
}

const LETTER_BACK = 6;
const A_LETTER = /\bletters?\b[^.;]{0,20}$/u;

/** The day told last in the sentences right before, where it is news. */
function dayBefore({ sentences, published }: Scene, { number }: Staged): RawEvent['date'] {
  for (let back = number; back >= Math.max(0, number - DAY_REACH); back -= 1) {
    const day = sentences[back]?.dates.findLast(
      ({ date, line }) => !line && date !== null && date.length === 10 && isNews(date, published),
    );
    if (day !== undefined) return day.date;
  }
  return null;
}

const DAY_REACH = 2;
const ALSO = /\balso\b|\bfurther(?:more)?\b|\badditionally\b|\bat the same time\b|同时|此外|另外|还/u;
/** `The update adds 18 entities`: on the day that was told right before. */
const THE_UPDATE =
  /^(?:the|this|that|its) (?:(?:new|latest|revised|updated|final|interim) )*(?:update|notice|rule|list|revision|edition|amendment)\b/u;
/** What one letter or bill asks besides. */
const LETTER_ALSO = /\b(?:also|further|in addition)\b|信中还|还要求|另(?:外)?要求/u;
const PERFORMS =
  /\b(?:is|are) (?:hereby )?(?:preliminarily |permanently )?enjoined\b|\bcourt (?:hereby )?(?:grants|denies|dismisses|affirms|vacates|remands)\b|\b(?:it is|be it) (?:hereby )?adjudged\b|\bis (?:hereby )?(?:granted|denied|dismissed|affirmed|vacated|remanded)\b|\bordered\b/u;
/** A rule or notice as it is printed. */
const RULE = /^(?:AGENCY|ACTION|SUMMARY|DATES|BILLING CODE|Billing Code)\b/mu;
/** `BIS amends the regulations by adding`: by the rule itself. */
const DECREES = masked(
  '{B}[^.;]{0,30}\\b(?:amends?|adds?|removes?|is (?:adding|removing|amending))\\b|\\b(?:are|is) (?:hereby )?(?:added|removed|designated)\\b|\\bhave been designated\\b',
  'u',
);
const OURS =
  /(?:^|[.!?]\s+|\n)(?:We|Our) [^“”"\n]*(?:\n|$)|本公司|我司|The Company (?:reiterates|wishes|confirms|notes|strongly|believes|has)|[（(][^（）()]{0,60}(?:[“「"]|以下简称)(?:本)?公司[”」"]?[）)]|\((?:[^()]{0,60} )?(?:the )?[“"](?:the )?Company[”"]\)/u;
const SOON = /\bhour|\bsame day\b|\bminutes\b|小时|随后|当天/u;

const OPENING = 8;
