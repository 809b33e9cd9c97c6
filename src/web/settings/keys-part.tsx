import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Scope, useActor } from '../client/actor.js';
import { keepKey } from '../client/key.js';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Checks } from '../shell/checks.js';
import { SCOPE_WORDS } from '../shell/scope-words.js';
import { SureButton } from '../shell/sure-button.js';
import { TableFrame } from '../shell/table-frame.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { FaultShown } from './fault-shown.js';
import { Part } from './part.js';
import { SecretOnce } from './secret-once.js';
import { SETTINGS_WORDS } from './settings-words.js';

const SCOPES: readonly Scope[] = ['read', 'screen', 'decide', 'admin'];
const RANKS = ['analyst', 'reviewer', 'admin'] as const;

interface Made {
  readonly name: string;
  readonly key: string;
}

/** Keys of the service: which there are, what each may do, and a new one. */
export function KeysPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const [made, tell] = useState<(Made & { readonly used: boolean }) | null>(null);
  const cache = useQueryClient();
  const asker = useActor().data;
  const isLocal = asker?.kind === 'local';
  const keys = useService(['keys'], (signal) => service.GET('/v1/keys', { signal }));
  // Where nobody needed a key before, this page needs one from now on.
  const came = (key: Made): void => {
    if (isLocal) {
      keepKey(key.key);
      void cache.invalidateQueries({ queryKey: ['service'] });
    }
    tell({ ...key, used: isLocal });
  };
  return (
    <>
      {/* Not in the part: what is told once must outlive an answer that fails. */}
      {made === null ? null : (
        <SecretOnce title={said.secretOf(made.name)} secret={made.key} done={() => tell(null)}>
          {made.used ? <span className="small">✓ {said.usedHere}</span> : null}
        </SecretOnce>
      )}
      <Part title={said.keys} more={said.keysMore} asked={keys}>
        {({ results }) => (
          <>
            {results.length === 0 ? <p>{said.keysNone}</p> : <KeysTable keys={results} />}
            {/* A form that knew nothing of who asks would make a first key that may not make others. */}
            {asker === undefined ? null : (
              <KeyForm key={String(results.length === 0)} first={results.length === 0 && isLocal} tell={came} />
            )}
            <p className="quiet small">{said.keysCommand}</p>
            <pre className="command">watchbill keys add NAME --scopes read,screen</pre>
          </>
        )}
      </Part>
    </>
  );
}

function KeysTable({ keys }: { readonly keys: readonly Told['Key'][] }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const scopeWords = useWords(SCOPE_WORDS);
  const { language } = useLanguage();
  const revoke = useWork(['keys'], (id: string) => service.DELETE('/v1/keys/{id}', { params: { path: { id } } }));
  const named = (scope: string): string => scopeWords[SCOPES.find((each) => each === scope) ?? 'read'];
  return (
    <>
      <FaultShown of={[revoke.error]} />
      <TableFrame label={said.keys}>
        <thead>
          <tr>
            <th scope="col">{said.holder}</th>
            <th scope="col">{said.scopes}</th>
            <th scope="col">{said.rank}</th>
            <th scope="col">{said.made}</th>
            <th scope="col">
              <span className="unseen">{said.revoke}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, name, scopes, rank, at, by, revoked }) => (
            <tr key={id}>
              <th scope="row">
                {name} <code className="quiet small">{id}</code>
              </th>
              <td>{scopes.map(named).join(', ')}</td>
              <td>{rankWords(rank, scopeWords)}</td>
              <td>
                {momentWords(at, language)} <span className="quiet">{by}</span>
              </td>
              <td>
                {revoked === null ? (
                  <SureButton small label={said.revokeOf(name)} disabled={revoke.isPending} act={() => revoke.mutate(id)}>
                    {said.revoke}
                  </SureButton>
                ) : (
                  <span className="quiet">
                    ✕ {said.revoked} {momentWords(revoked.at, language)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

type ScopeWords = { readonly analyst: string; readonly reviewer: string; readonly adminRank: string };

function rankWords(rank: string, words: ScopeWords): string {
  return rank === 'admin' ? words.adminRank : rank === 'reviewer' ? words.reviewer : words.analyst;
}

interface FormGiven {
  /** With the first key it ends that nobody needs one. */
  readonly first: boolean;
  readonly tell: (made: Made) => void;
}

function KeyForm({ first, tell }: FormGiven): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const scopeWords = useWords(SCOPE_WORDS);
  const [field, ranks] = [useId(), useId()];
  const [name, call] = useState('');
  const [scopes, allow] = useState<readonly Scope[]>(first ? SCOPES : ['read']);
  const [rank, raise] = useState<(typeof RANKS)[number]>(first ? 'admin' : 'analyst');
  const add = useWork(first ? [] : ['keys'], () => service.POST('/v1/keys', { body: { name: name.trim(), scopes: [...scopes], rank } }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(undefined, {
      onSuccess: ({ key }) => {
        tell({ name: name.trim(), key });
        call('');
      },
    });
  };
  return (
    <details className="adding">
      <summary>{said.addKey}</summary>
      {first ? <p className="quiet measure">{said.firstKey}</p> : null}
      <form className="settings-form" onSubmit={submit}>
        <div className="sieve-field">
          <label htmlFor={field}>{said.holder}</label>
          <input
            id={field}
            type="text"
            required
            maxLength={80}
            autoComplete="off"
            value={name}
            onChange={({ target }) => call(target.value)}
          />
        </div>
        <Checks legend={said.scopes} values={SCOPES} words={(scope) => scopeWords[scope]} chosen={scopes} choose={allow} />
        <div className="sieve-field">
          <label htmlFor={ranks}>{said.rank}</label>
          <select id={ranks} value={rank} onChange={({ target }) => raise(RANKS.find((each) => each === target.value) ?? 'analyst')}>
            {RANKS.map((each) => (
              <option key={each} value={each}>
                {rankWords(each, scopeWords)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button" disabled={add.isPending || name.trim() === '' || scopes.length === 0}>
          {said.add}
        </button>
      </form>
      <FaultShown of={[add.error]} />
    </details>
  );
}
