import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What does not fit the schema of the arguments, in one line: field, what was got, what is expected. */
export function argumentFaults(issues: readonly Issue[]): string {
  return issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'arguments'}: got ${gotIn(issue)}, expected ${expectedBy(issue)}`)
    .join('; ');
}

/** What was got, cut short: an agent sees which of its arguments is meant, and no more. */
function gotIn(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `"${cut(issue.keys.join('", "'))}"`;
  const { input } = issue;
  if (input === undefined) return 'nothing';
  if (typeof input === 'string') return input.length > SHOWN ? `a text of ${input.length} characters` : JSON.stringify(input);
  if (Array.isArray(input)) return `${input.length} items`;
  return typeof input === 'number' || typeof input === 'boolean' || input === null ? String(input) : 'an object';
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}${unitOf(issue.origin)}`;
  if (issue.code === 'unrecognized_keys') return 'only the fields of the input schema';
  return issue.message;
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
}

const SHOWN = 60;

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
