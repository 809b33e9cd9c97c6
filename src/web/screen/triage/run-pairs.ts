import { type Problem, problemOf } from '../../client/problem.js';
import type { Pair, PairVerdict } from '../pair.js';
import { type DecisionTold, type PairsTold, pairsTold, type Told, type Waiting } from './pairs-told.js';

/** How far the pairs of a run are here, and what is being recorded. */
export interface RunPairsState {
  readonly pairs: readonly Pair[];
  /** As many as the run has; `null` until that is known. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly problem: Problem | null;
  readonly recording: { readonly done: number; readonly of: number } | null;
}

/** What is asked of the service. */
export interface RunService {
  readonly matches: (
    offset: number,
    limit: number,
    signal: AbortSignal,
  ) => Promise<{ readonly total: number; readonly results: readonly Told['RunMatch'][] }>;
  readonly proposed: (signal: AbortSignal) => Promise<readonly Told['ProposedDecision'][]>;
  readonly decide: (
    decisions: readonly { readonly match: string; readonly verdict: PairVerdict; readonly reason: string }[],
  ) => Promise<{ readonly decisions: readonly DecisionTold[]; readonly proposed: readonly Told['ProposedDecision'][] }>;
}

/** So many are held in a page; a run may have more. */
export const MOST_PAIRS = 100_000;
const PAGE = 500;
const AT_ONCE = 3;
/** As many as the service decides at once. */
const BATCH = 1_000;
/** Milliseconds between two sights of what has come, so that the page is not drawn for each page of pairs. */
const SIGHT = 150;

/** The pairs of a run, as they come from the service, and the decisions that go there. */
export class RunPairs {
  #state: RunPairsState = { pairs: [], total: null, loading: true, problem: null, recording: null };
  readonly #service: RunService;
  readonly #hearers = new Set<() => void>();
  #told: PairsTold = pairsTold(new Map());
  #seen = 0;

  constructor(service: RunService) {
    this.#service = service;
  }

  readonly onState = (hearer: () => void): (() => void) => {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  };

  readonly state = (): RunPairsState => this.#state;

  /** Loads every page in order, some of them at once; what has come is shown meanwhile. */
  readonly load = async (signal: AbortSignal): Promise<void> => {
    try {
      const [proposed, first] = await Promise.all([this.#service.proposed(signal), this.#service.matches(0, PAGE, signal)]);
      this.#told = pairsTold(new Map(proposed.map((each): [string, Waiting] => [keyOf(each), each])));
      this.#told.add(first.results);
      const { total } = first;
      const last = Math.min(total, MOST_PAIRS);
      this.#become({ pairs: this.#told.pairs(), total, loading: last > PAGE, problem: null });
      const coming: Promise<readonly Told['RunMatch'][]>[] = [];
      for (let offset = PAGE; offset < last || coming.length > 0; ) {
        while (coming.length < AT_ONCE && offset < last) {
          const page = this.#service.matches(offset, Math.min(PAGE, last - offset), signal).then(({ results }) => results);
          page.catch(() => undefined);
          coming.push(page);
          offset += PAGE;
        }
        this.#told.add((await coming.shift()) ?? []);
        if (performance.now() - this.#seen > SIGHT) this.#become({ pairs: this.#told.pairs() });
      }
      this.#become({ pairs: this.#told.pairs(), loading: false });
    } catch (fault) {
      if (!signal.aborted) this.#become({ loading: false, problem: problemOf(fault) });
    }
  };

  /** Records verdicts, a thousand at a time; what is recorded is shown at once, also where a later part fails. */
  readonly decide = async (pairs: readonly Pair[], verdict: PairVerdict, reason: string): Promise<void> => {
    try {
      for (let from = 0; from < pairs.length; from += BATCH) {
        if (pairs.length > BATCH) this.#become({ recording: { done: from, of: pairs.length } });
        const part = pairs.slice(from, from + BATCH).map(({ id }) => ({ match: id, verdict, reason }));
        const { decisions, proposed } = await this.#service.decide(part);
        for (const each of decisions) this.#told.change(keyOf(each), (pair) => ({ ...pair, decided: { ...saidOf(each), holds: true } }));
        for (const each of proposed) this.#told.change(keyOf(each), (pair) => ({ ...pair, waits: saidOf(each) }));
        this.#become({ pairs: this.#told.pairs() });
      }
    } finally {
      if (this.#state.recording !== null) this.#become({ recording: null });
    }
  };

  #become(next: Partial<RunPairsState>): void {
    this.#state = { ...this.#state, ...next };
    this.#seen = performance.now();
    for (const hearer of this.#hearers) hearer();
  }
}

function keyOf({ subjectKey, entity }: Pick<DecisionTold, 'subjectKey' | 'entity'>): string {
  return `${subjectKey} ${entity}`;
}

function saidOf({ verdict, reason, by }: Waiting): Waiting {
  return { verdict, reason, by };
}
