/** Frames whose address carries a view, and frames that a reader changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ready, sentences } from '../src/pictures/picture.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { embedOf, LIVE, otherView } from './support/embeds.ts';
import { contentHeight, expectFits } from './support/framed.ts';
import { onSite, startHost, type HostServer } from './support/host-server.ts';
import { DIST } from './support/paths.ts';
import { expectDrawn } from './support/pixels.ts';

/** Bytes after gzip -9 of all that a frame fetches once it wakes: code and rows. */
const AWAKE = 80 * 1024;

let host: HostServer;
let watched: WatchedPage;
beforeAll(async () => {
  host = await startHost();
  watched = await newPage({ width: 700, allow: [host.base] });
});
afterAll(async () => {
  await watched.close();
  host.close();
});

const page = (path: string, before = '') =>
  host.show(
    `${before}<iframe src="${onSite(path)}" title="A chart" width="100%" height="600" style="border:0"></iframe><script src="${onSite('/embed.js')}"></script>`,
  );

/** Bytes of a built file on its way to a reader. */
function weigh(path: string): number {
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Two screens that lie above a frame. */
const ABOVE = '<svg width="10" height="2400" role="img" aria-label="Other things"></svg>';

describe.each(LIVE)('$id in $locale', (embed) => {
  const { id, locale, path } = embed;
  const { view, query } = otherView(embed);

  it('says that it shows its first view, wakes when it comes into sight, and then shows the one asked for', async () => {
    const { page: tab, seen } = watched;
    const fetched = new Set<string>();
    const note = (request: { url: () => string }) => fetched.add(request.url());
    tab.on('request', note);
    await tab.goto(page(`${path}?${query}`, ABOVE));
    const iframe = tab.locator('iframe');
    const frame = iframe.contentFrame();
    await expect.poll(() => frame.locator('.default-view').isVisible()).toBe(true);
    await tab.waitForTimeout(200);
    expect(await frame.locator('[data-awake]').count()).toBe(0);
    await expectFits(iframe);
    const asleep = await contentHeight(frame);
    const entries = await tab.evaluate(() => history.length);

    await iframe.scrollIntoViewIfNeeded();
    await frame.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
    await expectDrawn(frame.locator('.live-picture, .card').first());
    expect(await frame.locator('.default-view').isVisible()).toBe(false);
    const { title, takeaway } = sentences(ready(id, locale), view);
    expect((await frame.locator('h1').textContent())?.trim()).toBe(title);
    expect((await frame.locator('[data-takeaway]').textContent())?.trim()).toBe(takeaway);
    await expectFits(iframe);
    expect(await contentHeight(frame)).not.toBe(asleep);
    expect(await tab.evaluate(() => history.length)).toBe(entries);
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });

    tab.off('request', note);
    const bytes = [...fetched]
      .filter((address) => address.startsWith(inject('baseUrl')))
      .map((address) => new URL(address).pathname)
      .filter((asked) => ![path, '/embed.js'].includes(asked) && !asked.endsWith('.woff2'))
      .reduce((sum, asked) => sum + weigh(asked), 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(AWAKE);
  });
});

it('a chart that the reader changes tells its new height, and leaves no trace in the history', async () => {
  const { page: tab } = watched;
  await tab.goto(page(embedOf('world-rates', 'es').path));
  const iframe = tab.locator('iframe');
  const frame = iframe.contentFrame();
  await expectFits(iframe);
  const entries = await tab.evaluate(() => history.length);
  await frame.locator('.fold > summary').click();
  await frame.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
  await frame.locator('select').selectOption('oceania');
  await expectDrawn(frame.locator('.live-picture'));
  const before = await contentHeight(frame);
  await frame.locator('.picker summary').click();
  await frame.locator('.picker-list input').first().check();
  await expect.poll(() => contentHeight(frame)).not.toBe(before);
  await expectFits(iframe);
  expect(await frame.locator('html').evaluate(() => location.search)).toBe('');
  expect(await tab.evaluate(() => history.length)).toBe(entries);
});

it('details that a reader unfolds tell their height too', async () => {
  const { page: tab } = watched;
  await tab.goto(page(embedOf('opinion', 'en').path));
  const iframe = tab.locator('iframe');
  const frame = iframe.contentFrame();
  await expectFits(iframe);
  const before = await contentHeight(frame);
  await frame.locator('.chart-notes summary').click();
  await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before + 10);
  await expectFits(iframe);
});
