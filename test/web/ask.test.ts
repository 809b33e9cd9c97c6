import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { CHROMIUM } from '../../scripts/workbench-demonstration.mjs';
import { axeFaults, browserTest, demonstration, launch, type WatchedPage, watchedPage } from './browser.js';

let url = '';
let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) [url, browser] = await Promise.all([demonstration(), launch()]);
});
afterAll(() => browser?.close());

async function opened(path: string, options = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, url, options);
  await watched.page.goto(`${url}${path}`);
  return watched;
}

browserTest('[W101] what is typed finds a company as it is typed: in English, in Chinese, in pinyin with or without spaces', async () => {
  const { page, faults, close } = await opened('/');
  const box = page.getByRole('combobox', { name: /A company/ });
  for (const [typed, found] of [
    ['xiaomi', 'Xiaomi Corporation'],
    ['大疆', 'Shenzhen DJI Technology Co., Ltd.'],
    ['da jiang', 'Shenzhen DJI Technology Co., Ltd.'],
    ['yushukeji', 'Hangzhou Yushu Technology Co., Ltd.'],
    ['小米', 'Xiaomi Corporation'],
  ] as const) {
    await box.fill(typed);
    await expect.poll(() => page.getByRole('listbox').getByRole('option').first().textContent()).toContain(found);
  }
  expect(faults).toEqual([]);
  await close();
});

browserTest('[W102] by keyboard alone: type, choose, and the standing on each list is said in words', async () => {
  const { page, faults, close } = await opened('/');
  await page.getByRole('combobox', { name: /A company/ }).waitFor();
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

browserTest('[W105] axe finds nothing wrong with the box while it is typed into, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await opened('/', { colorScheme });
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
