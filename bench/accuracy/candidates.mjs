import { allEntities } from './corpus.mjs';
import { buildIndex, openIndex, search, searchExhaustively } from './engine.mjs';
import { queries } from './queries.mjs';
import { listed, measured, section } from './report.mjs';
import { seeded } from './seeded.mjs';

const COUNT = Number(process.env.COUNT ?? 1000);

/** Law L9: the index finds whom scoring every name finds, with the same scores. */
export function measure() {
  section('L9: the index against scoring every name');
  const seed = Number(process.env.SEED ?? 9);
  const index = openIndex(buildIndex(allEntities()));
  const asked = queries(COUNT, seeded(seed));
  const wrong = [];
  let found = 0;
  for (const query of asked) {
    const fast = said(search(index, query));
    const slow = said(searchExhaustively(index, query));
    found += slow.length;
    if (fast.join() !== slow.join())
      wrong.push(`${JSON.stringify(query)}: ${difference(slow, fast, 'lost')}${difference(fast, slow, 'made up')}`);
  }
  measured(`queries answered the same, of ${COUNT} from seed ${seed} (%; ${found} matches)`, (100 * (COUNT - wrong.length)) / COUNT, {
    least: 100,
  });
  listed('different', wrong);
}

function said(matches) {
  return matches.map(({ entity, score }) => `${entity} ${score.toFixed(9)}`).sort();
}

function difference(a, b, word) {
  const only = a.filter((each) => !b.includes(each));
  return only.length === 0 ? '' : ` ${word} ${only.slice(0, 3).join(', ')}`;
}
