// Scrolling 100,000 pairs: the frames of the page while it goes through the table. The run is told by this script in the place of the service.
//   node bench/web/table-scroll.mjs [--pairs 100000]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { LAUNCHED, startDemonstration } from '../../scripts/workbench-demonstration.mjs';
import { median, row, section } from '../report.mjs';

const { values: asked } = parseArgs({ options: { pairs: { type: 'string', default: '100000' } } });
const total = Number(asked.pairs);

const demo = await startDemonstration();
const browser = await chromium.launch(LAUNCHED);
try {
  const told = await (await fetch(`${demo.url}/v1/runs/run-1/matches?limit=500`)).json();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route('**/v1/runs/run-1/matches?*', (route) => {
    const { searchParams } = new URL(route.request().url());
    const [offset, limit] = [Number(searchParams.get('offset') ?? 0), Number(searchParams.get('limit') ?? 100)];
    const results = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => {
      const each = told.results[(offset + at) % told.results.length];
      return { ...each, id: `m-${offset + at + 1}`, row: offset + at + 1, subjectKey: `${offset + at}`, decided: null };
    });
    return route.fulfill({ json: { total: { value: total, relation: 'exact' }, results } });
  });
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(`${demo.url}/screen/run-1`);
  await page.getByRole('grid').waitFor();
  // Asked from here, as the policy of the page lets nothing be evaluated in it later on.
  while (Number(await page.getByRole('grid').getAttribute('aria-rowcount')) < total)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const loaded = performance.now() - from;
  const frames = await page.evaluate(`new Promise((resolve) => {
    const grid = document.querySelector('[role=grid]');
    const scroller = [grid, ...grid.querySelectorAll('*')].find((each) => each.scrollHeight > each.clientHeight + 1000);
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      scroller.scrollTop += 170;
      if (times.length < 600) requestAnimationFrame(step); else resolve(times.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  const jumps = await page.evaluate(`(async () => {
    const grid = document.querySelector('[role=grid]');
    const scroller = [grid, ...grid.querySelectorAll('*')].find((each) => each.scrollHeight > each.clientHeight + 1000);
    const times = [];
    for (let at = 0; at < 40; at += 1) {
      const from = performance.now();
      scroller.scrollTop = (scroller.scrollHeight * ((at * 7) % 40)) / 40;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      times.push(performance.now() - from);
    }
    return times;
  })()`);
  const sorted = frames.sort((a, b) => a - b);
  section(`${total.toLocaleString('en')} pairs, loaded in ${(loaded / 1000).toFixed(1)} s`);
  row('frame while scrolling, median', `${median(sorted).toFixed(1)} ms`);
  row('95th of 100', `${sorted[Math.floor(sorted.length * 0.95)].toFixed(1)} ms`);
  row('longest', `${sorted.at(-1).toFixed(1)} ms`);
  row('jump to anywhere, two frames, median', `${median(jumps).toFixed(1)} ms`);
} finally {
  await browser.close();
  await demo.stop();
}
