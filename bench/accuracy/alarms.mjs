import { allEntities, ownJson, registrants } from './corpus.mjs';
import { buildIndex, openIndex, search } from './engine.mjs';
import { listed, measured, section, skipped } from './report.mjs';

/** Real registrants against everybody listed: each hit judged by hand in bench/data/false-alarms.json. */
export function measure() {
  section('False alarms: SEC registrants against the register, OFAC and UN');
  const names = registrants();
  if (names === null) return skipped('false alarms', 'the file is not here');
  const index = openIndex(buildIndex(allEntities()));
  const judgements = new Map(ownJson('data/false-alarms.json', []).map((each) => [keyOf(each), each]));
  const found = (kind) =>
    names.flatMap((subject) =>
      search(index, kind === undefined ? { names: [subject] } : { names: [subject], kind }).map((match) => ({ ...match, subject })),
    );
  const judged = found().map((hit) => ({ ...hit, judgement: judgements.get(keyOf(hit)) }));
  const matches = judged.filter(({ decision }) => decision === 'match');
  const known = matches.filter(({ judgement }) => judgement !== undefined);
  measured(`registrants with a match (of ${names.length.toLocaleString('en')})`, new Set(matches.map(({ subject }) => subject)).size);
  measured('… or with a review', new Set(judged.map(({ subject }) => subject)).size);
  measured(`precision at match (${known.length} judged)`, precision(known), { least: 0.95 });
  measured('matches without a judgement', matches.length - known.length, { most: 0 });
  const asOrganisations = found('organisation').filter(({ decision }) => decision === 'match');
  measured(
    `precision at match where they are known to be organisations (${asOrganisations.length})`,
    precision(asOrganisations.map((hit) => ({ judgement: judgements.get(keyOf(hit)) }))),
  );
  const lost = [...judgements.values()].filter((each) => each.true && !matches.some((match) => keyOf(match) === keyOf(each)));
  measured('true hits judged before and no longer a match', lost.length, { most: 0 });
  listed(
    'lost',
    lost.map(({ subject, entity }) => `${subject} | ${entity}`),
  );
  listed('matches', matches.map(shown));
  listed('reviews', judged.filter(({ decision }) => decision === 'review').map(shown));
}

/** Of what is not judged nothing is claimed: it counts as false. */
function precision(hits) {
  return hits.length === 0 ? 1 : hits.filter(({ judgement }) => judgement?.true === true).length / hits.length;
}

function keyOf({ subject, entity }) {
  return `${subject}\t${entity}`;
}

function shown({ subject, entity, matched, score, judgement }) {
  const verdict = judgement === undefined ? '?' : judgement.true ? 'true' : 'false';
  return `${score.toFixed(3)} ${verdict.padEnd(5)} ${subject} | ${entity} ${matched}${judgement === undefined ? '' : ` [${judgement.reason}]`}`;
}
