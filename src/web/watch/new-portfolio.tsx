import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { ROLES, type Role } from '../../register/law.js';
import { problemOf } from '../client/problem.js';
import { useWork } from '../client/work.js';
import { Checks } from '../shell/checks.js';
import { useLanguage, useWords } from '../strings/language.js';
import { roleWords } from '../strings/role-words.js';
import { CompanyAdder, isAnybody, NOBODY } from './company-adder.js';
import { gatheredInto } from './gathering.js';
import { WATCH_WORDS } from './watch-words.js';

/** A portfolio made of companies, and watched at once. */
export function NewPortfolio({ made }: { readonly made: (name: string) => void }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const field = useId();
  const [name, call] = useState('');
  const [gathered, gather] = useState(NOBODY);
  const [roles, hear] = useState<readonly Role[]>([]);
  const { language } = useLanguage();
  const work = useWork(['portfolios', 'alerts'], async () => ({ data: await gatheredInto(name.trim(), gathered, { roles }) }));
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
      <details className="adding">
        <summary>
          {said.laws}: {roles.length === 0 ? said.everyRole : roles.map((role) => roleWords(role, language)).join(', ')}
        </summary>
        <Checks legend={said.lawsMore} values={ROLES} words={(role) => roleWords(role, language)} chosen={roles} choose={hear} />
      </details>
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
