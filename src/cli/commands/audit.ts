import { openStoreInUse, storeExists } from '../../running/store-in-use.js';
import type { AuditRecord } from '../../store/index.js';
import { columns } from '../draw/columns.js';
import { EXIT, type ExitCode, unusable, usage } from '../failure.js';
import type { World } from '../world.js';

export interface AuditOptions {
  readonly limit?: string;
  readonly json?: boolean;
}

const HEAD = ['no', 'when', 'who', 'did', 'to'] as const;

/** `watchbill audit`: what was done to the store, oldest first. */
export async function auditCommand(options: AuditOptions, world: World): Promise<ExitCode> {
  const limit = options.limit === undefined ? undefined : countOf(options.limit);
  if (!storeExists(world)) throw unusable('store: got none, expected one: nothing was done yet');
  const store = await openStoreInUse(world);
  try {
    const records: AuditRecord[] = [];
    for await (const record of store.audit.read(limit)) records.push(record);
    world.out(options.json === true ? `${JSON.stringify({ store: store.place, records }, null, 2)}\n` : drawn(records, world));
    return EXIT.done;
  } finally {
    await store.close();
  }
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw usage(`--limit: got ${JSON.stringify(text)}, expected a number from 1`);
  return Number(text);
}

function drawn(records: readonly AuditRecord[], world: World): string {
  if (records.length === 0) return 'nothing was done yet\n';
  const rows = records.map(({ seq, at, by, action, subject, detail }) => {
    const details = Object.entries(detail).map(([name, value]) => `${name}=${String(value)}`);
    return [String(seq), at.slice(0, 19).replace('T', ' '), by, action, [subject, ...details].join(' ')].map(printable);
  });
  return columns(HEAD, rows, world.columns);
}

/** What was recorded must not steer the terminal it is printed on. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
