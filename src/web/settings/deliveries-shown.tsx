import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Loading } from '../shell/loading.js';
import { TableFrame } from '../shell/table-frame.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { FaultShown } from './fault-shown.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** What became of each alert that was sent to an endpoint, newest first; each can be sent again. */
export function DeliveriesShown({ id }: { readonly id: string }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const { data, error } = useService(['webhooks', id, 'deliveries'], (signal) =>
    service.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: { limit: 50 } }, signal }),
  );
  const again = useWork(['webhooks'], (delivery: string) =>
    service.POST('/v1/webhooks/{id}/deliveries/{delivery}/redeliver', { params: { path: { id, delivery } } }),
  );
  const dead = useWork(['webhooks'], () => service.POST('/v1/webhooks/{id}/redeliver', { params: { path: { id } } }));
  if (error !== null)
    return (
      <p role="alert" className="fault" lang="en">
        {problemOf(error).detail}
      </p>
    );
  if (data === undefined) return <Loading />;
  const { deliveries } = data;
  if (deliveries.length === 0) return <p className="quiet small">{said.deliveriesNone}</p>;
  return (
    <>
      {deliveries.some(({ state }) => state === 'dead') ? (
        <p>
          <button type="button" className="button button-small" disabled={dead.isPending} onClick={() => dead.mutate(undefined)}>
            {said.redeliverDead}
          </button>
        </p>
      ) : null}
      <FaultShown of={[again.error, dead.error]} />
      <TableFrame label={said.deliveries}>
        <thead>
          <tr>
            <th scope="col">{said.alert}</th>
            <th scope="col">{said.state}</th>
            <th scope="col" className="count">
              {said.attempts}
            </th>
            <th scope="col">{said.lastTried}</th>
            <th scope="col">
              <span className="unseen">{said.redeliver}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map(({ id: delivery, alert, state, attempts, last }) => (
            <tr key={delivery}>
              <th scope="row">
                <code>{alert}</code>
              </th>
              <td>
                {SIGNS[state]} {said[state]}
              </td>
              <td className="count">{attempts}</td>
              <td className="given">
                {last === null ? '–' : momentWords(last.at, language)} <span lang="en">{last?.fault ?? ''}</span>
              </td>
              <td>
                <button
                  type="button"
                  className="button button-small"
                  aria-label={`${said.redeliver}: ${alert}`}
                  disabled={again.isPending}
                  onClick={() => again.mutate(delivery)}
                >
                  {said.redeliver}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

const SIGNS = { waiting: '◐', delivered: '●', dead: '✕' } as const;
