import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suppliersCsv } from '../../bench/web/suppliers.mjs';
import { axeFaults, browserTest, launch, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'watchbill-screening-'));
const rows = join(folder, 'suppliers.csv');
let served: ServedWorkbench;
let browser: Browser;
beforeAll(async () => {
  writeFileSync(rows, suppliersCsv(50_000, 0.01));
  [served, browser] = await Promise.all([serveWorkbench(), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.dispose();
  rmSync(folder, { recursive: true });
});

async function chosen(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Screen', exact: true }).waitFor();
}

browserTest(
  '[W160, W162, W163] 50,000 rows are screened with the network cut: not a request is made, and what is saved is what the command writes',
  async () => {
    const { page, faults, close } = await watchedPage(browser, served.url, { colorScheme: 'dark', acceptDownloads: true });
    await page.goto(`${served.url}/screen`);
    await page.getByText('Drop a file here').waitFor();
    await page.waitForLoadState('networkidle');
    // Before the net is cut: what the worker of workbooks and the triage need is there with the page.
    await chosen(page, join(root, 'test/screening/suppliers.xlsx'));
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByRole('grid').waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Another file' }).click();
    const asked: string[] = [];
    // The page goes on trying to hear of alerts: what it asks for that has nothing of the file.
    page.on('request', (request) => {
      if (request.url() !== `${served.url}/v1/alerts/stream` || request.postData() !== null) asked.push(request.url());
    });
    await page.context().setOffline(true);
    await chosen(page, rows);
    expect(await page.getByLabel(/^Column .* is$/).count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await page.getByText(/rows a second, in this page/).waitFor({ timeout: 60_000 });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all rows as CSV' }).click();
    const saved = join(folder, 'saved.csv');
    await (await coming).saveAs(saved);
    served.command('screen', rows, '-o', join(folder, 'commanded.csv'));
    expect(readFileSync(saved).equals(readFileSync(join(folder, 'commanded.csv')))).toBe(true);

    await page.getByRole('grid').focus();
    await page.keyboard.press('1');
    await page.keyboard.type('the same house');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('grid').textContent()).toContain('true match');
    const again = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save all rows as CSV' }).click();
    await (await again).saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toContain('the same house');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate('JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])')).not.toContain(
      'suppliers',
    );
    expect(new URL(page.url()).search).toBe('');
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
  120_000,
);

browserTest('[W164] on the server a file is a run with the columns that were chosen; its results are opened when it is done', async () => {
  const path = join(folder, 'chosen.csv');
  writeFileSync(path, 'who,was,country\nNobody Ltd,DJI,CN\nSomebody Else,Hesai Group,CN\n');
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/screen`);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByLabel('Column was is').selectOption('name');
  await page.getByLabel('On the server').check();
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/v1/runs'));
  await page.getByRole('button', { name: 'Screen', exact: true }).click();
  expect((await sent).url()).toBe(`${served.url}/v1/runs`);
  await expect.poll(() => new URL(page.url()).pathname, { timeout: 15_000 }).toMatch(/^\/screen\/run-\d+$/);
  await page.getByRole('grid').getByText('Hesai Group').first().waitFor();
  await close();
});

test('[W166] nothing that the page loads knows Node', () => {
  const assets = join(root, 'dist/web/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) {
    const text = readFileSync(join(assets, name), 'utf8');
    expect([name, /["'](?:node:|__vite-browser-external)/.test(text)]).toEqual([name, false]);
  }
});

test('[W167] a column given as none is looked at for nothing', () => {
  const path = join(folder, 'two.csv');
  writeFileSync(path, 'name,alias,country\nNobody At All Ltd,Hikvision,CN\n');
  const outcome = (...more: readonly string[]): string => {
    const out = join(folder, `two-${more.length}.csv`);
    served.command('screen', path, '-o', out, ...more);
    return readFileSync(out, 'utf8').split('\n')[1] ?? '';
  };
  expect(outcome()).toContain('Hikvision');
  expect(outcome()).toMatch(/match|review/);
  expect(outcome('-i', 'alias=none')).not.toMatch(/,match,|,review,/);
});
