// What typing in the Ask box costs: from a key to the page with its answer drawn, for English, pinyin, Chinese and an identifier.
//   node bench/web/keystrokes.mjs [--times 4]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { LAUNCHED, startDemonstration } from '../../scripts/workbench-demonstration.mjs';
import { median, row, section } from '../report.mjs';

const { values: asked } = parseArgs({ options: { times: { type: 'string', default: '4' } } });
const TYPED = [
  'yangtze memory',
  'hikvision digital',
  'changjiang cunchu',
  'dajiang',
  '长江存储',
  '药明康德',
  '中国电子科技',
  'XSHG:603259',
];
/** Milliseconds from a key to its answer drawn, at most. */
const TARGET = 50;

const demo = await startDemonstration();
const browser = await chromium.launch(LAUNCHED);
try {
  const page = await browser.newPage();
  await page.goto(demo.url);
  const box = page.locator('.ask-input');
  await box.waitFor();
  await box.fill('xiaomi');
  await page.locator('[role=option]').first().waitFor();
  await box.fill('');
  // Timed in the page, from the key to the frame after its answer was drawn: what is between the tool and the browser is not counted.
  await page.evaluate(`globalThis.keys = []; {
    const input = document.querySelector('.ask-input');
    input.addEventListener('input', () => {
      const from = performance.now();
      let last = from;
      const seen = new MutationObserver(() => { last = performance.now(); });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(() => { seen.disconnect(); keys.push(last - from); }, 140);
    }, { capture: true });
  }`);
  for (let time = 0; time < Number(asked.times); time += 1)
    for (const text of TYPED) {
      for (const each of text) {
        await page.keyboard.insertText(each);
        await page.waitForTimeout(160);
      }
      await box.fill('');
      await page.waitForTimeout(300);
    }
  const keys = (await page.evaluate('keys')).sort((a, b) => a - b);
  section(`${keys.length} keys: milliseconds from the key until the page with its answer is drawn (target ${TARGET})`);
  row('median', median(keys).toFixed(1));
  row('95th of 100', keys[Math.floor(keys.length * 0.95)].toFixed(1));
  row('longest', keys.at(-1).toFixed(1));
} finally {
  await browser.close();
  await demo.stop();
}
