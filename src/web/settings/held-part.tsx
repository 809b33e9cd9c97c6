import { type ReactNode, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Allowed } from '../shell/allowed.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Editions that wait for a person, with why. */
export function HeldPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  return (
    <Part title={said.held} more={said.heldMore} asked={useService(['held'], (signal) => service.GET('/v1/held', { signal }))}>
      {({ results }) =>
        results.length === 0 ? (
          <p>{said.heldNone}</p>
        ) : (
          <ul className="plain held-lines">
            {results.map((held) => (
              <HeldLine key={held.id} held={held} />
            ))}
          </ul>
        )
      }
    </Part>
  );
}

function HeldLine({ held }: { readonly held: Told['HeldEdition'] }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const [asked, ask] = useState<'accept' | 'drop' | null>(null);
  const { id, at, by, source, list, reasons } = held;
  const settle = useWork<'accept' | 'drop', object>(['held', 'sync', 'snapshot'], (how) =>
    how === 'accept'
      ? service.POST('/v1/held/{id}/accept', { params: { path: { id } } })
      : service.POST('/v1/held/{id}/drop', { params: { path: { id } } }),
  );
  const press = (how: 'accept' | 'drop'): void => {
    if (asked === how) settle.mutate(how);
    ask(how);
  };
  return (
    <li className="held-line">
      <p>
        <b>{listName(list, language)}</b> <code>{id}</code>{' '}
        <span className="quiet small">
          {source} · {momentWords(at, language)} · {by}
        </span>
      </p>
      <ul lang="en">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Allowed scope="admin">
        <p className="row">
          {(['accept', 'drop'] as const).map((how) => (
            <button key={how} type="button" className="button button-small" disabled={settle.isPending} onClick={() => press(how)}>
              {said[how]}
              {asked === how ? ` – ${said.sure}` : ''}
            </button>
          ))}
          {settle.error === null ? null : (
            <span role="alert" className="fault small" lang="en">
              {problemOf(settle.error).detail}
            </span>
          )}
        </p>
      </Allowed>
    </li>
  );
}
