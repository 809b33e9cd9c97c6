import type { ReactNode } from 'react';
import { madeFile } from '../client/made-file.js';
import { useEngine } from '../engine/engine-in-use.js';
import { clocksMeant, dayIn, TODAY } from '../shell/clocks.js';
import { TableFrame } from '../shell/table-frame.js';
import { NotesShown } from '../standing/notes-shown.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { CountsShown, rateOf } from './counts-shown.js';
import { PrivateResults } from './private-results.js';
import type { Progress } from './private-screening.js';
import { SCREEN_WORDS } from './screen-words.js';
import { type PageDecisions, resultsCsv, type Screened } from './screened.js';
import { backToFile, forgetFile } from './screening-state.js';

/** How far the screening in this page is. */
export function PrivateProgress({ name, progress }: { readonly name: string; readonly progress: Progress | null }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  return (
    <section className="screen-part" aria-busy="true">
      <h2>{said.screening(name)}</h2>
      <progress aria-label={said.screening(name)} value={progress?.share ?? undefined} max={1} />
      {progress === null ? null : <CountsShown summary={progress.summary} rate={rateOf(progress.summary.rows, progress.milliseconds)} />}
      <p>
        <button type="button" className="button" onClick={backToFile}>
          {said.stop}
        </button>
      </p>
    </section>
  );
}

/** What came of a file that was screened in this page. */
export function PrivateOutcome({ screened, decisions }: { readonly screened: Screened; readonly decisions: PageDecisions }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const { language } = useLanguage();
  const { name, told, summary, milliseconds } = screened;
  const seconds = (milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  const clocks = clocksMeant({ on: dayIn(told.on), known: dayIn(told.known) }, TODAY);
  const { data: notes } = useEngine('notes', { lists: Object.keys(summary.byList), clocks, today: TODAY });
  const lists = Object.entries(summary.byList).sort(([, a], [, b]) => b - a);
  return (
    <>
      <section className="screen-part">
        <h2>{said.result(name)}</h2>
        <p role="status" className="quiet">
          {said.took(seconds, rateOf(summary.rows, milliseconds).toLocaleString(language))}
        </p>
        <CountsShown summary={summary} rate={null} />
        {lists.length === 0 ? null : (
          <p className="quiet small">
            {said.byList}: {lists.map(([list, count]) => `${listName(list, language)} ${count.toLocaleString(language)}`).join(' · ')}
          </p>
        )}
        <NotesShown notes={notes ?? []} />
        <p className="row">
          <button
            type="button"
            className="button button-main"
            onClick={() => madeFile(resultsCsv(screened, decisions), 'text/csv', `${name.replace(/\.[^.]*$/, '')}.screened.csv`)}
          >
            {said.save}
          </button>
          <button type="button" className="button" onClick={backToFile}>
            {said.back}
          </button>
          <button type="button" className="button" onClick={forgetFile}>
            {said.another}
          </button>
        </p>
      </section>
      <PrivateResults screened={screened} decisions={decisions} />
      <Failures screened={screened} />
    </>
  );
}

/** The first rows that could not be screened, and why. */
function Failures({ screened: { failed, summary } }: { readonly screened: Screened }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  if (summary.errors === 0) return null;
  return (
    <section className="screen-part">
      <h2>{said.failures}</h2>
      <p className="quiet">{said.failuresMore(failed.length, summary.errors)}</p>
      <TableFrame label={said.failures}>
        <thead>
          <tr>
            <th scope="col" className="count">
              {said.line}
            </th>
            <th scope="col">{said.reason}</th>
            <th scope="col">{said.cells}</th>
          </tr>
        </thead>
        <tbody>
          {failed.map(({ line, cells, outcome }) => (
            <tr key={line}>
              <td className="count">{line}</td>
              <td lang="en">{outcome.kind === 'error' ? outcome.reason : ''}</td>
              <td>{cells.filter((cell) => cell.trim() !== '').join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
