import type { OpenRegister } from '../answering/index.js';
import { type Mention, type ResolvedCompany, resolvedCompany } from '../reading/index.js';
import type { TextPart } from './text-part.js';
import type { WordsInPart } from './words-in-part.js';

const LONGEST_NAME = 160;
/** How many places of a name are looked at. */
const MOST_PLACES = 12;
/** A name has a letter that is large, or of a script without large ones. */
const NAMELIKE = /[\p{Lu}\p{Lt}\p{Lo}]/u;
/** What may stand beside a name without being of it: "drone maker DJI". */
const BESIDE = /^[\p{Ll}\p{P}\s]*$/u;

/**
 * The company that a name written in the quote, or else in the part around it, stands for: the one the first reader mentions there, or one that
 * the register knows by that name, or an unknown one. Null where the text does not have the name, or has it for something else than a company.
 */
export function companyNamed(
  name: string,
  quote: TextPart,
  words: WordsInPart,
  mentions: readonly Mention[],
  opened: OpenRegister,
): ResolvedCompany | null {
  if (name.length > LONGEST_NAME || !/\S/u.test(name)) return null;
  const places = [...words.placesOf(name, MOST_PLACES, quote), ...words.placesOf(name, MOST_PLACES)];
  const [first] = places;
  if (first === undefined) return null;
  for (const place of places) {
    const mention = mentionAt(place, name, mentions);
    if (mention !== undefined) return { entity: mention.entity, name: mention.name };
  }
  const claimed = mentions.some(({ kind, start, end }) => kind !== 'company' && start < first.end && first.start < end);
  // The text's own stretch may have a line break in it.
  const written = name.replace(/\s+/gu, ' ').trim();
  return claimed || !NAMELIKE.test(written) ? null : resolvedCompany(opened, written);
}

/** The company mentioned at the place of a name: all of it, more than it, or its end behind words that are of no name. */
function mentionAt(place: TextPart, name: string, mentions: readonly Mention[]): Mention | undefined {
  const companies = mentions.filter(({ kind, start, end }) => kind === 'company' && start < place.end && place.start < end);
  const around = companies.find(({ start, end }) => start <= place.start && end >= place.end);
  if (around !== undefined) return around;
  const [inside] = companies;
  return inside !== undefined && companies.length === 1 && BESIDE.test(name.replace(inside.text, '')) ? inside : undefined;
}
