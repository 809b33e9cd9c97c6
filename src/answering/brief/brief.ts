import type { Day, Modifier, Role } from '../../register/index.js';
import type { NOT_ADVICE } from '../effects-answer.js';
import type { Strip } from '../page/timeline-marks.js';
import type { CitedSource } from './citing.js';
import type { ActStatement, Bounded, Statement } from './statement.js';

/** A memo on one entity, as a value: every statement cites by number what it rests on, every part is bounded. */
export interface Brief {
  /** The standings in one line. */
  readonly short: string;
  readonly party: BriefParty;
  readonly standings: Bounded<BriefStanding>;
  readonly timeline: BriefTimeline;
  /** What was proposed, drafted and said, and who denied it; newest first. */
  readonly claims: Bounded<BriefClaim>;
  /** The court record, the suit last heard of first. */
  readonly cases: Bounded<BriefCase>;
  /** What follows in law, a part for each role asked for. */
  readonly roles: readonly BriefRole[];
  readonly doubts: Bounded<Doubt>;
  readonly sources: readonly CitedSource[];
  /** What a reader should know of the days asked about, and of what was not looked at. */
  readonly notes: readonly string[];
  readonly note: typeof NOT_ADVICE;
  /** The command that tells all of it. */
  readonly command: string;
  readonly made: { readonly snapshot: string; readonly built: string; readonly engine: string };
}

/** Who it is. */
export interface BriefParty {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly names: Bounded<Statement & { readonly name: string; readonly lang: string; readonly kind: string }>;
  readonly identifiers: Bounded<Statement & { readonly scheme: string; readonly value: string }>;
  /** Parents, predecessors and successors, and subsidiaries that are listed themselves. */
  readonly relatives: Bounded<BriefRelative>;
}

export interface BriefRelative extends Statement {
  readonly id: string;
  readonly name: string;
  readonly relation: 'parent' | 'subsidiary' | 'predecessor' | 'successor';
  /** The ids of the lists on which it stands itself. */
  readonly listed: readonly string[];
}

/** Where it stands on one list: what the standing says, and the same in words. */
export interface BriefStanding {
  readonly list: string;
  readonly name: string;
  readonly listed: boolean;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly modifiers: readonly Modifier[];
  readonly stands: Statement;
  /** One a modifier, in their order. */
  readonly because: readonly (Statement & { readonly modifier: Modifier })[];
  readonly grounds: Bounded<Statement>;
}

export interface BriefTimeline {
  readonly on: Day;
  readonly strips: readonly (Strip & { readonly name: string })[];
}

/** What somebody asked for or said, and what was answered to it. */
export interface BriefClaim extends ActStatement {
  readonly answers: Bounded<ActStatement>;
}

/** The acts of one suit, oldest first; `weighs` are the modifiers that it gives a standing on the day asked about. */
export interface BriefCase {
  readonly case: string | null;
  readonly list: string | null;
  /** Whether entries of that list are held: of others no listing is known that a suit could weigh on. */
  readonly held: boolean;
  readonly weighs: readonly Modifier[];
  readonly acts: Bounded<ActStatement>;
}

export interface BriefRole {
  readonly role: Role;
  readonly inForce: Bounded<BriefEffect>;
  readonly ahead: Bounded<BriefEffect>;
}

export interface BriefEffect extends Statement {
  readonly id: string;
  readonly kind: string;
  readonly law: string;
  readonly citation: string;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly enjoined: boolean;
}

/** What is uncertain in it, and the numbers of the sources in question. */
export interface Doubt {
  readonly about: 'identity' | 'alike' | 'name' | 'identifier' | 'relation' | 'date' | 'confidence' | 'reported' | 'disputed';
  readonly text: string;
  readonly cites: readonly number[];
}
