import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useRef, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { had, service } from '../client/service.js';
import { useWords } from '../strings/language.js';
import { type Corrected, correctionOf, PRINTED_DATE, readAs } from './correcting.js';
import { CorrectionFields } from './correction-form.js';
import { EventFacts } from './event-facts.js';
import { EventHistory, EventSources } from './event-sources.js';
import { useKeys } from './keys.js';
import { NearEvents } from './near-events.js';
import { OutcomeShown } from './outcome-shown.js';
import { ReasonForm } from './reason-form.js';
import type { Correction, ProposalView } from './review-answers.js';
import { StandingChanges } from './standing-changes.js';
import { type Doing, VerdictBar } from './verdict-bar.js';
import { VERDICT_WORDS } from './verdict-words.js';
import { useFourEyes, useMayDecide, useVerdict, type Verdict, verbsFor } from './verdicts.js';

interface DecidedGiven {
  readonly view: ProposalView;
  /** The document that is shown beside. */
  readonly shown: string;
  readonly show: (document: string) => void;
}

/** The event that is looked at: all that a person needs, and what he says of it, by button and by key. */
export function EventDecided({ view, shown, show }: DecidedGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const { proposed } = view;
  const place = useRef<HTMLDivElement>(null);
  const [begun, begin] = useState<Doing>(null);
  const [corrected, write] = useState<Corrected>(() => readAs(view));
  const work = useVerdict(proposed.id);
  const fourEyes = useFourEyes(proposed);
  const may = useMayDecide();
  const verbs = verbsFor(proposed.state);
  // What was begun ends with the event being decided, by whomever.
  const doing = begun !== null && verbs.includes(begun === 'correct' ? 'accept' : begun) ? begun : null;
  const correction = useDeferredValue(correctionOf(corrected, readAs(view)));
  const tried = useTried(proposed.id, doing === 'correct' ? correction : null);
  const seen = tried.data ?? view;
  const close = (): void => {
    begin(null);
    place.current?.focus({ preventScroll: true });
  };
  const say = (verdict: Verdict): void => {
    if (!work.isPending) work.mutate(verdict, { onSuccess: close });
  };
  const open = (next: Doing): void => {
    work.reset();
    if (next === 'correct') write(readAs(view));
    begin(next === doing ? null : next);
  };
  const free = may && doing === null && !work.isPending;
  const makes = free && fourEyes.held === null;
  // What is not right yet is corrected, not accepted.
  const accept = (): void => (view.problems.length > 0 ? open('correct') : say({ verb: 'accept', correction: {}, reason: '' }));
  useKeys({
    a: makes && verbs.includes('accept') ? accept : undefined,
    c: makes && verbs.includes('accept') ? () => open('correct') : undefined,
    r: free && verbs.includes('reject') ? () => open('reject') : undefined,
    m: makes && verbs.includes('merge') ? () => open('merge') : undefined,
    u: free && verbs.includes('undo') ? () => open('undo') : undefined,
    Escape: doing === null ? undefined : close,
  });
  const isWrong = corrected.date !== '' && !PRINTED_DATE.test(corrected.date);
  return (
    <div ref={place} tabIndex={-1} className="event-decided">
      <OutcomeShown view={view} done={work.data ?? null} />
      <EventFacts view={seen} />
      <VerdictBar view={view} doing={doing} begin={open} say={say} busy={work.isPending} error={work.error} fourEyes={fourEyes} />
      {doing === 'correct' ? (
        <ReasonForm
          does={said.acceptCorrected}
          needed={false}
          busy={work.isPending}
          ready={!isWrong && tried.error === null && seen.problems.length === 0}
          focus={false}
          say={(reason) => say({ verb: 'accept', correction: correctionOf(corrected, readAs(view)), reason })}
          cancel={close}
        >
          <CorrectionFields view={view} corrected={corrected} become={write} />
          {tried.error === null ? null : (
            <p role="alert" className="fault" lang="en">
              {problemOf(tried.error).detail}
            </p>
          )}
        </ReasonForm>
      ) : null}
      {proposed.state === 'waiting' ? (
        <>
          <StandingChanges view={seen} />
          <NearEvents near={seen.near} />
        </>
      ) : null}
      <EventSources view={view} shown={shown} show={show} />
      <EventHistory acts={view.acts} />
    </div>
  );
}

/** The event with a correction tried on; the one before stays until the next is there. Nothing is asked for `null`. */
function useTried(id: string, correction: Correction | null): UseQueryResult<ProposalView> {
  return useQuery<ProposalView>({
    queryKey: ['service', 'review', 'preview', id, correction],
    enabled: correction !== null,
    queryFn: ({ signal }) =>
      had(service.POST('/v1/review/{id}/preview', { params: { path: { id } }, body: { correction: correction ?? {} }, signal })),
    placeholderData: (before) => (correction === null ? undefined : before),
    retry: false,
    staleTime: 5_000,
  });
}
