import type { OpenRegister } from '../../answering/index.js';
import { type Clocks, ledgerOf, type Register, type Relation, standings } from '../../register/index.js';
import type { BriefStanding } from './search-question.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface FamilyAsked {
  readonly id: string;
  readonly clocks: Clocks;
}

/** A company of a family, and those it controls. */
export interface Kin extends Party {
  readonly standings: readonly BriefStanding[];
  /** How it is tied to the one above; `null` at the top. */
  readonly tie: Pick<Relation, 'share' | 'since' | 'note' | 'sources' | 'confidence'> | null;
  readonly below: readonly Kin[];
}

export interface FamilyTold {
  /** The companies at the top from which the one asked about is reached, each with all below it. */
  readonly tops: readonly Kin[];
  readonly size: number;
  /** Who came before it and after it, where one company took the place of another. */
  readonly before: readonly Party[];
  readonly after: readonly Party[];
  readonly sources: Sources;
}

/** So many levels and companies are told: no family of the register is larger, and a circle of owners must end. */
const LEVELS = 8;
const MOST = 300;

/** Who controls a company and whom it controls, from the top down. Throws `RangeError` on an id that the register has not. */
export function familyTold(opened: OpenRegister, { id, clocks }: FamilyAsked): FamilyTold {
  const { register } = opened.snapshot;
  partyOf(register, id);
  const ledger = ledgerOf(register);
  const holds = ({ kind, since, until, known }: Relation): boolean =>
    kind === 'controls' && since <= clocks.on && known <= clocks.known && (until === undefined || until > clocks.on);
  const sources = new Set<string>();
  let size = 0;
  const kinOf = (each: string, tie: Relation | null, above: readonly string[]): Kin => {
    size += 1;
    for (const source of tie?.sources ?? []) sources.add(source);
    const path = [...above, each];
    const below = path.length >= LEVELS ? [] : ledger.relationsFrom(each).filter((tied) => holds(tied) && !path.includes(tied.object));
    return {
      ...partyOf(register, each),
      standings: standings(register, each, clocks).map(({ list, listed, modifiers }) => ({ list, listed, modifiers })),
      tie: tie === null ? null : told(tie),
      below: below.flatMap((tied) => (size >= MOST ? [] : [kinOf(tied.object, tied, path)])),
    };
  };
  const tops = topsOf(register, id, holds).map((top) => kinOf(top, null, []));
  const taken = (relations: readonly Relation[], end: 'subject' | 'object'): readonly Party[] =>
    relations.filter(({ kind, known }) => kind === 'successor' && known <= clocks.known).map((each) => partyOf(register, each[end]));
  return {
    tops,
    size,
    before: taken(ledger.relationsTo(id), 'subject'),
    after: taken(ledger.relationsFrom(id), 'object'),
    sources: sourcesOf(register, sources),
  };
}

function told({ share, since, note, sources, confidence }: Relation): NonNullable<Kin['tie']> {
  return { since, sources, confidence, ...(share === undefined ? {} : { share }), ...(note === undefined ? {} : { note }) };
}

/** The companies above that nobody controls; the company itself where nobody controls it. */
function topsOf(register: Register, id: string, holds: (relation: Relation) => boolean): readonly string[] {
  const ledger = ledgerOf(register);
  const seen = new Set([id]);
  const tops = new Set<string>();
  const climb = (each: string, level: number): void => {
    const above = ledger.relationsTo(each).filter((tied) => holds(tied) && !seen.has(tied.subject));
    if (above.length === 0 || level >= LEVELS) tops.add(each);
    for (const { subject } of above) {
      seen.add(subject);
      climb(subject, level + 1);
    }
  };
  climb(id, 0);
  return [...tops];
}
