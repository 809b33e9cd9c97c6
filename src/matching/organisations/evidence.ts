/**
 * What two names have and lack of each other, as sums of word weights, in this order. The score is a weighted sum of these, and the
 * sign of every weight is fixed: what agrees raises, what is missing or contradicts lowers (L10).
 */
export const FEATURES = [
  'agreeCore',
  'agreePlace',
  'agreeNumber',
  'agreeActivity',
  'agreeForm',
  /** Weight lost to typos and other less than equal meetings. */
  'doubt',
  /** Words that one name has and the other, complete with its legal form, has not: it would bear them. */
  'missingCore',
  'missingActivity',
  /** The same where the other name is no complete one: it may be short for this one. */
  'droppedCore',
  'droppedActivity',
  'missingPlace',
  /** A place that tells companies of one name apart, which one name has and the other, complete, has not. */
  'missingSeat',
  'missingNumber',
  /** Words of a slot that each name has and the other has not: the lesser of the two weights. */
  'conflictCore',
  'conflictActivity',
  'conflictPlace',
  'conflictNumber',
  'conflictForm',
  /** 1 where nothing is left over on either side and everything meets its equal. */
  'same',
] as const;

export type Feature = (typeof FEATURES)[number];

/** The place of each feature in an evidence array. */
export const AT: Readonly<Record<Feature, number>> = Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Record<
  Feature,
  number
>;

/** Features whose weight may not be negative; all others may not be positive. */
export const RAISING: ReadonlySet<Feature> = new Set(['agreeCore', 'agreePlace', 'agreeNumber', 'agreeActivity', 'agreeForm', 'same']);

/**
 * Beyond this much weight more of the same says no more: a third common word agreeing, a second word contradicting. Without it long
 * names would be judged by their length.
 */
export const MOST: Readonly<Record<Feature, number>> = {
  agreeCore: 1.5,
  agreePlace: 0.7,
  agreeNumber: 0.6,
  agreeActivity: 0.8,
  agreeForm: 0.1,
  doubt: 1,
  missingCore: 1.2,
  missingActivity: 0.7,
  droppedCore: 1.5,
  droppedActivity: 0.7,
  missingPlace: 0.7,
  missingSeat: 0.7,
  missingNumber: 0.6,
  conflictCore: 1,
  conflictActivity: 0.7,
  conflictPlace: 0.35,
  conflictNumber: 0.6,
  conflictForm: 1,
  same: 1,
};

/** Evidence as numbers in the order of `FEATURES`. */
export type Evidence = Float64Array;
