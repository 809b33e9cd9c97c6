import { register, registerEntities } from './corpus.mjs';
import { buildIndex, compareNames, openIndex, search } from './engine.mjs';
import { grouped } from './grouped.mjs';
import { listed, measured, section } from './report.mjs';

const EDITION = 'us-dod-1260h/2026-06-08';

/** Entities of one edition that are taken for each other, though they are distinct: parents, subsidiaries, sister companies. */
export function measure() {
  section('Sisters: distinct entities of one edition (Watchman: 24.5 % of printed names collide)');
  const entries = register().entries.filter(({ edition }) => edition === EDITION);
  const printedBy = grouped(entries, ({ entity }) => entity);
  const entities = registerEntities().filter(({ id }) => printedBy.has(id));
  const pairs = collisions(entities);
  const possible = (entities.length * (entities.length - 1)) / 2;
  const shared = new Set(register().sharedNames.flatMap(({ entities }) => entities.flatMap((a) => entities.map((b) => pairKey(a, b)))));
  measured(
    `pairs of entities at match, by any name (%; ${pairs.size} of ${possible.toLocaleString('en')})`,
    (100 * pairs.size) / possible,
    { most: 2 },
  );
  const involved = new Set([...pairs.keys()].flatMap((key) => key.split(' ')));
  measured(`entities in such a pair (%; ${involved.size} of ${entities.length})`, (100 * involved.size) / entities.length);
  const printed = entries.map(({ entity, name }) => ({ entity, name }));
  const colliding = printed.filter((a) =>
    printed.some((b) => a.entity !== b.entity && compareNames(a.name, b.name, 'organisation').decision === 'match'),
  );
  measured(`printed names that collide (%; ${colliding.length} of ${printed.length})`, (100 * colliding.length) / printed.length, {
    most: 2,
  });
  listed(
    'printed names that collide',
    colliding.map(({ entity, name }) => `${entity} ${name}`),
  );
  listed(
    'pairs of entities',
    [...pairs].map(
      ([key, match]) =>
        `${key} ${match.score.toFixed(3)} ${match.asked} | ${match.matched}${shared.has(key) ? ' [a name both bear, by the register]' : ''}`,
    ),
  );
}

/** The pairs of entities of which one's name finds the other as a match, each with its best. */
function collisions(entities) {
  const index = openIndex(buildIndex(entities));
  const pairs = new Map();
  for (const { id, kind, names } of entities) {
    for (const { text } of names) {
      for (const match of search(index, { names: [text], kind })) {
        if (match.entity === id || match.decision !== 'match') continue;
        const key = pairKey(id, match.entity);
        if ((pairs.get(key)?.score ?? 0) < match.score) pairs.set(key, { ...match, asked: text });
      }
    }
  }
  return pairs;
}

function pairKey(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
