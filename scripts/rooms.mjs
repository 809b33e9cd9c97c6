// The rooms import only rooms below them, by the compiler's own word: each forbidden import is put into a room, and the
// compiler must refuse it. Also holds every file to the house's hard stop of lines.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const HARD_STOP = 400;
/** Tables are data that nobody reads line by line: the stop, which keeps code readable, does not hold for them. */
const TABLE = /(-table|(^|\/)han-variants|(^|\/)bilingual-lexicon|reading\/[a-z]+-model|(^|\/)openapi\.d)\.ts$/;
const FORBIDDEN = [
  ['names', "import type { Register } from '../register/index.js';\nexport type Wrong = Register;\n"],
  ['register', "import type { Match } from '../matching/index.js';\nexport type Wrong = Match;\n"],
  ['register', "import { readFileSync } from 'node:fs';\nexport const wrong = readFileSync;\n"],
  ['register', 'export const wrong = document.title;\n'],
  ['matching', 'export const wrong = process.pid;\n'],
  ['matching', "import { openTable } from '../screening/index.js';\nexport const wrong = openTable;\n"],
  ['subjects', "import type { Reading } from '../reading/index.js';\nexport type Wrong = Reading;\n"],
  ['subjects', "import type { Store } from '../store/index.js';\nexport type Wrong = Store;\n"],
  ['subjects', "import { openEngine } from '../screening/index.js';\nexport const wrong = openEngine;\n"],
  ['subjects', 'export const wrong = process.pid;\n'],
  ['subjects', 'export const wrong = document.title;\n'],
  ['answering', "import { openTable } from '../screening/index.js';\nexport const wrong = openTable;\n"],
  ['answering', 'export const wrong = process.pid;\n'],
  ['reading', "import { openTable } from '../screening/index.js';\nexport const wrong = openTable;\n"],
  ['reading', 'export const wrong = process.pid;\n'],
  ['service', "import { realWorld } from '../cli/world.js';\nexport const wrong = realWorld;\n"],
  ['sources', "import { search } from '../matching/index.js';\nexport const wrong = search;\n"],
  ['documents', "import type { Store } from '../store/index.js';\nexport type Wrong = Store;\n"],
  ['documents', 'export const wrong = document.title;\n'],
  ['reading', "import type { SecondReader } from '../extracting/index.js';\nexport type Wrong = SecondReader;\n"],
  ['extracting', "import { realWorld } from '../cli/world.js';\nexport const wrong = realWorld;\n"],
  ['extracting', "import type { TakenDocument } from '../documents/index.js';\nexport type Wrong = TakenDocument;\n"],
  ['sources', "import type { TakenDocument } from '../documents/index.js';\nexport type Wrong = TakenDocument;\n"],
  ['store', "import type { SourceEdition } from '../sources/index.js';\nexport type Wrong = SourceEdition;\n"],
  ['following', "import { openTable } from '../screening/index.js';\nexport const wrong = openTable;\n"],
  ['following', "import type { Correction } from '../reviewing/index.js';\nexport type Wrong = Correction;\n"],
  ['reviewing', "import type { Watching } from '../watching/index.js';\nexport type Wrong = Watching;\n"],
  ['screening', "import { syncFiles } from '../following/index.js';\nexport const wrong = syncFiles;\n"],
  ['running', "import type { ServiceWorld } from '../service/index.js';\nexport type Wrong = ServiceWorld;\n"],
  ['watching', "import { readSources } from '../sources/index.js';\nexport const wrong = readSources;\n"],
  ['delivering', "import { serviceApp } from '../service/index.js';\nexport const wrong = serviceApp;\n"],
  ['watching', "import { deliverDue } from '../delivering/index.js';\nexport const wrong = deliverDue;\n"],
  ['service', "import { SHELL_WORDS } from '../web/shell/shell-words.js';\nexport const wrong = SHELL_WORDS;\n"],
  ['web', "import { openEngine } from '../screening/index.js';\nexport const wrong = openEngine;\n"],
  ['web', "import { serviceApp } from '../service/index.js';\nexport const wrong = serviceApp;\n"],
  ['web', 'export const wrong = process.pid;\n'],
];

let faults = 0;
// Parsed once for all trials: what takes the time is reading the rooms and the types of libraries.
const parsed = new Map();
// What a room must not import is tried in one program; what it must not know of the world by itself, as an import of a room that knows
// Node would bring Node's types along.
for (const room of new Set(FORBIDDEN.map(([each]) => each))) {
  const codes = FORBIDDEN.filter(([each]) => each === room).map(([, code]) => code);
  const [imports, globals] = [codes.filter((code) => code.startsWith('import')), codes.filter((code) => !code.startsWith('import'))];
  for (const each of [...(imports.length > 0 ? [imports] : []), ...globals.map((code) => [code])]) tried(room, each);
}

function tried(room, codes) {
  const folder = `${root}src/${room}`;
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path));
  const project = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const wrong = new Map(codes.map((code, at) => [`${folder}/wrong-${at}.ts`, code]));
  const options = { ...project.options, noEmit: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  Object.assign(host, {
    fileExists: (path) => wrong.has(path) || ts.sys.fileExists(path),
    readFile: (path) => wrong.get(path) ?? ts.sys.readFile(path),
    getSourceFile: (path, ...how) => {
      if (wrong.has(path)) return read(path, ...how);
      const key = `${path} ${JSON.stringify(how[0]?.impliedNodeFormat ?? null)}`;
      if (!parsed.has(key)) parsed.set(key, read(path, ...how));
      return parsed.get(key);
    },
  });
  const program = ts.createProgram({
    rootNames: [...project.fileNames, ...wrong.keys()],
    options,
    host,
    projectReferences: project.projectReferences,
  });
  const found = [
    ...program.getOptionsDiagnostics(),
    ...[...wrong.keys()].flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path))),
  ];
  for (const [path, code] of wrong)
    if (!found.some(({ file }) => file?.fileName === path)) fault(`${room}: the compiler accepts ${code.split('\n')[0]}`);
}

const sources = readdirSync(`${root}src`, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
for (const name of sources) {
  const lines = readFileSync(`${root}src/${name}`, 'utf8').split('\n').length;
  if (lines > HARD_STOP && !TABLE.test(name)) fault(`src/${name}: ${lines} lines, expected at most ${HARD_STOP}`);
  if (/(^|\/)(utils?|helpers?|common|lib)\.ts$/.test(name)) fault(`src/${name}: expected a noun for a name`);
}
console.log(`${FORBIDDEN.length} forbidden imports tried, ${sources.length} files measured, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function fault(text) {
  faults += 1;
  console.log(text);
}
