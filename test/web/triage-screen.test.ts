import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

const NAMES = [
  'Hesai Group',
  'Huawei Technologies',
  'Xiaomi Corporation',
  'SenseTime Group',
  'DJI',
  'Inspur Group',
  'CloudWalk Technology',
];
/** Every name finds something; each row is a subject of its own by its alias. */
const TABLE = `name,aliases,country\n${Array.from({ length: 110 }, (_, at) => `${NAMES[at % NAMES.length]},Supplier ${at},${at % 2 === 0 ? 'CN' : 'US'}`).join('\n')}\n`;

let served: ServedWorkbench;
let browser: Browser;
beforeAll(async () => {
  const input = join(tmpdir(), `watchbill-triage-${process.pid}.csv`);
  writeFileSync(input, TABLE);
  browser = await launch();
  served = await serveWorkbench((command) => {
    command('screen', input, '-o', `${input}.out.csv`, '--record');
  });
});
afterAll(async () => {
  await browser.close();
  await served.dispose();
});

interface Decided {
  readonly total: { readonly value: number };
  readonly results: readonly { readonly verdict: string; readonly reason: string; readonly match: string }[];
}

async function decided(path = 'decisions'): Promise<Decided> {
  return (await (await fetch(`${served.url}/v1/${path}?limit=500`)).json()) as Decided;
}

async function toTable(page: Page): Promise<void> {
  await page.getByRole('grid').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('grid');
}

browserTest(
  '[W176] a hundred matches are triaged by keyboard alone in at most two hundred keys, each with a reason that is recorded',
  async () => {
    const { page, faults, close } = await watchedPage(browser, served.url);
    await page.goto(`${served.url}/runs`);
    await page.getByRole('link', { name: /^Decide on the pairs of/ }).press('Enter');
    await toTable(page);
    let keys = 0;
    const press = async (...all: readonly string[]): Promise<void> => {
      for (const key of all) {
        await page.keyboard.press(key);
        keys += 1;
      }
    };
    await press('2', 'ArrowDown', 'Enter');
    for (let at = 0; at < 30; at += 1) await press('Enter');
    await press('1', 'ArrowDown', 'ArrowDown', 'Enter');
    for (let at = 0; at < 30; at += 1) await press('1', 'Enter');
    await press('3', 'ArrowDown', 'Enter');
    for (let at = 0; at < 37; at += 1) await press('Enter');
    expect(keys).toBeLessThanOrEqual(200);
    await expect.poll(async () => (await decided()).total.value, { timeout: 20_000 }).toBe(100);
    const { results } = await decided();
    expect(new Set(results.map(({ match }) => match)).size).toBe(100);
    const count = (verdict: string): number => results.filter((each) => each.verdict === verdict).length;
    expect([count('false-match'), count('true-match'), count('escalate')]).toEqual([31, 31, 38]);
    expect(new Set(results.map(({ reason }) => reason)).size).toBe(3);
    expect(await page.getByRole('status').last().textContent()).toMatch(/^Escalate: .* open$/);
    // The row in focus is announced: the grid names it, and it says who is who.
    const row = await page.getByRole('grid').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${row}"]`).textContent()).toContain('open');
    expect(page.url()).not.toMatch(/Hesai|Supplier/);
    expect(faults).toEqual([]);
    await close();
  },
);

browserTest('[W177] many at once are made sure of; the last verdict is taken back; what needs four eyes waits', async () => {
  const { page, faults, close } = await watchedPage(browser, served.url);
  await fetch(`${served.url}/v1/settings/four-eyes`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"on":true}',
  });
  const before = (await decided()).total.value;
  await page.goto(`${served.url}/screen/run-1`);
  await toTable(page);
  const all = Number((await page.getByRole('grid').getAttribute('aria-rowcount')) ?? 0) - 1;
  await page.keyboard.press('a');
  await page.keyboard.press('3');
  await page.keyboard.type('All to legal');
  await page.keyboard.press('Enter');
  await page.getByText(`Decide ${all} pairs at once`).waitFor();
  expect((await decided()).total.value).toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await decided()).total.value).toBe(before + all);
  await page.keyboard.press('Home');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/^False match proposed:/).waitFor();
  expect((await decided('decisions/proposed')).results.map(({ verdict }) => verdict)).toEqual(['false-match']);
  await page.getByRole('button', { name: /^waits for a second person 1/ }).click();
  expect(new URL(page.url()).search).toContain('said=waits');
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');
  await page.keyboard.press('c');
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await page.keyboard.type('A mistake');
  await page.keyboard.press('Enter');
  await page.getByText(/^True match: /).waitFor();
  await page.keyboard.press('u');
  await page.getByText(/^Taken back: /).waitFor();
  // Nothing unsays a decision: the one before is said again.
  expect((await decided()).results[0]).toMatchObject({ verdict: 'escalate', reason: 'All to legal' });
  expect(faults).toEqual([]);
  await close();
});

browserTest.each([
  ['light', 360],
  ['dark', 1280],
] as const)(
  '[W179] %s, at %i pixels: axe finds nothing with the explanation open, and an address opens to filters and pair',
  async (colorScheme, width) => {
    const { page, faults, close } = await watchedPage(browser, served.url, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${served.url}/screen/run-1?found=match&country=US&match=m-4`);
    await toTable(page);
    await page.getByRole('region', { name: 'Why these two' }).getByRole('heading', { name: 'Score' }).waitFor();
    expect(await page.getByRole('row', { selected: false }).filter({ hasText: 'US' }).count()).toBeGreaterThan(3);
    expect(await page.getByRole('row', { selected: false }).filter({ hasText: 'CN' }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('2');
    await page.getByRole('textbox', { name: 'Reason' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('nobody of that name');
    await page.getByText('No pair passes these filters.').waitFor();
    expect(page.url()).not.toContain('nobody');
    expect(faults).toEqual([]);
    await close();
  },
);
