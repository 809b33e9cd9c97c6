import { type Clocks, countsFrom, visible } from './clock.js';
import { type Day, daysBetween } from './day.js';
import { type RegisterEvent, wasDone } from './event.js';
import { ledgerOf } from './ledger.js';
import { listingsOf } from './listing.js';
import type { Register } from './register.js';
import { type Interval, wilson } from './wilson.js';

/** What became of one company named in one proposal. `days` runs to the listing, or to the day asked about while there is none. */
export interface Outcome {
  readonly entity: string;
  readonly listed: Day | null;
  readonly days: number;
  /** It stood on the list already when it was proposed. */
  readonly already: boolean;
}

export interface ProposalOutcome {
  readonly proposal: RegisterEvent;
  readonly day: Day;
  readonly outcomes: readonly Outcome[];
}

/** How often a named company came to be listed, counted once a company from its first proposal. */
export interface BaseRate {
  readonly companies: number;
  readonly listed: number;
  readonly share: number | null;
  /** The 95 % interval of Wilson (1927), which stays honest with small numbers. `null` with no companies. */
  readonly interval: Interval | null;
  readonly medianDays: number | null;
  /** Companies whose names no source gives: counted in no share. */
  readonly unnamed: number;
}

export interface Outcomes {
  readonly list: string;
  readonly proposals: readonly ProposalOutcome[];
  readonly rate: BaseRate;
}

/** For every proposal to put companies on a list: each company, whether and when it was listed, and the base rate over all. */
export function outcomes(register: Register, list: string, clocks: Clocks): Outcomes {
  const ledger = ledgerOf(register);
  const proposals = register.events
    .filter((event) => event.type === 'proposal' && event.list === list && visible(event, clocks) && wasDone(event) && named(event))
    .map((proposal): ProposalOutcome => {
      const day = countsFrom(proposal.date);
      const became = proposal.entities.map((entity): Outcome => {
        const listings = listingsOf(ledger, entity, list, clocks);
        const already = listings.some((listing) => listing.since <= day && (listing.until === null || listing.until > day));
        const listed = already ? null : (listings.find((listing) => listing.since > day)?.since ?? null);
        return { entity, listed, days: daysBetween(day, listed ?? clocks.on), already };
      });
      return { proposal, day, outcomes: became };
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { list, proposals, rate: baseRate(proposals) };
}

/** Whether a proposal is about companies, named or not, and not about the list as such. */
function named(event: RegisterEvent): boolean {
  return event.entities.length > 0 || (event.unnamed ?? 0) > 0;
}

function baseRate(proposals: readonly ProposalOutcome[]): BaseRate {
  const first = new Map<string, Outcome>();
  for (const outcome of proposals.flatMap((proposal) => proposal.outcomes)) {
    if (!outcome.already && !first.has(outcome.entity)) first.set(outcome.entity, outcome);
  }
  const companies = first.size;
  const days = [...first.values()]
    .filter((outcome) => outcome.listed !== null)
    .map((outcome) => outcome.days)
    .sort((a, b) => a - b);
  return {
    companies,
    listed: days.length,
    share: companies === 0 ? null : days.length / companies,
    interval: companies === 0 ? null : wilson(days.length, companies),
    medianDays: median(days),
    unnamed: proposals.reduce((sum, proposal) => sum + (proposal.proposal.unnamed ?? 0), 0),
  };
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
