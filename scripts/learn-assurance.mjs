// Learns how likely events that were read are right (src/reading/assurance-table.ts) from test/reading/gold/weighed: text that neither rules nor
// models were made with, as only there the reader errs as it does elsewhere. Needs `npm run build`.
//   node scripts/learn-assurance.mjs [--write]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldDocuments } from '../bench/reading/gold.mjs';
import { scored } from '../bench/reading/score.mjs';
import { weighedEvents } from '../dist/reading/event-telling.js';
import { stager } from '../dist/reading/reader.js';
import { shippedJudge } from '../dist/reading/shipped-judge.js';
import { openedRegister } from './learn/labelled-text.mjs';

const RIDGE = 2;
const STEPS = 40;
const opened = openedRegister();
const [stage, judge] = [stager(opened), shippedJudge()];
const documents = goldDocuments('weighed');
const samples = documents.flatMap((gold) => {
  const { scene } = stage(gold);
  const weighed = weighedEvents(scene, opened.snapshot.register, judge);
  const { extra } = scored(gold, { events: weighed.map(({ event }) => event), mentions: [] });
  return weighed.map(({ event, signs }) => ({ signs, right: extra.includes(event) ? 0 : 1 }));
});
const names = Object.keys(samples[0].signs);
const rows = samples.map(({ signs }) => [1, ...names.map((name) => signs[name])]);
const weights = new Float64Array(names.length + 1);
for (let step = 0; step < STEPS; step += 1) newton();
const right = samples.reduce((sum, each) => sum + each.right, 0);
const told = Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at + 1] * 100) / 100]));
const intercept = Math.round(weights[0] * 100) / 100;
console.log(`${documents.length} documents, ${samples.length} events, ${right} right`, intercept, told);
if (process.argv.includes('--write')) {
  const lines = names.map((name) => `    ${name}: ${told[name]},`).join('\n');
  const from = `Weights in log odds, learnt by scripts/learn-assurance.mjs from ${samples.length} events read in ${documents.length} documents that nothing else was made with.`;
  writeFileSync(
    fileURLToPath(new URL('../src/reading/assurance-table.ts', import.meta.url)),
    `/** ${from} */\nexport const ASSURANCE = {\n  intercept: ${intercept},\n  weights: {\n${lines}\n  },\n} as const;\n`,
  );
}

/** One step to the most likely weights, drawn to nothing but for the first. */
function newton() {
  const width = weights.length;
  const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -RIDGE * weight));
  const bend = Array.from({ length: width }, (_, at) => Float64Array.from({ length: width }, (_, other) => (at === other ? RIDGE : 0)));
  rows.forEach((row, number) => {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * weights[at], 0)));
    for (let at = 0; at < width; at += 1) {
      slope[at] += (samples[number].right - p) * row[at];
      for (let other = 0; other < width; other += 1) bend[at][other] += p * (1 - p) * row[at] * row[other];
    }
  });
  solved(bend, slope).forEach((change, at) => {
    weights[at] += change;
  });
}

/** What solves a system of equations whose matrix is positive definite. */
function solved(matrix, values) {
  const rest = matrix.map((row, at) => [...row, values[at]]);
  rest.forEach((pivot, at) => {
    for (const row of rest) {
      if (row === pivot) continue;
      const times = row[at] / pivot[at];
      for (let each = at; each < row.length; each += 1) row[each] -= times * pivot[each];
    }
  });
  return rest.map((row, at) => row.at(-1) / row[at]);
}
