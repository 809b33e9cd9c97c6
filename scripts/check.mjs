// Runs every check in turn, keeps going after a failure, and closes with `N passed, N failed`.
// --fast leaves out the runs on other versions of Node.
import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installDebian } from './debian.mjs';
import { CHROMIUM } from './workbench-demonstration.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');
/** What asks something of Node: the built command, workers, native bindings, files and pipes, compressing, fetching, serving. */
const OF_NODE = [
  'test/cli/answers',
  'test/cli/mcp',
  'test/cli/reading',
  'test/cli/refusals',
  'test/cli/store',
  'test/store/sqlite',
  'test/service/serve-command',
  'src/screening/workbook',
  'src/sources/fetch',
];
/** The cases that laws try: the same on every machine. WATCHBILL_SEED= (nothing) tries others each time, as `npx vitest run` does. */
const SEED = '12600';
let passed = 0;
let failed = 0;

if (CHROMIUM === undefined) {
  console.log('watchbill: installing Chromium (half a minute, once)');
  installDebian('chromium');
}
await Promise.all([
  step('types', bin('tsc'), ['-p', 'test', '--pretty', 'false']),
  step('format and lint (biome)', bin('biome'), ['ci', '.'])
    .then(() => step('type-aware lint (oxlint)', bin('oxlint'), ['--type-aware', '--deny-warnings']))
    .then(() => step('rooms keep their direction', process.execPath, ['scripts/rooms.mjs']))
    .then(() => step('every rule has a test', process.execPath, ['scripts/rules.mjs'])),
]);
tests(`tests, Node ${process.versions.node}`, process.execPath);
for (const version of fast ? [] : [22, 24]) {
  const node = otherNode(version);
  // What another Node could break is what asks something of it; all the rest, and PostgreSQL, is tried once.
  if (node !== null) tests(`tests, Node ${version}`, node, OF_NODE, 'none');
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function bin(name) {
  return `${root}node_modules/.bin/${name}`;
}

async function step(name, command, args) {
  const started = Date.now();
  const said = [];
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
  const good = await new Promise((resolve) => {
    child.once('error', (fault) => {
      said.push(Buffer.from(String(fault)));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!good) console.log(Buffer.concat(said).toString());
}

/** Counts every test of a vitest run; one that does not run at all counts as a failure. */
function tests(name, node, more = [], postgres = process.env.WATCHBILL_TEST_POSTGRES ?? '') {
  const started = Date.now();
  const report = `${root}.cache/tests-${process.pid}.json`;
  mkdirSync(`${root}.cache`, { recursive: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more];
  const run = spawnSync(node, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { WATCHBILL_SEED: SEED, ...process.env, NO_COLOR: '1', WATCHBILL_NODE: node, WATCHBILL_TEST_POSTGRES: postgres },
  });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
  const broken = run.status !== 0 && result.numFailedTests === 0 ? 1 : 0;
  passed += result.numPassedTests;
  failed += result.numFailedTests + broken;
  const good = run.status === 0 && result.numPassedTests > 0;
  console.log(
    `${good ? 'ok  ' : 'FAIL'} ${name}: ${result.numPassedTests} passed, ${result.numFailedTests + broken} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  for (const [line] of new Set((run.stdout ?? '').matchAll(/^skip .*$/gm))) console.log(line);
  if (good) return;
  const faults = faultsIn(result);
  console.log(faults === '' ? `${run.stdout ?? ''}${run.stderr ?? ''}`.slice(-20_000) : faults);
}

/** What failed of a vitest run, and why: nothing of what passed. */
function faultsIn({ testResults = [] }) {
  return testResults
    .flatMap(({ name, message, assertionResults }) => {
      const file = name.replace(root, '');
      const failures = assertionResults.filter(({ status }) => status === 'failed');
      if (failures.length === 0) return message ? [`     ${file}\n${message.slice(0, 4000)}`] : [];
      return failures.map(({ fullName, failureMessages }) => `     ${file}: ${fullName}\n${failureMessages.join('\n').slice(0, 4000)}`);
    })
    .join('\n');
}

/** The binary of another version of Node, from the package registry, kept in .cache; null with one line where it cannot be had. */
function otherNode(version) {
  const folder = `${root}.cache/node-${version}`;
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  const binary = `${folder}/node_modules/node-linux-${architecture}/bin/node`;
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `node-linux-${architecture}@${version}`];
    spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_config_engine_strict: 'false' } });
  }
  if (existsSync(binary)) return binary;
  console.log(`skip tests, Node ${version}: its binary could not be had from the package registry`);
  return null;
}
