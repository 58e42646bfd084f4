/** Every frame at the widths that hosts give it, with and without scripts, in both schemes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../src/model/content.ts';
import { palette } from '../src/pictures/palette.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { EMBEDS, embedOf, SAMPLE } from './support/embeds.ts';
import { expectShown } from './support/framed.ts';
import { onSite, startHost, type HostServer } from './support/host-server.ts';
import { deadControls } from './support/no-js.ts';
import { below } from './support/pages.ts';
import { mainColor } from './support/pixels.ts';
import { PLACE_SAMPLE } from './support/places.ts';
import { holdBack, shiftsSoFar, watchShifts } from './support/shifts.ts';

const WIDTHS = [280, 300, 320, 420, 500, 600, 1000];
/** WordPress cuts frames off here. */
const HIGHEST = 1000;

/** Every chart's frame and frozen version, and the frames of a sample of places. */
const FRAMES = [
  ...EMBEDS.map(({ id, locale, path }) => ({ name: `${id} in ${locale}`, path })),
  ...EMBEDS.flatMap(({ id, locale, path }) =>
    (content().chartVersions[id] ?? []).map(({ version }) => ({
      name: `${id}, version ${version}, in ${locale}`,
      path: `${path}v${version}/`,
    })),
  ),
  ...PLACE_SAMPLE.map(({ name, locale, id }) => ({
    name: `${name} in ${locale}`,
    path: below(locale, `embed/places/${id}/`),
  })),
];

let watched: WatchedPage;
let silent: WatchedPage;
let host: HostServer;
beforeAll(async () => {
  host = await startHost();
  watched = await newPage({ height: 700, allow: [host.base] });
  silent = await newPage({ height: 700, width: 320, js: false, allow: [host.base] });
});
afterAll(async () => {
  await Promise.all([watched.close(), silent.close()]);
  host.close();
});

describe.each(FRAMES)('the frame of $name', ({ path }) => {
  it('fits into every width, and is never higher than the lowest of hosts allows', async () => {
    const { page, seen } = watched;
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const { height, over } = await page.evaluate(() => {
        const { documentElement: root, body } = document;
        const cut = [...body.querySelectorAll('h1, p, li, summary, svg')]
          .filter(
            (element) => element.checkVisibility() && !element.closest('.scroll, .visually-hidden'),
          )
          .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
        return {
          height: root.getBoundingClientRect().height,
          over: [
            ...(Math.max(root.scrollWidth, body.scrollWidth) > root.clientWidth ? ['page'] : []),
            ...cut.map(({ tagName, className }) => `${tagName}.${String(className)}`),
          ],
        };
      });
      expect.soft(over, `too wide at ${width} px`).toEqual([]);
      expect.soft(height, `height at ${width} px`).toBeLessThanOrEqual(HIGHEST);
    }
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });

  it('reads whole without scripts, and shows no control that cannot work', async () => {
    const { page } = silent;
    await page.goto(path);
    const picture = page.locator('.picture svg').locator('visible=true');
    expect(await picture.count()).toBe(1);
    for (const part of ['h1', '.takeaway', '.chart-notes li', '.chart-source', '.frame-foot a'])
      expect((await page.locator(part).first().innerText()).length, part).toBeGreaterThan(10);
    expect(await deadControls(page)).toEqual([]);
    expect(
      await page.locator('.default-view, .load-failed').filter({ visible: true }).count(),
    ).toBe(0);
    await page.locator('.chart-table summary').click();
    expect(await page.locator('.chart-table tbody tr').first().isVisible()).toBe(true);
  });
});

describe.each(SAMPLE)('$id on a page of others', ({ path }) => {
  it('shows its picture without scripts', async () => {
    const { page } = silent;
    const src = onSite(path);
    await page.goto(
      host.show(`<iframe src="${src}" width="100%" height="600" title="A"></iframe>`),
    );
    await page.locator('iframe').contentFrame().locator('.frame-foot').waitFor();
    await expectShown(page.locator('iframe'));
  });

  it('moves nothing when its font comes late', async () => {
    const { page, close } = await newPage({ width: 400 });
    await watchShifts(page);
    const release = await holdBack(page, /\.woff2$/);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(600);
    await release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await shiftsSoFar(page)).toMatchObject({ total: 0 });
    await close();
  });
});

const rgb = (hex: string) =>
  (hex.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16)).join();
const PAPER = { light: rgb(palette('light').paper), dark: rgb(palette('dark').paper) };

describe('the scheme of a frame', () => {
  it.each([
    ['dark', '?theme=light', 'light'],
    ['light', '?theme=dark', 'dark'],
    ['dark', '?theme=auto', 'dark'],
    ['light', '', 'light'],
    ['dark', '', 'dark'],
    ['light', '?theme=%22%3E', 'light'],
  ] as const)('on a %s page with "%s" is %s', async (around, query, scheme) => {
    const { page } = watched;
    await page.setViewportSize({ width: 640, height: 700 });
    await page.emulateMedia({ colorScheme: around });
    const src = onSite(embedOf('price', 'en').path + query);
    const style = `<style>:root{color-scheme:${around}}</style>`;
    await page.goto(
      host.show(`<iframe src="${src}" width="600" height="500" title="A"></iframe>`, style),
    );
    const iframe = page.locator('iframe');
    await iframe.contentFrame().locator('.frame-foot').waitFor();
    expect(await mainColor(iframe)).toBe(PAPER[scheme]);
    const ink = await iframe
      .contentFrame()
      .locator('h1')
      .evaluate((title) => getComputedStyle(title).color);
    expect(ink).toBe(`rgb(${rgb(palette(scheme).ink).replaceAll(',', ', ')})`);
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

it('a page around a frame may have the title itself; it is still read aloud', async () => {
  const { page } = watched;
  await page.goto(`${embedOf('price', 'es').path}?title=hidden`);
  const title = page.locator('h1');
  const box = await page.locator('.frame-title').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(1);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect((await title.textContent())?.trim().length).toBeGreaterThan(20);
});
