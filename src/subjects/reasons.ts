import type { Explanation } from '../matching/index.js';

/** What each rule of the matcher says, in words for people. */
export const REASONS: Readonly<Record<Explanation['rule'], string>> = {
  'M1-identifier': 'the identifier is its own',
  'M2-same-words': 'the same words, or other writings of them',
  'M3-words-missing': 'the same words but for some that one of the two leaves out',
  'M4-words-conflict': 'like names, but each has a word that the other has not',
  'M5-person': 'a name of a person; compared part by part',
  'M6-form-conflict': 'the same name, but a legal form that its full names contradict; likely another company',
  'M20-translation': 'the one name says the other in Chinese: by meaning, by spelling, or by sound',
  'M21-another-bears-it': 'a like name, but the one asked for is exactly that of another entity',
  'M22-seat': 'the same name but for a place that tells companies of a group apart',
  'M23-other-kind': 'a like name, but of a ship or a person, and the subject is a company',
};

/** Why a match was found, in words for people. */
export function reasonWords({ rule, identifier }: Pick<Explanation, 'rule' | 'identifier'>): string {
  return identifier?.says === 'conflict' ? `${REASONS[rule]}; but its ${identifier.scheme} is another` : REASONS[rule];
}
