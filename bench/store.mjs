// How fast the store keeps things, on SQLite and on PostgreSQL, each with commits on the disk. `node bench/store.mjs`, after `npm run build`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../dist/store/index.js';
import { startPostgres } from '../scripts/postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));
await measure(await openStore({ folder }));
rmSync(folder, { recursive: true, force: true });

const server = process.env.WATCHBILL_TEST_POSTGRES === undefined ? await startPostgres() : { url: process.env.WATCHBILL_TEST_POSTGRES };
if (server.missing === undefined) {
  await measure(await openStore({ databaseUrl: server.url }));
  await server.stop?.();
} else console.log(`skip PostgreSQL: ${server.missing}`);

async function measure(store) {
  const note = (at) => ({
    at: new Date().toISOString(),
    by: 'bench',
    action: 'bench.done',
    subject: `subject ${at}`,
    detail: { at, ok: true },
  });
  const notes = (count) => Array.from({ length: count }, (_, at) => note(at));
  await timed(store, 'audit records, one a write', 300, async () => {
    for (let at = 0; at < 300; at += 1) await store.audit.append([note(at)]);
  });
  await timed(store, 'audit records, 100 a write', 20_000, async () => {
    for (let at = 0; at < 200; at += 1) await store.audit.append(notes(100));
  });
  await timed(store, 'audit records, 1000 a write', 20_000, async () => {
    for (let at = 0; at < 20; at += 1) await store.audit.append(notes(1000));
  });
  await timed(store, 'audit records verified', 40_300, () => store.audit.verify());
  const batch = { at: '2026-01-01T00:00:00.000Z', by: 'b', id: 'b', kind: 'edition', list: null, origin: 'o', digest: 'd', summary: {} };
  const facts = Array.from({ length: 50_000 }, (_, at) => ({
    kind: 'entities',
    fact: { id: `E-${at}`, name: `Name of number ${at}`, names: [] },
  }));
  await timed(store, 'facts of one batch', facts.length, () => store.facts.add(batch, facts));
  await timed(store, 'facts read', facts.length, () => store.facts.after(0));
  await store.close();
}

async function timed(store, what, count, work) {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  console.log(`${store.kind}: ${what}: ${Math.round(count / seconds)} a second (${count} in ${seconds.toFixed(2)} s)`);
}
