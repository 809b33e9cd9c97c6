/** The name of the one algorithm there is. */
export const ALGORITHM = 'watchbill';

/** Names of yente's algorithms: taken, and answered by the one there is. */
const THEIRS: readonly string[] = [
  'logic-v1',
  'logic-v2',
  'name-based',
  'name-qualified',
  'regression-v1',
  'regression-v2',
  'regression-v3',
  'ofac-249',
  'er-unstable',
];

/** What a caller who asked for an algorithm should know; `null` where there is none of that name. */
export function algorithmWarnings(name: string): readonly string[] | null {
  if (name === 'best' || name === 'default' || name === ALGORITHM) return [];
  return THEIRS.includes(name) ? [`algorithm ${name}: answered by ${ALGORITHM}, the only one there is`] : null;
}

const FEATURES = {
  name_match: 'How likely the best of the names is a name of the entity, 0 to 1.',
  identifier_match: 'An identifier (USCC, LEI, ticker, UEI, IMO) is its own: 1; it has another: -1.',
} as const;

/** The answer of `/algorithms`. */
export const ALGORITHMS = {
  algorithms: [
    described(ALGORITHM, 'Names are taken apart in Latin and Chinese script and compared part by part; the score is a probability.'),
    ...THEIRS.map((name) => described(name, `Taken for the sake of clients that ask for it; answered by ${ALGORITHM}.`)),
  ],
  default: ALGORITHM,
  best: ALGORITHM,
} as const;

function described(name: string, description: string): object {
  const features = Object.fromEntries(
    Object.entries(FEATURES).map(([feature, text]) => [feature, { description: text, coefficient: 1, url: '' }]),
  );
  return { name, description, features, docs: { name, description, config: {}, features } };
}
