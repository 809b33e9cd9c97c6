import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFaults, browserTest, launch, type WatchedPage, watchedPage } from './browser.js';
import { type ServedWorkbench, serveWorkbench } from './served.js';

const LETTER = 'Four US senators urged the Pentagon on Tuesday to add Hytera Communications to the Section 1260H list.';
const STORY = `Senators want radio maker on Pentagon list

WASHINGTON - ${LETTER}

Hytera Communications denied on Wednesday that it has ties to the Chinese military.`;
const SUIT = `Module maker sues the Pentagon

Fibocom Wireless Inc. filed a lawsuit against the Pentagon on Monday over the Section 1260H list, court papers show.`;
const ROBOTS = `Robot maker is named

The senators asked the department to add Wuhan Kestrel Robotics, a maker of warehouse robots, to its Section 1260H list of Chinese military companies.`;

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
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  return watched;
}

/** A document is brought as another program would; the ids of what it tells. */
async function brought(text: string, url: string): Promise<readonly string[]> {
  const body = { method: 'POST', body: text };
  const response = await fetch(`${served.url}/v1/documents?queue=true&published=2026-11-19&url=${url}`, body);
  const { documents } = (await response.json()) as { documents: readonly { queued: { proposed: readonly { id: string }[] } }[] };
  return documents.flatMap(({ queued }) => queued.proposed.map(({ id }) => id));
}

/** The event that is looked at, beside the text. */
const current = (page: Page): Locator => page.locator('.told-event-current');

