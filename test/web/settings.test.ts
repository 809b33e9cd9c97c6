import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

const TRIO = fileURLToPath(new URL('../sources/ofac/trio/', import.meta.url));
const NAMES = ['sdn.csv', 'alt.csv', 'add.csv'] as const;

let folder: string;
let served: ServedWorkbench;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-settings-'));
  browser = await launch();
  served = await serveWorkbench((command) => {
    for (const name of NAMES) copyFileSync(join(TRIO, name), join(folder, name));
    const paths = NAMES.map((name) => join(folder, name));
    command('sync', 'us-ofac-sdn', '--from', ...paths);
    // A list that loses most of its lines is held; the command says so by its status.
    for (const name of NAMES) {
      const lines = readFileSync(join(TRIO, name), 'utf8').split('\r\n');
      const kept = lines.filter((line) => /^(36|306),/.test(line));
      writeFileSync(join(folder, name), `${kept.map((line) => `${line}\r\n`).join('')}\u001a`);
    }
    expect(() => command('sync', 'us-ofac-sdn', '--from', ...paths)).toThrow(/held/);
    expect(command('sync', '--held')).toContain('held-1');
    writeFileSync(join(folder, 'own.csv'), 'name,country\nDJI Technology Company,CN\n');
    const mapping = { list: 'xx-own', title: 'Own', kind: 'company', columns: { name: 'name', country: 'country' } };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(mapping));
    command('sync', '--from', join(folder, 'own.csv'), '--map', join(folder, 'own.json'));
  });
});
afterAll(async () => {
  await browser.close();
  await served.dispose();
  rmSync(folder, { recursive: true, force: true });
});

browserTest('[W188] what a held edition would change is shown before it is decided on', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/settings`);
  const line = page.getByRole('listitem').filter({ hasText: 'held-1' });
  await line.getByText(/5 would be removed/).waitFor();
  await line.getByRole('link', { name: 'SAND SWAN' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await line.getByRole('button', { name: 'Let go' }).click();
  expect(await line.count()).toBe(1);
  await line.getByRole('button', { name: /Let go – sure/ }).click();
  await page.getByText('Nothing is held back.').waitFor();
  await close();
});

browserTest('[W189] a pair that may be one company is shown with both sides, and decided on with a reason', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/settings`);
  const line = page.getByRole('listitem').filter({ hasText: 'pair-1' });
  await line.getByRole('link', { name: 'Shenzhen DJI Technology Co., Ltd.' }).waitFor();
  expect(await line.textContent()).toContain('DJI Technology Company');
  expect(await line.getByText('1260H').count()).toBeGreaterThan(0);
  expect(await line.getByRole('button', { name: 'Two companies' }).isDisabled()).toBe(true);
  await line.getByLabel('Reason').fill('another seat');
  await line.getByRole('button', { name: 'Two companies' }).click();
  await page.getByText('No pair waits.').waitFor();
  await close();
});

browserTest('[W186] an endpoint is added and its secret shown once; it is turned off and removed', async () => {
  const { page, faults, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/settings`);
  await page.getByText('Add an endpoint').click();
  await page.getByLabel('Address', { exact: true }).fill('https://alerts.example.com/watchbill');
  await page.getByLabel('Proposed').check();
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const secret = page.getByRole('region', { name: /The secret of/ });
  expect(await secret.textContent()).toContain('whsec_');
  const line = page.getByRole('listitem').filter({ hasText: 'https://alerts.example.com/watchbill' });
  expect(await line.textContent()).toContain('Kinds: Proposed');
  await page.reload();
  await line.getByRole('button', { name: 'Disable' }).click();
  await line.getByRole('button', { name: 'Enable' }).waitFor();
  expect(await page.getByText('whsec_').count()).toBe(0);
  await line.getByRole('button', { name: 'Deliveries' }).click();
  await line.getByText('Nothing was sent to it yet.').waitFor();
  const remove = line.getByRole('button', { name: /^Remove/ });
  await remove.click();
  await remove.click();
  await page.getByText('No endpoint is told of alerts.').waitFor();
  expect(faults).toEqual([]);
  await close();
});

browserTest.each(['light', 'dark'] as const)(
  '[W105, W107] the settings with forms open, %s, at 360 pixels: axe finds nothing',
  async (colorScheme) => {
    const { page, close } = await watchedPage(browser, served.url, { colorScheme, viewport: { width: 360, height: 800 } });
    await page.goto(`${served.url}/settings`);
    for (const words of ['Add an endpoint', 'Add a digest', 'Make a key']) await page.getByText(words, { exact: true }).click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await close();
  },
);

browserTest('[W187] the first key is told once and used by its tab at once; others are asked for one', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  // Who asks is told after the keys: the form for the first key waits for both.
  const heldBack = async (route: Route): Promise<void> => {
    await page.getByText('watchbill keys add').waitFor();
    await route.continue();
  };
  await page.route('**/v1/actor', heldBack, { times: 1 });
  await page.goto(`${served.url}/settings`);
  await page.getByText('Make a key', { exact: true }).click();
  await page.getByLabel('Name of its holder').fill('ana');
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const secret = page.getByRole('region', { name: /The secret of ana/ });
  await secret.getByText('This tab uses it already.').waitFor();
  const key = /wb_\S{56}/.exec((await secret.textContent()) ?? '')?.[0] ?? '';
  await page.getByText('You are ana, administrator.').waitFor();
  await expect.poll(async () => (await fetch(`${served.url}/v1/keys`)).status).toBe(401);
  expect((await fetch(`${served.url}/v1/keys`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  await page.getByRole('button', { name: 'I have it' }).click();
  expect(await page.getByText(key).count()).toBe(0);
  const stream = page.waitForResponse(/alerts\/stream/);
  await page.reload();
  expect((await stream).status()).toBe(200);
  await page.getByText('Make a key', { exact: true }).click();
  await page.getByLabel('Name of its holder').fill('reader');
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const lesser = page.getByRole('region', { name: /The secret of reader/ });
  const read = /wb_\S{56}/.exec((await lesser.textContent()) ?? '')?.[0] ?? '';
  await page.goto(`${served.url}/watch?view=portfolios`);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByLabel('API key or token').fill(read);
  await page.keyboard.press('Enter');
  await page.getByText('This needs the scope “screen”').waitFor();
  await close();
});
