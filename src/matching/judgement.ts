import { type PersonName, personOf } from '../names/index.js';
import { type AlignedPart, compareProfiles } from './compare.js';
import { mostOf } from './doubts.js';
import { type Profile, profileOf } from './element.js';
import { contradicts } from './entity-facts.js';
import type { MatchIndex } from './match-index.js';
import { oddsOf } from './model.js';
import { NAME_KINDS } from './name-kinds.js';
import { comparePersons, type PersonComparison } from './person-score.js';
import type { Hit } from './search.js';

/** How two names lie against each other, and what each kind of evidence gave or took, in log-odds. */
export interface Evidence {
  readonly parts: readonly AlignedPart[];
  readonly given: readonly { readonly feature: string; readonly logOdds: number }[];
}

/** A name found and what it is worth: its log-odds, after what speaks against taking it for granted. */
export interface Judged {
  readonly hit: Hit;
  readonly odds: number;
  readonly by: 'organisation' | 'person' | 'translation';
  readonly evidence: Evidence;
  /** Whether the legal form asked for could be that of no full name of the entity. */
  readonly contradicted: boolean;
}

/** A name its list calls weak is not enough alone. */
export const WEAK = 3;
/** What a name for review that is not written as printed stands behind one that is. */
const LESS = 0.1;

/** A hit and the most it may be; `null` where it is nothing. `ceiling`: the odds of the surest that is still for review. */
export function judgedOrganisation(index: MatchIndex, asked: Profile, hit: Hit, ceiling: number): Judged | null {
  const held = profileOf(index.nameText(hit.name));
  const { parts, given } = compareProfiles(asked, held);
  const kind = NAME_KINDS[index.nameKind[hit.name] ?? 0];
  const short = kind === 'weak' || kind === 'acronym';
  // A name as the list prints it is the entity's, whatever else its names say.
  const same = asked.folded === held.folded;
  const printed = same && !short;
  const most = printed ? 'match' : mostOf(parts, asked.complete, short);
  if (most === 'none') return null;
  const contradicted = !printed && contradicts(index, index.nameEntity[hit.name] ?? 0, asked);
  const odds = oddsOf(hit.score) - (kind === 'weak' ? WEAK : 0);
  return {
    hit,
    odds: most === 'review' || contradicted ? Math.min(odds, ceiling - (same ? 0 : LESS)) : odds,
    by: 'organisation',
    evidence: { parts, given },
    contradicted,
  };
}

export function judgedPerson(index: MatchIndex, asked: PersonName, hit: Hit): Judged {
  const weak = NAME_KINDS[index.nameKind[hit.name] ?? 0] === 'weak';
  const evidence = personEvidence(comparePersons(asked, personOf(index.nameText(hit.name))));
  return { hit, odds: oddsOf(hit.score) - (weak ? WEAK : 0), by: 'person', evidence, contradicted: false };
}

/** What a comparison of two personal names tells, in the shape of that of organisations. */
export function personEvidence({ aligned, contradictions, left }: PersonComparison): Evidence {
  const parts: readonly AlignedPart[] = [
    ...aligned.map((part) => ({ a: part.a, b: part.b, slot: part.how, likeness: Math.max(0, part.gain) })),
    ...contradictions.map((part) => ({ a: part.a, b: part.b, slot: 'conflict', likeness: 0 })),
    ...left.a.map((word) => ({ a: word, b: null, slot: 'core', likeness: 0 })),
    ...left.b.map((word) => ({ a: null, b: word, slot: 'core', likeness: 0 })),
  ];
  return { parts, given: [] };
}
