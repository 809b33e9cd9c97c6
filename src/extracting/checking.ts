import type { OpenRegister } from '../answering/index.js';
import {
  type DateSpan,
  datesOf,
  knownAct,
  type Mention,
  type ReadableDocument,
  type ReadEvent,
  type Reading,
  type ResolvedCompany,
} from '../reading/index.js';
import type { PrintedDate } from '../register/index.js';
import { type Claim, claimIn, type Dropped, dropped, isDropped } from './claim.js';
import { companyNamed } from './company-naming.js';
import type { TextPart } from './text-part.js';
import { WordsInPart } from './words-in-part.js';

/** What only the second reader found is proposed at this confidence: its text is checked, its judgement is not. */
const SECOND_CONFIDENCE = 0.5;

const SHORTEST_QUOTE = 8;
const SHORTEST_HAN = 4;
const LONGEST_QUOTE = 3000;
const LONGEST_ACTOR = 200;
/** How many places of a quote are looked at for one of the story. */
const MOST_PLACES = 8;

/** Checks claims about a document against its text and the register. Pure: the same claim always comes to the same. */
export class Checking {
  readonly #lists: ReadonlySet<string>;
  readonly #dates: readonly DateSpan[];

  constructor(
    readonly opened: OpenRegister,
    readonly document: ReadableDocument,
    readonly first: Reading,
  ) {
    this.#lists = new Set(opened.snapshot.register.lists.map(({ id }) => id));
    this.#dates = datesOf(document);
  }

  /** Checks what is claimed about a part of the text. */
  of(part: TextPart): (value: unknown) => ReadEvent | Dropped {
    const words = new WordsInPart(this.document.text, part);
    const mentions = this.first.mentions.filter(({ start, end }) => start < part.end && part.start < end);
    return (value) => {
      const claim = claimIn(value);
      return isDropped(claim) ? claim : this.#checked(claim, words, mentions);
    };
  }

  #checked(claim: Claim, words: WordsInPart, mentions: readonly Mention[]): ReadEvent | Dropped {
    const quote = this.#quote(claim.quote, words);
    if ('reason' in quote) return quote;
    if (claim.list !== null && !this.#lists.has(claim.list)) return dropped('list', claim.list);
    if (claim.date !== null && !this.#allows(claim.date)) return dropped('date', claim.date);
    const companies = new Map<string, ResolvedCompany>();
    for (const name of claim.companies) {
      const company = companyNamed(name, quote, words, mentions, this.opened);
      if (company === null) return dropped('company', name);
      companies.set(company.entity ?? `name:${company.name.toLowerCase()}`, company);
    }
    const actor = claim.actor === null ? null : actorNamed(claim.actor, quote, words, mentions);
    if (companies.size === 0 && actor === null && claim.list === null) return dropped('nobody', claim.quote);
    return this.#event(claim, quote, [...companies.values()], actor);
  }

  #event(claim: Claim, { start, end }: TextPart, companies: readonly ResolvedCompany[], actor: string | null): ReadEvent {
    const { type, list, date, modality } = claim;
    const act = { type, list, date, modality, companies };
    return {
      type,
      entities: companies.flatMap(({ entity }) => (entity === null ? [] : [entity])),
      unknown: companies.flatMap(({ entity, name }) => (entity === null ? [name] : [])),
      actor,
      list,
      date,
      modality,
      quote: { text: this.document.text.slice(start, end), start, end },
      confidence: SECOND_CONFIDENCE,
      known: knownAct(this.opened.snapshot.register, act, this.document.published),
    };
  }

  /** Where the quote stands in the story; lines beside the story tell nothing. */
  #quote(quoted: string, words: WordsInPart): TextPart | Dropped {
    const length = quoted.replace(/\s+/gu, '').length;
    const shortest = /\p{Script=Han}/u.test(quoted) ? SHORTEST_HAN : SHORTEST_QUOTE;
    if (length < shortest || quoted.length > LONGEST_QUOTE) return dropped('quote', quoted);
    const places = words.placesOf(quoted, MOST_PLACES);
    if (places.length === 0) return dropped('quote', quoted);
    const ofStory = places.find(({ start, end }) => !this.first.skipped.some((each) => each.start < end && start < each.end));
    return ofStory ?? dropped('beside-story', quoted);
  }

  /** Whether the document lets one know a date: it writes it, or a finer one, or is of that day, month or year itself. */
  #allows(date: PrintedDate): boolean {
    return this.document.published?.startsWith(date) === true || this.#dates.some((each) => each.date?.startsWith(date) === true);
  }
}

/** The actor by the name the first reader gives to who is mentioned there, else as the text writes it; null where the text does not name it. */
function actorNamed(actor: string, quote: TextPart, words: WordsInPart, mentions: readonly Mention[]): string | null {
  if (actor.length > LONGEST_ACTOR) return null;
  const place = words.placesOf(actor, 1, quote)[0] ?? words.placesOf(actor, 1)[0];
  if (place === undefined) return mentions.find(({ name, kind }) => kind !== 'company' && name === actor)?.name ?? null;
  const [mention, more] = mentions.filter(({ start, end }) => start < place.end && place.start < end);
  const written = actor.replace(/\s+/gu, ' ').trim();
  if (mention === undefined || more !== undefined) return written;
  return LEADING.test(written.replace(mention.text, '')) ? mention.name : written;
}

/** What may stand before a name: "the Pentagon". */
const LEADING = /^(?:the )?$/iu;
