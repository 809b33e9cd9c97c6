// How well documents are read: `node bench/reading/quality.mjs dev [--each]` or `held`. Of the half that is held back nothing but sums is
// printed, so that rules cannot be made for single documents of it.
import { bundledReader, goldDocuments } from './gold.mjs';
import { figures, scored } from './score.mjs';

const TARGETS = { precision: 0.9, recall: 0.85, linkingF1: 0.95, dates: 0.9, modality: 0.92 };
const [folder = 'dev', each] = process.argv.slice(2);
if (folder !== 'dev' && folder !== 'held') throw new Error(`got ${folder}, expected dev or held`);
const read = bundledReader();
const scores = goldDocuments(folder).map((gold) => {
  const { title, published, language, text } = gold;
  const score = scored(gold, read({ title, published, language, text }));
  if (folder === 'dev' && each === '--each') report(gold.name, score);
  return score;
});
const sums = figures(scores);
console.log(`${folder}: ${sums.documents} documents, ${sums.events} events`);
for (const [name, target] of Object.entries(TARGETS)) {
  console.log(`${name.padEnd(10)} ${sums[name].toFixed(3)}  (target ${target.toFixed(2)})${sums[name] < target ? '  MISSED' : ''}`);
}
process.exitCode = Object.entries(TARGETS).some(([name, target]) => sums[name] < target) ? 1 : 0;

function report(name, { missed, extra, wrong, companies }) {
  const lines = [
    ...missed.map((event) => `missed ${event.type} ${event.list} ${event.date} [${event.entities}] "${event.quote.slice(0, 90)}"`),
    ...extra.map((event) => `extra  ${event.type} ${event.list} ${event.date} ${event.modality} [${[...event.entities, ...event.unknown]}] "${event.quote.text.slice(0, 110)}"`),
    ...wrong,
    ...companies.missed.map((company) => `company missed: ${company.entity ?? company.name}`),
    ...companies.extra.map((company) => `company made up: ${company.entity ?? ''} ${company.name}`),
  ];
  if (lines.length > 0) console.log(`${name}\n  ${lines.join('\n  ')}`);
}
