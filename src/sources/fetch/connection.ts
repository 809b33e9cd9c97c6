import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, isIPv6, type LookupFunction } from 'node:net';
import type { FetchEffects } from './fetch-effects.js';
import { FetchFault, shownAddress } from './fetch-fault.js';

/** How long an answer may take, in milliseconds: without a byte, and altogether. */
export interface Patience {
  readonly idle: number;
  readonly until: AbortSignal;
}

/** What is sent: a GET where there is no body, else a POST of it. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends a request and gives the answer with its head read. The address is checked where the connection is made: the name is resolved once,
 * and what was checked is what is connected to. No redirect is followed. Rejects with a `FetchFault`.
 */
export async function ask(
  url: URL,
  { headers, body }: Sent,
  { idle, until }: Patience,
  effects: Pick<FetchEffects, 'resolve' | 'permits'>,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // A host that is an address already is never looked up.
  if (isIP(host) !== 0 && !effects.permits(host)) throw forbidden(url, host);
  const secure = url.protocol === 'https:';
  const method = body === undefined ? 'GET' : 'POST';
  const options = { method, lookup: guarded(url, effects), headers, signal: until, timeout: idle, maxHeaderSize: 32_768 };
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    const answered = (message: IncomingMessage): void => {
      answer = message;
      resolve(message);
    };
    const sent = secure
      ? httpsRequest(url, { ...options, agent: new HttpsAgent({ keepAlive: false }) }, answered)
      : httpRequest(url, { ...options, agent: new HttpAgent({ keepAlive: false }) }, answered);
    sent.on('timeout', () => {
      const fault = new FetchFault(`nothing for ${idle} ms from ${shownAddress(url)}`, 'an answer', { passing: true });
      if (answer === undefined) sent.destroy(fault);
      else answer.destroy(fault);
    });
    sent.on('error', (error: Error) => reject(error instanceof FetchFault ? error : network(url, error, until)));
    sent.end(body);
  });
}

/** The fault of a broken connection. */
export function network(url: URL, error: Error, until: AbortSignal): FetchFault {
  if (until.aborted) return new FetchFault(`no whole answer from ${shownAddress(url)} in the time allowed`, 'one in time');
  const code = (error as NodeJS.ErrnoException).code ?? error.message;
  // What is wrong with a certificate or with the form of an answer is wrong again a second later.
  return new FetchFault(`${code} from ${shownAddress(url)}`, 'an answer', { passing: !/CERT|TLS|SSL|SIGNED|^HPE_/.test(code) });
}

/** Looks a name up and hands on its addresses only where every one of them is allowed. */
function guarded(url: URL, effects: Pick<FetchEffects, 'resolve' | 'permits'>): LookupFunction {
  return (host, options, callback) => {
    effects.resolve(host).then(
      (addresses) => {
        const wrong = addresses.find((address) => !effects.permits(address));
        const [first] = addresses;
        if (wrong !== undefined) callback(forbidden(url, wrong), '', 0);
        else if (first === undefined) callback(new FetchFault(`no address of ${host}`, 'one', { passing: true }), '', 0);
        else if (options.all === true)
          callback(
            null,
            addresses.map((address) => ({ address, family: familyOf(address) })),
          );
        else callback(null, first, familyOf(first));
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}

function familyOf(address: string): number {
  return isIPv6(address) ? 6 : 4;
}

function forbidden(url: URL, address: string): FetchFault {
  const host = url.hostname === address || url.hostname === `[${address}]` ? '' : `, which is ${url.hostname}`;
  return new FetchFault(`the address ${address}${host}`, 'an address of the public internet');
}
