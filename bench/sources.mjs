// node bench/sources.mjs [MB]: how fast official files are read, and in how much memory, each format in a process of its own.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advancedXml, cslJson } from './data/official-files.mjs';
import { median, row, section } from './report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.WATCHBILL_SHARED ?? `${root}../shared/data`;
const TRIOS = ['sdn', 'alt', 'add', 'cons_prim', 'cons_alt', 'cons_add'].map((name) => `${shared}/ofac/${name}.csv`);
const UN = [`${shared}/un/UN_consolidated.xml`];
const XML_BYTES_A_PARTY = 9_890;
const CSL_RESULTS = 60_000;
const ROUNDS = 3;
const MEGABYTE = 1e6;

if (process.argv[2] === 'read') await readOnce(process.argv.slice(3));
else await measureAll(Number(process.argv[2] ?? 120));

/** In the process of its own: reads once and prints what it took. */
async function readOnce(paths) {
  const { readSources } = await import('../dist/sources/index.js');
  const bare = process.resourceUsage().maxRSS;
  const from = performance.now();
  const read = await readSources(paths.map(fileAt));
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  const seconds = (performance.now() - from) / 1000;
  const parties = read.value.reduce((sum, edition) => sum + edition.parties.length, 0);
  console.log(JSON.stringify({ seconds, parties, bare, peak: process.resourceUsage().maxRSS }));
}

async function measureAll(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));
  try {
    const xml = join(folder, 'SDN_ADVANCED.XML');
    const json = join(folder, 'consolidated.json');
    await write(xml, advancedXml(Math.round((megabytes * MEGABYTE) / XML_BYTES_A_PARTY)));
    await write(json, cslJson(CSL_RESULTS));
    section(`Official files, whole process, median of ${ROUNDS} (targets: OFAC's files in 3 s; 120 MB of XML in 300 MB of memory)`);
    measure('OFAC, six CSV files', TRIOS);
    measure('UN XML', UN);
    measure('OFAC advanced XML, made up', [xml]);
    measure('Consolidated Screening List JSON, made up', [json]);
    if (existsSync(`${root}bench/ftm.mjs`)) spawnSync(process.execPath, [`${root}bench/ftm.mjs`], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(name, paths) {
  if (!paths.every((path) => existsSync(path))) return row(name, 'skipped', 'the files are not here');
  const runs = Array.from({ length: ROUNDS }, () => {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'read', ...paths], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
    return JSON.parse(run.stdout);
  });
  const of = (figure) => median(runs.map(figure));
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / MEGABYTE;
  const seconds = of((run) => run.seconds);
  row(name, `${size.toFixed(1)} MB`, `${runs[0].parties} parties`, `${seconds.toFixed(2)} s`);
  row('', `${(size / seconds).toFixed(0)} MB/s`, `${Math.round(runs[0].parties / seconds).toLocaleString('en')} rows/s`);
  row('', 'peak memory', `${of((run) => run.peak / 1024).toFixed(0)} MB`, `${of((run) => run.peak / run.bare).toFixed(2)} × start`);
}

async function write(path, pieces) {
  const out = createWriteStream(path);
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

function fileAt(path) {
  const head = new Uint8Array(65_536);
  const read = readSync(openSync(path, 'r'), head);
  return { name: basename(path), size: statSync(path).size, head: head.subarray(0, read), open: () => createReadStream(path) };
}
