import { reasonWords, type ScreenMatch, type Subject } from '../../screening/index.js';

/** What one feature gave to a score, in yente's form. */
export interface FeatureResult {
  readonly score: number;
  readonly detail: string | null;
  readonly query: string | null;
  readonly candidate: string | null;
}

/**
 * Why a match was found, feature by feature. `name_match` and `identifier_match` have scores of 0 to 1 (an identifier that contradicts
 * has -1); what each kind of evidence gave or took stands under its own name, in log-odds.
 */
export function explanationsOf({ name, aliases }: Subject, { score, explanation }: ScreenMatch): Readonly<Record<string, FeatureResult>> {
  const { identifier, given, name: candidate, parts } = explanation;
  const met = parts.filter(({ a, b }) => a !== null && b !== null).map(({ a, b }) => (a === b ? `${a}` : `${a} = ${b}`));
  const detail = met.length === 0 ? reasonWords(explanation) : `${reasonWords(explanation)} [${met.join(', ')}]`;
  const told: Record<string, FeatureResult> = {};
  if (identifier !== null) {
    const { says, scheme, value } = identifier;
    told['identifier_match'] = { score: says === 'confirmed' ? 1 : -1, detail: `${scheme} ${says}`, query: value, candidate: null };
  }
  if (identifier?.says !== 'confirmed' || parts.length > 0)
    told['name_match'] = { score, detail, query: aliases === undefined ? name : null, candidate };
  for (const { feature, logOdds } of given)
    told[snakeCase(feature)] = { score: Math.round(logOdds * 1000) / 1000, detail: 'log-odds', query: null, candidate: null };
  return told;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