browserTest('[W191, W192, W194, W196] a pasted document is read, accepted by a key, and seen in the story without a reload', async () => {
  const { page, faults, close } = await opened('/review');
  await page.evaluate('window.notReloaded = true');
  await page.getByText('Nothing waits.').waitFor();
  // The story was looked at before: what the page remembers of it must not be shown.
  await page.getByRole('link', { name: 'Ask' }).click();
  await page.getByRole('combobox', { name: /A company/ }).fill('hytera');
  await page
    .getByRole('option', { name: /Hytera/ })
    .first()
    .click();
  await page.getByRole('link', { name: /story/i }).first().click();
  await page.getByRole('heading', { name: 'Story' }).waitFor();
  expect(await page.getByText('ev-own-1').count()).toBe(0);
  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByRole('link', { name: 'Add a document' }).click();
  await page.getByLabel('Paste its text').fill(STORY);
  await page.getByLabel('Published on').fill('2026-11-19');
  await page.getByLabel('Where it was found').fill('https://wire.example/1');
  await page.getByRole('button', { name: 'Read it' }).click();
  const results = page.getByRole('region', { name: 'What was read' });
  await results.getByText('It tells 2 events:').waitFor({ timeout: 20_000 });
  await results.getByRole('link', { name: 'Proposed · 1260H' }).click();
  const quote = page.locator('mark[data-current="true"]');
  await quote.first().waitFor();
  expect((await quote.allTextContents()).join('')).toContain('urged the Pentagon on Tuesday');
  expect(await quote.first().evaluate('getComputedStyle(document.querySelector("mark[data-current=true]")).textDecorationLine')).toBe(
    'underline',
  );
  expect(await page.getByRole('button', { name: 'Event 1' }).getAttribute('aria-current')).toBe('true');
  expect(
    await page
      .getByRole('region', { name: 'Text of the document' })
      .getByRole('link', { name: 'Hytera Communications' })
      .first()
      .getAttribute('href'),
  ).toContain('/company/WB-0243');
  await current(page).getByText('Not listed, proposed for listing').waitFor();
  await page.keyboard.press('a');
  await page.getByText('It is the event ev-own-1 of the register now.').waitFor();
  await page.getByText('The register changed and is shown anew.').waitFor();
  await page.getByRole('link', { name: /See it in the story of Hytera/ }).click();
  const told = page.locator('.act-line-chosen');
  await told.getByText('ev-own-1').waitFor();
  expect(await told.textContent()).toMatch(/17 Nov 2026.*Proposed/s);
  expect(await page.locator('.mark-proposal').count()).toBeGreaterThan(0);
  expect(await page.evaluate('window.notReloaded')).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

browserTest('[W191] a file is read by its content; what is wrong with one is told', async () => {
  const { page, close } = await opened('/review?view=add');
  const files = page.locator('input[type=file]');
  const buffer = Buffer.from(`<html><head><title>Suit over the list</title></head><body><p>${SUIT}</p></body></html>`);
  await files.setInputFiles([
    { name: 'story.html', mimeType: 'text/html', buffer },
    { name: 'archive.zip', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) },
    { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(9 * 1024 * 1024, 65) },
  ]);
  await page.getByText('got 9.0 MB, expected at most 8 MB').waitFor();
  await page.locator('.file-read', { hasText: 'archive.zip' }).getByRole('alert').waitFor({ timeout: 20_000 });
  const read = page.locator('.file-read', { hasText: 'story.html' });
  await read.getByText('No day of publication was found').waitFor();
  await read.getByRole('link', { name: 'Suit filed' }).waitFor();
  await close();
});

browserTest('[W193, W195] a correction is tried on as it is written, and accepted; one story of several outlets is one', async () => {
  const [id = ''] = await brought(ROBOTS, 'https://one.example/1');
  await brought(ROBOTS.replace('The senators', 'Senators'), 'https://two.example/2');
  const { page, faults, close } = await opened(`/review/${id}`);
  const event = current(page);
  await event.getByText('Told by 2 documents').waitFor();
  await event.getByText('Where anybody would stand can be told').waitFor();
  await event.getByText('not in the register').waitFor();
  // What is not right as it was read is not accepted by a key: it is corrected.
  await page.keyboard.press('a');
  await event.getByLabel('Date', { exact: true }).fill('soon');
  await event.getByRole('alert').filter({ hasText: 'got “soon”' }).waitFor();
  const accept = event.getByRole('button', { name: 'Accept as corrected' });
  await event.getByRole('button', { name: /Take the day of publication/ }).click();
  expect(await accept.isDisabled()).toBe(true);
  await event.getByLabel('“Wuhan Kestrel Robotics” is').selectOption('new');
  await event.getByRole('combobox', { name: 'Add a company of the register' }).fill('hesai');
  await event.getByRole('option', { name: /Hesai/ }).first().waitFor();
  await page.keyboard.press('Enter');
  const standings = event.locator('.changes-of-standing li');
  await standings.filter({ hasText: 'Wuhan Kestrel Robotics' }).getByText('Not listed, proposed for listing').waitFor();
  await standings
    .filter({ hasText: 'Hesai' })
    .getByText(/nothing changes/)
    .waitFor();
  await event.getByLabel('What happened').selectOption('designation');
  await event.getByLabel('Said as').selectOption('asserted');
  await standings.filter({ hasText: 'Wuhan Kestrel Robotics' }).getByText('Listed since 19 November 2026').waitFor();
  await event.getByLabel('Reason').fill('the notice is attached');
  await page.keyboard.press('Control+Enter');
  await event
    .getByRole('status')
    .getByText(/Accepted\. It is the event ev-own-/)
    .waitFor();
  expect(await event.textContent()).toContain('the notice is attached');
  expect(faults).toEqual([]);
  await close();
});

browserTest(
  '[W194] by keys: through the queue, rejected with a reason, merged with what is known, taken back; all of it in the address',
  async () => {
    const [first = '', denial = ''] = await brought(STORY.replaceAll('Hytera Communications', 'Megvii'), 'https://three.example/3');
    const { page, close } = await opened('/review');
    await page.getByRole('link', { name: 'Proposed' }).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/review\/pe-\d+$/);
    await page.goto(`${served.url}/review/${first}`);
    await current(page).getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toContain(`/review/${denial}`);
    await page.keyboard.press('k');
    await expect.poll(() => page.url()).toMatch(new RegExp(`/review/${first}$`));
    await current(page).getByRole('button', { name: 'Reject' }).waitFor();
    await page.keyboard.press('r');
    // Typed into the field, and not heard as keys.
    await page.keyboard.type('a rumour: juma');
    await page.keyboard.press('Control+Enter');
    await current(page).getByText('Rejected.').waitFor();
    expect(await current(page).textContent()).toContain('a rumour: juma');
    await page.goto(`${served.url}/review?state=rejected`);
    await page.getByText(first, { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Proposed' }).first().click();
    await expect.poll(() => page.url()).toMatch(/\/review\/pe-\d+\?.*state=rejected/);
    await current(page).getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('u');
    await page.getByLabel('Reason').fill('it was none');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await current(page).getByText('Taken back. It waits again.').waitFor();
    await page.keyboard.press('m');
    await page.getByLabel('Another event or edition, by its id').fill('ev-nothing');
    await page.keyboard.press('Control+Enter');
    await current(page).getByRole('alert').filter({ hasText: 'expected the id of an event or edition' }).waitFor();
    await page.getByLabel('Another event or edition, by its id').fill('ev-083');
    await page.keyboard.press('Control+Enter');
    await current(page).getByText('Merged with ev-083.').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/review');
    await close();
  },
);

browserTest('[W198, W199] a company tells the documents that tell of it, and is exported as brief: Markdown, HTML, printed', async () => {
  const [id = ''] = await brought(SUIT, 'https://court.example/4');
  const { page, faults, close } = await watchedPage(browser, served.url);
  await page.addInitScript(
    'window.print = () => { top.printed = [document.title, document.body.innerText, getComputedStyle(document.querySelector("h2")).borderTopStyle]; }',
  );
  await page.goto(`${served.url}/company/WB-0237?role=us-investor&on=2026-11-20`);
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'Documents that tell of it' }) });
  await part.getByRole('link', { name: 'Module maker sues the Pentagon' }).waitFor();
  expect(
    await part
      .getByRole('link', { name: /Suit filed/ })
      .last()
      .getAttribute('href'),
  ).toMatch(/\/review\/pe-\d+$/);
  expect(id).toMatch(/^pe-/);
  for (const [name, file] of [
    ['Markdown', 'WB-0237-2026-11-20.md'],
    ['HTML', 'WB-0237-2026-11-20.html'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    expect((await saving).suggestedFilename()).toBe(file);
  }
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect.poll(() => page.evaluate('window.printed && window.printed[0]')).toContain('brief of 2026-11-20');
  const [, text, border] = await page.evaluate<readonly string[]>('window.printed');
  expect(text).toContain('Fibocom');
  expect(text).toContain('What follows in law: us-investor');
  // Its own style holds, though the policy of the page takes none that is written into it.
  expect(border).toBe('solid');
  // On paper the words are dark, whatever the theme.
  await page.evaluate('document.documentElement.dataset.theme = "dark"');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(27, 29, 32)');
  expect(await page.getByRole('button', { name: 'HTML', exact: true }).isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

browserTest.each([
  ['light', 360],
  ['dark', 1280],
] as const)(
  '[W105, W107] the review with content, %s, at %i pixels: axe finds nothing, nothing is wider than the page',
  async (colorScheme, width) => {
    const [id = ''] = await brought(STORY, 'https://axe.example/5');
    const { page, faults, close } = await opened('/review', { colorScheme, viewport: { width, height: 800 } });
    const looked = async (what: string): Promise<void> => {
      expect([what, await axeFaults(page)]).toEqual([what, []]);
      expect([what, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([what, 0]);
    };
    await page.getByRole('table').waitFor();
    await looked('queue');
    await page.goto(`${served.url}/review?view=documents`);
    await page.getByRole('link', { name: 'Senators want radio maker on Pentagon list' }).first().waitFor();
    await looked('documents');
    const [waiting = id] = await brought(STORY.replaceAll('Hytera Communications', 'Cloudwalk'), 'https://axe.example/6');
    await page.goto(`${served.url}/review/${waiting}`);
    await current(page).getByText('Standing before and after').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('combobox', { name: 'Add a company of the register' }).waitFor();
    await looked('correction');
    expect(faults).toEqual([]);
    await close();
  },
  60_000,
);

browserTest('[W197] who lacks a scope is told so; where a review needs four eyes, who brought it cannot accept it', async () => {
  const keys: Record<string, string> = {};
  const guarded = await serveWorkbench((command) => {
    for (const [name, scopes, rank] of [
      ['viewer', 'read', 'analyst'],
      ['ann', 'read,screen,decide', 'reviewer'],
      ['bo', 'read,decide', 'reviewer'],
    ] as const)
      keys[name] = /wb_\S+/.exec(command('keys', 'add', name, '--scopes', scopes, '--rank', rank))?.[0] ?? '';
    command('review', '--four-eyes', 'on');
  });
  const as = async (name: string): Promise<WatchedPage> => {
    const watched = await watchedPage(browser, guarded.url);
    await watched.page.addInitScript(`sessionStorage.setItem('watchbill.key', '${keys[name]}')`);
    return watched;
  };
  const headers = { authorization: `Bearer ${keys['ann']}` };
  await fetch(`${guarded.url}/v1/documents?queue=true&published=2026-11-19`, { method: 'POST', body: STORY, headers });
  const viewer = await as('viewer');
  await viewer.page.goto(`${guarded.url}/review/pe-1`);
  await viewer.page.getByText('This needs the scope “decide”').waitFor();
  await current(viewer.page).getByText('Not listed, proposed for listing').waitFor();
  await viewer.page.keyboard.press('a');
  await viewer.page.goto(`${guarded.url}/review?view=add`);
  await viewer.page.getByText('This needs the scope “screen”').waitFor();
  expect(await viewer.page.getByLabel('Paste its text').count()).toBe(0);
  await viewer.close();
  const ann = await as('ann');
  await ann.page.goto(`${guarded.url}/review/pe-1`);
  await ann.page.getByText('You brought it: another person must accept it.').waitFor();
  expect(await ann.page.getByRole('button', { name: 'Accept' }).isDisabled()).toBe(true);
  await ann.page.keyboard.press('a');
  await ann.close();
  const bo = await as('bo');
  await bo.page.goto(`${guarded.url}/review/pe-1`);
  await bo.page.getByText('Four eyes: who brought a document').waitFor();
  // Neither the key of the viewer nor that of who brought it did anything.
  await current(bo.page).getByText('Waiting', { exact: true }).waitFor();
  await bo.page.keyboard.press('a');
  await bo.page.getByText('It is the event ev-own-1 of the register now.').waitFor();
  await bo.close();
  await guarded.dispose();
});
