// The built command, serving: started on a free port with a folder of its own, stopped by its signal.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));

/** Starts `watchbill serve` and resolves when it listens: `{ url, pid, folder, environment, stop }`. */
export async function served(more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-service-'));
  const environment = { ...process.env, WATCHBILL_HOME: folder, DATABASE_URL: '', WATCHBILL_LOG: 'warn', ...more };
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece;
      const found = /http:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0].replace(/\/$/, ''));
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return {
    url,
    pid: child.pid,
    folder,
    environment,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** Resident memory of a process, in MB. */
export function memoryOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

/** CPU seconds that a process has used. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
