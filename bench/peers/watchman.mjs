import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { answer, FOLDER, HERE, step } from './peer.mjs';

const MODULE = 'github.com/moov-io/watchman';
const ROOM = `${FOLDER}watchman/`;
const BINARY = `${ROOM}names`;

/** Moov's sanctions server; versions before 0.50 search by scanning. Its scorer is not a library: our file is built into a copy of the module and ends before the server starts. */
export const watchman = { name: 'Watchman', threshold: 0.85, install, ask };

function install() {
  mkdirSync(ROOM, { recursive: true });
  if (!existsSync(`${ROOM}go.mod`)) writeFileSync(`${ROOM}go.mod`, 'module names\n\ngo 1.20\n');
  const { Dir, Version } = download();
  const source = `${ROOM}${Version}`;
  if (!existsSync(source)) {
    cpSync(Dir, source, { recursive: true });
    step('chmod', ['-R', 'u+w', source]);
  }
  cpSync(`${HERE}watchman.go`, `${source}/cmd/server/names_bench.go`);
  step('go', ['build', '-o', BINARY, './cmd/server'], { cwd: source });
  return Version;
}

/** The newest version the module proxy gives: some proxies withhold the latest. */
function download() {
  for (const version of ['latest', 'v0.31.3']) {
    try {
      return JSON.parse(step('go', ['mod', 'download', '-json', `${MODULE}@${version}`], { cwd: ROOM }));
    } catch (failure) {
      if (version !== 'latest') throw failure;
    }
  }
  return undefined;
}

function ask(question) {
  return answer(BINARY, [], question, { WATCHBILL_BENCH: '1' });
}
