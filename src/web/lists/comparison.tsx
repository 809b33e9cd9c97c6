import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { type Day, parseDay } from '../../register/day.js';
import { problemOf } from '../client/problem.js';
import type { LineTold, RenamedTold } from '../engine/diff-question.js';
import { useEngine } from '../engine/engine-in-use.js';
import type { EditionTold } from '../engine/list-question.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { LISTS_WORDS } from './lists-words.js';
import { SieveShown } from './sieve-shown.js';
import { type Sieve, sifted } from './sifting.js';

interface Sides {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface ComparisonGiven {
  readonly list: string;
  readonly known: Day;
  readonly editions: readonly EditionTold[];
  readonly search: Sides & Sieve;
  readonly change: (next: Sides & Sieve) => void;
  readonly sectors: readonly { readonly id: string; readonly label: string; readonly zh: string }[];
}

/** Two states of a list side by side: who went, who came, who goes on under another name, and how many stay. */
export function Comparison({ list, known, editions, search, change, sectors }: ComparisonGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { data, error } = useEngine('diff', { list, known, from: search.from, to: search.to });
  const draft = editions.find(({ id, form }) => form === 'draft' && (id === data?.from || id === data?.to));
  return (
    <div className="comparison">
      <div className="row sides">
        <Side
          label={said.from}
          editions={editions}
          value={data?.from ?? search.from}
          choose={(from) => change({ from, to: search.to ?? data?.to })}
        />
        <Side
          label={said.to}
          editions={editions}
          value={data?.to ?? search.to}
          choose={(to) => change({ to, from: search.from ?? data?.from })}
        />
        <button type="button" className="button" disabled={data === undefined} onClick={() => change({ from: data?.to, to: data?.from })}>
          ⇄ {said.swap}
        </button>
      </div>
      {draft?.withdrawn === undefined ? null : <p className="lacking">{said.would}</p>}
      {error === null ? null : (
        <p role="alert" className="fault" lang="en">
          {problemOf(error).detail}
        </p>
      )}
      {data === undefined || data.list !== list ? null : (
        <>
          <SieveShown lines={[...data.added, ...data.removed, ...data.renamed]} sieve={search} sift={change} sectors={sectors} />
          <p className="tally number">
            {data.sizes.from} → {data.sizes.to}
            <span className="quiet">
              {' '}
              {said.continued} {data.continued}
            </span>
          </p>
          <div className="changes">
            <Lines title={said.removed} sign="−" kind="removed" lines={sifted(data.removed, search)} />
            <Lines title={said.added} sign="+" kind="added" lines={sifted(data.added, search)} />
            <Lines title={said.renamed} sign="→" kind="renamed" lines={sifted(data.renamed, search)} />
          </div>
          {data.added.length + data.removed.length + data.renamed.length === 0 ? <p>{said.unchanged}</p> : null}
        </>
      )}
    </div>
  );
}

interface SideGiven {
  readonly label: string;
  readonly editions: readonly EditionTold[];
  readonly value: string | undefined;
  readonly choose: (side: string) => void;
}

/** One side of a comparison: an edition, or a day. */
function Side({ label, editions, value, choose }: SideGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  const id = useId();
  const isDay = value !== undefined && parseDay(value) !== null;
  return (
    <div className="side">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={isDay ? 'day' : (value ?? '')}
        onChange={({ target }) => choose(target.value === 'day' ? (editions.at(-1)?.date ?? '') : target.value)}
      >
        {[...editions].reverse().map((edition) => (
          <option key={edition.id} value={edition.id}>
            {dateWords(edition.date, language, 'brief')} · {said[edition.form]} · {said[edition.status]}
          </option>
        ))}
        <option value="day">{said.ofDay}</option>
      </select>
      {isDay ? (
        <input
          type="date"
          aria-label={`${label}: ${said.ofDay}`}
          value={value}
          onChange={({ target }) => parseDay(target.value) !== null && choose(target.value)}
        />
      ) : null}
    </div>
  );
}

interface LinesGiven {
  readonly title: string;
  readonly sign: string;
  readonly kind: 'added' | 'removed' | 'renamed';
  readonly lines: readonly (LineTold | RenamedTold)[];
}

function Lines({ title, sign, kind, lines }: LinesGiven): ReactNode {
  const said = useWords(LISTS_WORDS);
  return (
    <section className={`change change-${kind}`}>
      <h3>
        {title} <span className="number">{lines.length}</span>
      </h3>
      <ul className="plain">
        {lines.map((line) => (
          <li key={line.id}>
            <span aria-hidden="true" className="change-sign">
              {sign}
            </span>
            <span>
              <Link to="/company/$id" params={{ id: line.id }} lang="en">
                {line.name}
              </Link>{' '}
              {line.chinese === null ? null : (
                <span lang="zh-Hans" className="quiet">
                  {line.chinese}
                </span>
              )}
              {'before' in line ? (
                <span className="quiet small block">
                  {said.before} <span lang="en">{line.before}</span>
                  {line.successor ? ` · ${said.successor}` : ''}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
