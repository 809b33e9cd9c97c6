import { expect } from 'vitest';
import { SCREENS } from '../../scripts/workbench-screens.mjs';
import { axeFaults, browserTest, demonstration, launch, settled, watchedPage } from './browser.js';

/** What is true of every screen that the demonstration fills. A file of its own for each theme, so that both are looked at side by side. */
export function everyScreenHolds(colorScheme: 'light' | 'dark', width: number): void {
  browserTest(
    `[W105, W107] every screen, ${colorScheme}, at ${width} pixels: axe finds nothing, no policy is breached, nothing is wider than the page`,
    { timeout: 120_000 },
    async () => {
      const [browser, url] = await Promise.all([launch(), demonstration()]);
      const { page, faults } = await watchedPage(browser, url, { colorScheme, viewport: { width, height: 800 } });
      for (const { path } of SCREENS) {
        await page.goto(`${url}${path}`);
        await settled(page);
        expect([path, await axeFaults(page)]).toEqual([path, []]);
        expect([path, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([
          path,
          0,
        ]);
      }
      expect(faults).toEqual([]);
      await browser.close();
    },
  );
}
