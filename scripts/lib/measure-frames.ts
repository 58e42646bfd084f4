import type { Browser } from 'playwright-core';

/**
 * Heights of frames at widths, in whole pixels, by path. Each is measured with our own font and
 * with the fallback, as a reader may see either, and the higher one counts.
 */
export async function measureFrames(
  browser: Browser,
  base: string,
  paths: readonly string[],
  widths: readonly number[],
): Promise<Record<string, number[]>> {
  const heights: Record<string, number[]> = {};
  for (const fonts of [true, false]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (!fonts) await page.route('**/*.woff2', (route) => route.abort());
    for (const path of paths) {
      await page.goto(new URL(path, base).href);
      if (fonts) await page.evaluate(() => document.fonts.load("16px 'Schibsted Grotesk'"));
      for (const [i, width] of widths.entries()) {
        await page.setViewportSize({ width, height: 600 });
        const height = await page.evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        const own = (heights[path] ??= []);
        own[i] = Math.max(own[i] ?? 0, height);
      }
    }
    await context.close();
  }
  return heights;
}
