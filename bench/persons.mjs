// node bench/persons.mjs: how right comparePersons() is on labelled pairs of personal names, and how fast, after a build.
import { existsSync, readFileSync } from 'node:fs';
import { comparePersons, personScore } from '../dist/matching/persons/person-score.js';
import { personOf } from '../dist/names/person-name.js';
import { labelledPersons } from './labelled-persons.mjs';
import { accuracy, calibration, crossValidated } from './person-quality.mjs';
import { median, row, section } from './report.mjs';

const SEEDS = [1, 2, 3, 4, 5];
const ADJUDICATED = new URL('adjudicated.json', import.meta.url);

const { pairs, rows, labels, groups } = labelledPersons(process.argv[2]);
const names = pairs.map(({ name1, name2 }) => [personOf(name1), personOf(name2)]);
const compared = names.map(([a, b]) => comparePersons(a, b));
const inside = compared.map((comparison) => comparison.probability);
const outside = crossValidated(rows, labels, groups);
const verdicts = new Map(
  (existsSync(ADJUDICATED) ? JSON.parse(readFileSync(ADJUDICATED, 'utf8')) : []).map((entry) => [`${entry.name1}\n${entry.name2}`, entry]),
);
const verdictOf = (pair) => verdicts.get(`${pair.name1}\n${pair.name2}`);
const held = pairs.map((_, at) => at).filter((at) => verdictOf(pairs[at]) === undefined);

section(`${pairs.length} labelled pairs of persons, ${labels.filter(Boolean).length} the same; match at score 0.70`);
row('', 'P', 'R', 'F1', 'accuracy');
figures('in sample', inside, labels);
figures('10-fold cross-validated', outside, labels);
const f1s = SEEDS.map((seed) => accuracy(crossValidated(rows, labels, groups, seed), labels).f1);
row(
  `  F1 over ${SEEDS.length} partitions: mean, least, most`,
  ...[mean(f1s), Math.min(...f1s), Math.max(...f1s)].map((value) => value.toFixed(3)),
);
figures(
  `cross-validated, ${held.length} without the adjudicated`,
  held.map((at) => outside[at]),
  held.map((at) => labels[at]),
);

section('Calibration of the cross-validated probability');
const { error, bins } = calibration(outside, labels);
row('expected calibration error', error.toFixed(3));
bins.forEach((bin, at) => {
  row(`  ${(at / 10).toFixed(1)} to ${((at + 1) / 10).toFixed(1)}: pairs, said, was`, bin.count, bin.said.toFixed(2), bin.was.toFixed(2));
});

section('Missed pairs (cross-validated)');
pairs.forEach((pair, at) => {
  if (outside[at] >= 0.5 === (labels[at] === 1)) return;
  const verdict = verdictOf(pair);
  const { aligned, contradictions, left } = compared[at];
  const why = [
    aligned.map((part) => `${part.a}=${part.b}${part.how === 'exact' ? '' : ` (${part.how})`}`).join(', '),
    contradictions.map((part) => `${part.a}≠${part.b}`).join(', '),
    [...left.a, ...left.b].map((part) => `+${part}`).join(' '),
  ].filter(Boolean);
  console.log(`  ${labels[at] === 1 ? 'not found ' : 'wrongly   '} ${personScore(outside[at]).toFixed(2)}  ${pair.name1} | ${pair.name2}`);
  console.log(
    `                  ${why.join('; ')}${verdict === undefined ? '' : `\n                  adjudicated ${verdict.verdict}: ${verdict.reason}`}`,
  );
});

section('Speed, median of 9 rounds');
const rounds = { compare: [], takeApart: [] };
for (let round = 0; round < 10; round += 1) {
  rounds.compare.push(timed(200, () => names.map(([a, b]) => comparePersons(a, b))) / pairs.length);
  rounds.takeApart.push(timed(20, () => pairs.map(({ name1, name2 }) => [personOf(name1), personOf(name2)])) / pairs.length / 2);
}
row('comparePersons, a pair', `${median(rounds.compare.slice(1)).toFixed(2)} µs`);
row('personOf, a name', `${median(rounds.takeApart.slice(1)).toFixed(2)} µs`);

function figures(name, probabilities, truth) {
  const { precision, recall, f1, accuracy: right } = accuracy(probabilities, truth);
  row(name, ...[precision, recall, f1, right].map((value) => value.toFixed(3)));
}

function timed(times, work) {
  const started = process.hrtime.bigint();
  for (let at = 0; at < times; at += 1) work();
  return Number(process.hrtime.bigint() - started) / 1000 / times;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
