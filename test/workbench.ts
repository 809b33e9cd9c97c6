import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { LAUNCHED, type StartedDemonstration, startDemonstration } from '../scripts/workbench-demonstration.mjs';
import { TODAY } from '../scripts/workbench-screens.mjs';

/**
 * One browser and one served demonstration for all test files that want them: started when the first asks, and gone with the run. Files
 * ask over HTTP, as each is a process of its own: `/browser` is answered with where to connect to, `/demo` with the address of the page.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let browser: Promise<BrowserServer> | undefined;
  let demo: Promise<StartedDemonstration> | undefined;
  const asked = async (path: string | undefined): Promise<string> => {
    if (path === '/browser') {
      browser ??= import('playwright-core').then(({ chromium }) => chromium.launchServer(LAUNCHED));
      return (await browser).wsEndpoint();
    }
    if (path !== '/demo') throw new Error(`got ${path}, expected /browser or /demo`);
    demo ??= startDemonstration(['--today', TODAY]);
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
    await (await demo?.catch(() => undefined))?.stop();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    workbench: string;
  }
}
