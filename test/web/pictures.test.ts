import { expect } from 'vitest';
import { checkPictures } from '../../scripts/screenshots.mjs';
import { browserTest, demonstration, launch } from './browser.js';

browserTest('[W205] the screens look as in their pictures, in both themes and on a phone', { timeout: 120_000 }, async () => {
  const [browser, url] = await Promise.all([launch(), demonstration()]);
  const { skipped, faults } = await checkPictures(browser, url);
  if (skipped !== undefined) console.log(skipped);
  expect(faults).toEqual([]);
  await browser.close();
});
