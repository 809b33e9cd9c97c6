import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Checks } from '../shell/checks.js';
import { SureButton } from '../shell/sure-button.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { usePortfolioNames } from '../watch/portfolio-names.js';
import { FaultShown } from './fault-shown.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Who is sent new alerts by mail, and when. */
export function DigestsPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  return (
    <Part title={said.digests} more={said.digestsMore} asked={useService(['digests'], (signal) => service.GET('/v1/digests', { signal }))}>
      {({ digests }) => (
        <>
          {digests.length === 0 ? (
            <p>{said.digestsNone}</p>
          ) : (
            <ul className="plain held-lines">
              {digests.map((digest) => (
                <DigestLine key={digest.id} digest={digest} />
              ))}
            </ul>
          )}
          <DigestForm />
        </>
      )}
    </Part>
  );
}

function DigestLine({ digest: { id, to, crontab, portfolios, last } }: { readonly digest: Told['Digest'] }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const params = { path: { id } };
  const send = useWork(['digests'], () => service.POST('/v1/digests/{id}/send', { params }));
  const remove = useWork(['digests'], async () => {
    await service.DELETE('/v1/digests/{id}', { params });
    return { data: id };
  });
  const told = send.data;
  return (
    <li className="held-line">
      <p>
        {to} <code className="quiet">{crontab}</code>{' '}
        <span className="quiet small">
          {said.portfolios}: {portfolios === null ? said.all : portfolios.join(', ')}
          {last === null ? '' : ` · ${said.lastTried} ${momentWords(last.at, language)}${last.fault === null ? '' : `: ${last.fault}`}`}
        </span>
      </p>
      <div className="row">
        <button type="button" className="button button-small" disabled={send.isPending} onClick={() => send.mutate(undefined)}>
          {said.sendNow}
        </button>
        <SureButton small label={said.removeOf(to)} disabled={remove.isPending} act={() => remove.mutate(undefined)}>
          {said.remove}
        </SureButton>
        <span role="status" className="small">
          {told === undefined
            ? ''
            : told.sent
              ? `✓ ${said.sent}`
              : told.fault === null
                ? said.sentNothing
                : `✕ ${said.refused(told.fault)}`}
        </span>
      </div>
      <FaultShown of={[send.error, remove.error]} />
    </li>
  );
}

const WHEN = ['daily', 'weekly', 'crontab'] as const;

function DigestForm(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const [mail, times, own] = [useId(), useId(), useId()];
  const names = usePortfolioNames();
  const [to, write] = useState('');
  const [when, choose] = useState<(typeof WHEN)[number]>('daily');
  const [crontab, plan] = useState('0 7 * * 1-5');
  const [portfolios, follow] = useState<readonly string[]>([]);
  const add = useWork(['digests'], () =>
    service.POST('/v1/digests', {
      body: { to: to.trim(), when: when === 'crontab' ? crontab : when, portfolios: portfolios.length === 0 ? null : [...portfolios] },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(undefined, { onSuccess: () => write('') });
  };
  return (
    <details className="adding">
      <summary>{said.addDigest}</summary>
      <form className="settings-form" onSubmit={submit}>
        <div className="sieve-field">
          <label htmlFor={mail}>{said.mail}</label>
          <input id={mail} type="email" required maxLength={254} value={to} onChange={({ target }) => write(target.value)} />
        </div>
        <div className="sieve-field">
          <label htmlFor={times}>{said.when}</label>
          <select id={times} value={when} onChange={({ target }) => choose(WHEN.find((each) => each === target.value) ?? 'daily')}>
            {WHEN.map((each) => (
              <option key={each} value={each}>
                {said[each]}
              </option>
            ))}
          </select>
        </div>
        {when === 'crontab' ? (
          <div className="sieve-field">
            <label htmlFor={own}>{said.crontab}</label>
            <input id={own} type="text" required maxLength={100} value={crontab} onChange={({ target }) => plan(target.value)} />
          </div>
        ) : null}
        {names.length === 0 ? null : (
          <Checks
            legend={`${said.portfolios} (${said.noneIsAll})`}
            values={names}
            words={(name) => name}
            chosen={portfolios}
            choose={follow}
          />
        )}
        <button type="submit" className="button" disabled={add.isPending || to.trim() === ''}>
          {said.add}
        </button>
      </form>
      <FaultShown of={[add.error]} />
    </details>
  );
}
