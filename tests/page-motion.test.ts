import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { HOMES } from './support/pages.ts';
import { DIST } from './support/paths.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage({ stillness: true });
});
afterAll(() => watched.close());

describe.each(HOMES)('for readers who prefer less motion, the home page in $locale', ({ path }) => {
  it('keeps each still beside its step and lets no picture follow the scroll', async () => {
    const { page } = watched;
    await page.goto(path);
    const scenes = await page.locator('.scene:has(.step)').all();
    expect(scenes.length).toBeGreaterThan(3);
    for (const scene of scenes) {
      const seen = new Set<string>();
      for (const still of await scene.locator('.step .still').all()) {
        const drawing = await still.locator('source').getAttribute('srcset');
        const markup = readFileSync(join(DIST, drawing ?? ''), 'utf8');
        // A picture that stands above already in this scene need not stand twice.
        if (seen.has(markup)) {
          await still.waitFor({ state: 'hidden' });
          continue;
        }
        seen.add(markup);
        await still.scrollIntoViewIfNeeded();
        await still.locator('img').waitFor();
        expect((await still.locator('img').boundingBox())?.width).toBeGreaterThan(300);
      }
      expect(seen.size).toBeGreaterThan(0);
    }
    expect(await page.locator('[data-scrolly], [data-stepping], .step-still').count()).toBe(0);
  });

  it('moves nothing by itself', async () => {
    const moving = await watched.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    const smooth = await watched.page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(smooth).toBe('auto');
  });

  it('starts to follow the scroll when the wish is withdrawn', async () => {
    const { page } = watched;
    await page.goto(path);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.locator('[data-scrolly]').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitForFunction(() => !document.querySelector('[data-scrolly], .step-still'));
    expect(await page.locator('.still').first().isVisible()).toBe(true);
  });
});
