// Learns src/matching/organisations/organisation-model.ts: the weights of the evidence, by logistic regression on labelled pairs of names under the
// signs of evidence.ts, drawn towards a prior so that few pairs do not bend it. Prints cross-validated figures.
//   node scripts/learn-model.mjs PAIRS.csv … [--write]     columns: name1, name2, is_match|same (true/false), schema (optional)
// Pairs in bench/adjudicated-names.json (mislabelled, or against law L10) are not learnt from.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { alignProfiles } from '../dist/matching/organisations/compare.js';
import { profileOf } from '../dist/matching/organisations/element.js';
import { FEATURES, RAISING } from '../dist/matching/organisations/evidence.js';

const PRIOR = {
  bias: -2.2,
  agreeCore: 5,
  agreePlace: 1.6,
  agreeNumber: 1.4,
  agreeActivity: 2,
  agreeForm: 3,
  doubt: -1.5,
  missingCore: -4.5,
  missingActivity: -19,
  droppedCore: -1.6,
  droppedActivity: -0.7,
  missingPlace: -0.9,
  missingSeat: -14,
  missingNumber: -7,
  conflictCore: -7,
  conflictActivity: -10,
  conflictPlace: -14,
  conflictNumber: -14,
  conflictForm: -7,
  same: 2.5,
};
const NAMES = ['bias', ...FEATURES];
const PULL = Number(process.env.PULL ?? 0.02);
const THRESHOLD = 0.7;

const files = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const adjudicated = existsSync('bench/adjudicated-names.json') ? JSON.parse(readFileSync('bench/adjudicated-names.json', 'utf8')) : [];
const leftOut = new Set(adjudicated.map((pair) => `${pair.name1}|${pair.name2}`));
const rows = files.flatMap((file, group) =>
  parse(readFileSync(file), { columns: true })
    .filter((row) => (row.schema ?? 'Company') !== 'Person' && (row.kind ?? '') !== 'person')
    .map((row) => ({
      group,
      name1: row.name1,
      name2: row.name2,
      same: (row.is_match ?? row.same) === 'true',
      learnt: !leftOut.has(`${row.name1}|${row.name2}`),
    })),
);
// Names of different companies that share a word: what a screening meets all day and labelled pairs leave out.
for (const argument of process.argv.slice(2).filter((each) => each.startsWith('--strangers='))) {
  const [file, column] = argument.slice('--strangers='.length).split(':');
  rows.push(
    ...strangers(
      parse(readFileSync(file), { columns: true }).map((row) => row[column]),
      files.length,
    ),
  );
}
for (const row of rows) row.x = [1, ...alignProfiles(profileOf(row.name1), profileOf(row.name2)).evidence];

const all = learn(rows.filter((row) => row.learnt));
report('in sample', rows, () => all);
const folds = Array.from({ length: 10 }, (_, fold) => learn(rows.filter((row, at) => row.learnt && at % 10 !== fold)));
report('cross-validated', rows, (_, at) => folds[at % 10]);
console.log(Object.fromEntries(NAMES.map((name, at) => [name, Number(all[at].toFixed(2))])));
if (process.argv.includes('--write')) write(all);

function strangers(names, group) {
  const byWord = new Map();
  for (const name of names)
    for (const word of name.toLowerCase().split(/[^a-z]+/)) if (word.length > 2) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  let seed = 7;
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const shared = [...byWord.values()].filter((bearers) => bearers.length > 1);
  return Array.from({ length: 1500 }, (_, at) => {
    const from = at % 5 === 0 ? names : shared[random(shared.length)];
    return { group, name1: from[random(from.length)], name2: from[random(from.length)], same: false, learnt: true };
  }).filter((pair) => pair.name1 !== pair.name2);
}

/** Projected gradient descent on the log-loss; each group of pairs weighs the same, and so does each label in it. */
function learn(pairs) {
  const w = NAMES.map((name) => PRIOR[name]);
  const count = (group, same) => pairs.filter((pair) => pair.group === group && pair.same === same).length;
  const weight = new Map(pairs.map((pair) => [pair, 1 / Math.sqrt(count(pair.group, pair.same))]));
  const total = [...weight.values()].reduce((a, b) => a + b, 0);
  const squares = NAMES.map(() => 1e-8);
  for (let step = 0; step < 1500; step += 1) {
    const gradient = NAMES.map((name, at) => PULL * (w[at] - PRIOR[name]));
    for (const pair of pairs) {
      const p = 1 / (1 + Math.exp(-dot(w, pair.x)));
      const error = ((p - (pair.same ? 1 : 0)) * weight.get(pair)) / total;
      for (let at = 0; at < w.length; at += 1) gradient[at] += error * pair.x[at];
    }
    for (let at = 0; at < w.length; at += 1) {
      squares[at] += gradient[at] ** 2;
      w[at] -= (0.3 * gradient[at]) / Math.sqrt(squares[at]);
      const name = NAMES[at];
      if (name === 'bias') w[at] = Math.min(-1.5, w[at]);
      else w[at] = RAISING.has(name) ? Math.max(0.05, w[at]) : Math.min(-0.05, w[at]);
    }
  }
  return w;
}

function report(title, pairs, modelOf) {
  for (const [group, file] of files.entries()) {
    const s = { tp: 0, fp: 0, fn: 0, tn: 0 };
    pairs.forEach((pair, at) => {
      if (pair.group !== group) return;
      const match = 1 / (1 + Math.exp(-dot(modelOf(pair, at), pair.x))) >= THRESHOLD;
      s[pair.same ? (match ? 'tp' : 'fn') : match ? 'fp' : 'tn'] += 1;
    });
    const [precision, recall] = [s.tp / (s.tp + s.fp), s.tp / (s.tp + s.fn)];
    console.log(
      `${title}  ${file.split('/').at(-1)}  P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  ${JSON.stringify(s)}`,
    );
  }
}

function dot(w, x) {
  return w.reduce((sum, weight, at) => sum + weight * x[at], 0);
}

function write(w) {
  const lines = FEATURES.map((name, at) => `    ${name}: ${w[at + 1].toFixed(3).replace(/\.?0+$/, '')},`);
  writeFileSync(
    'src/matching/organisations/organisation-model.ts',
    `import type { Model } from './model.js';

/** Learnt by scripts/learn-model.mjs; the signs are constrained (see \`evidence.ts\`). */
export const ORGANISATION_MODEL: Model = {
  bias: ${w[0].toFixed(3)},
  weights: {
${lines.join('\n')}
  },
};
`,
  );
}
