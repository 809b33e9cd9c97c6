// The built command's demonstration, for pictures, measures and tests: started on a free port, ended by `stop`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));
const PATHS = [process.env.WATCHBILL_CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is; undefined where there is none. */
export const CHROMIUM = PATHS.find((path) => path !== '' && existsSync(path));

/** How it is launched. Without hinting, letters look alike on machines that have the same fonts. */
export const LAUNCHED = { executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--font-render-hinting=none'] };

/** Starts one; `more` are further words of the command, `env` further variables. Resolves with its address when it answers. */
export async function startDemonstration(more = [], env = {}) {
  const node = process.env.WATCHBILL_NODE ?? process.execPath;
  const child = spawn(node, [MAIN, 'demo', '--port', '0', '--no-open', ...more], {
    env: { ...process.env, DATABASE_URL: '', WATCHBILL_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece) => {
      said += piece.toString();
      const found = /answers at (http:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`got no address of the demonstration, expected one: ${said}`)));
  });
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
