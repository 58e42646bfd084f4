import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { HOMES } from './support/pages.ts';
import { expectDrawn } from './support/pixels.ts';
import { holdBack } from './support/shifts.ts';

let watched: WatchedPage;
const requests: string[] = [];
beforeAll(async () => {
  watched = await newPage();
  watched.page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => watched.close());

/** What the figure beside a step shows while the step is being read. */
async function readStep(id: string) {
  const { page } = watched;
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ block: 'center' });
  }, id);
  await page.locator(`#${id}[data-now]`).waitFor();
  const promised = await page.locator(`#${id} source`).getAttribute('srcset');
  await page.locator(`.step-still[src="${promised}"]`).waitFor({ timeout: 5_000 });
  return page.evaluate(async (step) => {
    const element = document.getElementById(step);
    const scene = element?.closest('.scene');
    const text = (selector: string) => scene?.querySelector(selector)?.textContent?.trim();
    const still = scene?.querySelector<HTMLImageElement>('.step-still');
    await still?.decode();
    const { top = 0, bottom = 0, width = 0 } = still?.getBoundingClientRect() ?? {};
    return {
      scene: scene?.id ?? '',
      now: scene?.querySelectorAll('[data-now]').length,
      still: still?.src ?? '',
      seen: width > 300 && bottom > 0 && top < innerHeight,
      alt: scene?.querySelector('[data-picture]')?.getAttribute('aria-label'),
      title: text('.chart-title'),
      takeaway: text('.takeaway'),
      promised: {
        title: element?.dataset.title,
        takeaway: element?.dataset.takeaway,
        alt: element?.querySelector('img')?.alt,
      },
    };
  }, id);
}

/** Title and takeaway of each scene before any step is read: a step without its own keeps them. */
function firstWords(): Promise<Record<string, { title?: string; takeaway?: string }>> {
  return watched.page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.scene')].map((scene) => {
        const text = (selector: string) => scene.querySelector(selector)?.textContent?.trim();
        return [scene.id, { title: text('.chart-title'), takeaway: text('.takeaway') }];
      }),
    ),
  );
}

describe.each(HOMES)('scrolling through the home page in $locale', ({ path }) => {
  it('swaps picture, title and takeaway for those of the step being read', async () => {
    const { page } = watched;
    await page.goto(path);
    await page.locator('[data-scrolly]').first().waitFor();
    const ids = await page.locator('.step').evaluateAll((steps) => steps.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    const first = await firstWords();
    const stills = new Set<string>();
    // Down and up again: the way back is another way.
    for (const id of [...ids, ...ids.slice(0, -1).reverse()]) {
      const { scene, now, still, seen, alt, title, takeaway, promised } = await readStep(id);
      expect(still.endsWith(`/stills/${scene}/${id.slice(scene.length + 1)}-wide.svg`), still).toBe(
        true,
      );
      expect({ now, seen, alt, title, takeaway }).toEqual({
        now: 1,
        seen: true,
        alt: promised.alt,
        title: promised.title ?? first[scene]?.title,
        takeaway: promised.takeaway ?? first[scene]?.takeaway,
      });
      stills.add(still);
    }
    expect(stills.size).toBe(ids.length);
  });

  it('loads no chart library', async () => {
    requests.length = 0;
    const { page } = watched;
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 600) {
      await page.evaluate(async (y) => {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }, top);
    }
    await page.waitForLoadState('networkidle');
    expect(requests.some((url) => url.includes('/stills/'))).toBe(true);
    expect(requests.filter((url) => /bars-chart|WorldRates|FloorSpace|client\./.test(url))).toEqual(
      [],
    );
  });

  it('never takes a picture away before the next one is there', async () => {
    const { page } = watched;
    await page.goto(path);
    await page.locator('[data-scrolly]').first().waitFor();
    const scene = page.locator('.scene:has(#chart-floor-space)');
    await scene.locator('.scene-head').scrollIntoViewIfNeeded();
    await expectDrawn(scene.locator('[data-picture]'));
    const release = await holdBack(page, /\/stills\//);
    const step = scene.locator('.step').nth(1);
    await step.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await scene.locator('.step[data-now]').first().waitFor();
    await expectDrawn(scene.locator('[data-picture]')).finally(release);
  });

  it('never covers what stands below a chart', async () => {
    const { page } = watched;
    await page.goto(path);
    await page.locator('[data-scrolly]').first().waitFor();
    const covered = await page.evaluate(async () => {
      const found: string[] = [];
      for (const part of document.querySelectorAll('.chart-foot :is(p, li, button, summary)')) {
        if (!part.checkVisibility()) continue;
        part.scrollIntoView({ block: 'center' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { left, top, height } = part.getBoundingClientRect();
        const there = document.elementFromPoint(left + 12, top + height / 2);
        if (!part.contains(there)) {
          const by = there?.className || there?.tagName;
          found.push(`${part.textContent?.trim().slice(0, 40)} lies under ${by}`);
        }
      }
      return found;
    });
    expect(covered).toEqual([]);
  });

  it('leaves a chart alone once the reader has changed it', async () => {
    const { page } = watched;
    await page.goto(path);
    const chart = page.locator('#chart-world-rates');
    await chart.locator('select').focus();
    await chart.locator('astro-island[data-awake]').waitFor();
    await chart.locator('select').selectOption('europe');
    await chart.locator('canvas').first().waitFor();
    const takeaway = await chart.locator('.takeaway').innerText();
    const step = page.locator('.scene:has(#chart-world-rates) .step').nth(2);
    await step.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.locator('.step[data-now]').first().waitFor({ state: 'attached' });
    expect(await chart.locator('canvas').first().isVisible()).toBe(true);
    expect(await chart.locator('.takeaway').innerText()).toBe(takeaway);
    expect(requests.some((url) => url.includes('bars-chart'))).toBe(true);
  });
});
