// Chinese to English and back: each name of a fold is asked against all names of the other language, under a lexicon learnt from the other four folds.
//   node bench/bilingual.mjs [PAIRS.csv]        default ../shared/data/names/bilingual-dev.csv; columns full_zh, full_en
// Prints, for each fold and in all, how often the true name is first and among the first five (a tie counts against it), and the time of one pair.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rooms } from '../scripts/learn/rooms.mjs';
import { learn, readPairs } from '../scripts/learn-lexicon.mjs';
import { row, section } from './report.mjs';

const FOLDS = 5;
const path = process.argv.slice(2).find((a)=>!a.startsWith("-")) ?? fileURLToPath(new URL('../../shared/data/names/bilingual-dev.csv', import.meta.url));
if (existsSync(path)) run(readPairs(path));
else row('bilingual names', 'skipped', 'the file is not here');

function run(pairs) {
  const foldOf = (at) => ((at * 2654435761) >>> 0) % FOLDS;
  const totals = { asked: 0, forth: [0, 0], back: [0, 0], nanoseconds: 0, scored: 0 };
  section(`${pairs.length} pairs, ${FOLDS} folds: top 1 and top 5, Chinese to English; English to Chinese`);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const lexicon = rooms.openLexicon(learn(pairs.filter((_, at) => foldOf(at) !== fold)));
    const chinese = pairs.map((pair) => rooms.chineseName(pair.chinese, lexicon));
    const english = pairs.map((pair) => rooms.englishName(pair.english, lexicon));
    const here = { asked: 0, forth: [0, 0], back: [0, 0] };
    const from = process.hrtime.bigint();
    pairs.forEach((pair, own) => {
      if (foldOf(own) !== fold) return;
      here.asked += 1;
      const forth = rank(
        english.map((name) => rooms.bilingualLogit(chinese[own], name)),
        own,
      );
      const back = rank(
        chinese.map((name) => rooms.bilingualLogit(name, english[own])),
        own,
      );
      tally(here.forth, forth);
      tally(here.back, back);
      if (process.env.MISSES && forth.place > 0)
        console.log(`${pair.chinese} | ${pair.english} | ${forth.place} | ${pairs[forth.first].english}`);
    });
    totals.nanoseconds += Number(process.hrtime.bigint() - from);
    totals.scored += 2 * here.asked * pairs.length;
    totals.asked += here.asked;
    for (const way of ['forth', 'back'])
      here[way].forEach((hits, at) => {
        totals[way][at] += hits;
      });
    row(`fold ${fold + 1}, ${here.asked} asked`, ...shares(here.forth, here.asked), ...shares(here.back, here.asked));
  }
  row('all', ...shares(totals.forth, totals.asked), ...shares(totals.back, totals.asked));
  row('one pair', `${(totals.nanoseconds / totals.scored / 1000).toFixed(2)} µs`);
}

function rank(scores, own) {
  // A comparison with NaN is false: it would pass for a name that nothing beats.
  if (!scores.every(Number.isFinite)) throw new Error(`pair ${own}: expected finite scores`);
  let place = 0;
  let first = own === 0 ? 1 : 0;
  scores.forEach((score, at) => {
    if (at === own) return;
    if (score >= scores[own]) place += 1;
    if (score > scores[first]) first = at;
  });
  return { place, first };
}

function tally(hits, { place }) {
  if (place < 1) hits[0] += 1;
  if (place < 5) hits[1] += 1;
}

function shares(hits, asked) {
  return hits.map((count) => `${((100 * count) / asked).toFixed(1)} %`);
}
