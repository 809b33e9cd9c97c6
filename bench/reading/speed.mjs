// How fast documents are read: `node bench/reading/speed.mjs [dev]`. Documents of 5 kB made of gold text, then one of 1 MB, on one core.
import { bundledReader, goldDocuments } from './gold.mjs';

const TARGETS = { perSecond: 200, megabyte: 1000 };
const read = bundledReader();
const english = goldDocuments('dev').filter(({ language }) => language === 'en');
const all = english.map(({ text }) => text).join('\n\n');
const document = (text) => ({ title: null, published: '2026-11-01', language: 'en', text });
const SIZE = 5000;
const documents = Array.from({ length: 400 }, (_, at) => {
  const from = (at * 977) % (all.length - SIZE);
  return document(all.slice(from, from + SIZE));
});
/** Milliseconds of processor time since: what one core does, whatever else the machine is at. */
function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

for (const each of documents) read(each);
const began = process.cpuUsage();
let events = 0;
for (const each of documents) events += read(each).events.length;
const perSecond = documents.length / (spent(began) / 1000);
let long = '';
while (long.length < 1_000_000) long += `${all}\n\n`;
const start = process.cpuUsage();
const reading = read(document(long.slice(0, 1_000_000)));
const megabyte = spent(start);
console.log(
  `${Math.round(perSecond)} documents/s of ${SIZE} characters (target ${TARGETS.perSecond}); ${(events / documents.length).toFixed(1)} events each`,
);
console.log(
  `${Math.round(megabyte)} ms for 1 MB (target ${TARGETS.megabyte}); ${reading.events.length} events, ${reading.mentions.length} mentions`,
);
process.exitCode = perSecond < TARGETS.perSecond || megabyte > TARGETS.megabyte ? 1 : 0;
