import { type ReactNode, type RefObject, useId } from 'react';
import { useLanguage, useWords } from '../../strings/language.js';
import { listName } from '../../strings/list-words.js';
import { FACETS, type Facet, isSifting, NO_SIEVE, type PairSieve } from './facets.js';
import type { StandingState } from './pair-state.js';
import { stateWords } from './pair-words.js';
import type { FacetCounts } from './sifting.js';
import { TRIAGE_WORDS } from './triage-words.js';

interface FacetsGiven {
  readonly sieve: PairSieve;
  readonly counts: FacetCounts;
  readonly sift: (next: PairSieve) => void;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What pairs are sifted by, each value with how many it would show. The text stays in the page: it may be a screened name. */
export function FacetsShown({ sieve, counts, sift, text, type, field }: FacetsGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const { language } = useLanguage();
  const id = useId();
  const wordsOf = (facet: Facet, value: string): string => {
    if (facet === 'list') return listName(value, language);
    if (facet === 'standing') return stateWords(value as StandingState, language);
    if (facet === 'country') return value;
    return said[value as 'open' | 'match'];
  };
  return (
    <fieldset className="facets">
      <legend className="unseen">{said.sift}</legend>
      <div className="sieve-field">
        <label htmlFor={id}>{said.text}</label>
        <input id={id} ref={field} type="search" value={text} autoComplete="off" onChange={({ target }) => type(target.value)} />
      </div>
      {FACETS.map((facet) =>
        facet === 'found' || facet === 'said' ? (
          <FacetButtons
            key={facet}
            label={said[facet]}
            value={sieve[facet]}
            values={counts[facet]}
            words={(value) => wordsOf(facet, value)}
            choose={(value) => sift({ [facet]: value })}
          />
        ) : (
          <FacetChoice
            key={facet}
            label={said[facet]}
            value={sieve[facet]}
            values={counts[facet]}
            words={(value) => wordsOf(facet, value)}
            choose={(value) => sift({ [facet]: value })}
          />
        ),
      )}
      {isSifting(sieve) || text !== '' ? (
        <button
          type="button"
          className="button button-small facets-clear"
          onClick={() => {
            type('');
            sift(NO_SIEVE);
          }}
        >
          {said.clear}
        </button>
      ) : null}
    </fieldset>
  );
}

interface FacetGiven {
  readonly label: string;
  readonly value: string | undefined;
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly words: (value: string) => string;
  readonly choose: (value: string | undefined) => void;
}

/** Few values: all of them in sight. */
function FacetButtons({ label, value, values, words, choose }: FacetGiven): ReactNode {
  const id = useId();
  const told = values.filter(([each, count]) => count > 0 || each === value);
  if (told.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read twice
    <div className="sieve-field" role="group" aria-labelledby={id}>
      <span id={id} className="facet-label">
        {label}
      </span>
      <span className="facet-buttons">
        {told.map(([each, count]) => (
          <button
            key={each}
            type="button"
            className="button button-small"
            aria-pressed={each === value}
            onClick={() => choose(each === value ? undefined : each)}
          >
            {words(each)} <span className="number quiet">{count}</span>
          </button>
        ))}
      </span>
    </div>
  );
}

/** Many values: a list to choose from. */
function FacetChoice({ label, value, values, words, choose }: FacetGiven): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const id = useId();
  if (values.length === 0 && value === undefined) return null;
  const told = value === undefined || values.some(([each]) => each === value) ? values : [...values, [value, 0] as const];
  return (
    <div className="sieve-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => choose(target.value === '' ? undefined : target.value)}>
        <option value="">{said.any}</option>
        {told.map(([each, count]) => (
          <option key={each} value={each}>
            {words(each)} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
