import { Refusal } from '../problem.js';

/** Names and addresses by which only this machine is reached. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
const AUTHORITY = /^(?:(\[[0-9a-f:]+\])|([^:/?#@[\]]+))(?::\d{1,5})?$/i;
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What proxies add to the requests of others. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Whether nobody but this machine reaches a service that is bound to a host. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Throws the `Refusal` of a request that is not of the user of this machine where nobody needs a key: one for another host (a page that
 * had its own name point here), one that a proxy passed on, or one that would change something for a page from elsewhere.
 */
export function checkLocal({ headers, url, method }: Request, origins: readonly string[]): void {
  const host = headers.get('host') ?? '';
  for (const authority of [host, authorityOf(url)]) {
    if (authority !== '' && !isLoopbackAuthority(authority))
      throw new Refusal(
        'not-that-host',
        'host: got the name of another host, expected localhost: without keys only this machine is served',
        [{ in: 'header', field: 'host', got: 'another host', expected: 'localhost, 127.0.0.1 or [::1]' }],
      );
  }
  const forwarded = FORWARDED.find((name) => headers.has(name));
  if (forwarded !== undefined)
    throw new Refusal(
      'unauthorized',
      `${forwarded}: got a request that a proxy passed on, expected a key: make one with watchbill keys add`,
    );
  if (SAFE.has(method)) return;
  const origin = headers.get('origin');
  const foreign = origin !== null && origin !== `http://${host || authorityOf(url)}` && !origins.includes(origin);
  const crossSite = origin === null && ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
  if (foreign || crossSite)
    throw new Refusal('forbidden', 'origin: got a request of a page from elsewhere, expected one of this service', [
      { in: 'header', field: 'origin', got: 'another origin', expected: 'this service' },
    ]);
}

function isLoopbackAuthority(authority: string): boolean {
  const parts = AUTHORITY.exec(authority);
  return parts !== null && isLoopback(parts[1] ?? parts[2] ?? '');
}

function authorityOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
}
