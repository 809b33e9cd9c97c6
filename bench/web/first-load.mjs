// What the first visit costs: bytes of script before lazy parts, of everything; time until the box can be typed into, from a cold cache.
//   node bench/web/first-load.mjs [--times 5]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { LAUNCHED, startDemonstration } from '../../scripts/workbench-demonstration.mjs';
import { median, row, section } from '../report.mjs';

const { values: asked } = parseArgs({ options: { times: { type: 'string', default: '5' } } });
const web = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const gzipped = (file) => statSync(`${web}${file}.gz`, { throwIfNoEntry: false })?.size ?? statSync(`${web}${file}`).size;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const manifest = JSON.parse(readFileSync(`${web}.vite/manifest.json`, 'utf8'));
const first = new Set();
const take = (name) => {
  const { file, imports = [] } = manifest[name];
  if (first.has(file)) return;
  first.add(file);
  imports.forEach(take);
};
for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry === true) take(name);
section('bytes, compressed');
row('script before lazy parts (target 150 kB)', kilobytes([...first].reduce((sum, file) => sum + gzipped(file), 0)));
const assets = readdirSync(`${web}assets`).filter((name) => !name.endsWith('.gz'));
row('all scripts and styles', kilobytes(assets.reduce((sum, name) => sum + gzipped(`assets/${name}`), 0)));
const largest = assets.map((name) => [name, gzipped(`assets/${name}`)]).sort((a, b) => b[1] - a[1]);
for (const [name, size] of largest.slice(0, 8)) row(name, kilobytes(size));

const demo = await startDemonstration();
const browser = await chromium.launch(LAUNCHED);
try {
  const times = { shown: [], answered: [], carried: [] };
  for (let time = 0; time < Number(asked.times); time += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let carried = 0;
    page.on('response', async (response) => {
      carried += Number(response.headers()['content-length'] ?? 0);
    });
    const from = performance.now();
    await page.goto(demo.url, { waitUntil: 'commit' });
    await page.locator('.ask-input').fill('ymtc');
    times.shown.push(performance.now() - from);
    await page.locator('[role=option]').first().waitFor();
    times.answered.push(performance.now() - from);
    times.carried.push(carried);
    await context.close();
  }
  section(`a first visit, ${asked.times} times, cold cache (target 1,500 ms)`);
  row('until the box takes keys', `${Math.round(median(times.shown))} ms`);
  row('until what was typed is answered', `${Math.round(median(times.answered))} ms`);
  row('carried, with the register', kilobytes(median(times.carried)));
} finally {
  await browser.close();
  await demo.stop();
}
