import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));

/** The built command in an environment, to its end. Throws where it does not exit with one of `codes`. */
export function watchbill(env, args, codes = [0]) {
  const run = spawnSync(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!codes.includes(run.status)) throw new Error(`watchbill ${args.join(' ')}: exit ${run.status}\n${run.stdout}${run.stderr}`);
  return run;
}

/** The same, killed (-9) after so many milliseconds. `done` says whether it had ended well before. */
export function killed(env, args, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', () => undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ done: code === 0 && signal === null, out, code, signal });
    });
  });
}
