import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { Allowed } from '../shell/allowed.js';
import { useWords } from '../strings/language.js';
import { Key } from './key.js';
import { MergeForm } from './merge-form.js';
import { ReasonForm } from './reason-form.js';
import type { ProposalView } from './review-answers.js';
import { VERDICT_WORDS } from './verdict-words.js';
import { type useFourEyes, type Verdict, verbsFor } from './verdicts.js';

/** What is being said and not said yet. */
export type Doing = 'correct' | 'reject' | 'merge' | 'undo' | null;

interface BarGiven {
  readonly view: ProposalView;
  readonly doing: Doing;
  readonly begin: (doing: Doing) => void;
  readonly say: (verdict: Verdict) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly fourEyes: ReturnType<typeof useFourEyes>;
}

/** What can be said of an event: each by a button, and by its key. */
export function VerdictBar({ view, doing, begin, say, busy, error, fourEyes }: BarGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const { proposed, problems } = view;
  const verbs = verbsFor(proposed.state);
  const held = fourEyes.held !== null;
  const cancel = (): void => begin(null);
  return (
    <Allowed scope="decide">
      <fieldset className="verdicts">
        <legend className="unseen">{said.decide}</legend>
        <div className="row">
          {verbs.includes('accept') ? (
            <>
              <button
                type="button"
                className="button button-main"
                aria-keyshortcuts="a"
                disabled={busy || held || problems.length > 0 || doing === 'correct'}
                onClick={() => say({ verb: 'accept', correction: {}, reason: '' })}
              >
                {said.accept} <Key>a</Key>
              </button>
              <Begin name={said.correct} letter="c" isOn={doing === 'correct'} disabled={busy || held} begin={() => begin('correct')} />
              <Begin name={said.reject} letter="r" isOn={doing === 'reject'} disabled={busy} begin={() => begin('reject')} />
            </>
          ) : null}
          {verbs.includes('merge') ? (
            <Begin name={said.merge} letter="m" isOn={doing === 'merge'} disabled={busy || held} begin={() => begin('merge')} />
          ) : null}
          {verbs.includes('undo') ? (
            <Begin name={said.undo} letter="u" isOn={doing === 'undo'} disabled={busy} begin={() => begin('undo')} />
          ) : null}
        </div>
        {fourEyes.on && verbs.includes('accept') ? (
          <p className="small held-back">{fourEyes.held === null ? said.fourEyes : said[fourEyes.held]}</p>
        ) : null}
        {error === null ? null : (
          <p role="alert" className="fault" lang="en">
            {problemOf(error).detail}
          </p>
        )}
        {doing === 'reject' || doing === 'undo' ? (
          <ReasonForm key={doing} does={said[doing]} needed busy={busy} say={(reason) => say({ verb: doing, reason })} cancel={cancel} />
        ) : null}
        {doing === 'merge' ? (
          <MergeForm view={view} busy={busy} say={(event, reason) => say({ verb: 'merge', event, reason })} cancel={cancel} />
        ) : null}
      </fieldset>
    </Allowed>
  );
}

interface BeginGiven {
  readonly name: string;
  readonly letter: string;
  readonly isOn: boolean;
  readonly disabled: boolean;
  readonly begin: () => void;
}

function Begin({ name, letter, isOn, disabled, begin }: BeginGiven): ReactNode {
  return (
    <button type="button" className="button" aria-keyshortcuts={letter} aria-expanded={isOn} disabled={disabled} onClick={begin}>
      {name} <Key>{letter}</Key>
    </button>
  );
}
