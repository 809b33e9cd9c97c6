import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { namesSomebody } from '../../subjects/header.js';
import { problemOf } from '../client/problem.js';
import { service } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Allowed } from '../shell/allowed.js';
import { useWords } from '../strings/language.js';
import { FileHead } from './file-head.js';
import { runForm } from './run-form.js';
import { type ScreenSearch, toldIn } from './screen-search.js';
import { SCREEN_WORDS } from './screen-words.js';
import { ScreeningOptions } from './screening-options.js';
import { chooseColumn, forgetFile, type ScreeningState, screenHere, takeFile } from './screening-state.js';
import { TableColumns } from './table-columns.js';

type Looked = Extract<ScreeningState, { is: 'looked' }>;
type Where = 'here' | 'server';

/** A file before it is screened: what it was taken for, against what, and where it is to be screened. */
export function FileLooked({ looked, search }: { readonly looked: Looked; readonly search: ScreenSearch }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const navigate = useNavigate();
  const [where, go] = useState<Where>('here');
  const { file, look, columns, problem } = looked;
  const run = useWork(['runs'], () =>
    service.POST('/v1/runs', { body: { file: '' }, bodySerializer: () => runForm(looked, toldIn(search)) }),
  );
  const names = namesSomebody(columns);
  const start = (): void => {
    if (where === 'here') void screenHere(toldIn(search));
    else
      run.mutate(undefined, {
        onSuccess: ({ id }) => {
          forgetFile();
          void navigate({ to: '/screen', search: { run: id } });
        },
      });
  };
  const refusal = run.error === null ? problem : problemOf(run.error);
  return (
    <>
      <FileHead file={file} look={look} takeSheet={(sheet) => void takeFile(file, sheet)} />
      <section className="screen-part">
        <h2>{said.columns}</h2>
        <p className="quiet">{said.columnsMore}</p>
        {names ? null : (
          <p role="alert" className="lacking">
            {said.unnamed}{' '}
            {look.fault === null ? null : (
              <span lang="en" className="quiet">
                {look.fault}
              </span>
            )}
          </p>
        )}
        <TableColumns look={look} columns={columns} choose={chooseColumn} />
      </section>
      <ScreeningOptions search={search} />
      <fieldset className="screen-part">
        <legend>
          <h2>{said.where}</h2>
        </legend>
        <div className="places">
          <Place where="here" chosen={where === 'here'} choose={go} title={said.here} more={said.hereMore} />
          <Place where="server" chosen={where === 'server'} choose={go} title={said.server} more={said.serverMore} />
        </div>
      </fieldset>
      {refusal === null ? null : (
        <p role="alert" className="fault" lang="en">
          {refusal.detail}
        </p>
      )}
      <p className="row">
        {where === 'server' ? (
          <Allowed scope="screen">
            <StartButton disabled={!names || run.isPending} start={start} words={run.isPending ? said.sending : said.start} />
          </Allowed>
        ) : (
          <StartButton disabled={!names} start={start} words={said.start} />
        )}
        <button type="button" className="button" onClick={forgetFile}>
          {said.another}
        </button>
      </p>
    </>
  );
}

function StartButton(given: { readonly disabled: boolean; readonly start: () => void; readonly words: string }): ReactNode {
  return (
    <button type="button" className="button button-main" disabled={given.disabled} onClick={given.start}>
      {given.words}
    </button>
  );
}

interface PlaceGiven {
  readonly where: Where;
  readonly chosen: boolean;
  readonly choose: (where: Where) => void;
  readonly title: string;
  readonly more: string;
}

function Place({ where, chosen, choose, title, more }: PlaceGiven): ReactNode {
  return (
    <label className="place" data-chosen={chosen}>
      <input type="radio" name="where" checked={chosen} onChange={() => choose(where)} />
      <span>
        <b>{title}</b>
        <span className="quiet">{more}</span>
      </span>
    </label>
  );
}
