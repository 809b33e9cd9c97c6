import { ownJson, sharedRows } from './corpus.mjs';
import { compareNames } from './engine.mjs';
import { listed, measured, section, skipped } from './report.mjs';
import { bestThreshold, reliability, scoresOf } from './scores.mjs';

/** FollowTheMoney's schemas; a LegalEntity may be a person or a company. */
const KINDS = { Company: 'organisation', Organization: 'organisation', LegalEntity: 'unknown', Person: 'person', Vessel: 'vessel' };
const SLICES = {
  organisations: ['Company', 'Organization', 'LegalEntity'],
  persons: ['Person'],
  vessels: ['Vessel'],
  all: Object.keys(KINDS),
};
const REACH = { organisations: 0.9, all: 0.84 };

/** Labelled pairs of a public benchmark: F1 at the default threshold, with and without the labels judged wrong. */
export function measure() {
  section('Labelled pairs (best peer: organisations F1 .865, all .790)');
  const rows = sharedRows('names/pairs-dev.csv');
  if (rows === null) return skipped('pairs', 'the file is not here');
  const cases = rows.map(judged);
  for (const [slice, schemas] of Object.entries(SLICES)) {
    report(
      slice,
      cases.filter(({ schema }) => schemas.includes(schema)),
      REACH[slice],
    );
  }
  const mislabelled = new Map(
    [...ownJson('adjudicated-names.json', []), ...ownJson('adjudicated.json', [])].map((each) => [keyOf(each), each.reason]),
  );
  const fair = cases.filter((each) => !mislabelled.has(keyOf(each)));
  for (const [slice, schemas] of Object.entries(SLICES)) {
    report(
      `${slice}, without adjudicated`,
      fair.filter(({ schema }) => schemas.includes(schema)),
    );
  }
  const { bins, error } = reliability(fair);
  console.log('    reliability: scores of a bin, mean score, share that is true, pairs');
  for (const bin of bins)
    if (bin.count > 0) console.log(`      ${bin.from.toFixed(1)}+  ${bin.score.toFixed(3)}  ${bin.share.toFixed(3)}  ${bin.count}`);
  measured('expected calibration error, without adjudicated', error, { most: 0.05 });
  const top = Math.max(...cases.map(({ score }) => score));
  measured('share of pairs tied at the top score', cases.filter(({ score }) => score === top).length / cases.length);
  const wrong = cases.filter(({ truth, said }) => truth !== said);
  listed(
    'missed: truth, score, names, reason where adjudicated',
    wrong.map(
      (each) =>
        `${each.truth ? 'same' : 'diff'} ${each.score.toFixed(3)} ${each.schema.slice(0, 7).padEnd(7)} ${each.name1} | ${each.name2}${note(mislabelled.get(keyOf(each)))}`,
    ),
  );
}

function report(slice, cases, least) {
  const { precision, recall, f1 } = scoresOf(cases);
  measured(`F1 ${slice} (${cases.length}; P ${precision.toFixed(3)} R ${recall.toFixed(3)})`, f1, least === undefined ? {} : { least });
  const best = bestThreshold(cases);
  const review = scoresOf(cases.map(({ truth, decision }) => ({ truth, said: decision !== 'none' }))).f1;
  console.log(`      at review ${review.toFixed(3)}; best of any threshold ${best.f1.toFixed(3)} at ${best.threshold.toFixed(3)}`);
}

function judged(row) {
  const { score, decision } = compareNames(row.name1, row.name2, KINDS[row.schema]);
  return { ...row, truth: row.is_match === 'true', score, decision, said: decision === 'match' };
}

function keyOf({ name1, name2 }) {
  return `${name1}\t${name2}`;
}

function note(reason) {
  return reason === undefined ? '' : ` [${reason}]`;
}
