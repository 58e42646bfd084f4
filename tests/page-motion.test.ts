import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { HOMES } from './support/pages.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage({ stillness: true });
});
afterAll(() => watched.close());

describe.each(HOMES)('for readers who prefer less motion, the home page in $locale', ({ path }) => {
  it('keeps each still beside its step and lets no picture follow the scroll', async () => {
    const { page } = watched;
    await page.goto(path);
    const steps = await page.locator('.step').all();
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) {
      await step.scrollIntoViewIfNeeded();
      await step.locator('img').waitFor();
      expect((await step.locator('img').boundingBox())?.width).toBeGreaterThan(300);
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
