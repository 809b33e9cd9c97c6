import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import type { Corrected, Taken } from './correcting.js';
import type { ProposalView } from './review-answers.js';
import { VERDICT_WORDS } from './verdict-words.js';

interface UnknownGiven {
  readonly view: ProposalView;
  readonly corrected: Corrected;
  readonly become: (corrected: Corrected) => void;
}

/** Names that the register does not know: each is left out, is a company to be made, or is one that the register has. */
export function UnknownCompanies({ view: { unknown }, corrected, become }: UnknownGiven): ReactNode {
  const said = useWords(VERDICT_WORDS);
  const take = (name: string, as: Taken): void => become({ ...corrected, unknown: { ...corrected.unknown, [name]: as } });
  return unknown.map(({ name, candidates }) => {
    const taken = corrected.unknown[name] ?? { as: 'out' };
    return (
      <div key={name} className="row unknown-company">
        <label>
          {said.unknown(name)}
          <select
            value={taken.as === 'known' ? taken.id : taken.as}
            onChange={({ target: { value } }) =>
              take(name, value === 'out' ? { as: 'out' } : value === 'new' ? { as: 'new', country: '' } : { as: 'known', id: value })
            }
          >
            <option value="out">{said.leftOut}</option>
            <option value="new">{said.made}</option>
            {candidates.map(({ entity, label }) => (
              <option key={entity} value={entity} lang="en">
                {label}
              </option>
            ))}
          </select>
        </label>
        {taken.as === 'new' ? (
          <label>
            {said.country}
            <input
              value={taken.country}
              maxLength={2}
              size={4}
              onChange={({ target }) => take(name, { as: 'new', country: target.value.toUpperCase() })}
            />
          </label>
        ) : null}
      </div>
    );
  });
}
