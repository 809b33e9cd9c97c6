import { type ReactNode, useState } from 'react';
import { service, type Told } from '../client/service.js';
import { useWork } from '../client/work.js';
import { SureButton } from '../shell/sure-button.js';
import { useWords } from '../strings/language.js';
import { ALERT_WORDS } from '../watch/alert-words.js';
import { DeliveriesShown } from './deliveries-shown.js';
import { FaultShown } from './fault-shown.js';
import { SETTINGS_WORDS } from './settings-words.js';

interface LineGiven {
  readonly webhook: Told['Webhook'];
  readonly tell: (made: { readonly url: string; readonly secret: string }) => void;
}

/** One endpoint, what it hears of, and what can be done with it. */
export function WebhookLine({ webhook, tell }: LineGiven): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const kindWords = useWords(ALERT_WORDS);
  const [shown, show] = useState(false);
  const { id, url, kinds, portfolios, disabled } = webhook;
  const params = { path: { id } };
  const test = useWork([], () => service.POST('/v1/webhooks/{id}/test', { params }));
  const rotate = useWork(['webhooks'], () => service.POST('/v1/webhooks/{id}/rotate', { params }));
  const turn = useWork(['webhooks'], () =>
    service.PUT('/v1/webhooks/{id}', { params, body: { url, kinds, portfolios, disabled: disabled === null } }),
  );
  const remove = useWork(['webhooks'], async () => {
    await service.DELETE('/v1/webhooks/{id}', { params });
    return { data: id };
  });
  const told = test.data;
  return (
    <li className="held-line">
      <p>
        <code>{url}</code>{' '}
        <span className="quiet small">
          {said.kinds}: {kinds === null ? said.all : kinds.map((kind) => kindWords[kind]).join(', ')} · {said.portfolios}:{' '}
          {portfolios === null ? said.all : portfolios.join(', ')} ·{' '}
          {disabled === null ? said.active : `${said.disabled}: ${disabled.reason}`}
        </span>
      </p>
      <div className="row">
        <button type="button" className="button button-small" disabled={test.isPending} onClick={() => test.mutate(undefined)}>
          {said.test}
        </button>
        <button type="button" className="button button-small" aria-expanded={shown} onClick={() => show(!shown)}>
          {said.deliveries}
        </button>
        <SureButton
          small
          disabled={rotate.isPending}
          act={() => rotate.mutate(undefined, { onSuccess: ({ secret }) => tell({ url, secret }) })}
        >
          {said.rotate}
        </SureButton>
        <button type="button" className="button button-small" disabled={turn.isPending} onClick={() => turn.mutate(undefined)}>
          {disabled === null ? said.disable : said.enable}
        </button>
        <SureButton small label={said.removeOf(url)} disabled={remove.isPending} act={() => remove.mutate(undefined)}>
          {said.remove}
        </SureButton>
        <span role="status" className="small">
          {told === undefined ? '' : told.accepted ? `✓ ${said.accepted}` : `✕ ${said.refused(told.fault ?? String(told.status ?? ''))}`}
        </span>
      </div>
      <FaultShown of={[test.error, rotate.error, turn.error, remove.error]} />
      {shown ? <DeliveriesShown id={id} /> : null}
    </li>
  );
}
