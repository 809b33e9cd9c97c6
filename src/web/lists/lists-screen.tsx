import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListAnswer } from '../../answering/index.js';
import { useEngine } from '../engine/engine-in-use.js';
import { clocksMeant, clocksTold, TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { LISTS_WORDS } from './lists-words.js';

const route = getRouteApi('/lists');

/** Every list that is known, those held first. */
export function ListsScreen(): ReactNode {
  const said = useWords(LISTS_WORDS);
  const clocks = clocksMeant(route.useSearch(), TODAY);
  const { data } = useEngine('register', { clocks });
  if (data === undefined) return <Loading />;
  const held = data.lists.filter(({ entities }) => entities !== null);
  const others = data.lists.filter(({ entities }) => entities === null);
  return (
    <div className="lists">
      <h1>{said.title}</h1>
      <p className="quiet measure">{said.more}</p>
      <section className="part">
        <h2>{said.held}</h2>
        <ul className="plain list-cards">
          {held.map((list) => (
            <ListCard key={list.id} list={list} search={clocksTold(clocks.on, clocks.known, TODAY)} />
          ))}
        </ul>
      </section>
      <section className="part">
        <h2>{said.notHeld}</h2>
        <ul className="plain list-cards">
          {others.map((list) => (
            <ListCard key={list.id} list={list} search={{}} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ListCard({ list, search }: { readonly list: ListAnswer; readonly search: ReturnType<typeof clocksTold> }): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  return (
    <li className="list-card">
      <h3>
        <Link to="/lists/$list" params={{ list: list.id }} search={search}>
          {listName(list.id, language)}
        </Link>
        {list.entities === null ? null : (
          <span className="list-count">
            <b className="number">{list.entities}</b> {said.onIt}
          </span>
        )}
      </h3>
      <p lang="en">{list.name}</p>
      <p lang="en" className="quiet small">
        {list.does}
      </p>
      <p className="quiet small">
        <span lang="en">{list.authority}</span>
        {list.coveredThrough === undefined ? '' : ` · ${said.through(dateWords(list.coveredThrough, language, 'brief'))}`}
      </p>
    </li>
  );
}
