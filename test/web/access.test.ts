import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

let served: ServedWorkbench;
let browser: Browser;
let key = '';
beforeAll(async () => {
  browser = await launch();
  served = await serveWorkbench((command) => {
    key = /wb_\S+/.exec(command('keys', 'add', 'reader', '--scopes', 'read'))?.[0] ?? '';
  });
});
afterAll(async () => {
  await browser.close();
  await served.dispose();
});

browserTest('[W140] where keys are kept one is asked for, a wrong one is refused, a right one opens, and the tab forgets it', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/?company=WB-0038`);
  const field = page.getByLabel('API key or token');
  await field.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await field.fill('wb_nothing');
  await page.keyboard.press('Enter');
  await page.getByText('This key does not hold.').waitFor();
  await field.fill(key);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Xiaomi/ }).waitFor();
  await page.getByText('reader').waitFor();
  await page.getByRole('button', { name: 'Leave' }).click();
  await field.waitFor();
  await close();
});

browserTest('[W141] who may not is told which scope is missing', async () => {
  const { page, close } = await watchedPage(browser, served.url);
  await page.goto(`${served.url}/settings`);
  await page.getByLabel('API key or token').fill(key);
  await page.keyboard.press('Enter');
  await page.getByText('Your key may: ask').waitFor();
  await page.getByText('This needs the scope “admin”').first().waitFor();
  await page.goto(`${served.url}/audit`);
  await page.getByRole('heading', { name: 'Your key may not do this' }).waitFor();
  await close();
});

browserTest('[W142] what is open goes on working when the service is gone; what needs it says so', async () => {
  const gone = await serveWorkbench();
  const { page, close } = await watchedPage(browser, gone.url);
  await page.goto(`${gone.url}/`);
  const box = page.getByRole('combobox', { name: /A company/ });
  await box.fill('xiaomi');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.getByRole('link', { name: 'Settings' }).hover();
  await page.waitForLoadState('networkidle');
  await gone.stop();
  await box.fill('huawei');
  await page.getByRole('option', { name: /Huawei Technologies/ }).click();
  await page
    .getByRole('article')
    .getByRole('heading', { name: /Huawei/ })
    .waitFor();
  await close();
  await gone.dispose();
});
