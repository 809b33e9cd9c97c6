import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { CHROMIUM } from '../../scripts/workbench-demonstration.mjs';
import { browserTest, demonstration, launch, type WatchedPage, watchedPage } from './browser.js';

let url = '';
let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) [url, browser] = await Promise.all([demonstration(), launch()]);
});
afterAll(() => browser?.close());

async function opened(path: string, options = {}): Promise<WatchedPage> {
  const watched = await watchedPage(browser, url, options);
  await watched.page.goto(`${url}${path}`);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  return watched;
}

browserTest(
  '[W130] the story is drawn and told with its sources, and zoomed by keyboard; what is looked at is in the address',
  async () => {
    const { page, close } = await opened('/company/WB-0038');
    const told = page.getByRole('listitem').filter({ hasText: 'Court enjoins the Xiaomi designation' });
    expect(await told.getByRole('link', { name: /law.justia.com/ }).getAttribute('href')).toContain('https://law.justia.com/');
    const drawn = page.getByRole('group', { name: /through time/ });
    await drawn.focus();
    await drawn.press('+');
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
    await drawn.press('0');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await drawn.locator('.mark-court').first().click({ force: true });
    await expect.poll(() => new URL(page.url()).searchParams.get('act')).toMatch(/^ev-/);
    await close();
  },
);

browserTest('[W131] what follows in law is told for the role that is chosen, in force and ahead, with citations', async () => {
  const { page, close } = await opened('/company/WB-0089?on=2026-11-23&known=2026-11-23');
  await page.getByText('FY2024 NDAA s. 805(a)(1)(A)').waitFor();
  await page.getByLabel('I am').selectOption('us-investor');
  await page.getByText('No rule that is held follows').or(page.getByText('In force')).first().waitFor();
  expect(new URL(page.url()).searchParams.get('role')).toBe('us-investor');
  await close();
});

browserTest('[W132] grounds are told with each citation in plain words; the family with where each stands', async () => {
  const { page, close } = await opened('/company/WB-0001');
  await page.getByRole('heading', { name: 'Grounds printed' }).waitFor();
  await page.getByText('(g)(2)(B)(i)(I)').first().waitFor();
  const family = page.locator('section', { has: page.getByRole('heading', { name: 'Family' }) });
  await expect.poll(() => family.getByRole('listitem').count()).toBeGreaterThan(10);
  await close();
});

browserTest('[W133] any two editions are compared; a withdrawn draft is shown as what it was', async () => {
  const { page, close } = await opened('/lists/us-dod-1260h');
  await page.getByRole('button', { name: '13 Feb 2026' }).click();
  await page.getByText('Was withdrawn and never took effect').waitFor();
  expect(await page.getByRole('heading', { name: /^Removed 12/ }).count()).toBe(1);
  expect(await page.getByRole('heading', { name: /^Added 11/ }).count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('to')).toBe('us-dod-1260h/2026-02-13');
  await page.getByLabel('Field').selectOption('semiconductors');
  await expect.poll(() => page.getByRole('heading', { name: /^Removed/ }).textContent()).not.toContain('12');
  await close();
});

browserTest('[W134] each letter is told with who was named and what became of them', async () => {
  const { page, close } = await opened('/proposals?on=2026-11-23&known=2026-11-23');
  const letter = page.getByRole('listitem').filter({ hasText: 'Nine lawmakers ask for seventeen companies' });
  const named = letter.getByRole('listitem').filter({ hasText: 'WuXi AppTec' });
  await named.waitFor();
  expect(await named.textContent()).toContain('listed after 172 days');
  await close();
});

browserTest('[W135] an id that the register has not, and an address that leads nowhere, are said so', async () => {
  const { page, close } = await opened('/company/WB-9999');
  expect(await page.getByRole('alert').textContent()).toContain('WB-9999');
  await page.goto(`${url}/runs/no/such/page`);
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await close();
});
