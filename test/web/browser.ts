import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test } from 'vitest';

/** A page, and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Breaches of the content security policy, faults of scripts, and requests to anywhere but the service. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

const PATHS = [process.env['WATCHBILL_CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = PATHS.find((path) => path !== '' && existsSync(path));
if (CHROMIUM === undefined) console.log('skip tests of the workbench in a browser: got no Chromium, expected one of WATCHBILL_CHROMIUM');

/** A test that needs a browser: skipped, with one line, where there is none. */
export const browserTest = test.skipIf(CHROMIUM === undefined);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

export async function watchedPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', ...options });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const faults: string[] = [];
  await page.exposeFunction('toldBreach', (told: string) => faults.push(`policy: ${told}`));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (e) => toldBreach(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))",
  );
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/** What axe finds wrong with a page, a line each. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
