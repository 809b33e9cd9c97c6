import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM, startDemonstration } from '../../scripts/workbench-demonstration.mjs';
import { openTestStores } from '../store/stores.js';
import { browserTest, launch, settled, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));

// The built command over each store: a demonstration fills it, keys are made, `serve` answers for it.
describe.skipIf(CHROMIUM === undefined).each(openTestStores())('%s: the workbench', (kind, newPlace) => {
  let place: Awaited<ReturnType<typeof newPlace>>;
  let served: ServedWorkbench;
  let browser: Browser;
  // With PostgreSQL files are screened by workers.
  let worker: ChildProcess | null = null;
  const keys = { reader: '', keeper: '', decider: '' };
  beforeAll(async () => {
    [place, browser] = await Promise.all([newPlace(), launch()]);
    const url = 'databaseUrl' in place.place ? place.place.databaseUrl : '';
    let at = '';
    const env = { DATABASE_URL: url, WATCHBILL_PEPPER: 'a pepper of thirty-two characters' };
    served = await serveWorkbench(async (command, home) => {
      at = home;
      const words = ['--home', home, ...(kind === 'postgres' ? ['--database'] : [])];
      await (await startDemonstration(words, env)).stop();
      keys.reader = /wb_\S+/.exec(command('keys', 'add', 'reader', '--scopes', 'read'))?.[0] ?? '';
      keys.decider = /wb_\S+/.exec(command('keys', 'add', 'decider', '--scopes', 'read,screen,decide', '--rank', 'reviewer'))?.[0] ?? '';
      keys.keeper = /wb_\S+/.exec(command('keys', 'add', 'keeper', '--scopes', 'read,admin', '--rank', 'admin'))?.[0] ?? '';
    }, env);
    if (kind === 'postgres')
      worker = spawn(process.execPath, [MAIN, 'worker'], { env: { ...process.env, ...env, WATCHBILL_HOME: at }, stdio: 'ignore' });
  }, 60_000);
  afterAll(async () => {
    if (worker !== null && worker.exitCode === null) {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
    }
    await browser?.close();
    await served?.dispose();
    await place?.dispose();
  });

  async function entered(
    key: string,
  ): Promise<{ readonly page: Page; readonly faults: readonly string[]; readonly close: () => Promise<void> }> {
    const watched = await watchedPage(browser, served.url);
    const { page } = watched;
    await page.goto(`${served.url}/`);
    await page.getByLabel('API key or token').fill(key);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /A company/ }).waitFor();
    return watched;
  }

  browserTest(`[W206] asked, read, compared and followed by keyboard and pointer, from one screen to the next`, async () => {
    const { page, faults, close } = await entered(keys.reader);
    await page.getByRole('combobox', { name: /A company/ }).fill('大疆');
    await page
      .getByRole('option', { name: /Shenzhen DJI/ })
      .first()
      .click();
    await page.getByRole('article').getByText('challenged in court').first().waitFor();
    await page.getByRole('link', { name: 'The whole story' }).click();
    await page.getByRole('heading', { level: 1, name: /Shenzhen DJI/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'DJI sues over its listing' }).first().waitFor();
    await page.getByRole('link', { name: 'Lists' }).click();
    await page.getByRole('link', { name: /1260H/ }).first().click();
    await page.getByRole('button', { name: '13 Feb 2026' }).click();
    await page.getByText('Was withdrawn and never took effect').waitFor();
    await page.getByRole('link', { name: 'Proposals' }).click();
    await page.getByText('Nine lawmakers ask for seventeen companies').waitFor();
    await page.getByRole('link', { name: 'Runs' }).click();
    const run = page.getByRole('row', { name: /run-1/ });
    expect(await run.textContent()).toMatch(/demonstration-vendors\.csv.*done.*48/);
    const [results] = await Promise.all([page.waitForEvent('download'), run.getByRole('button', { name: 'Results' }).click()]);
    expect(results.suggestedFilename()).toBe('run-1.csv');
    expect(faults).toEqual([]);
    await close();
  });

  browserTest(
    '[W206] who keeps sources lets an edition go that was held back, and sees it in the chain; who only reads may not',
    async () => {
      const reading = await entered(keys.reader);
      await reading.page.getByRole('link', { name: 'Settings' }).click();
      await reading.page.getByText('This needs the scope “admin”').first().waitFor();
      expect(await reading.page.getByRole('button', { name: /Let go/ }).count()).toBe(0);
      await reading.close();
      const { page, faults, close } = await entered(keys.keeper);
      await page.getByRole('link', { name: 'Settings' }).click();
      const held = page.getByRole('listitem').filter({ hasText: 'held-1' });
      await held.getByText('lines that leave').waitFor();
      await held.getByRole('button', { name: /Let go/ }).click();
      await held.getByRole('button', { name: /Let go/ }).click();
      await held.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Runs' }).click();
      await page.getByRole('link', { name: 'Audit chain' }).click();
      await settled(page);
      const dropped = page.getByRole('row').filter({ hasText: 'sync.dropped' });
      expect(await dropped.textContent()).toContain('keeper');
      await page.getByRole('button', { name: 'Check the whole chain' }).click();
      await page.getByText(/The chain is whole: \d+ records/).waitFor();
      expect(faults).toEqual([]);
      await close();
    },
  );

  browserTest('[W206] who decides screens a file, says who is who, accepts what a text tells, and is told of it as it comes', async () => {
    const { page, faults, close } = await entered(keys.decider);
    await page.getByRole('link', { name: 'Screen', exact: true }).click();
    const file = { name: 'three.csv', mimeType: 'text/csv', buffer: Buffer.from('name\nHesai Group\nDJI\nNobody At All\n') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('On the server').check();
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    const grid = page.getByRole('grid');
    await grid.getByText('Hesai Group').first().waitFor({ timeout: 25_000 });
    await grid.focus();
    await page.keyboard.press('1');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Their own name');
    await page.keyboard.press('Enter');
    await page.getByText(/^True match: /).waitFor();
    await page.getByRole('link', { name: 'Review' }).click();
    const waiting = page.getByRole('row').filter({ hasText: 'Injunction' }).getByRole('link').first();
    const heard = page.getByRole('log', { name: /alert/i });
    await waiting.click();
    await page.getByRole('button', { name: 'Accept' }).first().waitFor();
    await page.keyboard.press('a');
    await page
      .getByText(/^Accepted/)
      .first()
      .waitFor();
    await expect.poll(() => heard.textContent(), { timeout: 15_000 }).toMatch(/Yushu|Unitree/);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Watch/ })
      .click();
    await page.getByRole('link', { name: /Yushu/ }).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
