import {
  type BaseRate,
  type Clocks,
  type Confidence,
  type Day,
  ledgerOf,
  type Outcome,
  outcomes,
  type Register,
} from '../register/index.js';
import type { Named } from './asked-entity.js';

export interface ProposalAnswer {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly actors: readonly string[];
  /** Companies whose name no source gives. */
  readonly unnamed: number;
  readonly confidence: Confidence;
  readonly companies: readonly (Named & Omit<Outcome, 'entity'>)[];
}

export interface OutcomesAnswer {
  readonly list: string;
  readonly on: Day;
  readonly known: Day;
  readonly proposals: readonly ProposalAnswer[];
  readonly rate: BaseRate;
}

/** What became of every company that somebody proposed for a list, and how often it was listed. */
export function outcomesAnswer(register: Register, list: string, clocks: Clocks): OutcomesAnswer {
  const ledger = ledgerOf(register);
  const found = outcomes(register, list, clocks);
  const proposals = found.proposals.map(({ proposal, outcomes: named }) => ({
    id: proposal.id,
    date: proposal.date,
    title: proposal.title,
    actors: proposal.actors,
    unnamed: proposal.unnamed ?? 0,
    confidence: proposal.confidence,
    companies: named.map(({ entity, ...outcome }) => ({ id: entity, name: ledger.entity.get(entity)?.label ?? entity, ...outcome })),
  }));
  return { list, on: clocks.on, known: clocks.known, proposals, rate: found.rate };
}
