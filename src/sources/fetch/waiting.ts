import { FetchFault } from './fetch-fault.js';

const BASE = 1000;
const MOST = 30_000;
/** The longest that a publisher may ask to wait; who asks for longer is asked again another day. */
export const MOST_ASKED = 120_000;

/** Milliseconds before try `attempt` (from 1): doubling from a second, half of it by chance, at most 30 s; longer where it was asked for. */
export function waitBefore(attempt: number, asked: number | undefined, random: number): number {
  const most = Math.min(MOST, BASE * 2 ** (attempt - 1));
  return Math.max(asked ?? 0, Math.round(most / 2 + (most / 2) * random));
}

/** Milliseconds of a Retry-After (RFC 9110: seconds, or a date); undefined where there is none that can be read. */
export function askedWait(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = text.length <= 40 ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The fault of a status that is no answer to use: 429 and 5xx pass, the others do not. */
export function statusFault(status: number, where: string, retryAfter: string | undefined, now: number): FetchFault {
  const wait = askedWait(retryAfter, now);
  const asked = wait === undefined ? '' : `, to be asked again in ${Math.ceil(wait / 1000)} s`;
  const passing = (status === 429 || (status >= 500 && status <= 599)) && (wait ?? 0) <= MOST_ASKED;
  return new FetchFault(`HTTP ${status} from ${where}${asked}`, 'HTTP 200', { passing, wait });
}
