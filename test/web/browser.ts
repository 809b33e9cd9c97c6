import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { CHROMIUM } from '../../scripts/workbench-demonstration.mjs';

/** A page, and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Breaches of the content security policy, faults of scripts, and requests to anywhere but the service. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

if (CHROMIUM === undefined) console.log('skip tests of the workbench in a browser: got no Chromium, expected one of WATCHBILL_CHROMIUM');

/** A test that needs a browser: skipped, with one line, where there is none. */
export const browserTest = test.skipIf(CHROMIUM === undefined);

/** The browser of all test files. What is opened in it here is closed with it, and nothing of other files. */
export async function launch(): Promise<Browser> {
  return chromium.connect(await askedOf('browser'));
}

/** The address of the demonstration that all test files share: its tests change nothing in it. */
export function demonstration(): Promise<string> {
  return askedOf('demo');
}

async function askedOf(what: 'browser' | 'demo'): Promise<string> {
  const response = await fetch(`${inject('workbench')}/${what}`);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

export async function watchedPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', ...options });
  // What must come must come; a machine that has other work may take its time.
  context.setDefaultTimeout(25_000);
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

/** Waits until a screen is all there: it has its heading, nothing says that it is loading, and nothing has changed for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`new Promise((resolve) => {
    let still;
    const look = () => {
      clearTimeout(still);
      still = setTimeout(() => {
        if (document.querySelector('.loading, [aria-busy="true"]') !== null) return;
        watch.disconnect();
        resolve();
      }, 150);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  })`);
}

/** What axe finds wrong with a page, a line each. Every rule is asked; of what it finds right nothing is brought over, which is most of the work. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
