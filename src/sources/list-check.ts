import type { Problem, StatedCounts } from '../register/index.js';
import type { SourceEdition } from './source-edition.js';
import { shown } from './source-file.js';

const ONLY_FORM = /^(?:(?:Co|Ltd|Limited|Inc|Corporation|Corp|Company|Group|LLC)\b[.,]* ?)+$/i;

/** A hundred times the longest of these lists. */
export const MOST_LINES = 20_000;

/** What a name has to be, where it is not. */
export function nameProblem(name: string): string | null {
  if (!/\p{L}{2}/u.test(name)) return 'a name with letters';
  if (ONLY_FORM.test(name)) return 'a name of more than a legal form';
  if (name.length > 400) return 'a name of at most 400 characters';
  return /[<>{}\\\ufffd]/.test(name) ? 'a name without signs of markup' : null;
}

/** The problems of lines that name somebody again. */
export function repeated(file: string, lines: readonly { readonly name: string; readonly line: number }[]): readonly Problem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ name, line }) => {
    const key = name.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined
      ? []
      : [{ file, line, field: 'name', got: shown(name), expected: `each name once: it stands on line ${before} already` }];
  });
}

/** The problems of counts that do not fit what was read: a sign that lines are missing. */
export function miscounted(
  file: string,
  form: SourceEdition['form'],
  stated: StatedCounts,
  parties: number,
  removals: number,
): readonly Problem[] {
  const held: readonly (readonly [string, number | undefined, number])[] = [
    ['total', form === 'complete' ? stated.total : undefined, parties],
    ['added', form === 'amendment' ? stated.added : undefined, parties],
    ['removed', form === 'amendment' || removals > 0 ? stated.removed : undefined, removals],
  ];
  return held
    .filter(([, said, read]) => said !== undefined && said !== read)
    .map(([field, said, read]) => ({ file, line: 0, field, got: `${read} lines`, expected: `${said}, which the document states` }));
}
