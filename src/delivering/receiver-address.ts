import { isIP } from 'node:net';
import type { Receivers } from './receivers.js';

/** The longest address of an endpoint, in characters. */
const LONGEST = 2000;

/** Ports from 1024 on where other services listen than those that take webhooks: file shares, databases, chat, X11, telephony. */
const TAKEN: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5900, 6000, 6379, 6566, 6665, 6666, 6667,
  6668, 6669, 6679, 6697, 9042, 9200, 9300, 10080, 10250, 11211, 27017,
]);

export type ReceiverAddress =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly got: string; readonly expected: string };

/**
 * The address of an endpoint, where it is one that may be sent to as far as its text tells: https, a host, no user, a usual port. A URL
 * reads every way to write an IPv4 address (decimal, octal, hexadecimal) as the same address. The path, which may be secret, is never repeated.
 */
export function receiverAddress(text: string, { http, permits }: Pick<Receivers, 'http' | 'permits'>): ReceiverAddress {
  if (text.length > LONGEST) return { ok: false, got: `an address of ${text.length} characters`, expected: `at most ${LONGEST}` };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return { ok: false, got: 'an address that cannot be read', expected: 'https:// and a host' };
  const protocols = http ? ['https:', 'http:'] : ['https:'];
  if (!protocols.includes(url.protocol)) return { ok: false, got: `an address of ${url.protocol}`, expected: protocols.join(' or ') };
  if (url.username !== '' || url.password !== '')
    return { ok: false, got: 'an address with a user in it', expected: 'one without: messages are signed' };
  const port = Number(url.port);
  if (url.port !== '' && port !== 443 && port !== 80 && (port < 1024 || TAKEN.has(port)))
    return { ok: false, got: `the port ${url.port}`, expected: '443, or one from 1024 on that is no other service’s' };
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !permits(host)) return { ok: false, got: `the address ${host}`, expected: 'an address of the public internet' };
  url.hash = '';
  return { ok: true, url };
}

/**
 * The same, and no address that its host has now is forbidden. A host that nobody knows passes: whether it may be connected to is asked again
 * of each connection.
 */
export async function reachableAddress(text: string, receivers: Receivers): Promise<ReceiverAddress> {
  const found = receiverAddress(text, receivers);
  if (!found.ok || isIP(found.url.hostname.replace(/^\[(.*)\]$/, '$1')) !== 0) return found;
  const addresses = await receivers.resolve(found.url.hostname).catch((): readonly string[] => []);
  const wrong = addresses.find((address) => !receivers.permits(address));
  if (wrong === undefined) return found;
  return { ok: false, got: `${found.url.hostname}, which is the address ${wrong}`, expected: 'an address of the public internet' };
}
