import { FetchFault, shownAddress } from './fetch-fault.js';

/** An address as a URL, where it is one that may be fetched; of a redirect `from` is where it leads away. Throws a `FetchFault`. */
export function checkedAddress(text: string, from: URL | null): URL {
  const url = URL.canParse(text, from?.href) ? new URL(text, from?.href) : null;
  if (url === null) throw new FetchFault('an address that cannot be read', 'http:// or https:// and a host');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFault(`an address of ${url.protocol}`, 'http: or https:');
  if (url.username !== '' || url.password !== '')
    throw new FetchFault(`an address with a user in it (${shownAddress(url)})`, 'one without');
  if (from?.protocol === 'https:' && url.protocol === 'http:')
    throw new FetchFault(`a redirect from https to ${shownAddress(url)}`, 'https all the way');
  return url;
}
