import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useEngineState } from '../engine/engine-in-use.js';
import { useWords } from '../strings/language.js';
import { Chooser } from './chooser.js';
import { Login } from './login.js';
import { NAVIGATION } from './navigation.js';
import { ProblemShown } from './problem-shown.js';
import { Renewal } from './renewal.js';
import { SHELL_WORDS } from './shell-words.js';

/** Loaded after the rest: it says nothing where nobody needs a key. */
const Who = lazy(async () => ({ default: (await import('./who.js')).Who }));
const live = () => import('../watch/live.js');
const Live = lazy(async () => ({ default: (await live()).Live }));
const OpenAlerts = lazy(async () => ({ default: (await live()).OpenAlerts }));

/** What is around every screen: the way to the others, the language and the theme, and what is said where nothing can be shown. */
export function Frame(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const state = useEngineState();
  const locked = state.is === 'shut' && state.problem.kind === 'unauthorized';
  return (
    <>
      <a className="skip" href="#content">
        {said.skip}
      </a>
      <header className="frame-head">
        <Link to="/" className="wordmark">
          <img src="/mark.svg" alt="" width="20" height="20" />
          {said.product}
        </Link>
        <nav aria-label={said.navigation}>
          <ul>
            {NAVIGATION.map(({ to, name }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
                  {said[name]}
                  {name === 'watch' && state.is === 'open' ? (
                    <Suspense fallback={null}>
                      <OpenAlerts />
                    </Suspense>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {state.is === 'open' ? (
          <Suspense fallback={null}>
            <Who />
            <Live />
          </Suspense>
        ) : null}
        <Chooser />
      </header>
      <Renewal />
      <Content>{locked ? <Login /> : state.is === 'shut' ? <ProblemShown problem={state.problem} again /> : <Outlet />}</Content>
    </>
  );
}

/** After a change of screen the content has the focus, so that a keyboard and a screen reader go on from there. */
function Content({ children }: { readonly children: ReactNode }): ReactNode {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) ref.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return (
    <main id="content" ref={ref} tabIndex={-1}>
      {children}
    </main>
  );
}
