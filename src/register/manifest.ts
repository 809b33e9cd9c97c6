import type { Sha256 } from './container.js';
import { parseDay } from './day.js';
import { type DataFiles, kindOf } from './files.js';
import type { Checked, Problem } from './problem.js';
import { toUtf8 } from './utf8.js';

/** One file of the register: how many facts it holds and the SHA-256 of its text. */
export interface Part {
  readonly file: string;
  readonly facts: number;
  readonly sha256: string;
}

/** `data/manifest.json`: the day the register was last looked after, its licence, and every file that belongs to it. */
export interface Manifest {
  readonly asOf: string;
  readonly licence: string;
  readonly origin: string;
  readonly parts: readonly Part[];
}

const FILE = 'manifest.json';

/** The manifest that describes these files, keeping the day, licence and origin of the old one. */
export function describeFiles(files: DataFiles, old: Pick<Manifest, 'asOf' | 'licence' | 'origin'>, sha256: Sha256): Manifest {
  const parts = [...files]
    .filter(([file]) => kindOf(file) !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([file, content]): Part => ({
        file,
        facts: content.split('\n').filter((line) => line.trim() !== '').length,
        sha256: sha256(toUtf8(content)),
      }),
    );
  return { asOf: old.asOf, licence: old.licence, origin: old.origin, parts };
}

/** Reads the manifest among the files. */
export function readManifest(files: DataFiles): Checked<Manifest> {
  const fail = (field: string, got: string, expected: string): Checked<Manifest> => ({
    ok: false,
    problems: [{ file: FILE, line: 0, field, got, expected }],
  });
  const content = files.get(FILE);
  if (content === undefined) return fail('(file)', 'no manifest', `${FILE} beside the data files`);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return fail('(file)', 'no JSON', 'a JSON object');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('(file)', content.slice(0, 40), 'a JSON object');
  const manifest = value as Partial<Manifest>;
  if (typeof manifest.asOf !== 'string' || parseDay(manifest.asOf) === null)
    return fail('asOf', JSON.stringify(manifest.asOf), 'a day as YYYY-MM-DD');
  if (!Array.isArray(manifest.parts) || !manifest.parts.every(isPart)) {
    return fail('parts', (JSON.stringify(manifest.parts) ?? 'nothing').slice(0, 80), 'an array of parts, each with file, facts and sha256');
  }
  return { ok: true, value: manifest as Manifest };
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const part = value as Partial<Record<keyof Part, unknown>>;
  return typeof part.file === 'string' && typeof part.facts === 'number' && typeof part.sha256 === 'string';
}

/** Where the files are not those the manifest describes: changed, missing or unknown ones. */
export function manifestProblems(manifest: Manifest, files: DataFiles, sha256: Sha256): readonly Problem[] {
  const actual = new Map(describeFiles(files, manifest, sha256).parts.map((part) => [part.file, part]));
  const problems: Problem[] = [];
  for (const part of manifest.parts) {
    const found = actual.get(part.file);
    if (found === undefined)
      problems.push({ file: part.file, line: 0, field: '(file)', got: 'no such file', expected: 'every file of the manifest' });
    else if (found.sha256 !== part.sha256 || found.facts !== part.facts) {
      const got = `${found.facts} facts with SHA-256 ${found.sha256.slice(0, 12)}…`;
      problems.push({
        file: part.file,
        line: 0,
        field: '(file)',
        got,
        expected: `${part.facts} with ${part.sha256.slice(0, 12)}…: rewrite the manifest with --manifest`,
      });
    }
    actual.delete(part.file);
  }
  const strays = [...files.keys()].filter((file) => file.endsWith('.jsonl') && kindOf(file) === null);
  for (const file of [...actual.keys(), ...strays])
    problems.push({
      file,
      line: 0,
      field: '(file)',
      got: 'a file the manifest does not name',
      expected: 'one that it names, of a kind README.md tells of: rewrite it with --manifest',
    });
  return problems;
}
