import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { EVIDENCE } from '../dist/matching/persons/person-evidence.js';
import { comparePersons } from '../dist/matching/persons/person-score.js';
import { personOf } from '../dist/names/person-name.js';

const PAIRS = fileURLToPath(new URL('../../shared/data/names/pairs-dev.csv', import.meta.url));

export const TERMS = EVIDENCE.map(([name, sign, prior, least]) => ({ name, sign, prior, least }));

/** The labelled pairs of persons with their evidence; `groups` tells which pairs must share a fold: they share a name. */
export function labelledPersons(file = PAIRS) {
  const pairs = parse(readFileSync(file), { columns: true }).filter((pair) => pair.schema === 'Person');
  const rows = pairs.map(({ name1, name2 }) => comparePersons(personOf(name1), personOf(name2)).evidence);
  const labels = pairs.map((pair) => (pair.is_match === 'true' ? 1 : 0));
  return { pairs, rows, labels, groups: groupsOf(pairs) };
}

/** A group for each pair: pairs that share a name, also by way of others, are one. */
function groupsOf(pairs) {
  const parent = new Map();
  const rootOf = (name) => {
    let root = name.toLowerCase();
    while (parent.has(root)) root = parent.get(root);
    return root;
  };
  for (const { name1, name2 } of pairs) {
    const [one, other] = [rootOf(name1), rootOf(name2)];
    if (one !== other) parent.set(one, other);
  }
  return pairs.map(({ name1 }) => rootOf(name1));
}
