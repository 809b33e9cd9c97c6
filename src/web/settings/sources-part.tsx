import type { ReactNode } from 'react';
import { service, useService } from '../client/service.js';
import { TableFrame } from '../shell/table-frame.js';
import { dateWords, momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** What is followed, and how fresh it is. */
export function SourcesPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  return (
    <Part title={said.sources} more={said.sourcesMore} asked={useService(['sync'], (signal) => service.GET('/v1/sync', { signal }))}>
      {({ results }) => (
        <TableFrame label={said.sources}>
          <thead>
            <tr>
              <th scope="col">{said.source}</th>
              <th scope="col">{said.how}</th>
              <th scope="col">{said.last}</th>
              <th scope="col">{said.through}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ id, title, how, files, lists, note }) => {
              const moments = files.flatMap(({ fetched }) => fetched?.at ?? []).sort();
              const last = moments.at(-1);
              return (
                <tr key={id} title={note ?? undefined}>
                  <th scope="row" lang="en" className="wrap">
                    {title} <code className="quiet small">{id}</code>
                  </th>
                  <td>{said[how]}</td>
                  <td className={last === undefined ? 'quiet' : ''}>{last === undefined ? said.never : momentWords(last, language)}</td>
                  <td>
                    {lists
                      .filter(({ coveredThrough }) => coveredThrough !== null)
                      .map(
                        ({ id: list, coveredThrough }) =>
                          `${listName(list, language)} ${dateWords(coveredThrough ?? '', language, 'brief')}`,
                      )
                      .join(', ') || '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </TableFrame>
      )}
    </Part>
  );
}
