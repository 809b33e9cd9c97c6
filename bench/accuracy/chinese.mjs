import { fold } from '../../dist/names/index.js';
import { ownRows, registerEntities } from './corpus.mjs';
import { compareNames } from './engine.mjs';
import { grouped } from './grouped.mjs';
import { listed, measured, section } from './report.mjs';
import { scoresOf } from './scores.mjs';

/** What no name tells: a company under its old name, or a brand that is no rendering of the Chinese. */
const KNOWLEDGE = new Set(['rename', 'english-brand']);

/** Pairs of Chinese company names: those peers are known to get wrong, and our own set; by the names alone, and where the register knows both. */
export function measure() {
  section('Chinese pairs');
  const bearers = new Map();
  for (const { id, names } of registerEntities())
    for (const { text } of names) bearers.set(fold(text), [...(bearers.get(fold(text)) ?? []), id]);
  const peers = ownRows('chinese-peers.csv').map((row) => judged(row, bearers));
  measured(`pairs of the peers' report right, by the names alone (of ${peers.length})`, right(peers, 'alone'));
  measured("… with the register's names", right(peers, 'said'), { least: peers.length });
  listed('missed', peers.filter((each) => each.said !== each.truth).map(shown));
  const own = ownRows('chinese-pairs.csv').map((row) => judged(row, bearers));
  const telling = own.filter(({ category }) => !KNOWLEDGE.has(category));
  report(`own set by the names alone, where names can tell (${telling.length}`, telling, 'alone', { least: 0.95 });
  report(`own set by the names alone (${own.length}`, own, 'alone', {});
  report(`own set with the register's names (${own.length}`, own, 'said', { least: 0.95 });
  for (const [category, cases] of grouped(own, ({ category, same }) => `${category}, ${same === 'true' ? 'same' : 'different'}`)) {
    console.log(
      `      ${category.padEnd(26)} ${String(right(cases, 'alone')).padStart(3)} of ${String(cases.length).padStart(3)} right by the names alone, ${right(cases, 'said')} with the register's`,
    );
  }
  listed('missed by the names alone', own.filter((each) => each.alone !== each.truth).map(shown));
}

function report(what, cases, by, reach) {
  const { precision, recall, f1 } = scoresOf(cases.map((each) => ({ truth: each.truth, said: each[by] })));
  measured(`F1 ${what}; P ${precision.toFixed(3)} R ${recall.toFixed(3)})`, f1, reach);
}

/** Where the register knows both names, it decides: names of one entity are the same, names of two are not. */
function judged(row, bearers) {
  const { score, decision } = compareNames(row.name1, row.name2, 'organisation');
  const [one, two] = [bearers.get(fold(row.name1)), bearers.get(fold(row.name2))];
  const alone = decision === 'match';
  const said = one === undefined || two === undefined ? alone : one.some((entity) => two.includes(entity));
  return { ...row, truth: row.same === 'true', score, alone, said };
}

function right(cases, by) {
  return cases.filter((each) => each[by] === each.truth).length;
}

function shown(each) {
  return `${each.truth ? 'same' : 'diff'} ${each.score.toFixed(3)} ${each.category ?? ''} ${each.name1} | ${each.name2}`;
}
