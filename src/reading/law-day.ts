import { LISTING } from './event-types.js';
import { bySentence, type RawEvent } from './raw-event.js';
import type { Scene } from './scene.js';

/** Words of what follows from a listing: the rule that prints it, its additions, the list itself. */
const OF_LISTING =
  /^(?:[^,;]{0,12}: )?(?:(?:the|this|these|that|both|all|its|new|final|interim|commerce['’]s|agency['’]s) ){0,3}(?:rules?|additions?|changes?|notice|listings?|list|update|revisions?|designations?|decision|removals?|restrictions)\b|\brules? (?:takes?|took|goes|went|comes?|came|(?:is|was|are|were|becomes?|became) effective)\b|\b(?:additions?|listings?|expansion|removals?|designations?) [^.;]{0,40}\b(?:effect|force|effective)\b|^the \ue002|(?:上述|新|该|此|有关)?(?:规则|规定|新规|名单|清单|决定)/u;
/** `The designation takes effect on Friday`. */
const THE_LISTING =
  /\b(?:additions?|listings?|removals?|designations?)(?: of [^.;,]{0,40}| to [^.;,]{0,40})? (?:will |would |to |formally |officially )?(?:be|become|becomes|became|takes?|took|goes?|went|comes?|came) (?:effective|(?:in|into )?(?:effect|force))\b/u;
const IN_FORCE = /\b(?:effect|effective|force|apply|applies|kicks?)\b|生效|施行|实施|起效/u;

/** `Without relief, the restrictions would begin on May 8`, `the court's order takes effect`: what a court is asked to prevent, or does. */
const AVERTED =
  /^(?:without|absent|had)\b|^unless\b[^;]{0,200}\bwould\b|\bwould have (?!to\b)|\ue004\ue000*(?:['’]s)? (?:orders?|rulings?|injunctions?|decisions?)\b/u;
/** `As a result of today's action, nobody may buy its shares`: what a listing means for those listed. */
const RESULT =
  /\bas a result\b|\btoday['’]s action\b|\b(?:of|by|from) these (?:entities|companies|firms)\b|\bits (?:[a-z]+ ){0,2}(?:securities|shares|stock)\b|(?:家|间)(?:实体|企业|公司)的禁令/u;
/** The day that a printed rule gives itself. */
const PRINTED = /^dates?:/u;
/** Statutes that name companies themselves: others are about a list, whoever is on it. */
const NAMING: ReadonlySet<string | null> = new Set(['us-ndaa-889', 'us-ndaa-154']);

/**
 * Laws as their days tell them: what is still to come is to come, what of one sentence has no day is part of what has one, and the day on which a
 * single listing becomes valid is no law.
 */
export function lawsRead({ published }: Scene, told: readonly RawEvent[]): readonly RawEvent[] {
  if (!told.some(({ type }) => type === 'law')) return told;
  const listings = told.filter(({ type }) => LISTING.has(type));
  const kept = told.filter((each) => each.type !== 'law' || !(AVERTED.test(each.sentence.mask) || followsFromListing(each, listings)));
  const sentences = bySentence(kept.filter(({ type, date }) => type === 'law' && date !== null));
  return kept.flatMap((each): readonly RawEvent[] => {
    if (each.type !== 'law') return [each];
    if (each.date === null && sentences.has(each.sentence)) return [];
    const companies = NAMING.has(each.list) ? each.companies : [];
    return [{ ...each, companies, modality: modalityOn(each, published) }];
  });
}

/** `The rule takes effect on Friday`, in a text of which parties the rule lists. */
function followsFromListing({ sentence: { mask }, list, date }: RawEvent, listings: readonly RawEvent[]): boolean {
  const inForce = IN_FORCE.test(mask);
  if (inForce && (THE_LISTING.test(mask) || PRINTED.test(mask))) return true;
  if (!(inForce && OF_LISTING.test(mask)) && !RESULT.test(mask)) return false;
  return listings.some((each) => (each.list === list || list === null) && near(each.date, date));
}

/** Whether a listing is of the weeks before a day, or of no day. */
function near(listing: RawEvent['date'], day: RawEvent['date']): boolean {
  if (listing === null || day === null) return true;
  return (
    day.slice(0, 7) === listing.slice(0, 7) ||
    (day > listing && day.slice(0, 4) === listing.slice(0, 4) && Number(day.slice(5, 7)) - Number(listing.slice(5, 7)) <= 1)
  );
}

function modalityOn({ date, modality }: RawEvent, published: Scene['published']): RawEvent['modality'] {
  if (date === null || published === null || (published.startsWith(date) && date.length < 10)) return modality;
  return date > published ? 'future' : modality === 'future' ? 'asserted' : modality;
}
