import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, loadPictures, overflow, scriptSwitch } from './support/audit.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { PAGES } from './support/pages.ts';

const SCHEMES = ['light', 'dark'] as const;

describe.each([
  { scripts: 'on', js: true },
  { scripts: 'off', js: false },
])('with JavaScript $scripts', ({ js }) => {
  let watched: WatchedPage;
  let setScripts: (on: boolean) => Promise<void>;
  beforeAll(async () => {
    watched = await newPage();
    setScripts = await scriptSwitch(watched.page);
  });
  afterAll(() => watched.close());

  describe.each(PAGES)('$name in $locale', ({ path }) => {
    it.each([360, 1280])('loads whole, fits and is accessible at %i px', async (width) => {
      const { page, seen } = watched;
      await page.setViewportSize({ width, height: 800 });
      await setScripts(js);
      await page.goto(path);
      await setScripts(true);
      expect(await page.locator('html').getAttribute('class')).toBe(js ? 'js' : 'no-js');
      await loadPictures(page);
      expect.soft(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
      for (const list of Object.values(seen) as string[][]) list.length = 0;
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await overflow(page), `too wide in ${colorScheme}`).toEqual([]);
        expect.soft(await axeFaults(page), `axe in ${colorScheme}`).toEqual([]);
      }
    });
  });
});
