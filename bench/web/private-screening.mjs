// Screening in the page: rows a second with the network cut, how long the page was kept from answering, and memory.
//   node bench/web/private-screening.mjs [--rows 50000] [--share 0.01] [--times 3]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { row, section } from '../report.mjs';
import { MAIN, served } from '../service/served.mjs';
import { suppliersCsv } from './suppliers.mjs';

const { values: asked } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    share: { type: 'string', default: '0.01' },
    times: { type: 'string', default: '3' },
  },
});
const rows = Number(asked.rows);
const folder = mkdtempSync(join(tmpdir(), 'watchbill-page-'));
const file = join(folder, 'suppliers.csv');
writeFileSync(file, suppliersCsv(rows, Number(asked.share)));

const service = await served();
const browser = await chromium.launch({
  executablePath: process.env.WATCHBILL_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-precise-memory-info'],
});
try {
  section(`${rows.toLocaleString('en')} rows, ${Number(asked.share) * 100} % of them names of the register`);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${service.url}/screen`);
  await page.getByText('Drop a file here').waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  // The longest time between two turns of the page: what a person would feel.
  await page.evaluate(
    'globalThis.longest = 0; let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10)',
  );
  for (let time = 0; time < Number(asked.times); time += 1) {
    const looked = performance.now();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Screen', exact: true }).waitFor();
    const ready = performance.now();
    await page.evaluate('longest = 0');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    const took = page.getByText(/rows a second, in this page/);
    await took.waitFor({ timeout: 600_000 });
    const said = await took.textContent();
    const longest = await page.evaluate('longest');
    const heap = (await page.evaluate('performance.memory.usedJSHeapSize')) / 1_048_576;
    row(`time ${time + 1}: looked at in`, `${Math.round(ready - looked)} ms`);
    row('screened', /[\d,]+ rows a second/.exec(said)?.[0] ?? '', /^[\d.]+ s/.exec(said)?.[0] ?? '');
    row('longest turn of the page', `${Math.round(longest)} ms`);
    row('heap of the page', `${heap.toFixed(0)} MiB`);
    await page.getByRole('button', { name: 'Another file' }).click();
  }
  row('browser, all processes, resident', `${residentMegabytes()} MiB`);
  const from = performance.now();
  const run = spawnSync(process.execPath, [MAIN, 'screen', file, '-o', join(folder, 'out.csv')], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  row('the command, whole process', `${Math.round((rows * 1000) / (performance.now() - from))} rows/s`);
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true });
}

/** Of the browser's processes, each page counted where it lies. */
function residentMegabytes() {
  const { stdout } = spawnSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes('--type=renderer'));
  return Math.round(lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0) / 1024);
}
