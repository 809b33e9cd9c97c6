import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { useWords } from '../strings/language.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Where alerts are sent: endpoints, and mails. */
export function WebhooksPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  return (
    <>
      <Part title={said.webhooks} asked={useService(['webhooks'], (signal) => service.GET('/v1/webhooks', { signal }))}>
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <>
              <p>{said.webhooksNone}</p>
              <pre className="command">watchbill webhooks add https://alerts.example.com/watchbill</pre>
            </>
          ) : (
            <ul className="plain held-lines">
              {webhooks.map((webhook) => (
                <WebhookLine key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Part>
      <Part title={said.digests} asked={useService(['digests'], (signal) => service.GET('/v1/digests', { signal }))}>
        {({ digests }) =>
          digests.length === 0 ? (
            <p>{said.digestsNone}</p>
          ) : (
            <ul className="plain held-lines">
              {digests.map(({ id, to, crontab }) => (
                <li key={id} className="held-line">
                  {to} <code className="quiet">{crontab}</code>
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </>
  );
}

function WebhookLine({ webhook }: { readonly webhook: Told['Webhook'] }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { id, url, kinds, disabled } = webhook;
  const test = useWork(['webhooks'], () => service.POST('/v1/webhooks/{id}/test', { params: { path: { id } } }));
  const told = test.data;
  return (
    <li className="held-line">
      <p>
        <code>{url}</code>{' '}
        <span className="quiet small">
          {said.kinds}: {kinds === null ? said.all : kinds.join(', ')} ·{' '}
          {disabled === null ? said.active : `${said.disabled}: ${disabled.reason}`}
        </span>
      </p>
      <p className="row">
        <button type="button" className="button button-small" disabled={test.isPending} onClick={() => test.mutate(undefined)}>
          {said.test}
        </button>
        <span role="status" className="small">
          {test.error === null ? '' : problemOf(test.error).detail}
          {told === undefined ? '' : told.accepted ? `✓ ${said.accepted}` : `✕ ${said.refused(told.fault ?? String(told.status ?? ''))}`}
        </span>
      </p>
    </li>
  );
}
