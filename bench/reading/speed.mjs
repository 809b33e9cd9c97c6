// How fast documents are read: `node bench/reading/speed.mjs`. Documents of 5 kB, then one of 1 MB, on one core: of the gold documents that
// retell real pages (some 9 events in 5 kB), and of all gold text, which was written to be full of acts. The targets are those of the first.
import { bundledReader, goldDocuments } from './gold.mjs';

const TARGETS = { perSecond: 200, megabyte: 1000 };
/** Gold documents from this number on retell real pages. */
const RETOLD = 290;
const SIZE = 5000;
const TURNS = 3;
const read = bundledReader();
const english = goldDocuments('dev').filter(({ language }) => language === 'en');
const document = (text) => ({ title: null, published: '2026-11-01', language: 'en', text });

/** Milliseconds of processor time since: what one core does, whatever else the machine is at. */
function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Of several turns the fastest: the others were slowed by something else. */
function fastest(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const began = process.cpuUsage();
    work();
    least = Math.min(least, spent(began));
  }
  return least;
}

function measured(gold) {
  const all = gold.map(({ text }) => text).join('\n\n');
  const documents = Array.from({ length: 400 }, (_, at) => {
    const from = (at * 977) % (all.length - SIZE);
    return document(all.slice(from, from + SIZE));
  });
  const events = documents.reduce((sum, each) => sum + read(each).events.length, 0) / documents.length;
  const perSecond = documents.length / (fastest(() => documents.forEach(read)) / 1000);
  let long = '';
  while (long.length < 1_000_000) long += `${all}\n\n`;
  long = long.slice(0, 1_000_000);
  const megabyte = fastest(() => read(document(long)));
  return { perSecond, megabyte, events };
}

const kinds = [
  { name: 'text as real pages tell', ...measured(english.filter(({ name }) => Number.parseInt(name, 10) >= RETOLD)) },
  { name: 'text full of acts', ...measured(english) },
];
for (const { name, perSecond, megabyte, events } of kinds)
  console.log(
    `${name} (${events.toFixed(1)} events in ${SIZE} characters): ${Math.round(perSecond)} documents/s (target ${TARGETS.perSecond}), 1 MB in ${Math.round(megabyte)} ms (target ${TARGETS.megabyte})`,
  );
const [{ perSecond, megabyte }] = kinds;
process.exitCode = perSecond < TARGETS.perSecond || megabyte > TARGETS.megabyte ? 1 : 0;
