import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { service } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Checks } from '../shell/checks.js';
import { useWords } from '../strings/language.js';
import { ALERT_WORDS } from '../watch/alert-words.js';
import { usePortfolioNames } from '../watch/portfolio-names.js';
import { KINDS, type Kind } from '../watch/watch-search.js';
import { FaultShown } from './fault-shown.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Another endpoint: where it is, and of what it hears. Its secret is handed to `tell`. */
export function WebhookForm({ tell }: { readonly tell: (made: { readonly url: string; readonly secret: string }) => void }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const kindWords = useWords(ALERT_WORDS);
  const field = useId();
  const names = usePortfolioNames();
  const [url, write] = useState('');
  const [kinds, hear] = useState<readonly Kind[]>([]);
  const [portfolios, follow] = useState<readonly string[]>([]);
  const add = useWork(['webhooks'], () =>
    service.POST('/v1/webhooks', {
      body: {
        url: url.trim(),
        kinds: kinds.length === 0 ? null : [...kinds],
        portfolios: portfolios.length === 0 ? null : [...portfolios],
        disabled: false,
      },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(undefined, {
      onSuccess: ({ webhook, secret }) => {
        tell({ url: webhook.url, secret });
        write('');
        hear([]);
        follow([]);
      },
    });
  };
  return (
    <details className="adding">
      <summary>{said.addWebhook}</summary>
      <form className="settings-form" onSubmit={submit}>
        <div className="sieve-field wide">
          <label htmlFor={field}>{said.url}</label>
          <input
            id={field}
            type="url"
            required
            maxLength={2000}
            placeholder="https://alerts.example.com/watchbill"
            value={url}
            onChange={({ target }) => write(target.value)}
          />
        </div>
        <Checks
          legend={`${said.kinds} (${said.noneIsAll})`}
          values={KINDS}
          words={(kind) => kindWords[kind]}
          chosen={kinds}
          choose={hear}
        />
        {names.length === 0 ? null : (
          <Checks
            legend={`${said.portfolios} (${said.noneIsAll})`}
            values={names}
            words={(name) => name}
            chosen={portfolios}
            choose={follow}
          />
        )}
        <button type="submit" className="button" disabled={add.isPending || url.trim() === ''}>
          {said.add}
        </button>
      </form>
      <FaultShown of={[add.error]} />
    </details>
  );
}
