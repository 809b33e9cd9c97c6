// Following lists: the OFAC trio synced from nothing by the command, and the snapshot made anew after one changed entity.
//   node bench/following.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerInUse, snapshotFiles, syncFiles } from '../dist/following/index.js';
import { fileOf, listBrought, publicationOf, readSources } from '../dist/sources/index.js';
import { openStore } from '../dist/store/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared', 'data', 'ofac');
const TRIO = ['sdn.csv', 'alt.csv', 'add.csv'];
const rounds = Number(process.argv[2] ?? 5);
if (!TRIO.every((name) => existsSync(join(shared, name)))) {
  console.log('skip: the OFAC files are not there');
  process.exit(0);
}

const best = (times) =>
  `${Math.min(...times).toFixed(0)} ms best, ${[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0)} ms median of ${times.length}`;
const cold = [];
for (let round = 0; round < rounds; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    [join(root, 'dist/bin/main.js'), 'sync', '--json', '--from', ...TRIO.map((name) => join(shared, name))],
    {
      env: { ...process.env, WATCHBILL_HOME: folder, DATABASE_URL: '' },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  cold.push(performance.now() - started);
  if (run.status !== 0) throw new Error(run.stderr);
  if (round === 0)
    console.log(
      `store ${(statSync(join(folder, 'watchbill.db')).size / 1e6).toFixed(1)} MB, ${JSON.parse(run.stdout).syncs[0].changes[0].added.length} parties`,
    );
  rmSync(folder, { recursive: true });
}
console.log(`sync of the OFAC trio, the whole command: ${best(cold)} (target 3,000 ms)`);

const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));
const store = await openStore({ folder });
const keeping = { store, files: snapshotFiles(folder), bundled: join(root, 'dist/register.snapshot'), now: () => new Date() };
const publication = publicationOf('us-ofac-sdn');
const source = {
  id: publication.id,
  publisher: publication.title,
  lists: publication.lists,
  bound: publication.bound,
  whole: false,
  describe: listBrought,
};
const files = TRIO.map((name) => [name, readFileSync(join(shared, name))]);
const sync = (contents) =>
  syncFiles(
    {
      files: contents.map(([name, bytes]) => fileOf(name, bytes)),
      read: readSources,
      sourceOf: () => source,
      act: { at: new Date().toISOString(), by: 'bench' },
    },
    keeping,
  );
await sync(files);
const [rebuilds, syncs] = [[], []];
const pointer = join(folder, 'in-use.json');
let text = files[0][1].toString('latin1');
for (let round = 0; round < rounds; round += 1) {
  const before = readFileSync(pointer);
  text = text.replace(/^36,"AEROCARIBBEAN AIRLINES[^"]*"/m, `36,"AEROCARIBBEAN AIRLINES ${'ABCDEFGHIJ'[round % 10]}"`);
  const started = performance.now();
  const outcome = await sync([['sdn.csv', Buffer.from(text, 'latin1')], ...files.slice(1)]);
  syncs.push(performance.now() - started);
  if (outcome.kind !== 'applied') throw new Error(`got ${outcome.kind}, expected the edition applied`);
  // The same work by itself: the pointer is put back, so that the last facts are not in the snapshot in use.
  writeFileSync(pointer, before);
  const again = performance.now();
  await registerInUse(keeping);
  rebuilds.push(performance.now() - again);
}
console.log(
  `snapshot after one changed entity: ${best(rebuilds)} (target 500 ms); ${(statSync(keeping.files.pathOf(keeping.files.inUse().digest)).size / 1e6).toFixed(1)} MB`,
);
console.log(`sync of the trio with one changed entity: ${best(syncs)}`);
await store.close();
rmSync(folder, { recursive: true });
