import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { CHARTS } from './support/pages.ts';
import { PLACE_SAMPLE } from './support/places.ts';

let watched: WatchedPage;
beforeAll(async () => {
  watched = await newPage();
});
afterAll(() => watched.close());

/** Texts of the drawing in view that are cut by its edge, and pairs that lie on each other. */
function textFaults() {
  return watched.page.evaluate(() => {
    const drawing = [...document.querySelectorAll('.picture svg')].find((svg) =>
      svg.checkVisibility(),
    );
    const frame = drawing?.getBoundingClientRect() ?? new DOMRect();
    const texts = [...(drawing?.querySelectorAll('text') ?? [])].map((text) => ({
      words: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const cut = texts
      .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
      .map(({ words }) => `cut: ${words}`);
    const overlaps = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Line boxes are higher than letters, so lines of one paragraph may touch.
        return wide > 1 && high > one.box.height / 2 ? [`${one.words} on ${other.words}`] : [];
      }),
    );
    return { count: texts.length, cut, overlaps };
  });
}

const pages = [
  ...CHARTS.flatMap((id) => [`/charts/${id}/`, `/es/charts/${id}/`]),
  ...PLACE_SAMPLE.map(({ path }) => path),
];

describe.each(pages)('the picture of %s', (path) => {
  it.each([360, 1280])('shows all its words at %i px', async (width) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { count, cut, overlaps } = await textFaults();
    expect(count).toBeGreaterThan(0);
    expect({ cut, overlaps }).toEqual({ cut: [], overlaps: [] });
  });
});
