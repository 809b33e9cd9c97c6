import { Worker } from 'node:worker_threads';
import { allEntities, chineseNames, people, registrants } from './corpus.mjs';
import { buildIndex } from './engine.mjs';
import { measured, section, skipped } from './report.mjs';

const KINDS = { registrants: 'organisation', people: 'person', 'Chinese names': 'organisation' };

/** Names a second against the lists, on one core and on two. */
export async function measure() {
  section('Batch');
  const sets = Object.entries({ registrants: registrants(), people: people(), 'Chinese names': chineseNames() });
  const missing = sets.find(([, names]) => names === null);
  if (missing !== undefined) return skipped(missing[0], 'the file is not here');
  const bytes = buildIndex(allEntities());
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  const workers = [started(shared), started(shared)];
  await Promise.all(workers.map((worker) => worker.ready));
  const spent = { names: 0, one: 0, two: 0 };
  for (const [set, names] of sets) {
    const halves = [0, 1].map((half) => names.filter((_, at) => at % 2 === half));
    await workers[0].take(names, KINDS[set]);
    const one = await best(() => workers[0].run());
    await Promise.all(workers.map((worker, at) => worker.take(halves[at], KINDS[set])));
    const two = await best(() => Promise.all(workers.map((worker) => worker.run())));
    spent.names += names.length;
    spent.one += one;
    spent.two += two;
    measured(`${set}: one core (names/s)`, names.length / one, { least: 30_000 });
    console.log(`      two cores ${Math.round(names.length / two).toLocaleString('en')} names/s, ${(one / two).toFixed(2)}×`);
  }
  measured('all: one core (names/s)', spent.names / spent.one, { least: 30_000 });
  measured('all: two cores over one', spent.one / spent.two, { least: 1.8 });
  await Promise.all(workers.map((worker) => worker.end()));
}

/** A worker on the shared index: takes names, then searches them all as often as asked. */
function started(shared) {
  const worker = new Worker(new URL('./batch-worker.mjs', import.meta.url), { workerData: shared });
  let answered = { resolve: () => undefined, reject: () => undefined };
  worker.on('message', (value) => answered.resolve(value));
  worker.on('error', (failure) => answered.reject(failure));
  const next = () =>
    new Promise((resolve, reject) => {
      answered = { resolve, reject };
    });
  const told = (message) => {
    const done = next();
    worker.postMessage(message, []);
    return done;
  };
  return { ready: next(), end: () => worker.terminate(), take: (names, kind) => told({ names, kind }), run: () => told('run') };
}

/** The fastest of some runs after a warm one, in seconds: what other processes take is not ours. */
async function best(work, runs = 4) {
  let least = Number.POSITIVE_INFINITY;
  await work();
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    least = Math.min(least, (performance.now() - started) / 1000);
  }
  return least;
}
