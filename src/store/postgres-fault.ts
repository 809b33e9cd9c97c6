import { StoreFault } from './fault.js';

/** Codes of https://www.postgresql.org/docs/current/errcodes-appendix.html and of Node's sockets. */
const LOST = new Set([
  // The server ends the connection, because it stops or because somebody tells it to, or it starts just now.
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  // The connection failed.
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  // A write that was idle for too long.
  '25P03',
  // No connection is left at this moment.
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** pg gives these no code. */
const LOST_WORDS =
  /^Connection terminated|^timeout exceeded when trying to connect|connection error and is not queryable|^Client was closed/;

/** The connection is gone or cannot be had now; another try may have better luck. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  return code === '' ? error instanceof Error && LOST_WORDS.test(error.message) : LOST.has(code);
}

/** The server undid the transaction because of another one, and asks for it to be run anew. */
export function isUndone(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/** What a failure of PostgreSQL means to the user. Others are faults of ours and stay as they are. */
export function postgresFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  const expected = EXPECTED[code];
  if (expected !== undefined) {
    const [reason, got, wanted] = expected;
    return new StoreFault(reason, place, `${got} (${code})`, wanted, error);
  }
  if (isLockTimeout(error))
    return new StoreFault(
      'busy',
      place,
      'a store that another process has been writing to for too long',
      'a turn to write; nothing was written',
      error,
    );
  if (isLost(error))
    return new StoreFault('unreachable', place, `no connection (${code || 'lost'})`, 'a PostgreSQL server that answers', error);
  return error;
}

const EXPECTED: Readonly<Record<string, readonly [reason: StoreFault['reason'], got: string, expected: string]>> = {
  '28P01': ['unreachable', 'a password that the server refuses', 'the password of this user in DATABASE_URL'],
  '28000': ['unreachable', 'a user whom the server refuses', 'a user and password that it takes in DATABASE_URL'],
  '3D000': ['unreachable', 'no such database', 'the name of a database in DATABASE_URL: create it first'],
  '42501': ['unreachable', 'no right to do this', 'a user who may create the schema watchbill and write to it'],
  '25006': ['unreachable', 'a server that only reads', 'one that writes: not a standby'],
  '53100': ['full', 'no room left on the disk of the server', 'room for what is written; nothing of it was kept'],
  '53200': ['full', 'no memory left on the server', 'memory for what is written; nothing of it was kept'],
  XX001: ['damaged', 'a damaged table', 'the store: restore it from a backup'],
  XX002: ['damaged', 'a damaged index', 'the store: restore it from a backup'],
  ENOTFOUND: ['unreachable', 'no such host', 'the name of a host in DATABASE_URL'],
  ENOENT: ['unreachable', 'no such socket', 'the folder of a server socket in DATABASE_URL'],
};

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
