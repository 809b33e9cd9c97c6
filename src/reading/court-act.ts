import type { EventType, Register } from '../register/index.js';
import { knownAct } from './known-act.js';
import type { RawEvent } from './raw-event.js';
import { masked, type Scene } from './scene.js';

/** `asked the Court of Appeals to overturn an FCC decision`, `appealed the FCC's order`: what is reviewed is an agency's, so that this is the first suit over it. */
const REVIEWS_AGENCY = masked(
  "\\b(?:appeal\\w*|challeng\\w*|overturn\\w*|review\\w*|vacate\\w*|set aside|strik\\w* down|throw out|quash\\w*|reverse\\w*)(?: of| against| to)? (?:the |an? |its |that |this )?{B}(?:['’]s)?(?: [a-z]+){0,2} (?:orders?|decisions?|rules?|bans?|actions?|determinations?|findings?|listings?|designations?|regulations?)\\b",
  'u',
);
/** What a court had decided before it. */
const OF_COURT =
  /\b(?:ruling|judgment|judgement|verdict|opinion|district court|lower court|trial court|court (?:decision|order)|judge(?:['’]s)?|notice of appeal|on appeal)\b/u;

/** What papers call alike: `ruled in favor of Xiaomi` may be that a judge blocked the ban for now. */
const ALIKE: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  ruling: ['injunction', 'remand'],
  injunction: ['ruling'],
  remand: ['ruling'],
};

/** An act as what it is: a first suit is no appeal, and one of a day on which the register holds another of the same kind, and not it, is that. */
export function asWhatItIs(register: Register, told: RawEvent, { published }: Scene): RawEvent {
  if (told.type === 'appeal' && REVIEWS_AGENCY.test(told.sentence.mask) && !OF_COURT.test(told.sentence.mask))
    return { ...told, type: 'complaint-filed', modality: told.modality === 'future' ? 'future' : 'alleged' };
  const others = ALIKE[told.type];
  if (others === undefined || told.date === null || told.date.length < 7 || told.companies.length === 0) return told;
  if (knownAct(register, told, published) !== null) return told;
  const type = others.find((each) => knownAct(register, { ...told, type: each }, published) !== null);
  return type === undefined ? told : { ...told, type };
}
