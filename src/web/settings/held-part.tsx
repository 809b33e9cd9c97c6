import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Allowed } from '../shell/allowed.js';
import { SureButton } from '../shell/sure-button.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { HeldDifference } from './held-difference.js';
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
  const { id, at, by, source, list, reasons } = held;
  const settle = useWork<'accept' | 'drop', object>(['held', 'sync', 'snapshot', 'resolutions', 'portfolios', 'alerts'], (how) =>
    how === 'accept'
      ? service.POST('/v1/held/{id}/accept', { params: { path: { id } } })
      : service.POST('/v1/held/{id}/drop', { params: { path: { id } } }),
  );
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
      <HeldDifference id={id} />
      <Allowed scope="admin">
        <p className="row">
          {(['accept', 'drop'] as const).map((how) => (
            <SureButton key={how} small disabled={settle.isPending} act={() => settle.mutate(how)}>
              {said[how]}
            </SureButton>
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
