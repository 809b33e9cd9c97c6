// Makes the pictures of the workbench, docs/pictures/*.png, from a demonstration of a fixed day in real Chromium, so that they come out
// the same every time. `--check` makes them anew and compares instead: one line for each that differs, exit 1 if any does. Where fonts or
// browser are not those the pictures were made with it says so in one line, and compares nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { palettePng } from './palette-png.mjs';
import { LAUNCHED, startDemonstration } from './workbench-demonstration.mjs';
import { SCREENS, TODAY } from './workbench-screens.mjs';

const FOLDER = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const MADE_WITH = `${FOLDER}/made-with.json`;
/** A moment of the day that the demonstration takes for today, for the page. */
const NOW = new Date(`${TODAY}T10:10:00Z`);
const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true },
};
/** The share of pixels that may differ, and by how much of 255 a pixel must to count: a cursor or a hair of a letter is no change. */
const MOST_SHARE = 0.005;
const LEAST_STEP = 40;

const wanted = SCREENS.flatMap((screen) => screen.looks.map((look) => ({ ...screen, look, file: fileOf(screen.name, look) })));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const { skipped, faults } = check ? await withPage(checkPictures) : { faults: await makePictures() };
  if (skipped !== undefined) console.log(skipped);
  for (const fault of faults) console.log(fault);
  if (check && skipped === undefined) console.log(`${wanted.length} pictures, ${faults.length} differ`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function fileOf(name, look) {
  return look === 'light' ? `${name}.png` : `${name}-${look}.png`;
}

/** Makes every picture; those of screens that are no more are taken away. Gives a line for each that is too large. */
async function makePictures() {
  mkdirSync(FOLDER, { recursive: true });
  const faults = [];
  await withPage(async (browser, url) => {
    const { chromium, widths } = await madeWith(browser);
    writeFileSync(MADE_WITH, `{ "chromium": "${chromium}", "widths": [${widths.join(', ')}] }\n`);
    const reader = await (await browser.newContext()).newPage();
    for await (const { file, bytes: taken } of pictures(browser, url)) {
      const bytes = palettePng(await pixelsOf(reader, taken));
      writeFileSync(`${FOLDER}/${file}`, bytes);
      const kilobytes = Math.round(bytes.length / 1000);
      console.log(`${file.padEnd(24)} ${kilobytes} kB`);
      if (kilobytes > 150) faults.push(`${file}: got ${kilobytes} kB, expected at most 150`);
    }
  });
  const names = new Set(wanted.map(({ file }) => file));
  for (const name of readdirSync(FOLDER)) if (name.endsWith('.png') && !names.has(name)) rmSync(`${FOLDER}/${name}`);
  return faults;
}

/** What differs from the pictures that are there, a line each; or one line on why nothing can be said. */
export async function checkPictures(browser, url) {
  const [before, now] = [JSON.parse(readFileSync(MADE_WITH, 'utf8')), await madeWith(browser)];
  if (JSON.stringify(before) !== JSON.stringify(now)) {
    const expected = `expected the browser and fonts they were made with, ${JSON.stringify(before)}`;
    return { skipped: `skip pictures of the workbench: got ${JSON.stringify(now)}, ${expected}`, faults: [] };
  }
  const faults = [];
  const context = await browser.newContext();
  const judge = await context.newPage();
  for await (const { file, bytes } of pictures(browser, url)) {
    const share = existsSync(`${FOLDER}/${file}`) ? await shareOf(judge, readFileSync(`${FOLDER}/${file}`), bytes) : 1;
    if (share > MOST_SHARE)
      faults.push(
        `docs/pictures/${file}: got another picture in ${(share * 100).toFixed(2)} % of it, expected at most ${MOST_SHARE * 100} %: look at it, then run node scripts/screenshots.mjs`,
      );
  }
  await context.close();
  return { faults };
}

async function withPage(work) {
  const { chromium } = await import('playwright-core');
  const demonstration = await startDemonstration(['--today', TODAY]);
  const browser = await chromium.launch(LAUNCHED);
  try {
    return await work(browser, demonstration.url);
  } finally {
    await browser.close();
    await demonstration.stop();
  }
}

async function* pictures(browser, url) {
  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext({
      ...options,
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    for (const { path, file, from, until } of wanted.filter((each) => each.look === look)) {
      await page.goto(`${url}${path}`);
      if (until !== undefined) await page.getByText(until).first().waitFor();
      await stillness(page);
      if (from !== undefined) await page.getByRole('heading', { name: from }).evaluate((heading) => heading.scrollIntoView());
      yield { file, bytes: await page.screenshot({ animations: 'disabled', caret: 'hide' }) };
    }
    await context.close();
  }
}

/** Waits until the heading is there, nothing is loading and nothing has changed for a moment. The clock of the page stands, so it is asked from here. */
async function stillness(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('document.fonts.ready');
  let [before, same] = ['', 0];
  for (let tries = 0; tries < 200 && same < 4; tries += 1) {
    const now = await page.evaluate(
      'document.querySelector(".loading, [aria-busy=true]") ? String(Math.random()) : document.body.innerHTML',
    );
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
}

/** The browser's major version, and how wide it draws some words: other fonts draw them otherwise. */
async function madeWith(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const widths = await page.evaluate(`(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return ['16px system-ui', '600 16px system-ui', '16px sans-serif', '16px monospace', '16px serif'].map((font) => {
      pen.font = font;
      return Math.round(pen.measureText('Where it stood on each list: 长江存储科技有限责任公司').width * 10) / 10;
    });
  })()`);
  await context.close();
  return { chromium: browser.version().split('.')[0], widths };
}

/** A PNG picture as its size and pixels, four bytes each. */
async function pixelsOf(page, png) {
  const { width, height, text } = await page.evaluate(async (content) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${content}`)).blob());
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const url = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result), { once: true });
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: bitmap.width, height: bitmap.height, text: url.slice(url.indexOf(',') + 1) };
  }, png.toString('base64'));
  return { width, height, data: Buffer.from(text, 'base64') };
}

/** The share of pixels in which two PNG pictures differ, 0 to 1; 1 where they are not of one size. */
async function shareOf(page, before, now) {
  return page.evaluate(
    async ([first, second, step]) => {
      const pixels = async (text) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        pen.drawImage(bitmap, 0, 0);
        return { size: `${bitmap.width}x${bitmap.height}`, data: pen.getImageData(0, 0, bitmap.width, bitmap.height).data };
      };
      const [a, b] = await Promise.all([pixels(first), pixels(second)]);
      if (a.size !== b.size) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > step)) differing += 1;
      return differing / (a.data.length / 4);
    },
    [before.toString('base64'), now.toString('base64'), LEAST_STEP],
  );
}
