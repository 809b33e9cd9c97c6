import { type ReactNode, useCallback, useMemo } from 'react';
import { useActor } from '../client/actor.js';
import { useWords } from '../strings/language.js';
import type { Pair } from './pair.js';
import { privatePairs } from './private-pairs.js';
import { SCREEN_WORDS } from './screen-words.js';
import type { PageDecision, PageDecisions, Screened } from './screened.js';
import { decideHere } from './screening-state.js';
import type { Decide, TakeBack } from './triage/deciding.js';
import { Triage } from './triage/triage.js';

interface PrivateResultsGiven {
  readonly screened: Screened;
  readonly decisions: PageDecisions;
}

/** The pairs of a file that was screened in this page, to be decided on; what is decided is written with the results, and kept nowhere else. */
export function PrivateResults({ screened: { matched, name }, decisions }: PrivateResultsGiven): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const found = useMemo(() => privatePairs(matched), [matched]);
  const pairs = useMemo(() => found.map((pair) => decided(pair, decisions)), [found, decisions]);
  const { data: actor } = useActor();
  const by = actor?.name ?? said.thisPage;
  const decide = useCallback<Decide>(
    (chosen, verdict, reason) => {
      const decision: PageDecision = { verdict, reason, by, at: new Date().toISOString() };
      decideHere(
        chosen.map(({ id }) => id),
        () => decision,
      );
      return Promise.resolve();
    },
    [by],
  );
  const takeBack = useCallback<TakeBack>((before) => {
    const earlier = new Map(before.map((pair) => [pair.id, pair.decided]));
    decideHere([...earlier.keys()], (id) => {
      const was = earlier.get(id) ?? null;
      return was === null ? null : { verdict: was.verdict, reason: was.reason, by: was.by, at: new Date().toISOString() };
    });
    return Promise.resolve();
  }, []);
  return (
    <section className="screen-part">
      <h2>{said.pairs}</h2>
      {pairs.length === 0 ? (
        <p className="quiet">{said.noPairs}</p>
      ) : (
        <Triage pairs={pairs} decide={decide} takeBack={takeBack} name={`${name.replace(/\.[^.]*$/, '')}.pairs`} />
      )}
    </section>
  );
}

function decided(pair: Pair, decisions: PageDecisions): Pair {
  const decision = decisions.get(pair.id);
  if (decision === undefined) return pair;
  const { verdict, reason, by } = decision;
  return { ...pair, decided: { verdict, reason, by, holds: true } };
}
