// How well documents are read: `node bench/reading/quality.mjs dev [--each]`, by the models that were learnt from them; `tried [--each]`, those that
// rules are tried on; `cross [--each]` and `authors`, by models that have not seen them (see cross.mjs); or `unseen`, `real` or `fresh`,
// held back: of them nothing but sums is printed.
import { crossValidated } from './cross.mjs';
import { bundledReader, goldDocuments } from './gold.mjs';
import { figures, scored } from './score.mjs';

const TARGETS = { precision: 0.9, recall: 0.85, linkingF1: 0.95, dates: 0.9, modality: 0.92 };
const HELD_BACK = ['unseen', 'real', 'fresh'];
const [folder = 'dev', each] = process.argv.slice(2);
if (!['dev', 'tried', 'cross', 'authors', ...HELD_BACK].includes(folder))
  throw new Error(`got ${folder}, expected dev, tried, cross, authors, unseen, real or fresh`);
const scores = folder === 'cross' || folder === 'authors' ? crossValidated(folder) : readWithShipped();
if (!HELD_BACK.includes(folder) && each === '--each') for (const score of scores) report(score.name, score);
const sums = figures(scores);
console.log(`${folder}: ${sums.documents} documents, ${sums.events} events`);
for (const [name, target] of Object.entries(TARGETS)) {
  console.log(`${name.padEnd(10)} ${sums[name].toFixed(3)}  (target ${target.toFixed(2)})${sums[name] < target ? '  MISSED' : ''}`);
}
console.log(`acts, whichever sentence is quoted: precision ${sums.actPrecision.toFixed(3)}, recall ${sums.actRecall.toFixed(3)}`);
for (const language of ['en', 'zh']) {
  const { documents, events, precision, recall, linkingF1 } = figures(scores.filter((score) => score.language === language));
  console.log(
    `${language}: ${documents} documents, ${events} events, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, linking ${linkingF1.toFixed(3)}`,
  );
}
byType();
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

function readWithShipped() {
  const read = bundledReader();
  return goldDocuments(folder).map((gold) => {
    const { title, published, language, text } = gold;
    const reading = read({ title, published, language, text });
    return { ...scored(gold, reading), name: gold.name, language, types: { gold: gold.events, read: reading.events } };
  });
}

function byType() {
  const types = new Map();
  const count = (events, column) => {
    for (const { type } of events) {
      if (!types.has(type)) types.set(type, [0, 0, 0]);
      types.get(type)[column] += 1;
    }
  };
  for (const score of scores) {
    count(score.types.gold, 0);
    count(score.types.read, 1);
    count(score.missed, 2);
  }
  for (const [type, [gold, read, missed]] of [...types].sort((a, b) => b[1][0] - a[1][0])) {
    const found = gold - missed;
    console.log(
      `${type.padEnd(16)} gold ${gold}, read ${read}, found ${found}: precision ${(found / Math.max(1, read)).toFixed(2)}, recall ${(found / Math.max(1, gold)).toFixed(2)}`,
    );
  }
}
