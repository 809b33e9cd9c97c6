import type { ApiKey, Store } from '../../store/index.js';
import { Refusal } from '../problem.js';
import type { Access } from './access.js';
import { type Actor, SCOPES } from './actor.js';
import { actorOfKey, isKey } from './api-key.js';
import { CannotServe } from './cannot-serve.js';
import { challengeOf, credentialsIn } from './credentials.js';
import { checkPepper } from './key-keeping.js';
import { keyring } from './keyring.js';
import { type Limiter, limiter } from './limiter.js';
import { checkLocal, isLoopback } from './local.js';
import type { Tokens } from './tokens.js';

/** What access is decided by. */
export interface AccessSettings {
  readonly store: Store;
  /** See `pepperIn`. */
  readonly pepper: Buffer;
  /** Bearer tokens of an issuer; `null` for keys alone. See `oidcIn` and `tokensOf`. */
  readonly tokens: Tokens | null;
  /** The host the service is bound to, as `listen` takes it. */
  readonly host: string;
  /** The user of this machine, as the audit chain names him. */
  readonly user: string;
  /** Origins of pages that may ask, such as `http://127.0.0.1:3333`; as for the app. */
  readonly corsOrigins?: readonly string[];
  /** Credentials that do not hold, one address a minute, until they are answered with 429. */
  readonly failures?: number;
}

/** Access, and a word to it that a key was revoked in this process. */
export interface ServedAccess extends Access {
  readonly forget: () => void;
}

/**
 * Throws `CannotServe` where a service must not be bound to a host: to any but loopback while there is neither a key that holds nor an
 * issuer of tokens, or anywhere with another pepper than the keys were made with.
 */
export async function checkServing({
  store,
  pepper,
  tokens,
  host,
}: Pick<AccessSettings, 'store' | 'pepper' | 'tokens' | 'host'>): Promise<void> {
  await checkPepper(store, pepper);
  if (isLoopback(host) || tokens !== null) return;
  const keys = await store.keys.all();
  if (!keys.some(({ revoked }: ApiKey) => revoked === null))
    throw new CannotServe(
      `${host}: got no key and no WATCHBILL_OIDC_ISSUER, expected one before others can reach the service: watchbill keys add NAME --scopes read,screen`,
    );
}

/**
 * Who may ask: holders of keys and of tokens. Bound to loopback while no key was ever made and no issuer is known, whoever reaches it
 * from this machine is its user and may do all; with the first key that ends, at once or within the second.
 */
export function accessFor(settings: AccessSettings): ServedAccess {
  const { store, pepper, tokens, host, user, corsOrigins = [], failures = 30 } = settings;
  const keys = keyring(store, pepper);
  const failed = limiter({ name: 'failures', times: failures, seconds: 60 });
  const local: Actor = { name: user, id: 'local', kind: 'local', scopes: new Set(SCOPES), rank: 'admin' };
  const mayBeOpen = isLoopback(host) && tokens === null;
  const actorOf = async (request: Request): Promise<Actor | string> => {
    if (mayBeOpen && !(await keys.any())) {
      checkLocal(request, corsOrigins);
      return local;
    }
    const shown = credentialsIn(request);
    if (shown === null) return 'got no credentials, expected Authorization: Bearer and a key or token';
    if (!isKey(shown)) return (await tokens?.actor(shown)) ?? 'got a credential that does not hold, expected one that does';
    const key = await keys.find(shown);
    return key === null ? 'got a key that does not hold, expected one that was made and not revoked' : actorOfKey(key);
  };
  return {
    forget: keys.forget,
    actor: async (request, remote) => {
      try {
        const actor = await actorOf(request);
        if (typeof actor !== 'string') return actor;
        throw new Refusal('unauthorized', actor, [], challengeOf(request));
      } catch (refused) {
        if (refused instanceof Refusal && refused.kind === 'unauthorized') await count(failed, remote);
        throw refused;
      }
    },
  };
}

/** Credentials that hold are let in all the same: an address may be that of many. */
async function count(failed: Limiter, remote: string): Promise<void> {
  const { over, headers } = await failed.spend(networkOf(remote));
  if (over) throw new Refusal('too-many-requests', 'got too many requests without credentials that hold, expected fewer', [], headers);
}

/** Who has an address of IPv6 has all those of its first half. */
function networkOf(remote: string): string {
  if (!remote.includes(':')) return remote;
  const [head = '', tail] = remote.split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== '')) as [string[], string[]];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
