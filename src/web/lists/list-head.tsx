import type { ReactNode } from 'react';
import type { List } from '../../register/index.js';
import type { Sources } from '../engine/told.js';
import { SourceLink } from '../standing/source-link.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { LISTS_WORDS } from './lists-words.js';

/** What a list is: who makes it, on what ground, what it does and what it does not. */
export function ListHead({ list, sources }: { readonly list: List; readonly sources: Sources }): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  return (
    <header className="list-head">
      <h1>
        {listName(list.id, language)} <span lang="en">{list.name}</span>
      </h1>
      <p className="quiet small">
        <span lang="en">
          {list.authority}
          {list.citation === undefined ? '' : ` · ${list.citation}`}
        </span>
        {list.coveredThrough === undefined ? '' : ` · ${said.through(dateWords(list.coveredThrough, language, 'brief'))}`}
      </p>
      <dl className="does">
        <div>
          <dt>{said.does}</dt>
          <dd lang="en">{list.does}</dd>
        </div>
        <div>
          <dt>{said.doesNot}</dt>
          <dd lang="en">{list.doesNot}</dd>
        </div>
      </dl>
      <p className="small sources">
        {list.sources.map((source) => (
          <SourceLink key={source} id={source} sources={sources} />
        ))}
      </p>
    </header>
  );
}
