// node probe.mjs build|load lists|million: one step of making or holding an index in a process of its own; the figures as JSON on stdout.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
const MILLION = 1_000_000;
const SEED = 1_000_003;

/** Runs a step in a child process and returns its figures. */
export function probed(step, which, options = []) {
  const run = spawnSync(process.execPath, [...options, self, step, which], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${step} ${which}: ${run.stderr.slice(0, 2000)}`);
  return JSON.parse(run.stdout);
}

if (process.argv[1] === self) console.log(JSON.stringify(await STEPS()[process.argv[2]](process.argv[3])));

function STEPS() {
  return { build, load, rush };
}

async function build(which) {
  const { buildIndex } = await import('./engine.mjs');
  const entities = await entitiesOf(which);
  const started = performance.now();
  const bytes = buildIndex(entities);
  const buildSeconds = (performance.now() - started) / 1000;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${which}.index`, bytes);
  return { buildSeconds, bytes: bytes.length, memory: process.resourceUsage().maxRSS * 1024 };
}

async function load(which) {
  const bare = process.memoryUsage.rss();
  const { openIndex, search } = await import('./engine.mjs');
  const started = performance.now();
  const index = openIndex(readFileSync(`${folder}${which}.index`));
  const loaded = performance.now();
  search(index, { names: ['Hangzhou Hikvision Digital Technology Co., Ltd.', '海康威视'] });
  const searched = performance.now();
  for (const name of ['Deutsche Bank AG', 'Ivan Petrov', '华为技术有限公司', 'Some Trading LLC']) search(index, { names: [name] });
  return { loadMilliseconds: loaded - started, firstMilliseconds: searched - loaded, memory: process.memoryUsage.rss(), bare };
}

/** Single searches one after the other, warm, each timed. */
async function rush(which) {
  const { openIndex, search } = await import('./engine.mjs');
  const { queries } = await import('./queries.mjs');
  const { seeded } = await import('./seeded.mjs');
  const index = openIndex(readFileSync(`${folder}${which}.index`));
  const asked = which === 'lists' ? queries(10_000, seeded(5)) : await ownQueries(0);
  // Other queries first: warm is the code, not what it remembers of these.
  for (const query of which === 'lists' ? queries(10_000, seeded(4)) : await ownQueries(1)) search(index, query);
  const timed = asked.map((query, at) => {
    const started = performance.now();
    search(index, query);
    return { at, time: performance.now() - started };
  });
  const warm = [...timed].sort((a, b) => a.time - b.time);
  const share = (part) => warm[Math.min(warm.length - 1, Math.floor(part * warm.length))].time;
  const slowest = warm
    .slice(-8)
    .reverse()
    .map(({ at, time }) => `${time.toFixed(2)} ms ${JSON.stringify(asked[at])}`);
  return { count: warm.length, p50: share(0.5), p99: share(0.99), most: share(1), slowest, memory: process.memoryUsage.rss() };
}

async function ownQueries(round) {
  const { namesFrom } = await import('../data/name-generator.mjs');
  const { seeded } = await import('./seeded.mjs');
  const { spoilt } = await import('./queries.mjs');
  const random = seeded(6 + round);
  const known = [...namesFrom(SEED, 20_000)]
    .filter(() => random.chance(0.1))
    .map(({ text, kind }) => ({ names: [spoilt(text, random)], kind }));
  const strangers = [...namesFrom(SEED + 1 + round, 2000)].map(({ text, kind }) => ({ names: [text], kind }));
  return [...known, ...strangers]
    .map((query) => [random.next(), query])
    .sort(([a], [b]) => a - b)
    .map(([, query]) => query);
}

async function entitiesOf(which) {
  if (which === 'lists') return (await import('./corpus.mjs')).allEntities();
  const { namesFrom } = await import('../data/name-generator.mjs');
  return Array.from(namesFrom(SEED, MILLION), ({ text, kind }, at) => ({ id: `g${at}`, kind, names: [{ text, kind: 'official' }] }));
}
