import { isIPv4 } from 'node:net';
import { isHouseAddress, isPublicAddress } from '../sources/index.js';

/** An OpenAI-compatible endpoint for chat completions. */
export interface Endpoint {
  /** Where questions are posted to. */
  readonly url: URL;
  /** Sent as bearer; null where the endpoint, on this machine, wants none. */
  readonly key: string | null;
  readonly model: string;
  /** Whether a connection to this IP address is allowed. */
  readonly permits: (address: string) => boolean;
}

export type EndpointFound = { readonly ok: true; readonly endpoint: Endpoint } | { readonly ok: false; readonly fault: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
const PRINTABLE = /^[\x21-\x7e]{1,4096}$/;
const MODEL = /^[^\p{C}]{1,200}$/u;
const PATH = '/chat/completions';

/**
 * The endpoint in `WATCHBILL_READER_URL`, `_KEY` and `_MODEL`, or one line that says what is missing or wrong; it never repeats a value.
 * Plain http is for this machine only. By https also the house's own network may be reached: who sets the environment is its operator.
 */
export function endpointIn(env: (name: string) => string | undefined): EndpointFound {
  const [address, key, model] = [env('WATCHBILL_READER_URL'), env('WATCHBILL_READER_KEY') ?? null, env('WATCHBILL_READER_MODEL')];
  if (address === undefined) return wrong('URL', 'nothing', 'the base of an OpenAI-compatible endpoint such as https://host/v1');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return wrong('URL', 'an address that cannot be read', 'https:// and a host');
  const here = LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here))
    return wrong('URL', `an address of ${url.protocol}`, 'https: (http: only for this machine)');
  if (url.username !== '' || url.password !== '') return wrong('URL', 'an address with a user in it', 'the key in WATCHBILL_READER_KEY');
  if (model === undefined) return wrong('MODEL', 'nothing', 'the name of a model that the endpoint has');
  if (!MODEL.test(model)) return wrong('MODEL', 'signs that no name has', 'at most 200 printable ones');
  if (key === null && !here) return wrong('KEY', 'nothing', 'the key of the endpoint');
  if (key !== null && !PRINTABLE.test(key)) return wrong('KEY', 'signs that no header may have', 'printable ASCII without spaces');
  url.hash = '';
  const base = url.pathname.replace(/\/+$/u, '');
  url.pathname = base.endsWith(PATH) ? base : `${base}${PATH}`;
  const permits = url.protocol === 'http:' ? isLoopbackAddress : isAllowed;
  return { ok: true, endpoint: { url, key, model, permits } };
}

function wrong(name: string, got: string, expected: string): EndpointFound {
  return { ok: false, fault: `WATCHBILL_READER_${name}: got ${got}, expected ${expected}` };
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || (isIPv4(address) && address.startsWith('127.'));
}

/** Never where a cloud answers with the secrets of the machine. */
function isAllowed(address: string): boolean {
  return isPublicAddress(address) || isHouseAddress(address);
}
