import type { Explanation } from '../../matching/index.js';
import { reasonWords, type ScreenMatch } from '../../screening/index.js';

/** A part of why a candidate was found. `name` says it in words; a number is log-odds, added for the candidate or taken. */
export interface MatchingFeature {
  readonly id: string;
  readonly name: string;
  readonly value: boolean | number;
}

/** The features of a match: the rule it rests on, what the name and the identifiers gave, and what was asked besides. */
export function matchingFeatures({ explanation, standings }: ScreenMatch, country: boolean | null): readonly MatchingFeature[] {
  const { rule, given, identifier } = explanation;
  return [
    { id: `rule:${rule}`, name: reasonWords(explanation), value: true },
    ...nameFeatures(given),
    ...(identifier === null
      ? []
      : [{ id: 'identifier', name: `Its ${identifier.scheme} is the one asked for`, value: identifier.says === 'confirmed' }]),
    ...(country === null
      ? []
      : [{ id: 'country', name: 'Its seat is in the country asked for; it does not change the score', value: country }]),
    { id: 'listed', name: 'It is on a list asked for', value: standings.some(({ listed }) => listed) },
  ];
}

function nameFeatures(given: Explanation['given']): readonly MatchingFeature[] {
  const sums = new Map<string, number>();
  for (const { feature, logOdds } of given) sums.set(feature, (sums.get(feature) ?? 0) + logOdds);
  return [...sums].map(([feature, logOdds]) => ({
    id: `name:${feature}`,
    name: `Names: ${feature.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
    value: Math.round(logOdds * 1000) / 1000,
  }));
}
