/** Our frames on pages of others, with the scripts that those have. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { embedOf, SAMPLE } from './support/embeds.ts';
import { contentHeight, expectFits, expectShown } from './support/framed.ts';
import { onSite, startHost, type HostServer } from './support/host-server.ts';
import { HOSTS, wordpressFrame, wordpressPage } from './support/host-words.ts';

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

describe.each(HOSTS)('$name', ({ page: markup, frames }) => {
  it('shows each chart as high as it is', async () => {
    const { page, seen } = watched;
    await page.goto(host.show(markup(SAMPLE)));
    const all = await page.locator(frames).all();
    expect(all).toHaveLength(SAMPLE.length);
    for (const iframe of all) {
      await iframe.scrollIntoViewIfNeeded();
      await expectFits(iframe);
      await expectShown(iframe);
    }
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });
});

describe('a host that changes its width', () => {
  it.each(HOSTS)('is told the new height: $name', async ({ page: markup, frames }) => {
    const { page } = watched;
    await page.goto(host.show(markup(SAMPLE.slice(0, 1))));
    const iframe = page.locator(frames);
    await expectFits(iframe);
    await iframe.evaluate((frame) => {
      frame.setAttribute('width', '320');
      frame.style.width = '320px';
    });
    await expect
      .poll(() => iframe.contentFrame().locator('.narrow').isVisible(), { timeout: 4_000 })
      .toBe(true);
    await expectFits(iframe);
  });
});

describe('WordPress', () => {
  const embed = embedOf('price', 'en');

  it('shows a frame that was hidden until it spoke', async () => {
    const { page } = watched;
    const hidden = wordpressFrame(onSite(embed.path), 'aB3dE5fG70').replace(
      '<iframe ',
      '<iframe style="position:absolute;clip:rect(1px,1px,1px,1px)" ',
    );
    const script = wordpressPage([]);
    await page.goto(host.show(hidden + script));
    await expectFits(page.locator('iframe'));
    await expectShown(page.locator('iframe'));
  });

  it('cuts off at 1000 pixels, where the frame then scrolls', async () => {
    const { page } = watched;
    await page.goto(host.show(wordpressPage([embedOf('who-can-be-sent', 'es')])));
    const iframe = page.locator('iframe');
    await expectFits(iframe);
    const frame = iframe.contentFrame();
    await frame.locator('.explorer .answer').click();
    await frame.locator('.card').waitFor();
    await expect.poll(() => iframe.getAttribute('height')).toBe('1000');
    expect(await contentHeight(frame)).toBeGreaterThan(1000);
    const foot = frame.locator('.frame-foot a');
    await foot.scrollIntoViewIfNeeded();
    expect(await foot.isVisible()).toBe(true);
  });

  it('follows a link to the site of the frame, which its sandbox would not', async () => {
    const { page } = watched;
    await page.goto(host.show(wordpressPage([embed])));
    const link = page.frameLocator('iframe').locator('.frame-foot a');
    // The address is the one that the site was built for; here the site stands elsewhere.
    const address = onSite(embed.page);
    await link.evaluate((element, to) => element.setAttribute('href', to), address);
    await link.click();
    await page.waitForURL(address);
  });

  it('does not follow a link to anywhere else', async () => {
    const { page } = watched;
    const start = host.show(wordpressPage([embed]));
    await page.goto(start);
    const link = page.frameLocator('iframe').locator('.frame-foot a');
    await link.evaluate((element, to) => element.setAttribute('href', to), `${host.base}/0`);
    await link.click();
    await page.waitForTimeout(300);
    expect(page.url()).toBe(start);
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe.each(['Canvas', 'Moodle'])('%s, which keeps no script and a fixed height', (name) => {
  const [height, width] = name === 'Canvas' ? [700, 700] : [480, 320];

  it.each(SAMPLE)('shows the first screen of $id whole, and scrolls', async ({ path }) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 800 });
    // What their filters leave: no style, no loading, no script.
    await page.goto(
      host.show(
        `<iframe src="${onSite(path)}" width="100%" height="${height}" title="A chart"></iframe>`,
      ),
    );
    const iframe = page.locator('iframe');
    const frame = iframe.contentFrame();
    await frame.locator('.frame-foot').waitFor();
    const { top, readable, scrolls, sideways } = await frame.locator('html').evaluate((root) => ({
      top: root.querySelector('h1')?.getBoundingClientRect().top ?? -1,
      readable: [...root.querySelectorAll('h1, .chart-subtitle')].every(
        (element) => element.getBoundingClientRect().bottom < innerHeight,
      ),
      scrolls: root.scrollHeight > innerHeight,
      sideways: root.scrollWidth > innerWidth,
    }));
    expect(top).toBeGreaterThanOrEqual(0);
    expect({ readable, scrolls, sideways }).toEqual({
      readable: true,
      scrolls: true,
      sideways: false,
    });
    await expectShown(iframe);
    const link = frame.locator('.frame-foot a');
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    const outer = await iframe.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (outer?.y ?? 0) + (outer?.height ?? 0),
    );
    await page.setViewportSize({ width: 700, height: 800 });
  });
});
