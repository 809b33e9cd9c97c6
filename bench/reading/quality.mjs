// How well documents are read: `node bench/reading/quality.mjs dev [--each]` or `held`. Of the half that is held back nothing but sums is
// printed, so that rules cannot be made for single documents of it.
import { bundledReader, goldDocuments } from './gold.mjs';
import { figures, scored } from './score.mjs';

const TARGETS = { precision: 0.9, recall: 0.85, linkingF1: 0.95, dates: 0.9, modality: 0.92 };
const [folder = 'dev', each] = process.argv.slice(2);
if (folder !== 'dev' && folder !== 'held') throw new Error(`got ${folder}, expected dev or held`);
const read = bundledReader();
const kinds = { company: 0, list: 0, body: 0, court: 0, official: 0 };
const scores = goldDocuments(folder).map((gold) => {
  const { title, published, language, text } = gold;
  const reading = read({ title, published, language, text });
  for (const { kind } of reading.mentions) kinds[kind] += 1;
  const score = { ...scored(gold, reading), language };
  if (folder === 'dev' && each === '--each') report(gold.name, score);
  return score;
});
const sums = figures(scores);
console.log(`${folder}: ${sums.documents} documents, ${sums.events} events`);
for (const [name, target] of Object.entries(TARGETS)) {
  console.log(`${name.padEnd(10)} ${sums[name].toFixed(3)}  (target ${target.toFixed(2)})${sums[name] < target ? '  MISSED' : ''}`);
}
for (const language of ['en', 'zh']) {
  const { documents, events, precision, recall, linkingF1 } = figures(scores.filter((score) => score.language === language));
  console.log(
    `${language}: ${documents} documents, ${events} events, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, linking ${linkingF1.toFixed(3)}`,
  );
}
console.log(
  `mentions: ${Object.entries(kinds)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')}`,
);
process.exitCode = Object.entries(TARGETS).some(([name, target]) => sums[name] < target) ? 1 : 0;

function report(name, { missed, extra, wrong, companies }) {
  const lines = [
    ...missed.map((event) => `missed ${event.type} ${event.list} ${event.date} [${event.entities}] "${event.quote.slice(0, 90)}"`),
    ...extra.map(
      (event) =>
        `extra  ${event.type} ${event.list} ${event.date} ${event.modality} [${[...event.entities, ...event.unknown]}] "${event.quote.text.slice(0, 110)}"`,
    ),
    ...wrong,
    ...companies.missed.map((company) => `company missed: ${company.entity ?? company.name}`),
    ...companies.extra.map((company) => `company made up: ${company.entity ?? ''} ${company.name}`),
  ];
  if (lines.length > 0) console.log(`${name}\n  ${lines.join('\n  ')}`);
}
