import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { had, service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Allowed } from '../shell/allowed.js';
import { Loading } from '../shell/loading.js';
import { SureButton } from '../shell/sure-button.js';
import { useWords } from '../strings/language.js';
import { CompanyAdder, isAnybody, NOBODY } from './company-adder.js';
import { CompanyTable } from './company-table.js';
import { gatheredInto, type Watched } from './gathering.js';
import type { Going } from './watch-screen.js';
import type { WatchSearch } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';

/** Companies on a page. */
const PAGE = 100;

interface ShownGiven {
  readonly name: string;
  readonly search: WatchSearch;
  readonly go: Going;
}

/** One portfolio: its companies and where each stands, who comes and who leaves, and watching it now. */
export function PortfolioShown({ name, search, go }: ShownGiven): ReactNode {
  const said = useWords(WATCH_WORDS);
  const path = { name };
  const { found } = search;
  const page = Number(search.page ?? '1');
  const turn = (to: number): void => go({ page: to === 1 ? undefined : String(to) });
  const query = { limit: PAGE, offset: (page - 1) * PAGE, ...(found === undefined ? {} : { found: found === 'yes' }) };
  const { data, error } = useService(
    ['portfolios', name, query],
    (signal) => service.GET('/v1/portfolios/{name}', { params: { path, query }, signal }),
    { keep: true },
  );
  if (error !== null) {
    const problem = problemOf(error);
    return (
      <p role="alert" className="fault">
        {problem.kind === 'unknown' ? said.unknownPortfolio : problem.detail}
      </p>
    );
  }
  if (data === undefined) return <Loading />;
  const { portfolio, total, results } = data;
  const last = (page - 1) * PAGE + results.length;
  return (
    <section className="part" aria-label={name}>
      <h2>{name}</h2>
      <Allowed scope="screen">
        <PortfolioWork name={name} go={go} />
      </Allowed>
      <fieldset className="row">
        <legend className="unseen">{said.which}</legend>
        {(
          [
            [undefined, said.allOf],
            ['yes', said.onlyFound],
            ['no', said.onlyOthers],
          ] as const
        ).map(([value, words]) => (
          <button
            key={words}
            type="button"
            className="button button-small"
            aria-pressed={found === value}
            onClick={() => go({ found: value, page: undefined })}
          >
            {words}
          </button>
        ))}
      </fieldset>
      <CompanyTable portfolio={name} companies={results} isWatched={portfolio.watched !== null} />
      <p className="row">
        <span className="quiet small number">{results.length === 0 ? '' : said.page((page - 1) * PAGE + 1, last, total.value)}</span>
        {total.value <= PAGE ? null : (
          <>
            <button type="button" className="button button-small" disabled={page === 1} onClick={() => turn(page - 1)}>
              {said.previous}
            </button>
            <button type="button" className="button button-small" disabled={last >= total.value} onClick={() => turn(page + 1)}>
              {said.next}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** What can be done with a portfolio. */
function PortfolioWork({ name, go }: { readonly name: string; readonly go: Going }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const [gathered, gather] = useState(NOBODY);
  const about = ['portfolios', 'alerts'];
  const path = { name };
  const add = useWork<void, Watched>(about, async () => ({ data: await gatheredInto(name, gathered, null) }));
  const watch = useWork<void, { readonly alerts: readonly unknown[] }>(about, () =>
    service.POST('/v1/portfolios/{name}/watch', { params: { path } }),
  );
  const remove = useWork<void, object>(['alerts'], async () => ({
    data: await had(service.DELETE('/v1/portfolios/{name}', { params: { path } })),
  }));
  const cache = useQueryClient();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(undefined, { onSuccess: () => gather(NOBODY) });
  };
  const drop = (): void => {
    remove.mutate(undefined, {
      onSuccess: () => {
        go({ portfolio: undefined, found: undefined, page: undefined });
        void cache.invalidateQueries({ queryKey: ['service', 'portfolios'] });
      },
    });
  };
  const fault = add.error ?? watch.error ?? remove.error;
  const told =
    add.data !== undefined
      ? `${said.raised(add.data.came, add.data.alerts)}${add.data.unread === 0 ? '' : ` ${said.unread(add.data.unread)}`}`
      : watch.data === undefined
        ? ''
        : said.watchedNow(watch.data.alerts.length);
  return (
    <>
      <p className="row">
        <button type="button" className="button" disabled={watch.isPending} onClick={() => watch.mutate()}>
          {said.again}
        </button>
        <SureButton disabled={remove.isPending} act={drop}>
          {said.removePortfolio}
        </SureButton>
        <span role="status" className="small">
          {told}
        </span>
        {fault === null ? null : (
          <span role="alert" className="fault small" lang="en">
            {problemOf(fault).detail}
          </span>
        )}
      </p>
      <details className="adding">
        <summary>{said.addTitle}</summary>
        <form className="portfolio-form" onSubmit={submit}>
          <CompanyAdder key={String(add.submittedAt)} gathered={gathered} gather={gather} />
          <p>
            <button type="submit" className="button button-main" disabled={add.isPending || !isAnybody(gathered)}>
              {said.add}
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
