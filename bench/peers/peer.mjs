// A peer reads `{ pairs: [[schema, name1, name2]], entities: [{ id, kind, names }], queries: [name] }` and answers
// `{ scores, compareSeconds, buildSeconds?, searchSeconds? }`, one score a pair.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where peers are installed: never in the project. */
export const FOLDER = fileURLToPath(new URL('../../.cache/peers/', import.meta.url));
export const HERE = fileURLToPath(new URL('.', import.meta.url));
const PATIENCE = 5 * 60_000;

/** Runs one step of an installation; throws with its last line where it fails. */
export function step(command, args, options = {}) {
  mkdirSync(FOLDER, { recursive: true });
  const run = spawnSync(command, args, { cwd: FOLDER, encoding: 'utf8', timeout: PATIENCE, maxBuffer: 1 << 28, ...options });
  if (run.error !== undefined) throw new Error(`${command}: ${run.error.code ?? run.error.message}`);
  if (run.status !== 0) throw new Error(`${command} ${args[0]}: ${run.stderr.trim().split('\n').at(-1)}`);
  return run.stdout;
}

/** Asks an installed peer. */
export function answer(command, args, question, env = {}) {
  return JSON.parse(step(command, args, { input: JSON.stringify(question), env: { ...process.env, ...env } }));
}
