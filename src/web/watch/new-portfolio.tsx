import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { useWork } from '../client/work.js';
import { useWords } from '../strings/language.js';
import { CompanyAdder, isAnybody, NOBODY } from './company-adder.js';
import { gatheredInto } from './gathering.js';
import { WATCH_WORDS } from './watch-words.js';

/** A portfolio made of companies, and watched at once. */
export function NewPortfolio({ made }: { readonly made: (name: string) => void }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const field = useId();
  const [name, call] = useState('');
  const [gathered, gather] = useState(NOBODY);
  const work = useWork(['portfolios', 'alerts'], async () => ({ data: await gatheredInto(name.trim(), gathered, true) }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    work.mutate(undefined, { onSuccess: () => made(name.trim()) });
  };
  return (
    <form className="portfolio-form" onSubmit={submit}>
      <div className="sieve-field">
        <label htmlFor={field}>{said.name}</label>
        <input
          id={field}
          type="text"
          required
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={({ target }) => call(target.value)}
        />
      </div>
      <CompanyAdder gathered={gathered} gather={gather} />
      <p className="row">
        <button type="submit" className="button button-main" disabled={work.isPending || name.trim() === '' || !isAnybody(gathered)}>
          {said.make}
        </button>
        {work.error === null ? null : (
          <span role="alert" className="fault" lang="en">
            {problemOf(work.error).detail}
          </span>
        )}
      </p>
    </form>
  );
}
