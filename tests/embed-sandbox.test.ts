/**
 * Frames in a sandbox that takes their origin away, as in WordPress: what they fetch has then to be
 * allowed for everyone (`Access-Control-Allow-Origin: *`), or the chart stays as the build drew it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { embedOf, otherView, SAMPLE } from './support/embeds.ts';
import { expectShown, pictureOf } from './support/framed.ts';
import { onSite, startBareSite, startHost, type HostServer } from './support/host-server.ts';
import { expectDrawn } from './support/pixels.ts';

let host: HostServer;
let bare: Awaited<ReturnType<typeof startBareSite>>;
let watched: WatchedPage;
beforeAll(async () => {
  [host, bare] = await Promise.all([startHost(), startBareSite()]);
});
afterAll(() => {
  host.close();
  bare.close();
});

async function open(src: string, sandbox = 'allow-scripts') {
  await watched?.close();
  watched = await newPage({ width: 640, height: 1000, allow: [host.base, bare.base] });
  const { page } = watched;
  await page.goto(
    host.show(
      `<iframe sandbox="${sandbox}" src="${src}" width="600" height="900" title="A chart"></iframe>`,
    ),
  );
  const iframe = page.locator('iframe');
  const frame = iframe.contentFrame();
  await frame.locator('.frame-foot').waitFor();
  return { page, iframe, frame };
}
afterAll(() => watched.close());

describe('a sandbox without the frame’s origin, with the headers that are shipped', () => {
  it.each(SAMPLE)('loads font, code and data of $id, and shows its view', async (embed) => {
    const { frame } = await open(onSite(`${embed.path}?${otherView(embed).query}`));
    expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
    await frame.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
    await expectDrawn(frame.locator('.live-picture, .card').first());
    expect(await frame.locator('.load-failed').isVisible()).toBe(false);
    const fonts = () =>
      frame.locator('html').evaluate(() => [...document.fonts].map(({ status }) => status));
    await expect.poll(fonts).not.toContain('error');
    expect(watched.seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });

  it('fetches the law graph, and answers', async () => {
    const { frame } = await open(onSite(embedOf('who-can-be-sent', 'en').path));
    await frame.locator('.explorer > p > .answer').click();
    await frame.locator('.card .answer').first().click();
    expect(await frame.locator('.path li').count()).toBe(1);
    expect(watched.seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });
});

/** The path of a frame that asks for a view. */
const asking = () => {
  const embed = embedOf('world-rates', 'en');
  return `${embed.path}?${otherView(embed).query}`;
};

/** What a browser itself says when a host does not let a sandboxed frame fetch. */
const BROWSERS_OWN = /blocked by CORS policy|^error: Failed to load resource/;

describe('a sandbox without the frame’s origin, from a host that sends no headers', () => {
  it.each(SAMPLE)('leaves $id as it was drawn, and says nothing of it', async ({ path }) => {
    const { page, iframe, frame } = await open(bare.base + path);
    await expectShown(iframe);
    await iframe.hover();
    await pictureOf(frame).hover();
    await page.waitForTimeout(1800);
    await expectShown(iframe);
    expect(
      await frame.locator('.load-failed, .default-view').filter({ visible: true }).count(),
    ).toBe(0);
    expect(watched.seen.console.filter((line) => !BROWSERS_OWN.test(line))).toEqual([]);
    expect(watched.seen.failed.filter((line) => !line.startsWith('net::ERR_FAILED'))).toEqual([]);
  });

  it('says so once the reader asks for more, and hides what cannot work', async () => {
    const { frame } = await open(bare.base + embedOf('world-rates', 'en').path);
    await frame.locator('.fold > summary').click();
    await frame.locator('.load-failed').waitFor({ timeout: 6_000 });
    expect(await frame.locator('.fold').isVisible()).toBe(false);
    await expectDrawn(pictureOf(frame));
    expect(watched.seen.console.filter((line) => !BROWSERS_OWN.test(line))).toEqual([]);
  });

  it('says so where the address asks for a view that does not come', async () => {
    const { frame } = await open(bare.base + asking());
    await frame.locator('.load-failed').waitFor({ timeout: 6_000 });
    expect(await frame.locator('.default-view').isVisible()).toBe(false);
    await expectDrawn(pictureOf(frame));
  });
});

it('a frame that keeps its origin needs no headers', async () => {
  const { frame } = await open(bare.base + asking(), 'allow-scripts allow-same-origin');
  await frame.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
  await expectDrawn(frame.locator('.live-picture'));
  expect(watched.seen).toEqual({ console: [], failed: [], crossOrigin: [] });
});
