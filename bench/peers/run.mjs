// node bench/peers/run.mjs [peer…]: installs nomenklatura and Watchman from their own registries where Python and Go are there, and asks them and
// us the same. A peer that cannot be installed is skipped with a line.
import { allEntities, chineseNames, ownRows, people, registrants, sharedRows } from '../accuracy/corpus.mjs';
import { buildIndex, compareNames, openIndex, search } from '../accuracy/engine.mjs';
import { bestThreshold, scoresOf } from '../accuracy/scores.mjs';
import { seeded } from '../accuracy/seeded.mjs';
import { nomenklatura } from './nomenklatura.mjs';
import { watchman } from './watchman.mjs';

const KINDS = { Company: 'organisation', Organization: 'organisation', LegalEntity: 'unknown', Person: 'person', Vessel: 'vessel' };
const QUERIES = 300;

const labelled = [
  ...(sharedRows('names/pairs-dev.csv') ?? []).map(({ schema, name1, name2, is_match }) => ({
    set: 'public',
    schema,
    name1,
    name2,
    truth: is_match === 'true',
  })),
  ...['chinese-peers.csv', 'chinese-pairs.csv'].flatMap((file) =>
    ownRows(file).map(({ name1, name2, same }) => ({ set: 'Chinese', schema: 'Company', name1, name2, truth: same === 'true' })),
  ),
];
const SLICES = {
  'public, all': ({ set }) => set === 'public',
  'public, organisations': ({ set, schema }) => set === 'public' && schema !== 'Person' && schema !== 'Vessel',
  'public, persons': ({ schema }) => schema === 'Person',
  Chinese: ({ set }) => set === 'Chinese',
};
const random = seeded(3);
const strangers = [registrants(), people(), chineseNames()].filter((names) => names !== null);
const asked = {
  pairs: labelled.map(({ schema, name1, name2 }) => [schema, name1, name2]),
  entities: allEntities().map(({ id, kind, names }) => ({ id, kind, names: names.map(({ text }) => text) })),
  queries: Array.from({ length: QUERIES }, () =>
    random.chance(0.3) ? random.pick(random.pick(allEntities()).names).text : random.pick(random.pick(strangers)),
  ),
};

const ours = askUs();
console.log(
  `${labelled.length} pairs, ${asked.entities.length.toLocaleString('en')} entities, ${QUERIES} queries; F1 at the default threshold (best of any threshold)`,
);
report('Watchbill', ours);
const wanted = process.argv.slice(2);
for (const peer of [nomenklatura, watchman]) {
  if (wanted.length > 0 && !wanted.some((word) => peer.name.toLowerCase().startsWith(word))) continue;
  try {
    const version = peer.install();
    const answer = peer.ask(asked);
    report(`${peer.name} ${version}, threshold ${peer.threshold}`, {
      ...answer,
      said: answer.scores.map((score) => score >= peer.threshold),
    });
  } catch (failure) {
    console.log(`\n${peer.name}: skipped, ${failure.message}`);
  }
}

function report(name, { scores, said: verdicts, compareSeconds, searchSeconds, buildSeconds }) {
  console.log(`\n${name}`);
  const cases = labelled.map((pair, at) => ({
    ...pair,
    score: scores[at],
    said: verdicts[at],
    our: ours.said[at],
  }));
  for (const [slice, isIn] of Object.entries(SLICES)) {
    const inside = cases.filter(isIn);
    if (inside.length === 0) continue;
    const { f1, precision, recall } = scoresOf(inside);
    const our = scoresOf(inside.map(({ truth, our }) => ({ truth, said: our }))).f1;
    const best = bestThreshold(inside);
    const figures = `F1 ${f1.toFixed(3)} (${best.f1.toFixed(3)} at ${best.threshold.toFixed(2)})  P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
    console.log(`  ${slice.padEnd(24)} ${String(inside.length).padStart(4)} pairs  ${figures}  errors ${ratio(1 - f1, 1 - our)} ours`);
  }
  console.log(
    `  ${'comparing a pair'.padEnd(24)} ${((1e6 * compareSeconds) / labelled.length).toFixed(1)} µs  ${ratio(compareSeconds, ours.compareSeconds)} ours`,
  );
  if (searchSeconds === undefined) return console.log(`  ${'searching'.padEnd(24)} has no search of its own`);
  console.log(`  ${'building the index'.padEnd(24)} ${buildSeconds.toFixed(2)} s  ${ratio(buildSeconds, ours.buildSeconds)} ours`);
  console.log(
    `  ${'searching a name'.padEnd(24)} ${((1e3 * searchSeconds) / QUERIES).toFixed(3)} ms  ${ratio(searchSeconds, ours.searchSeconds)} ours`,
  );
}

function askUs() {
  const kinds = labelled.map(({ schema }) => KINDS[schema]);
  const compareAll = () => asked.pairs.map(([, a, b], at) => compareNames(a, b, kinds[at]));
  compareAll();
  const [compared, compareSeconds] = timed(compareAll);
  const [bytes, buildSeconds] = timed(() => buildIndex(allEntities()));
  const index = openIndex(bytes);
  const searchAll = () => asked.queries.map((name) => search(index, { names: [name] }).length);
  searchAll();
  const [, searchSeconds] = timed(searchAll);
  const scores = compared.map(({ score }) => score);
  const said = compared.map(({ decision }) => decision === 'match');
  return { scores, said, compareSeconds, buildSeconds, searchSeconds };
}

function timed(work) {
  const started = performance.now();
  const value = work();
  return [value, (performance.now() - started) / 1000];
}

function ratio(theirs, our) {
  return our === 0 ? '∞ ×' : `${(theirs / our).toFixed(2)} ×`;
}
