import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { holdBack } from './support/shifts.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
});
afterAll(() => watched.close());

/** Does something to the chart of a page while its code is still under way, then lets it arrive. */
async function beforeWaking(id: string, act: () => Promise<void>): Promise<void> {
  const { page } = watched;
  const release = await holdBack(page, /\/_astro\/(WorldRates|FloorSpace)[^/]*\.js$/);
  await page.goto(`/charts/${id}/`);
  await act().finally(release);
  await page.locator('astro-island[data-awake]').waitFor();
}

describe('what a reader does before the code of a chart has come', () => {
  it('a region stays chosen, and is drawn', async () => {
    const { page } = watched;
    const select = page.locator('#chart-world-rates select');
    await beforeWaking('world-rates', async () => {
      await select.focus();
      await select.selectOption('europe');
    });
    expect(await select.inputValue()).toBe('europe');
    await page.locator('#chart-world-rates canvas').first().waitFor({ timeout: 5_000 });
  });

  it('a slider stays where it was put, and is drawn', async () => {
    const { page } = watched;
    const slider = page.locator('#chart-floor-space input[type="range"]');
    let chosen = '';
    await beforeWaking('floor-space', async () => {
      await slider.focus();
      await slider.press('End');
      chosen = await slider.inputValue();
    });
    expect(await slider.inputValue()).toBe(chosen);
    await page.locator('#chart-floor-space canvas').first().waitFor({ timeout: 5_000 });
  });

  it('a list that was opened stays open', async () => {
    const { page } = watched;
    const picker = page.locator('#chart-world-rates .picker');
    await beforeWaking('world-rates', () => picker.locator('summary').click());
    await page.waitForFunction(() => document.querySelectorAll('.picker-list input').length > 100);
    expect(await picker.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
  });
});
