import { LONGEST_NAME } from '../names/index.js';
import { validIdentifier } from '../register/index.js';
import { shown } from './fault.js';
import { namesOf } from './party-source.js';
import type { Subject } from './subject.js';

/** What a reader of the answer about this subject should know of what was asked, one sentence each. */
export function warningsOf(subject: Subject): readonly string[] {
  const warnings: string[] = [];
  for (const name of namesOf(subject)) {
    if (name.length > LONGEST_NAME) warnings.push(`a name of ${name.length} characters: only the first ${LONGEST_NAME} were looked at`);
    if (/[\r\n]/.test(name)) warnings.push('a name over several lines: a quote may be missing in the file');
  }
  for (const { scheme, value } of subject.identifiers ?? []) {
    // A mistyped code finds nothing, which must not look like an answer. Tickers have no check digit and come in many forms.
    if ((scheme === 'uscc' || scheme === 'lei') && !validIdentifier(scheme, value.toUpperCase())) {
      warnings.push(`${scheme.toUpperCase()} ${shown(value)} is not well formed: its length or check character is wrong`);
    }
  }
  return warnings;
}
