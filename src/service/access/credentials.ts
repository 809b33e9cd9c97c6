import { Refusal } from '../problem.js';
import { holdsKey } from './api-key.js';

/** `Bearer` (RFC 6750 section 2.1) and `ApiKey`, as clients of yente send it; the scheme in any case (RFC 9110 section 11.1). */
const AUTHORIZATION = /^(?:bearer|apikey) +([A-Za-z0-9._~+/=-]+)$/i;

/**
 * The key or token that a request shows in `Authorization` or `x-api-key`; `null` where there is none. Throws `Refusal` where it shows two
 * that differ, or one that is no credential, or a key in its address: addresses are kept in histories and logs.
 */
export function credentialsIn({ headers, url }: Request): string | null {
  if (holdsKey(url))
    throw new Refusal(
      'bad-request',
      'got a key in the address, where histories and logs keep it: revoke it, and send another in Authorization',
    );
  const authorization = headers.get('authorization');
  const key = headers.get('x-api-key');
  const bearer = authorization === null ? null : AUTHORIZATION.exec(authorization.trim())?.[1];
  if (bearer === undefined || (key !== null && (key.length === 0 || key.includes(','))))
    throw unreadable(bearer === undefined ? 'authorization' : 'x-api-key');
  if (bearer !== null && key !== null && bearer !== key) throw unreadable('authorization', 'two credentials that differ', 'one');
  return bearer ?? key;
}

function unreadable(field: string, got = 'what is no credential', expected = 'Bearer and a key or token, once'): Refusal {
  return new Refusal('unauthorized', `${field}: got ${got}, expected ${expected}`, [{ in: 'header', field, got, expected }], CHALLENGE);
}

/** What a client without credentials that hold is told to send (RFC 9110 section 11.6.1). */
export const CHALLENGE: Readonly<Record<string, string>> = { 'www-authenticate': 'Bearer realm="watchbill"' };
