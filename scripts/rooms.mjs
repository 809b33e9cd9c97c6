// The rooms import only rooms below them, by the compiler's own word: each forbidden import is written into a room, and the
// compiler must refuse it. Also holds every file to the house's hard stop of lines.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const HARD_STOP = 400;
/** Tables are data that nobody reads line by line: the stop, which keeps code readable, does not hold for them. */
const TABLE = /(-table|(^|\/)han-variants|(^|\/)bilingual-lexicon)\.ts$/;
const FORBIDDEN = [
  ['names', "import type { Register } from '../register/index.js';\nexport type Wrong = Register;\n"],
  ['register', "import type { Match } from '../matching/index.js';\nexport type Wrong = Match;\n"],
  ['register', "import { readFileSync } from 'node:fs';\nexport const wrong = readFileSync;\n"],
  ['register', 'export const wrong = document.title;\n'],
  ['matching', 'export const wrong = process.pid;\n'],
  ['matching', "import { readTable } from '../screening/index.js';\nexport const wrong = readTable;\n"],
  ['answering', "import { readTable } from '../screening/index.js';\nexport const wrong = readTable;\n"],
  ['answering', 'export const wrong = process.pid;\n'],
  ['service', "import { realWorld } from '../cli/world.js';\nexport const wrong = realWorld;\n"],
  ['sources', "import { search } from '../matching/index.js';\nexport const wrong = search;\n"],
  ['documents', "import { search } from '../matching/index.js';\nexport const wrong = search;\n"],
  ['documents', "import type { Store } from '../store/index.js';\nexport type Wrong = Store;\n"],
  ['documents', 'export const wrong = document.title;\n'],
  ['sources', "import type { TakenDocument } from '../documents/index.js';\nexport type Wrong = TakenDocument;\n"],
  ['store', "import type { SourceEdition } from '../sources/index.js';\nexport type Wrong = SourceEdition;\n"],
  ['following', "import { readTable } from '../screening/index.js';\nexport const wrong = readTable;\n"],
  ['screening', "import { syncFiles } from '../following/index.js';\nexport const wrong = syncFiles;\n"],
  ['watching', "import { readSources } from '../sources/index.js';\nexport const wrong = readSources;\n"],
];

const execute = promisify(execFile);
let faults = 0;
// What a room must not import is tried in one compile, starting the compiler being what takes the time; what it must not know of the
// world by itself, as an import of a room that knows Node would bring Node's types along.
const trials = [...new Set(FORBIDDEN.map(([room]) => room))].flatMap((room) => {
  const codes = FORBIDDEN.filter(([each]) => each === room).map(([, code]) => code);
  const [imports, globals] = [codes.filter((code) => code.startsWith('import')), codes.filter((code) => !code.startsWith('import'))];
  return [[room, [...(imports.length > 0 ? [imports] : []), ...globals.map((code) => [code])]]];
});
await Promise.all(
  [0, 1].map(async (lane) => {
    for (const [room, each] of trials.filter((_, at) => at % 2 === lane)) for (const codes of each) await tried(room, codes);
  }),
);

async function tried(room, codes) {
  const wrong = codes.map((code, at) => ({ code, name: `wrong-${at}.ts` }));
  try {
    for (const { code, name } of wrong) writeFileSync(`${root}src/${room}/${name}`, code);
    const args = ['node_modules/typescript/bin/tsc', '-p', `src/${room}`, '--noEmit', '--pretty', 'false'];
    const { stdout } = await execute(process.execPath, args, { cwd: root }).catch((failure) => failure);
    for (const { code, name } of wrong) if (!stdout.includes(name)) fault(`${room}: the compiler accepts ${code.split('\n')[0]}`);
  } finally {
    for (const { name } of wrong) rmSync(`${root}src/${room}/${name}`, { force: true });
  }
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
