import { Refusal } from '../problem.js';
import { holdsKey } from './api-key.js';

/** `Bearer` (RFC 6750 section 2.1) and `ApiKey`, as clients of yente send it; the scheme in any case (RFC 9110 section 11.1). */
const AUTHORIZATION = /^(?:bearer|apikey) +([A-Za-z0-9._~+/=-]+)$/i;

/** A key as the password of basic authentication (RFC 7617): readers of feeds know no other way. */
const BASIC = /^basic +([A-Za-z0-9+/]{1,400}={0,2})$/i;

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
  const bearer = authorization === null ? null : (AUTHORIZATION.exec(authorization.trim())?.[1] ?? passwordIn(authorization, url));
  if (bearer === undefined || (key !== null && (key.length === 0 || key.includes(','))))
    throw unreadable(bearer === undefined ? 'authorization' : 'x-api-key');
  if (bearer !== null && key !== null && bearer !== key) throw unreadable('authorization', 'two credentials that differ', 'one');
  return bearer ?? key;
}

function unreadable(field: string, got = 'what is no credential', expected = 'Bearer and a key or token, once'): Refusal {
  return new Refusal('unauthorized', `${field}: got ${got}, expected ${expected}`, [{ in: 'header', field, got, expected }], CHALLENGE);
}

function passwordIn(authorization: string, url: string): string | undefined {
  const packed = isFeed(url) ? BASIC.exec(authorization.trim())?.[1] : undefined;
  if (packed === undefined) return undefined;
  const [, password] = /^[^:]*:(.+)$/s.exec(Buffer.from(packed, 'base64').toString('utf8')) ?? [];
  return password;
}

function isFeed(url: string): boolean {
  return new URL(url).pathname.startsWith('/feeds/');
}

/** What a client without credentials that hold is told to send; readers of feeds ask their users for a password then. */
export function challengeOf({ url }: Request): Readonly<Record<string, string>> {
  return isFeed(url) ? { 'www-authenticate': `${CHALLENGE['www-authenticate']}, Basic realm="watchbill", charset="UTF-8"` } : CHALLENGE;
}

/** What a client without credentials that hold is told to send (RFC 9110 section 11.6.1). */
export const CHALLENGE: Readonly<Record<string, string>> = { 'www-authenticate': 'Bearer realm="watchbill"' };
