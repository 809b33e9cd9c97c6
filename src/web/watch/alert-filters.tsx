import { type ReactNode, useId } from 'react';
import { useWords } from '../strings/language.js';
import { ALERT_WORDS } from './alert-words.js';
import type { Going } from './watch-screen.js';
import { KINDS, type WatchSearch, watchIn } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';

interface FiltersGiven {
  readonly search: WatchSearch;
  readonly go: Going;
  readonly portfolios: readonly string[];
}

/** Which alerts are shown: the address has it. */
export function AlertFilters({ search: { show, kind, portfolio }, go, portfolios }: FiltersGiven): ReactNode {
  const said = useWords(WATCH_WORDS);
  const kinds = useWords(ALERT_WORDS);
  // Alerts outlive their portfolio.
  const names = portfolio === undefined || portfolios.includes(portfolio) ? portfolios : [...portfolios, portfolio];
  return (
    <fieldset className="sieve">
      <legend className="unseen">{said.filters}</legend>
      <Choice
        label={said.show}
        value={show ?? ''}
        choices={[
          ['', said.open],
          ['acknowledged', said.acknowledged],
          ['all', said.all],
        ]}
        choose={(value) => go({ show: watchIn({ show: value }).show })}
      />
      <Choice
        label={said.kind}
        value={kind ?? ''}
        choices={[['', said.any], ...KINDS.map((each) => [each, kinds[each]] as const)]}
        choose={(value) => go({ kind: watchIn({ kind: value }).kind })}
      />
      <Choice
        label={said.portfolio}
        value={portfolio ?? ''}
        choices={[['', said.any], ...names.map((each) => [each, each] as const)]}
        choose={(value) => go({ portfolio: value === '' ? undefined : value })}
      />
    </fieldset>
  );
}

interface ChoiceGiven {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

/** One of some values, with its name before it. */
export function Choice({ label, value, choices, choose }: ChoiceGiven): ReactNode {
  const id = useId();
  return (
    <div className="sieve-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
