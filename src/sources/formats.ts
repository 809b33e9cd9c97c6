import type { Checked, Problem } from '../register/index.js';
import { CSL_CSV } from './csl/csl-csv.js';
import { CSL_JSON } from './csl/csl-json.js';
import { NOTICE_FORMATS } from './notice-formats.js';
import { ADVANCED } from './ofac/advanced.js';
import { OFAC } from './ofac/ofac.js';
import { OPEN_FORMATS } from './open-formats.js';
import type { SourceEdition } from './source-edition.js';
import type { SourceFile, SourceFormat } from './source-file.js';
import { UN } from './un/un.js';

/** Every official format, each known by its content; no file is of two. */
export const FORMATS: readonly SourceFormat[] = [OFAC, ADVANCED, CSL_CSV, CSL_JSON, UN, ...OPEN_FORMATS, ...NOTICE_FORMATS];

/** The editions that some official files print, of whatever formats. A file of no known format, or one fault in any file, refuses them all. */
export async function readSources(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const known = files.map((file) => ({ file, formats: FORMATS.filter((format) => format.detect(file)) }));
  const strangers: readonly Problem[] = known
    .filter(({ formats }) => formats.length !== 1)
    .map(({ file, formats }) => ({
      file: file.name,
      line: 0,
      field: 'format',
      got: formats.length === 0 ? 'a file of an unknown format' : `a file of ${formats.map(({ id }) => id).join(' and ')}`,
      expected: `one of ${FORMATS.map(({ id }) => id).join(', ')}`,
    }));
  if (strangers.length > 0) return { ok: false, problems: strangers };
  const editions: SourceEdition[] = [];
  const problems: Problem[] = [];
  for (const format of FORMATS) {
    const own = known.filter(({ formats }) => formats.includes(format)).map(({ file }) => file);
    if (own.length === 0) continue;
    const read = await format.read(own);
    if (read.ok) editions.push(...read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: editions };
}
