import { type ReactNode, useState } from 'react';
import { service, useService } from '../client/service.js';
import { useWords } from '../strings/language.js';
import { Part } from './part.js';
import { SecretOnce } from './secret-once.js';
import { SETTINGS_WORDS } from './settings-words.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookLine } from './webhook-line.js';

/** Endpoints that alerts are sent to. */
export function WebhooksPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const [told, tell] = useState<{ readonly url: string; readonly secret: string } | null>(null);
  return (
    <>
      {/* Not in the part: what is told once must outlive an answer that fails. */}
      {told === null ? null : <SecretOnce title={said.secretOf(told.url)} secret={told.secret} done={() => tell(null)} />}
      <Part
        title={said.webhooks}
        more={said.webhooksMore}
        asked={useService(['webhooks'], (signal) => service.GET('/v1/webhooks', { signal }))}
      >
        {({ webhooks }) => (
          <>
            {webhooks.length === 0 ? (
              <p>{said.webhooksNone}</p>
            ) : (
              <ul className="plain held-lines">
                {webhooks.map((webhook) => (
                  <WebhookLine key={webhook.id} webhook={webhook} tell={tell} />
                ))}
              </ul>
            )}
            <WebhookForm tell={tell} />
          </>
        )}
      </Part>
    </>
  );
}
