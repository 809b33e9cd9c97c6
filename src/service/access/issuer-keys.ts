import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { isTrusted, type OidcSettings } from './oidc.js';

/** Milliseconds: for an answer of the issuer, between two that did not come, and for how long its keys are used. */
const PATIENCE = 5_000;
const BETWEEN = 10_000;
const USED = 600_000;
/** Most bytes of a discovery document. */
const MOST = 256 * 1024;

/** The issuer did not answer, or not what can be trusted; no fault of who shows a token. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/** The keys of an issuer, asked for with the first token and kept; a key that is not among them is looked for again at most each half minute. */
export function issuerKeys({ issuer, jwksUrl }: OidcSettings, ask: typeof fetch = fetch): JWTVerifyGetKey {
  const options = { timeoutDuration: PATIENCE, cooldownDuration: 30_000, cacheMaxAge: USED };
  let keys: Promise<JWTVerifyGetKey> | null = null;
  let failed = Number.NEGATIVE_INFINITY;
  const found = (): Promise<JWTVerifyGetKey> => {
    if (keys === null && performance.now() - failed < BETWEEN) throw new IssuerUnavailable('got no keys of the issuer a moment ago');
    keys ??= (jwksUrl === null ? discovered(issuer, ask) : Promise.resolve(jwksUrl))
      .then((address) => createRemoteJWKSet(new URL(address), options))
      .catch((fault: unknown) => {
        keys = null;
        failed = performance.now();
        throw fault;
      });
    return keys;
  };
  return async (header, token) => await (await found())(header, token);
}

/** The address of the keys, out of the issuer's own configuration (OpenID Connect Discovery 1.0 section 4). */
async function discovered(issuer: string, ask: typeof fetch): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await ask(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) }).catch((cause: unknown) => {
    throw new IssuerUnavailable('got no answer of the issuer', { cause });
  });
  const text = response.ok ? await response.text() : '';
  if (text.length === 0 || text.length > MOST) throw new IssuerUnavailable('got no configuration of the issuer');
  const told = JSON.parse(text) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (told.issuer !== issuer || typeof told.jwks_uri !== 'string' || !isTrusted(told.jwks_uri))
    throw new IssuerUnavailable('got the configuration of another issuer, or one without keys that can be trusted');
  return told.jwks_uri;
}
