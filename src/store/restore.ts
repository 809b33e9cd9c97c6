import { addRows } from './access.js';
import type { Verification } from './audit.js';
import type { Backup } from './backup.js';
import { BACKED_UP, type BackupHead, type BackupRow, backupLines } from './backup-file.js';
import { StoreFault } from './fault.js';
import { insideOf } from './inside.js';
import { STORE_VERSION } from './migrations/migrate.js';
import { sqlAudit } from './sql-audit.js';
import type { Store } from './store.js';
import type { Rows, Tables } from './tables.js';

/** Rows put back at once. */
const PAGE = 500;

/** Bytes of lines put back at once. */
const PAGE_BYTES = 8 << 20;

/**
 * Puts a backup into a store that is empty, all of it or nothing, whatever database it was made on. The file is read through and checked against its
 * closing line before anything is written, and the audit chain is verified before the write ends.
 */
export async function restoreStore(file: string, store: Store): Promise<Backup> {
  const { head, digest } = await checked(file);
  await insideOf(store).write(async (rows) => {
    await expectEmpty(rows, store.place);
    await putBack(rows, file, digest);
    const verified: Verification = await sqlAudit({ read: rows, write: (work) => work(rows), alone: (work) => work(rows) }).verify();
    if (!verified.ok)
      throw notRestorable(file, `an audit chain that is broken at record ${verified.seq}: ${verified.got}`, verified.expected);
  });
  return { tables: head.tables, digest };
}

async function checked(file: string): Promise<{ readonly head: BackupHead; readonly digest: string }> {
  const lines = backupLines(file);
  const counted = new Map<string, number>();
  let head: BackupHead | null = null;
  try {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) {
        if (head === null) throw notRestorable(file, 'an empty file', 'a backup');
        if (value.got !== value.expected)
          throw notRestorable(
            file,
            value.expected === '' ? 'a backup that was cut off' : `the digest ${value.got}`,
            value.expected || 'one with its closing line',
          );
        for (const [table, rows] of Object.entries(head.tables))
          if ((counted.get(table) ?? 0) !== rows) throw notRestorable(file, `${counted.get(table) ?? 0} rows of ${table}`, String(rows));
        return { head, digest: value.got };
      }
      if (head === null) head = headOf(file, value);
      else {
        const [table] = rowOf(file, value);
        counted.set(table, (counted.get(table) ?? 0) + 1);
      }
    }
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : 'a failure');
    throw notRestorable(file, code, 'a backup of watchbill, whole', error);
  }
}

function headOf(file: string, line: string): BackupHead {
  const head = parsed(line) as Partial<BackupHead> | null;
  if (head === null || head.watchbill !== 'backup' || typeof head.store !== 'number' || typeof head.tables !== 'object')
    throw notRestorable(file, 'a file that is no backup', 'a backup of watchbill');
  if (head.format !== 1 || head.store > STORE_VERSION)
    throw notRestorable(
      file,
      `a backup of version ${head.store}, format ${head.format}`,
      `at most ${STORE_VERSION} and 1: a newer watchbill wrote it`,
    );
  return head as BackupHead;
}

function rowOf(file: string, line: string): readonly [table: keyof Tables, row: BackupRow] {
  const value = parsed(line);
  const [table, row] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (!BACKED_UP.some((each) => each.table === table) || typeof row !== 'object' || row === null)
    throw notRestorable(file, 'a line that is no row of a table', '[table, row]');
  return [table as keyof Tables, row as BackupRow];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function expectEmpty(rows: Rows, place: string): Promise<void> {
  for (const { table } of BACKED_UP) {
    const { count } = await rows
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count > (table === 'audit_head' ? 1 : 0))
      throw new StoreFault('not-restorable', place, `a store with ${count} rows of ${table}`, 'one that nothing was written to yet');
  }
}

async function putBack(rows: Rows, file: string, digest: string): Promise<void> {
  const lines = backupLines(file);
  let table: keyof Tables | null = null;
  let page: BackupRow[] = [];
  let bytes = 0;
  const put = async (): Promise<void> => {
    if (table !== null) await putPage(rows, table, page);
    page = [];
    bytes = 0;
  };
  await lines.next();
  for (;;) {
    const { value, done } = await lines.next();
    if (done === true) {
      await put();
      // It was read twice.
      if (value.got !== digest) throw notRestorable(file, 'a file that changed while it was read', 'the same bytes');
      return;
    }
    const [name, row] = rowOf(file, value);
    if (name !== table || page.length >= PAGE || bytes >= PAGE_BYTES) await put();
    table = name;
    page.push(row);
    bytes += value.length;
  }
}

async function putPage(rows: Rows, table: keyof Tables, page: readonly BackupRow[]): Promise<void> {
  if (table === 'audit_head') {
    const [head] = page;
    if (head !== undefined)
      await rows
        .updateTable('audit_head')
        .set({ seq: Number(head['seq']), hash: String(head['hash']) })
        .execute();
    return;
  }
  const values = table === 'blob_parts' ? page.map((row) => ({ ...row, bytes: Buffer.from(String(row['bytes']), 'base64') })) : page;
  await addRows(rows, table, values as unknown as Parameters<typeof addRows<typeof table>>[2]);
}

function notRestorable(file: string, got: string, expected: string, cause?: unknown): StoreFault {
  return new StoreFault('not-restorable', file, got, expected, cause);
}
