import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refusal } from '../problem.js';
import type { Actor } from './actor.js';
import { issuerKeys } from './issuer-keys.js';
import type { OidcSettings } from './oidc.js';
import { type Claims, rolesIn } from './roles.js';

/** Bearer tokens (JWT, RFC 7519) of one issuer. */
export interface Tokens {
  /** Whose token it is; `null` where it does not hold. Throws `Refusal` 503 where the issuer's keys cannot be had. */
  readonly actor: (token: string) => Promise<Actor | null>;
}

/** Signed with a private key: with a shared secret, whoever can check a token could make one (RFC 8725 section 2.1). */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** Seconds by which clocks may differ. */
const TOLERANCE = 10;
/** What can name somebody in the audit chain: no control characters, none that turn the order of others about. */
const NAME = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{1,255}$/u;

/** `keys` finds the public key of a token: those of the issuer, unless others are given. */
export function tokensOf(settings: OidcSettings, keys: JWTVerifyGetKey = issuerKeys(settings), now: () => Date = () => new Date()): Tokens {
  const { issuer, audience, rolesClaim, nameClaim } = settings;
  const claimsOf = async (token: string): Promise<Claims | null> => {
    const expected = {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'sub'],
      currentDate: now(),
    };
    try {
      return (await jwtVerify(token, keys, expected)).payload;
    } catch (fault) {
      if (isOfToken(fault)) return null;
      throw new Refusal('not-ready', 'got no keys of the issuer of tokens to check one with, expected them: ask again shortly', [], {
        'retry-after': '10',
      });
    }
  };
  return {
    actor: async (token) => {
      const claims = await claimsOf(token);
      if (claims === null) return null;
      const [sub, name] = [claims['sub'], claims[nameClaim]];
      if (typeof sub !== 'string' || typeof name !== 'string' || !NAME.test(sub) || !NAME.test(name)) return null;
      return { name: `oidc:${name}`, id: `token:${sub}`, kind: 'token', ...rolesIn(claims, rolesClaim) };
    },
  };
}

/** Whether what went wrong is the token's fault: the other faults are of having the keys. */
function isOfToken(fault: unknown): boolean {
  if (!(fault instanceof errors.JOSEError)) return false;
  return !(fault instanceof errors.JWKSTimeout || fault instanceof errors.JWKSInvalid || fault.code === 'ERR_JOSE_GENERIC');
}
