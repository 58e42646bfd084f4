import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKENS } from '../src/charts/shared/tokens.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { coloredTexts, faint } from './support/colors.ts';
import { CHART_PAGES, HOMES, PAGES } from './support/pages.ts';
import { expectDrawn } from './support/pixels.ts';

describe('the text that people read', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage();
  });
  afterAll(() => watched.close());

  it.each(PAGES)('stands out 7 to 1 in light and dark: $name in $locale', async ({ path }) => {
    const { page } = watched;
    await page.goto(path);
    const papers: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const texts = await coloredTexts(page, 'main p, main li, .site-footer p');
      expect(texts.length).toBeGreaterThan(2);
      expect(faint(texts, 7), colorScheme).toEqual([]);
      papers.push(String(texts[0]?.paper));
    }
    expect(new Set(papers).size, 'Light and dark differ').toBe(2);
  });
});

describe("with the system's own colours", () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage({ forcedColors: true, stillness: true });
  });
  afterAll(() => watched.close());

  it.each([...HOMES, ...CHART_PAGES])('$name in $locale stays readable', async ({ path }) => {
    const { page, seen } = watched;
    await page.goto(path);
    expect(seen.console).toEqual([]);
    expect(faint(await coloredTexts(page, 'main p, main h2, main h3, button'), 7)).toEqual([]);
    const unset = await page.evaluate(
      (tokens) =>
        tokens.filter((token) => {
          const value = getComputedStyle(document.documentElement).getPropertyValue(`--${token}`);
          return !CSS.supports('color', value.trim());
        }),
      TOKENS as string[],
    );
    expect(unset, 'These colours have no value.').toEqual([]);
    for (const picture of await page.locator('.picture').all()) {
      await expectDrawn(picture);
    }
  });

  it.each(HOMES)('the text inside each picture of $name in $locale is seen', async ({ path }) => {
    const { page } = watched;
    await page.goto(path);
    const same = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('.picture svg text')]
        .filter((text) => text.checkVisibility() && getComputedStyle(text).fill === paper)
        .map(({ textContent }) => textContent);
    });
    expect(same).toEqual([]);
  });
});
