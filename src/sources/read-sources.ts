import type { NamedEntity } from '../matching/index.js';
import type { Checked, Problem } from '../register/index.js';
import type { SourceFile, SourceFormat } from './bytes-file.js';
import { OFAC } from './ofac.js';
import { UN } from './un.js';

export const FORMATS: readonly SourceFormat[] = [OFAC, UN];

/** Everybody whom some official files name. A file of no known format, or one fault in any file, refuses them all. */
export function readSources(files: readonly SourceFile[]): Checked<readonly NamedEntity[]> {
  const known = files.map((file) => ({ file, format: FORMATS.find((format) => format.detect(file)) }));
  const strangers: readonly Problem[] = known
    .filter(({ format }) => format === undefined)
    .map(({ file }) => ({
      file: file.name,
      line: 0,
      field: 'format',
      got: 'a file of an unknown format',
      expected: FORMATS.map(({ id }) => id).join(', '),
    }));
  if (strangers.length > 0) return { ok: false, problems: strangers };
  const read = FORMATS.map((format) => format.read(known.filter((each) => each.format === format).map(({ file }) => file)));
  const problems = read.flatMap((part) => (part.ok ? [] : part.problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.flatMap((part) => (part.ok ? part.value : [])) };
}
