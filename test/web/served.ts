import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const node = process.env['WATCHBILL_NODE'] ?? process.execPath;

/** The built command serving the workbench from a home of its own. */
export interface ServedWorkbench {
  readonly url: string;
  /** Runs a command in the same home; what it printed. */
  readonly command: (...words: readonly string[]) => string;
  /** Ends the service, as a machine that goes away does. */
  readonly stop: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** `first` is done in the home before it is served, such as making a key. `more` are further variables, such as another store. */
export async function serveWorkbench(
  first: (command: ServedWorkbench['command'], home: string) => Promise<void> | void = () => undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<ServedWorkbench> {
  const home = mkdtempSync(join(tmpdir(), 'watchbill-web-'));
  const env = { ...process.env, WATCHBILL_HOME: home, DATABASE_URL: '', WATCHBILL_LOG: 'error', ...more };
  const command = (...words: readonly string[]): string => {
    const { stdout, stderr, status } = spawnSync(node, [MAIN, ...words], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`got ${status} of ${words.join(' ')}, expected 0: ${stderr}`);
    return stdout;
  };
  await first(command, home);
  const child: ChildProcess = spawn(node, [MAIN, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const url = /http:\/\/\S+/.exec(said.toString())?.[0] ?? '';
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return {
    url,
    command,
    stop,
    dispose: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
