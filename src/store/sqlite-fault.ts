import { StoreFault } from './fault.js';

/** What SQLite's codes mean to the user: https://www.sqlite.org/rescode.html. Others are faults of ours and stay as they are. */
export function sqliteFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreFault('full', place, 'no room left on the disk', 'room for what is written; nothing of it was kept', error);
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StoreFault('unreachable', place, `${code}: no right to write`, 'a folder that this user may write to', error);
  if (code.startsWith('SQLITE_CANTOPEN') || ['ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP', 'ENAMETOOLONG'].includes(code))
    return new StoreFault('unreachable', place, `${code}: it cannot be opened`, 'a folder that this user may write to', error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return new StoreFault('damaged', place, `${code}: no whole SQLite database`, 'the store: restore it from a backup', error);
  if (code.startsWith('SQLITE_IOERR'))
    return new StoreFault('unreachable', place, `${code}: the disk failed`, 'a disk that reads and writes', error);
  return error;
}

export function isSqliteBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  // libsql gives no code where opening fails, only SQLite's number at the end of the sentence.
  const number = /local database .*: (\d+)/s.exec(typeof message === 'string' ? message : '')?.[1];
  return number === undefined ? '' : (OPENING[number] ?? `SQLITE_${number}`);
}

const OPENING: Readonly<Record<string, string>> = {
  '5': 'SQLITE_BUSY',
  '8': 'SQLITE_READONLY',
  '10': 'SQLITE_IOERR',
  '11': 'SQLITE_CORRUPT',
  '13': 'SQLITE_FULL',
  '14': 'SQLITE_CANTOPEN',
  '26': 'SQLITE_NOTADB',
};
