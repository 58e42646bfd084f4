import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { CHART_PAGES, CHARTS, HOMES, PAGES } from './support/pages.ts';
import { holdBack, shiftsSoFar, watchShifts, type Shifts } from './support/shifts.ts';

/** The most that may move, by the measure of Cumulative Layout Shift. */
const MOST = 0.02;

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
  await watchShifts(watched.page);
});
afterAll(() => watched.close());

function expectCalm({ total, what }: Shifts): void {
  expect(total, what.join('\n')).toBeLessThanOrEqual(MOST);
}

describe.each([360, 1280])('at %i px', (width) => {
  it.each(PAGES)('nothing moves when the fonts come late: $name in $locale', async ({ path }) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    const release = await holdBack(page, /\.woff2$/);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    const fonts = () => page.evaluate(() => document.fonts.status);
    expect(await fonts()).toBe('loading');
    await release();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.waitForLoadState();
    expectCalm(await shiftsSoFar(page));
  });

  it.each(HOMES)('nothing moves when the stills come late: home in $locale', async ({ path }) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    const release = await holdBack(page, /\/stills\//);
    await page.goto(path);
    const step = page.locator('.step').nth(1);
    await step.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await shiftsSoFar(page);
    await release();
    await page.waitForLoadState('networkidle');
    expectCalm(await shiftsSoFar(page));
  });

  it.each(CHART_PAGES)('nothing moves when $name in $locale wakes', async ({ path }) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    expectCalm(await wake('figure.chart'));
  });

  it.each(HOMES)(
    'nothing moves when a chart of the home page in $locale wakes',
    async ({ path }) => {
      const { page } = watched;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const id of CHARTS) {
        const figure = `#chart-${id}`;
        if (await page.locator(`${figure} astro-island`).count()) expectCalm(await wake(figure));
      }
    },
  );
});

/** Brings a chart into view, focuses its first control, and tells what that moved. */
async function wake(figure: string): Promise<Shifts> {
  const { page } = watched;
  const island = page.locator(`${figure} astro-island`);
  await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
  await page.waitForLoadState('networkidle');
  await shiftsSoFar(page);
  await island.locator('select, input, button').first().focus();
  await page.locator(`${figure} astro-island[data-awake]`).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return shiftsSoFar(page);
}
