import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM } from './web/chromium.js';

const MAIN = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));

/**
 * One browser and one served demonstration for all test files that want them: started when the first asks, and gone with the run. Files
 * ask over HTTP, as each is a process of its own: `/browser` is answered with where to connect to, `/demo` with the address of the page.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let [browser, demo]: [Promise<BrowserServer> | undefined, Promise<Demo> | undefined] = [undefined, undefined];
  const asked = async (path: string | undefined): Promise<string> => {
    if (path === '/browser') {
      browser ??= startBrowser();
      return (await browser).wsEndpoint();
    }
    if (path !== '/demo') throw new Error(`got ${path}, expected /browser or /demo`);
    demo ??= startDemo();
    return (await demo).url;
  };
  const desk = createServer((request, response) => {
    asked(request.url).then(
      (told) => response.end(told),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('workbench', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    await (await browser?.catch(() => undefined))?.close();
    (await demo?.catch(() => undefined))?.child.kill('SIGTERM');
  };
}

interface Demo {
  readonly url: string;
  readonly child: ChildProcess;
}

async function startBrowser(): Promise<BrowserServer> {
  const { chromium } = await import('playwright-core');
  return chromium.launchServer({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

async function startDemo(): Promise<Demo> {
  const node = process.env['WATCHBILL_NODE'] ?? process.execPath;
  const env = { ...process.env, DATABASE_URL: '', WATCHBILL_LOG: 'error' };
  const child = spawn(node, [MAIN, 'demo', '--port', '0', '--no-open'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /answers at (http:\/\/\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, child });
    });
    child.once('exit', () => reject(new Error(`got no address of the demonstration, expected one: ${said}`)));
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    workbench: string;
  }
}
