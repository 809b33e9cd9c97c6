import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../strings/language.js';
import { FileDrop } from './file-drop.js';
import { FileLooked } from './file-looked.js';
import { PrivateOutcome, PrivateProgress } from './private-run.js';
import type { ScreenSearch } from './screen-search.js';
import { SCREEN_WORDS } from './screen-words.js';
import { takeFile, useScreeningState } from './screening-state.js';
import { threadsLoaded } from './screening-threads.js';
import { ServerRun } from './server-run.js';

const route = getRouteApi('/screen');

/** A file is taken, its columns are looked at, and it is screened: in this page, or by the service. */
export function ScreenScreen(): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const search = route.useSearch();
  // Loaded with the screen: what is screened later needs no network.
  useEffect(threadsLoaded, []);
  return (
    <div className="screen">
      <h1>{said.title}</h1>
      {search.run === undefined ? <Stage search={search} /> : <ServerRun run={search.run} />}
    </div>
  );
}

function Stage({ search }: { readonly search: ScreenSearch }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const state = useScreeningState();
  const take = (file: File): void => void takeFile(file);
  if (state.is === 'looked') return <FileLooked looked={state} search={search} />;
  if (state.is === 'screening') return <PrivateProgress name={state.file.name} progress={state.progress} />;
  if (state.is === 'screened') return <PrivateOutcome screened={state.screened} decisions={state.decisions} />;
  return (
    <>
      <p className="measure">{said.more}</p>
      {state.is === 'unreadable' ? (
        <div role="alert" className="lacking">
          <p>
            <b>{said.unreadable}</b>
          </p>
          <p lang="en">{state.problem.detail}</p>
        </div>
      ) : null}
      {state.is === 'looking' ? (
        <p role="status" className="loading">
          {said.looking(state.file.name)}
        </p>
      ) : (
        <FileDrop take={take} />
      )}
    </>
  );
}
