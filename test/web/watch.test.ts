import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

let served: ServedWorkbench;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serveWorkbench(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.dispose();
});

const LETTER =
  'Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list of Chinese military companies.';

async function posted(path: string, body: string, type = 'application/json'): Promise<unknown> {
  const answer = await fetch(`${served.url}${path}`, { method: 'POST', body, headers: { 'content-type': type } });
  if (!answer.ok) throw new Error(`got ${answer.status} of ${path}, expected 200: ${await answer.text()}`);
  return await answer.json();
}

/** A letter is read, and a reviewer accepts what it asks for. */
async function reviewed(): Promise<void> {
  const read = await posted(
    '/v1/documents?queue=true&published=2026-11-19&url=https://reuters.example/1',
    `Senators write\n\n${LETTER}`,
    'text/plain',
  );
  const { documents } = read as { documents: readonly { queued: { proposed: readonly { id: string }[] } }[] };
  await posted(`/v1/review/${documents[0]?.queued.proposed[0]?.id}/accept`, '{"reason":"as printed"}');
}

async function madePortfolio(page: Page): Promise<void> {
  await page.goto(`${served.url}/watch`);
  await page.getByRole('link', { name: 'Make the first portfolio' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Key suppliers');
  await page.getByRole('combobox', { name: /A company/ }).fill('wuxi apptec');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Leave out WuXi/ }).waitFor();
  await page.getByLabel('Names, one a line').fill('Hytera Communications\nSome Bakery GmbH\n');
  await page.getByText('Whose law: every role').click();
  await page.getByLabel('a subcontractor').check();
  await page.getByRole('button', { name: 'Make and watch' }).click();
  await page.getByRole('heading', { name: 'Key suppliers' }).waitFor();
}

browserTest(
  '[W180, W181, W182] a portfolio is made in the page; an event of one of its companies comes as an alert by itself, and is acknowledged by keyboard',
  { timeout: 90_000 },
  async () => {
    const { page, faults, close } = await watchedPage(browser, served.url);
    await madePortfolio(page);
    await page.getByRole('row').filter({ hasText: 'Key suppliers' }).getByText('a subcontractor').waitFor();
    const company = page.getByRole('row').filter({ hasText: 'WuXi AppTec' });
    await company.getByText('since 8 Jun 2026').waitFor();
    expect(await company.textContent()).toContain('1260H Listed, enjoined');
    expect(await page.getByRole('row').filter({ hasText: 'Bakery' }).textContent()).toContain('no company of the register');
    await page.getByRole('link', { name: 'Alerts', exact: true }).click();
    await page.getByText('New alerts come by themselves.').waitFor();
    const known = await page.getByRole('article').count();
    await reviewed();
    const alert = page.getByRole('article').filter({ hasText: 'Hytera' }).filter({ hasText: '1260H' });
    await alert.waitFor();
    await alert.getByText('Not listed, proposed for listing').waitFor();
    expect(await alert.textContent()).toMatch(/before\s*Not listed.*after\s*Not listed, proposed for listing/s);
    expect(await alert.getByRole('link', { name: 'reuters.example' }).getAttribute('href')).toBe('https://reuters.example/1');
    expect(await page.getByRole('log').textContent()).toContain('New alert: Hytera Communications Corporation Limited. Proposed.');
    await expect
      .poll(() =>
        page
          .getByRole('navigation', { name: 'Screens' })
          .getByRole('link', { name: /^Watch/ })
          .textContent(),
      )
      .toContain(String(known + 1));
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Hytera');
    await page.keyboard.press('e');
    await page.getByText('1 alert acknowledged.').waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(known);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('ARTICLE');
    await page.goto(`${served.url}/watch?show=acknowledged`);
    await page.getByRole('article').filter({ hasText: 'acknowledged by' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  },
);

browserTest('[W180] where the stream breaks alerts are asked for, until it is there again', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.route('**/v1/alerts/stream', (route) => route.abort());
  await page.goto(`${served.url}/watch`);
  await page.getByText('New alerts are asked for every 15 seconds.').waitFor();
  await page.unroute('**/v1/alerts/stream');
  await page.getByText('New alerts come by themselves.').waitFor();
  await close();
});

browserTest('[W183] what is looked at is in the address, and opens to it again', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/watch?show=all`);
  await page.getByLabel('Kind').focus();
  await page.getByLabel('Kind').selectOption('proposed');
  await expect.poll(() => new URL(page.url()).search).toContain('kind=proposed');
  await expect.poll(() => page.locator('.alert-kind').allTextContents()).toContain('Proposed');
  expect(new Set(await page.locator('.alert-kind').allTextContents())).toEqual(new Set(['Proposed']));
  // Who chooses by keyboard goes on from there.
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  await page.goto(`${served.url}/watch?view=portfolios&portfolio=Key+suppliers&found=no`);
  await page.getByRole('row').filter({ hasText: 'Bakery' }).waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Hytera' }).count()).toBe(0);
  await page.goto(`${served.url}/watch?kind=nonsense&show=all`);
  await page.getByRole('article').first().waitFor();
  await close();
});

browserTest('[W184] law dates ahead are drawn by role and month, with citation and who of the watched each touches', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/watch?view=dates`);
  const law = page.locator('section').filter({ has: page.getByRole('heading', { name: /30 June 2027/ }) });
  await law.getByText(/Touches \d+ compan/).waitFor();
  expect(await law.textContent()).toContain('FY2024 NDAA s. 805');
  expect(await law.getByRole('link', { name: /Pub\. L\. 118-31/ }).getAttribute('href')).toMatch(/^https?:/);
  expect(await law.getByRole('listitem').filter({ hasText: 'WuXi AppTec' }).count()).toBeGreaterThan(0);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'a subcontractor' }) });
  expect(await row.getByRole('link', { name: /touches who you watch/ }).count()).toBe(1);
  await page.getByLabel('For', { exact: true }).selectOption('university');
  await expect.poll(() => law.count()).toBe(0);
  expect(new URL(page.url()).searchParams.get('role')).toBe('university');
  await close();
});

browserTest.each(['light', 'dark'] as const)(
  '[W105, W107] the watch with content, %s, at 360 pixels: axe finds nothing, nothing is wider than the page',
  { timeout: 60_000 },
  async (colorScheme) => {
    const { page, close } = await watchedPage(browser, served.url, { colorScheme, viewport: { width: 360, height: 800 } });
    for (const [path, there] of [
      ['/watch?show=all', 'article'],
      ['/watch?view=portfolios&portfolio=Key+suppliers', 'table'],
      ['/watch?view=dates', '.law-date'],
    ] as const) {
      await page.goto(`${served.url}${path}`);
      await page.locator(there).first().waitFor();
      expect([path, await axeFaults(page)]).toEqual([path, []]);
      expect([path, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([path, 0]);
    }
    await close();
  },
);
