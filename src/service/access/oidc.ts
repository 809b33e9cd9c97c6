import { CannotServe } from './cannot-serve.js';
import { isLoopback } from './local.js';

/** The issuer whose tokens are taken (OpenID Connect Core 1.0, RFC 9068). */
export interface OidcSettings {
  /** As the claim `iss` has it, letter for letter. */
  readonly issuer: string;
  /** What the claim `aud` must hold. */
  readonly audience: string;
  /** Where its keys lie; `null` to ask `/.well-known/openid-configuration` of the issuer. */
  readonly jwksUrl: string | null;
  /** The claim with scopes and ranks, parts of a path joined by dots; `null` for `scope`, `scopes` and `roles`. */
  readonly rolesClaim: string | null;
  /** The claim that names who asks in the audit chain: one that the issuer never gives to two persons. */
  readonly nameClaim: string;
}

/** The settings in `WATCHBILL_OIDC_…`; `null` where there are none. Throws `CannotServe` where they are none that can be trusted. */
export function oidcIn(env: (name: string) => string | undefined): OidcSettings | null {
  const [issuer, audience] = [env('WATCHBILL_OIDC_ISSUER'), env('WATCHBILL_OIDC_AUDIENCE')];
  if (issuer === undefined && audience === undefined) return null;
  if (issuer === undefined)
    throw new CannotServe('WATCHBILL_OIDC_ISSUER: got nothing beside WATCHBILL_OIDC_AUDIENCE, expected the address of the issuer');
  if (audience === undefined)
    throw new CannotServe(
      'WATCHBILL_OIDC_AUDIENCE: got nothing beside WATCHBILL_OIDC_ISSUER, expected what tokens for this service name as aud',
    );
  checkAddress('WATCHBILL_OIDC_ISSUER', issuer);
  const jwksUrl = env('WATCHBILL_OIDC_JWKS_URL') ?? null;
  if (jwksUrl !== null) checkAddress('WATCHBILL_OIDC_JWKS_URL', jwksUrl);
  const [rolesClaim, nameClaim] = [env('WATCHBILL_OIDC_ROLES_CLAIM') ?? null, env('WATCHBILL_OIDC_NAME_CLAIM') ?? 'sub'];
  return { issuer, audience, jwksUrl, rolesClaim, nameClaim };
}

/** Whether keys may be had from an address: nobody between can exchange them. */
export function isTrusted(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function checkAddress(name: string, address: string): void {
  if (!isTrusted(address)) throw new CannotServe(`${name}: got another address, expected one that begins with https://`);
}
