import { useCallback, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../client/problem.js';
import type { Pair, PairVerdict } from '../pair.js';
import { type Decide, MANY, saidAnew, type TakeBack } from './deciding.js';
import { nextOpen } from './next-open.js';
import type { PairColumns } from './pair-columns.js';

/** A verdict on its way: which, on which pairs, and whether it is being made sure of. */
export interface Asking {
  readonly verdict: PairVerdict;
  readonly pairs: readonly number[];
  readonly reason: string;
  readonly isSure: boolean;
}

/** What was done last, to be said: by its places among all pairs. */
export interface Done {
  readonly what: 'decided' | 'undone' | 'nothing';
  readonly verdict: PairVerdict;
  readonly pairs: readonly number[];
}

interface VerdictsGiven {
  readonly columns: PairColumns;
  readonly shown: Uint32Array;
  readonly place: number;
  readonly targets: () => readonly number[];
  readonly toPair: (at: number) => void;
  /** What follows a verdict: the choice is emptied, the table has the focus again. */
  readonly after: () => void;
  readonly decide: Decide | null;
  readonly takeBack: TakeBack | undefined;
  readonly takenBack: string;
}

export interface Verdicts {
  readonly asking: Asking | null;
  readonly problem: Problem | null;
  readonly done: Done | null;
  readonly isUndoable: boolean;
  readonly ask: (verdict: PairVerdict) => void;
  readonly give: (reason: string) => void;
  readonly leave: () => void;
  readonly again: () => void;
  readonly undo: () => void;
}

/** Verdicts as they are asked for, reasoned, recorded one after the other, and taken back. The next open pair has the focus at once. */
export function useVerdicts(given: VerdictsGiven): Verdicts {
  const { columns, shown, place, targets, toPair, after, decide, takeBack, takenBack } = given;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [isUndoable, setUndoable] = useState(false);
  const past = useRef<{ readonly pairs: readonly number[]; readonly before: readonly Pair[] }[]>([]);
  const leaving = useRef(new Set<number>());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const reasons = useRef(new Map<PairVerdict, string>());
  const last = useRef<{ readonly verdict: PairVerdict; readonly reason: string } | null>(null);

  const inTurn = useCallback((work: () => Promise<void>, failed: () => void) => {
    queue.current = queue.current.then(work).then(
      () => setProblem(null),
      (fault: unknown) => {
        failed();
        setProblem(problemOf(fault));
      },
    );
  }, []);

  const record = (verdict: PairVerdict, pairs: readonly number[], reason: string): void => {
    if (decide === null || pairs.length === 0) return;
    last.current = { verdict, reason };
    reasons.current.set(verdict, reason);
    const before = pairs.map((at) => columns.pairs[at]).filter((pair) => pair !== undefined);
    for (const at of pairs) leaving.current.add(at);
    const next = nextOpen(columns, shown, place, leaving.current);
    if (next !== null) toPair(shown[next] ?? 0);
    setAsking(null);
    after();
    const free = (): void => {
      for (const at of pairs) leaving.current.delete(at);
    };
    inTurn(async () => {
      await decide(before, verdict, reason);
      free();
      past.current.push({ pairs, before });
      setUndoable(true);
      setDone({ what: 'decided', verdict, pairs });
    }, free);
  };

  const give = (reason: string): void => {
    if (asking === null || reason.trim() === '') return;
    if (asking.pairs.length > MANY && !asking.isSure) setAsking({ ...asking, reason, isSure: true });
    else record(asking.verdict, asking.pairs, reason.trim());
  };

  return {
    asking,
    problem,
    done,
    isUndoable,
    ask: (verdict) => {
      const pairs = targets();
      if (decide !== null && pairs.length > 0) setAsking({ verdict, pairs, reason: reasons.current.get(verdict) ?? '', isSure: false });
    },
    give,
    leave: () => {
      setAsking(null);
      after();
    },
    again: () => {
      const pairs = targets();
      if (last.current === null || pairs.length === 0 || decide === null) return;
      const { verdict, reason } = last.current;
      if (pairs.length > MANY) setAsking({ verdict, pairs, reason, isSure: true });
      else record(verdict, pairs, reason);
    },
    undo: () => {
      if (decide === null) return;
      inTurn(
        async () => {
          const held = past.current.at(-1);
          if (held === undefined) {
            setDone({ what: 'nothing', verdict: 'escalate', pairs: [] });
            return;
          }
          await (takeBack === undefined ? saidAnew(held.before, takenBack, decide) : takeBack(held.before));
          past.current.pop();
          setUndoable(past.current.length > 0);
          setDone({ what: 'undone', verdict: 'escalate', pairs: held.pairs });
          toPair(held.pairs[0] ?? 0);
        },
        () => undefined,
      );
    },
  };
}
