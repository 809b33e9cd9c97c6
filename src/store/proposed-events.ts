import type { EventType, Modality, PrintedDate } from '../register/index.js';
import type { Act } from './store.js';

/**
 * `waiting`: for a person. `known`: the register said so before it was read; it waits for nobody. `accepted`: it became an event of the
 * register. `merged`: its documents back an event that the register holds, or it was found to be one with another proposed event.
 */
export const PROPOSED_STATES = ['waiting', 'known', 'accepted', 'rejected', 'merged'] as const;

export type ProposedState = (typeof PROPOSED_STATES)[number];

/** An event as a document tells it. */
export interface ToldEvent {
  readonly type: EventType;
  /** Ids in the register. */
  readonly entities: readonly string[];
  /** Names of companies the register does not know. */
  readonly unknown: readonly string[];
  readonly actor: string | null;
  readonly list: string | null;
  readonly date: PrintedDate | null;
  readonly stage?: string;
  readonly modality: Modality;
  readonly sectors?: readonly string[];
  /** `text.slice(start, end)` of the document. */
  readonly quote: { readonly text: string; readonly start: number; readonly end: number };
  /** 0 to 1. */
  readonly confidence: number;
  /** The id of the event or edition that says the same. */
  readonly known: string | null;
}

/** One place where a proposed event is told. */
export interface Telling {
  /** The content of the document. */
  readonly document: string;
  /** Which event of the document, from 0. */
  readonly place: number;
  readonly event: ToldEvent;
}

/** What the same story is known by: two tellings with a key in common and dates that go together are of one event. */
export interface Mark {
  readonly key: string;
  /** As printed, or empty where nothing dates the telling. */
  readonly date: string;
}

/** What documents tell, for a person to accept or reject. `at` and `by`: when and by whom the first of them was brought. */
export interface ProposedEvent extends Act {
  /** `pe-1`, `pe-2`, … */
  readonly id: string;
  readonly state: ProposedState;
  /** What its tellings say together. */
  readonly event: ToldEvent;
  /** The content of the document that the quote is of. */
  readonly document: string;
  /** How many tellings it has. */
  readonly tellings: number;
  /** The event or edition of the register that it became, was merged with or is known as; the proposed event that it was found to be one with. */
  readonly became: string | null;
  /** The last verdict; `null` where none was given, or the last was undone. */
  readonly decided: (Act & { readonly reason: string }) | null;
}

/** What was done to a proposed event, in order; never changed. */
export interface ReviewAct extends Act {
  /** From 1, over all. */
  readonly seq: number;
  readonly proposed: string;
  readonly action: 'queued' | 'joined' | 'accepted' | 'rejected' | 'merged' | 'undone';
  readonly reason: string;
  readonly became: string | null;
  /** The sources that a verdict added to an event, so that they can be taken back. */
  readonly sources: readonly string[];
}

/** Which proposed events are asked for. */
export interface ProposedFilter {
  readonly states?: readonly ProposedState[];
  /** Those that name this entity. */
  readonly entity?: string;
  readonly list?: string;
  readonly type?: EventType;
  /** Oldest first where left out; of equal confidence the oldest is first. */
  readonly order?: 'oldest' | 'newest' | 'surest';
  readonly limit?: number;
  readonly offset?: number;
}

/** A proposed event to be, with the tellings and marks it begins with. */
export type NewProposed = Pick<ProposedEvent, 'state' | 'event' | 'document' | 'became' | 'at' | 'by'> & {
  readonly told: readonly Telling[];
  readonly marks: readonly Mark[];
};

/** A range of dates in which a key is looked for, both ends included, in the order of text. */
export interface MarkRange {
  readonly key: string;
  readonly from: string;
  readonly until: string;
}

export interface ProposedEvents {
  /** Gives the ids, in order. */
  readonly add: (proposed: readonly NewProposed[]) => Promise<readonly ProposedEvent[]>;
  /** Further tellings and marks of one that is held, and what its tellings then say together. */
  readonly extend: (id: string, event: ToldEvent, document: string, told: readonly Telling[], marks: readonly Mark[]) => Promise<void>;
  /** One is found to be another: its tellings and marks go there, and it is `merged` into it. */
  readonly join: (id: string, into: string, act: Act) => Promise<void>;
  readonly get: (id: string) => Promise<ProposedEvent | null>;
  readonly page: (filter?: ProposedFilter) => Promise<readonly ProposedEvent[]>;
  readonly count: (filter?: ProposedFilter) => Promise<number>;
  /** Marks in these ranges, each with the proposed event that bears it. */
  readonly near: (ranges: readonly MarkRange[]) => Promise<readonly (Mark & { readonly proposed: string })[]>;
  /** Those of these ids, in no order. */
  readonly of: (ids: readonly string[]) => Promise<readonly ProposedEvent[]>;
  /** Those in these states that became, were merged with or are known as one of these events. */
  readonly about: (events: readonly string[], states: readonly ProposedState[]) => Promise<readonly ProposedEvent[]>;
  /** In the order in which they were read. */
  readonly tellings: (id: string) => Promise<readonly Telling[]>;
  /** What a document tells, in the order of its text, each with the proposed event that it is of. */
  readonly toldIn: (document: string) => Promise<readonly (Telling & { readonly proposed: string })[]>;
  /** The proposed events that a document tells, as they are now. */
  readonly toldBy: (document: string) => Promise<readonly ProposedEvent[]>;
  /**
   * Records a verdict, or that one is undone. Returns false where the proposed event is not in one of the states `from` any more:
   * somebody else was there first.
   */
  readonly decide: (
    id: string,
    from: readonly ProposedState[],
    to: ProposedState,
    verdict: Omit<ReviewAct, 'seq' | 'proposed'>,
  ) => Promise<boolean>;
  readonly acts: (id: string) => Promise<readonly ReviewAct[]>;
  /** The next number for an event or an entity of the user's own; none is given twice. */
  readonly nextOwn: (what: 'event' | 'entity', count?: number) => Promise<number>;
}
