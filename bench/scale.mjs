// What a night of screening costs, worked out from measured figures: `docs/scale.md` shows the same arithmetic.
//   node bench/scale.mjs [--subjects 1000000000] [--hours 8] [--rate 7500] [--chunk 2000]
// Each figure can be measured anew: --rate by `bench/jobs.mjs --local`, the others by `bench/jobs.mjs --queue`.
import { parseArgs } from 'node:util';

const FIGURES = {
  subjects: [1_000_000_000, 'subjects a night'],
  hours: [8, 'hours a night'],
  rate: [7500, 'rows a second of one core that screens'],
  cores: [16, 'cores of a worker host'],
  chunk: [2000, 'rows a chunk'],
  parse: [14.9, 'ms to read, pack and submit a chunk, on one core'],
  assemble: [2.2, 'ms to fetch and write a chunk of output, on one core'],
  pg: [3.8, 'ms of CPU of PostgreSQL a chunk, all steps'],
  wal: [90, 'bytes of WAL a row'],
  disk: [42, 'bytes a row in the queue, packed'],
  output: [60, 'bytes a row of the output, as CSV'],
};
const { values } = parseArgs({ options: Object.fromEntries(Object.keys(FIGURES).map((name) => [name, { type: 'string' }])) });
const is = Object.fromEntries(Object.entries(FIGURES).map(([name, [value]]) => [name, Number(values[name] ?? value)]));

const seconds = is.hours * 3600;
const rate = is.subjects / seconds;
const chunks = is.subjects / is.chunk;
const cores = rate / is.rate;
const table = [
  ['subjects a second', rate, 'subjects / (hours × 3,600)'],
  ['cores that screen', cores, 'subjects a second / rate'],
  ['worker hosts', Math.ceil((2 * cores) / is.cores) + 1, `2 × cores / ${is.cores}, rounded up, and one to lose`],
  ['chunks', chunks, 'subjects / chunk'],
  ['chunks a second', chunks / seconds, 'chunks / (hours × 3,600)'],
  ['cores of PostgreSQL', (chunks / seconds) * (is.pg / 1000), 'chunks a second × pg'],
  ['WAL, MB/s', (rate * is.wal) / 1e6, 'subjects a second × wal'],
  ['WAL a night, GB', (is.subjects * is.wal) / 1e9, 'subjects × wal'],
  ['queue on the disk, GB', (is.subjects * is.disk) / 1e9, 'subjects × disk'],
  ['cores that submit', (chunks / seconds) * (is.parse / 1000), 'chunks a second × parse'],
  ['cores that assemble', (chunks / seconds) * (is.assemble / 1000), 'chunks a second × assemble'],
  ['output, GB', (is.subjects * is.output) / 1e9, 'subjects × output'],
];
console.log('measured or asked:');
for (const [name, [, words]] of Object.entries(FIGURES))
  console.log(`  ${name.padEnd(24)}${is[name].toLocaleString('en').padStart(16)}  ${words}`);
console.log('follows:');
for (const [name, value, words] of table) {
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  console.log(`  ${name.padEnd(24)}${shown.padStart(16)}  ${words}`);
}
