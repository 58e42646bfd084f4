import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { deadControls, openAllNotes } from './support/no-js.ts';
import { CHART_PAGES, HOMES, PAGES } from './support/pages.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage({ js: false });
});
afterAll(() => watched.close());

describe.each(HOMES)('without JavaScript, the home page in $locale', ({ path }) => {
  it.each([360, 1280])('opens the note of everything in its prose at %i px', async (width) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const notes = await openAllNotes(page);
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.length).toBe(await page.locator('.phrase').count());
    expect(new Set(notes.map(({ target }) => target)).size).toBe(notes.length);
    expect(notes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('shows the still of each step, in order', async () => {
    const { page } = watched;
    await page.goto(path);
    // A still that an earlier step shows already is not shown twice.
    const steps = page.locator('.step:has(.still:not(.again))');
    expect(await steps.count()).toBeGreaterThan(5);
    for (const step of await steps.all()) {
      await step.locator('img').scrollIntoViewIfNeeded();
      const { width, source } = await step.locator('img').evaluate((image: HTMLImageElement) => ({
        width: image.complete ? image.naturalWidth : 0,
        source: image.currentSrc,
      }));
      expect(width).toBeGreaterThan(200);
      const [scene, id] = (await step.evaluate((element) => [
        element.closest('.scene')?.id,
        element.id,
      ])) as [string, string];
      expect(source).toContain(`/stills/${scene}/${id.replace(`${scene}-`, '')}-`);
    }
  });
});

describe.each([...HOMES, ...CHART_PAGES])('without JavaScript, $name in $locale', ({ path }) => {
  it('gives each chart its picture, takeaway, note, source and table', async () => {
    const { page } = watched;
    await page.goto(path);
    const figures = await page.locator('figure.chart').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const drawing = await figure.locator('.picture :is(svg, img)').locator('visible=true').all();
      expect(drawing).toHaveLength(1);
      const box = await drawing[0]?.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(100);
      for (const part of ['.chart-title', '.takeaway', '.chart-notes li', '.chart-source']) {
        expect((await figure.locator(part).first().innerText()).length, part).toBeGreaterThan(15);
      }
      const table = figure.locator('.chart-table table');
      expect(await table.isVisible()).toBe(false);
      await figure.locator('.chart-table summary').click();
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(1);
      expect((await table.locator('tbody td').first().innerText()).trim()).not.toBe('');
    }
  });
});

describe.each(PAGES)('without JavaScript, $name in $locale', ({ path }) => {
  it('shows no control that cannot work', async () => {
    await watched.page.goto(path);
    expect(await deadControls(watched.page)).toEqual([]);
  });
});
