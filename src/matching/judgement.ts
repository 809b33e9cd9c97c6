import { fold, type PersonName } from '../names/index.js';
import type { NameKind } from '../register/index.js';
import type { AskedName } from './asked-name.js';
import { contradicts } from './lookup/entity-facts.js';
import { heldProfile } from './lookup/held-profile.js';
import type { MatchIndex } from './lookup/match-index.js';
import { NAME_KINDS } from './lookup/name-kinds.js';
import { VESSEL } from './lookup/party.js';
import { oddsOf } from './model.js';
import { type AlignedPart, compareProfiles } from './organisations/compare.js';
import { isMisspelt, lacksSeat, type Most, mostOf } from './organisations/doubts.js';
import { isBody, isInBusiness, mostOfPerson, mostOfShip } from './organisations/other-kind.js';
import type { Hit } from './organisations/search.js';
import { comparePersons, type PersonComparison } from './persons/person-score.js';
import { namesAt } from './persons/person-words.js';
import type { How } from './persons/token-likeness.js';
import { type Band, within } from './review-band.js';

/** How two names lie against each other, and what each kind of evidence gave or took, in log-odds. */
export interface Evidence {
  readonly parts: readonly AlignedPart[];
  readonly given: readonly { readonly feature: string; readonly logOdds: number }[];
}

/** Why a name is for review whatever it scores: a legal form, a seat, another kind of party, or another entity that bears it. */
export type Doubt = 'form' | 'seat' | 'kind' | 'bearer';

/** A name found and what it is worth: its log-odds, after what speaks against taking it for granted. */
export interface Judged {
  readonly hit: Hit;
  readonly odds: number;
  readonly by: 'organisation' | 'person' | 'translation';
  readonly kind: NameKind;
  /** The name asked for, letter for letter once folded. */
  readonly exact: boolean;
  /** Nothing is left over but legal forms, and every word meets its equal. */
  readonly same: boolean;
  readonly evidence: () => Evidence;
  readonly doubt: Doubt | null;
}

/** What one that is only like a name its list calls weak loses. */
export const WEAK = 3;

/** A hit and the most it may be; `null` where it is nothing. `review`: the band of what is for review. */
export function judgedOrganisation(index: MatchIndex, name: AskedName, hit: Hit, review: Band): Judged | null {
  const { profile: asked, kind: subject } = name;
  const held = heldProfile(index, hit.name);
  const { parts, given } = compareProfiles(asked, held);
  const kind = kindOf(index, hit);
  const short = kind === 'weak' || kind === 'acronym';
  const exact = asked.folded === held.folded;
  // A name as the list prints it is the entity's, whatever else its names say.
  const printed = exact && !short;
  const ship = index.nameParty[hit.name] === VESSEL && (isBody(name) || isInBusiness(parts, subject));
  const most = ship ? mostOfShip(asked, parts) : printed ? 'match' : mostOf(parts, asked.complete, short);
  const contradicted = !printed && contradicts(index, index.nameEntity[hit.name] ?? 0, asked);
  // A word misspelt, or a legal form contradicted: one of them is worth a look, both are another company.
  if (most === 'none' || (contradicted && isMisspelt(parts))) return null;
  const doubt = ship ? 'kind' : contradicted ? 'form' : !printed && lacksSeat(parts, asked, held) ? 'seat' : null;
  return {
    hit,
    odds: atMost(contradicted ? 'review' : most, exact, review, oddsOf(hit.score) - (kind === 'weak' && !exact ? WEAK : 0)),
    by: 'organisation',
    kind,
    exact,
    same: given.some(({ feature }) => feature === 'same'),
    evidence: () => ({ parts, given }),
    doubt,
  };
}

/** The same of a name of a person. `asked` is read as a person's name, `subject` as it stands. */
export function judgedPerson(index: MatchIndex, asked: PersonName, subject: AskedName, hit: Hit, review: Band): Judged | null {
  const text = index.nameText(hit.name);
  const kind = kindOf(index, hit);
  const comparison = comparePersons(asked, { names: namesAt(index.persons, hit.name) });
  const exact = subject.folded === fold(text);
  const body = isBody(subject);
  const of = exact || !body ? 'match' : mostOfPerson(subject.profile, comparison);
  const [weak, guess] = [kind === 'weak', !exact && isLoneGuess(comparison)];
  if (of === 'none') return null;
  const most = weak || guess ? 'review' : of;
  return {
    hit,
    odds: atMost(most, exact, review, oddsOf(hit.score) - (weak && !exact ? WEAK : 0)),
    by: 'person',
    kind,
    exact,
    same: false,
    evidence: () => personEvidence(comparison),
    doubt: of === 'review' ? 'kind' : null,
  };
}

const SURE: ReadonlySet<How> = new Set(['exact', 'spelling', 'joined']);

/** One word in common, and that only by its letters or sound. */
function isLoneGuess({ aligned }: PersonComparison): boolean {
  const [only, ...more] = aligned;
  return only !== undefined && more.length === 0 && !SURE.has(only.how);
}

export function kindOf(index: MatchIndex, hit: Hit): NameKind {
  return NAME_KINDS[index.nameKind[hit.name] ?? 0] ?? 'official';
}

/** Of what is for review, the name as printed stands first. */
function atMost(most: Most, exact: boolean, review: Band, odds: number): number {
  if (most === 'match') return odds;
  return exact && review.ceiling > review.floor ? Math.min(odds, review.ceiling) : within(review, odds);
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
