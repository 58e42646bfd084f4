import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { missedByTab, tabThrough } from './support/keyboard.ts';
import { CHART_PAGES, HOMES, PAGES } from './support/pages.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
});
afterAll(() => watched.close());

/** The focused element's id or tag, and whether it is a note's button. */
const focus = () =>
  watched.page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('popovertarget') ?? element?.id ?? '';
  });

describe.each(PAGES)('$name in $locale', ({ path }) => {
  it('starts with a link past the menu, which leads into the text', async () => {
    const { page } = watched;
    await page.goto(path);
    await page.keyboard.press('Tab');
    const link = page.locator('.skip-link');
    const stays = await link.evaluate((element) => element === document.activeElement);
    expect(stays, 'The first stop is the skip link').toBe(true);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focus()).toBe('content');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(
      () => !document.activeElement?.closest('header.site-header, .skip-link'),
    );
    expect(inMain, 'The next stop lies after the menu').toBe(true);
  });

  it('can be walked through with Tab, and the focus is always in sight', async () => {
    const { page } = watched;
    await page.goto(path);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    expect(await missedByTab(page)).toEqual([]);
  });
});

describe.each(HOMES)('a note of the home page in $locale', ({ path }) => {
  it('opens with Enter, holds the next stop, closes with Escape', async () => {
    const { page } = watched;
    await page.goto(path);
    const button = page.locator('.phrase.fact button').first();
    const id = await button.getAttribute('popovertarget');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('.note')?.id);
    expect(inside).toBe(id);
    await page.keyboard.press('Escape');
    expect(await page.locator(`#${id}`).isVisible()).toBe(false);
    expect(await focus()).toBe(id);
  });
});

describe.each(CHART_PAGES)('the controls of $name in $locale', ({ path }) => {
  it('keep the focus when the chart wakes under it', async () => {
    const { page } = watched;
    await page.goto(path);
    const first = page.locator('astro-island').locator('select, input, button').first();
    await first.focus();
    await page.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(() => Boolean(document.activeElement?.closest('.island')));
    expect(kept, 'The focus is still in the chart').toBe(true);
  });
});
