import { describe, expect, it } from 'vitest';
import { axeFaults, overflow, scriptSwitch } from './audit.ts';
import { sharedPage } from './browser.ts';
import { PAGES, type SitePage } from './pages.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/**
 * Tests pages, every type of them unless told, at each width in each colour scheme. The tests with
 * scripts (`js`) and those without stand in files of their own, so that they run side by side.
 */
export function testMatrix(js: boolean, pages: readonly SitePage[] = PAGES): void {
  const open = sharedPage();

  describe.each(pages)('$name in $locale', ({ path }) => {
    it.each(WIDTHS)('loads whole, fits and is accessible at %i px', async (width) => {
      const { page, seen } = open();
      const setScripts = await scriptSwitch(page);
      await page.setViewportSize({ width, height: 800 });
      await setScripts(js);
      await page.goto(path);
      await setScripts(true);
      expect(await page.locator('html').getAttribute('class')).toBe(js ? 'js' : 'no-js');
      expect.soft(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await overflow(page), `too wide in ${colorScheme}`).toEqual([]);
        expect.soft(await axeFaults(page), `axe in ${colorScheme}`).toEqual([]);
      }
    });
  });
}
