import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, type WatchedPage, watchedPage } from './browser.js';
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

async function opened(path: string, options = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, served.url, options);
  await watched.page.goto(`${served.url}${path}`);
  return watched;
}

browserTest.each([
  ['xiaomi', 'Xiaomi Corporation'],
  ['小米', 'Xiaomi Corporation'],
  ['dajiang', 'Shenzhen DJI Technology Co., Ltd.'],
  ['yushukeji', 'Hangzhou Yushu Technology Co., Ltd.'],
])('[W101] what is typed finds a company as it is typed: %s', async (typed, found) => {
  const { page, faults, close } = await opened('/');
  await page.getByRole('combobox', { name: /A company/ }).fill(typed);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toContain(found);
  expect(faults).toEqual([]);
  await close();
});

browserTest('[W102] by keyboard alone: type, choose, and the standing on each list is said in words', async () => {
  const { page, faults, close } = await opened('/');
  await page.keyboard.type('wuxi apptec');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('article');
  await card.getByRole('heading', { name: /WuXi AppTec/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?company=WB-0223');
  expect(await card.textContent()).toMatch(/1260H\s*Listed/);
  expect(faults).toEqual([]);
  await close();
});

browserTest('[W103] an address holds the company and the days, and opens to them; what is typed is in none', async () => {
  const { page, faults, close } = await opened('/?company=WB-0038&on=2021-04-01');
  const card = page.getByRole('article');
  await card.getByText('Listed, enjoined').waitFor();
  expect(await card.textContent()).toMatch(/1237\s*Listed, enjoined\s*since 14 January 2021/);
  await page.getByRole('combobox', { name: /A company/ }).fill('A private supplier');
  await page.getByText('Nobody of that name').waitFor();
  expect(page.url()).not.toContain('private');
  expect(faults).toEqual([]);
  await close();
});

browserTest('[W104] the day is moved and the words follow: on, and as known on', async () => {
  const { page, faults, close } = await opened('/?company=WB-0223&on=2026-09-01');
  const card = page.getByRole('article');
  await card.getByText('Listed, enjoined').waitFor();
  await card.getByLabel('As known on', { exact: true }).fill('2026-07-01');
  await card.getByText('challenged in court').waitFor();
  await expect.poll(() => card.textContent()).not.toContain('enjoined');
  await card.getByRole('slider', { name: /^On/ }).press('Home');
  await expect.poll(() => card.textContent()).toMatch(/Not listed/);
  expect(new URL(page.url()).searchParams.get('on')).toBe('2020-01-01');
  expect(faults).toEqual([]);
  await close();
});

browserTest.each(['light', 'dark'] as const)('[W105] axe finds nothing wrong with the question and its answer, %s', async (colorScheme) => {
  for (const path of ['/', '/?company=WB-0038']) {
    const { page, close } = await opened(path, { colorScheme });
    await page
      .getByRole('heading', { level: path === '/' ? 1 : 2 })
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: /A company/ }).fill('huawei');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await close();
  }
});

browserTest('[W106] it speaks simplified Chinese to who reads it', async () => {
  const { page, close } = await opened('/?company=WB-0223&on=2026-09-01', { locale: 'zh-CN' });
  await page.getByText('在列（被中止）').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await close();
});
