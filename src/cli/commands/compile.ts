import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildIndex, indexRows, MATCH_INDEX, NAME_INDEX, registerParties } from '../../matching/index.js';
import {
  compile,
  type DataFiles,
  describeFiles,
  describeProblem,
  type Manifest,
  openSnapshot,
  writeSnapshot,
} from '../../register/index.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import type { World } from '../world.js';

export interface CompileOptions {
  readonly output?: string;
  readonly manifest?: boolean;
  readonly quiet?: boolean;
}

/** At most this many problems are printed; the count of the rest is. */
const SHOWN = 40;

const MANIFEST = 'manifest.json';

/** `watchbill compile DIR`: the data files checked and made into one snapshot, or every reason why not. */
export function compileCommand(folder: string, options: CompileOptions, world: World): ExitCode {
  const read = readFolder(folder);
  const files = options.manifest === true ? withManifest(folder, read, world) : read;
  const compiled = compile(files, world.sha256);
  if (!compiled.ok) {
    for (const problem of compiled.problems.slice(0, SHOWN))
      world.err(`${describeProblem({ ...problem, file: join(folder, problem.file) })}\n`);
    throw unusable(`${folder}: got ${compiled.problems.length} problems, expected none; nothing was written`);
  }
  const { register, asOf } = compiled.value;
  const sections = new Map([[MATCH_INDEX, buildIndex(registerParties(register))]]);
  const rows = new TextEncoder().encode(JSON.stringify(indexRows(register)));
  sections.set(NAME_INDEX, rows);
  const snapshot = writeSnapshot(register, asOf, sections, world.sha256);
  const target = options.output ?? world.bundledPath;
  writeWhole(target, snapshot);
  if (options.manifest === true) writeWhole(join(folder, MANIFEST), files.get(MANIFEST) ?? '');
  if (options.quiet !== true) {
    const opened = openSnapshot(snapshot, world.sha256);
    world.out(`${target}: ${snapshot.length} bytes, digest ${opened.ok ? opened.value.digest : ''}\n`);
  }
  return EXIT.done;
}

function readFolder(folder: string): DataFiles {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw unusable(`${folder}: got ${(cause as NodeJS.ErrnoException).code ?? 'no folder'}, expected the folder of the data files`);
  }
  const texts = names
    .filter((name) => /\.jsonl?$/.test(name))
    .map((name): [string, string] => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]);
  return new Map(texts.map(([name, text]) => [relative('.', name).split(sep).join('/'), text]));
}

/** The files with the manifest that describes them; it is written only once they have passed. */
function withManifest(folder: string, files: DataFiles, world: World): DataFiles {
  const old = readJson(join(folder, MANIFEST), files.get(MANIFEST) ?? '{}');
  return new Map([...files, [MANIFEST, `${JSON.stringify(describeFiles(files, old, world.sha256), null, 2)}\n`]]);
}

function readJson(path: string, text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw unusable(`${path}: got no JSON, expected the manifest: mend it or take it away`);
  }
}

/** Writes a file whole or not at all. */
function writeWhole(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(`${path}.new`, content);
    renameSync(`${path}.new`, path);
  } catch (cause) {
    throw unusable(`${path}: got ${(cause as NodeJS.ErrnoException).code ?? String(cause)}, expected a file that can be written`);
  }
}
