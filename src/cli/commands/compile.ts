import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { indexRows } from '../../matching/index.js';
import { compile, type DataFiles, describeFiles, describeProblem, type Manifest, writeSnapshot } from '../../register/index.js';
import { NAME_INDEX } from '../bundle.js';
import { EXIT, type ExitCode, unusable } from '../failure.js';
import type { World } from '../world.js';

export interface CompileOptions {
  readonly output?: string;
  readonly manifest?: boolean;
  readonly quiet?: boolean;
}

/** At most this many problems are printed; the count of the rest is. */
const SHOWN = 40;

/** `watchbill compile DIR`: the data files checked and made into one snapshot, or every reason why not. */
export function compileCommand(folder: string, options: CompileOptions, world: World): ExitCode {
  const files = options.manifest === true ? withManifest(folder, world) : readFolder(folder);
  const compiled = compile(files, world.sha256);
  if (!compiled.ok) {
    for (const problem of compiled.problems.slice(0, SHOWN))
      world.err(`${describeProblem({ ...problem, file: join(folder, problem.file) })}\n`);
    throw unusable(`${folder}: got ${compiled.problems.length} problems, expected none; nothing was written`);
  }
  const { register, asOf } = compiled.value;
  const rows = new TextEncoder().encode(JSON.stringify(indexRows(register)));
  const snapshot = writeSnapshot(register, asOf, new Map([[NAME_INDEX, rows]]), world.sha256);
  const target = options.output ?? world.snapshotPath;
  writeFileSync(`${target}.new`, snapshot);
  renameSync(`${target}.new`, target);
  if (options.quiet !== true) world.out(`${target}: ${snapshot.length} bytes, SHA-256 ${world.sha256(snapshot)}\n`);
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

function withManifest(folder: string, world: World): DataFiles {
  const files = new Map(readFolder(folder));
  const old = JSON.parse(files.get('manifest.json') ?? '{}') as Manifest;
  const manifest = `${JSON.stringify(describeFiles(files, old, world.sha256), null, 2)}\n`;
  writeFileSync(join(folder, 'manifest.json'), manifest);
  return files.set('manifest.json', manifest);
}
