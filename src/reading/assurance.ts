import { ASSURANCE } from './assurance-table.js';
import { LISTING, ON_OR_OFF } from './event-types.js';
import type { RawEvent } from './raw-event.js';
import type { Scene } from './scene.js';

/** What speaks for or against an event as a whole, beyond the word that tells it: each 0 or 1, but for the first two. */
export interface Signs {
  /** Log odds that the word tells it. */
  readonly judged: number;
  /** 0 where the companies are linked surely, up to 1. */
  readonly doubtfulLink: number;
  /** The register holds the same act. */
  readonly known: number;
  readonly ofNobody: number;
  /** A company that the register does not know. */
  readonly unknownCompany: number;
  /** Its companies are named in other sentences. */
  readonly companyElsewhere: number;
  readonly onlyList: number;
  readonly otherList: number;
  /** A listing, and the sentence names no list. */
  readonly listElsewhere: number;
  readonly undatedListing: number;
  readonly ownDate: number;
  readonly bareSentence: number;
  readonly reported: number;
  readonly draftWithdrawn: number;
}

/** The signs of an event. `known` says whether the register holds the same act. */
export function signsOf(scene: Scene, told: RawEvent, known: boolean): Signs {
  const { type, companies, list, date, modality, sentence, confidence } = told;
  const { lists, bodies, dates } = sentence;
  const p = Math.min(0.99, Math.max(0.05, confidence));
  const sign = (holds: boolean): number => (holds ? 1 : 0);
  return {
    judged: Math.log(p / (1 - p)),
    doubtfulLink: companies.length === 0 ? 0 : 1 - Math.min(...companies.map(({ score }) => score)),
    known: sign(known),
    ofNobody: sign(companies.length === 0),
    unknownCompany: sign(companies.some(({ entity }) => entity === null)),
    companyElsewhere: sign(companies.length > 0 && !companies.some((each) => sentence.companies.includes(each))),
    onlyList: sign(scene.named.size <= 1),
    otherList: sign(list !== null && list !== scene.mainList),
    listElsewhere: sign(LISTING.has(type) && lists.length === 0),
    undatedListing: sign(ON_OR_OFF.has(type) && date === null),
    ownDate: sign(dates.some((each) => each.date === date)),
    bareSentence: sign(sentence.companies.length + lists.length + bodies.length === 0),
    reported: sign(modality === 'reported'),
    draftWithdrawn: sign(type === 'draft-withdrawn'),
  };
}

/** How likely an event with such signs is right: the share of such events that were, of text that no rule and no model was made with. 0 to 1. */
export function assurance(signs: Signs): number {
  let odds = ASSURANCE.intercept;
  for (const [name, weight] of Object.entries(ASSURANCE.weights)) odds += weight * signs[name as keyof Signs];
  return 1 / (1 + Math.exp(-odds));
}
