// npm run bench: sizes and memory first, then whole-process start-up as a ratio to bare Node, then work inside one process.
// Medians of interleaved runs: the machine's speed drifts, the ratios hold.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledRegister } from './bundled.mjs';
import { median, row, section } from './report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 15);
const BARE = ['-e', '0'];
const COMMANDS = {
  'standing 小米': ['dist/bin/main.js', 'standing', '小米'],
  'standing YMTC --json': ['dist/bin/main.js', 'standing', 'YMTC', '--on', '2026-03-01', '--json'],
  'history DJI': ['dist/bin/main.js', 'history', 'DJI'],
  'screen one name': ['dist/bin/main.js', 'screen', 'Hesai Group'],
  '--help': ['dist/bin/main.js', '--help'],
  'standing 小米, rooms not bundled': ['dist/cli/main.js', 'standing', '小米'],
};
const REGISTRANTS = `${root}../shared/data/counterparties/sec-registrants.csv`;

section('Sizes and memory');
row('snapshot', `${kilobytes(statSync(`${root}dist/register.snapshot`).size)} KB`);
row('bundled command, main file', `${kilobytes(statSync(`${root}dist/bin/main.js`).size)} KB`);
row('bare Node, peak memory', `${kilobytes(peak(BARE))} KB`);
for (const [name, args] of Object.entries(COMMANDS).slice(0, 3)) row(`${name}, peak memory`, `${kilobytes(peak(args))} KB`);

section(`Start-up, whole process, median of ${RUNS} interleaved runs (target: under 150 ms)`);
const times = new Map([['bare Node', []], ...Object.keys(COMMANDS).map((name) => [name, []])]);
for (let at = 0; at < RUNS + 1; at += 1) {
  for (const [name, args] of [['bare Node', BARE], ...Object.entries(COMMANDS)]) {
    const elapsed = timed(args);
    if (at > 0) times.get(name).push(elapsed);
  }
}
const bare = median(times.get('bare Node'));
for (const [name, runs] of times) row(name, `${median(runs).toFixed(0)} ms`, `${(median(runs) / bare).toFixed(2)} × bare Node`);

section('In one process, warm');
const { register, index, standings, search, compileAgain } = bundledRegister();
const clocks = { on: '2026-11-22', known: '2026-11-22' };
rate('standings of an entity on every list', register.entities.length * 4, (at) =>
  standings(register, register.entities[at % register.entities.length].id, clocks),
);
rate('search of a name of the register', index.names * 4, (at) => search(index, { names: [index.nameText(at % index.names)] }));
rate('search of a stranger', 20_000, (at) => search(index, { names: [`Some Unlisted Supplier ${at} GmbH`] }));
const started = performance.now();
compileAgain();
row('compile the data folder', `${(performance.now() - started).toFixed(0)} ms`);

section('Screening a file, whole process');
if (existsSync(REGISTRANTS)) {
  const rows = readFileSync(REGISTRANTS, 'utf8').split('\n').length - 2;
  const elapsed = median(Array.from({ length: 5 }, () => timed(['dist/bin/main.js', 'screen', REGISTRANTS])));
  row(`${rows} SEC registrants`, `${elapsed.toFixed(0)} ms`, `${Math.round((rows / elapsed) * 1000)} rows/s with start-up`);
} else row('SEC registrants', 'skipped', 'the file is not here');

function timed(args) {
  const from = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  if (run.status !== 0) throw new Error(`${args.join(' ')}: exit ${run.status}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function peak(args) {
  const probe = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(/(\d+)$/.exec(run.stderr)?.[1] ?? Number.NaN) * 1024;
}

function rate(name, count, work) {
  for (let at = 0; at < count / 4; at += 1) work(at);
  const from = performance.now();
  for (let at = 0; at < count; at += 1) work(at);
  const each = (performance.now() - from) / count;
  row(name, `${(each * 1000).toFixed(1)} µs`, `${Math.round(1000 / each).toLocaleString('en')} a second`);
}

function kilobytes(bytes) {
  return Math.round(bytes / 1024).toLocaleString('en');
}
