import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { DayBoard } from '../ask/day-board.js';
import { useEngine } from '../engine/engine-in-use.js';
import { BEGIN, END } from '../shell/bounds.js';
import { clocksMeant, TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { LetterShown } from './letter-shown.js';
import { PROPOSALS_WORDS } from './proposals-words.js';
import { RateShown } from './rate-shown.js';

const route = getRouteApi('/proposals');
/** The list that most letters are about. */
const FIRST = 'us-dod-1260h';

/** Each letter that asked for a listing, who was named, and what became of them. */
export function ProposalsScreen(): ReactNode {
  const said = useWords(PROPOSALS_WORDS);
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const field = useId();
  const clocks = clocksMeant(search, TODAY);
  const register = useEngine('register', { clocks: { on: TODAY, known: TODAY } });
  const lists = register.data?.lists ?? [];
  const list = lists.some(({ id }) => id === search.list) ? (search.list ?? FIRST) : FIRST;
  const { data } = useEngine('outcomes', { list, clocks });
  return (
    <div className="proposals">
      <header className="part-head">
        <h1>{said.title}</h1>
        <label htmlFor={field} className="row">
          <span className="quiet small">{said.list}</span>
          <select
            id={field}
            value={list}
            onChange={({ target }) =>
              void navigate({ search: (before) => ({ ...before, list: target.value === FIRST ? undefined : target.value }) })
            }
          >
            {lists
              .filter(({ proposed }) => proposed > 0)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {listName(id, language)}
                </option>
              ))}
          </select>
        </label>
      </header>
      <p className="quiet measure">{said.more}</p>
      <DayBoard clocks={clocks} from={BEGIN} to={END} />
      {data === undefined ? (
        <Loading />
      ) : data.proposals.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <RateShown rate={data.rate} />
          <ol className="plain letters">
            {[...data.proposals].reverse().map((proposal) => (
              <LetterShown key={proposal.id} proposal={proposal} told={data} clocks={clocks} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
