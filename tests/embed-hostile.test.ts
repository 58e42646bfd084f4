/** Frames beside others: hosts and neighbours that mean ill, twins, frames far down, and paper. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newPage, type WatchedPage } from './support/browser.ts';
import { embedOf, SAMPLE } from './support/embeds.ts';
import { contentHeight, expectFits, expectShown, pictureOf } from './support/framed.ts';
import { onSite, startHost, type HostServer } from './support/host-server.ts';
import { expectDrawn } from './support/pixels.ts';

let host: HostServer;
let watched: WatchedPage;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());
beforeEach(async () => {
  watched = await newPage({ width: 700, allow: [host.base] });
});
afterEach(() => watched.close());

const ours = (path: string, more = '') =>
  `<iframe src="${onSite(path)}" title="A chart" width="100%" height="600" style="border:0" ${more}></iframe>`;
const SCRIPT = `<script src="${onSite('/embed.js')}"></script>`;
/** Two screens that lie above a frame. */
const ABOVE = '<svg width="10" height="4000" role="img" aria-label="Other things"></svg>';
const PRICE = embedOf('price', 'en').path;
const quiet = { console: [], failed: [], crossOrigin: [] };

it('a host that floods a frame with all kinds of messages does not stop it', async () => {
  const { page, seen } = watched;
  await page.goto(host.show(ours(`${PRICE}?childId=a#?secret=aB3dE5fG70`)));
  const frame = page.locator('iframe').contentFrame();
  await frame.locator('.frame-foot').waitFor();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const nested: { inner?: object } = {};
    for (let depth = 0, at = nested; depth < 500; depth += 1) at = at.inner = {};
    const ring: Record<string, unknown> = { type: 'frames-init' };
    ring.ring = ring;
    const huge = 'x'.repeat(2_000_000);
    const all = [
      ...[null, undefined, true, 0, -1, NaN, Infinity, 10n, '', ' ', 'null', '{', '[]', '{"a":'],
      ...['pym', 'pymxPYMx', 'pymxPYMxxPYMxwidth', `pymxPYMx${huge}xPYMxwidthx`, huge],
      ...['pymxPYMxaxPYMxnavigateToxPYMxjavascript:alert(1)', '[iFrameSizer]init', '\0'],
      ...[[], [[]], {}, { type: null }, { type: {} }, { type: ['frames-init'] }, nested, ring],
      ...[
        { sentinel: 'amp', type: 'frames-init', height: huge },
        { message: 'link', secret: 'a' },
      ],
      ...[new Date(NaN), /x/g, new Map([[{}, new Set([null])]]), new Error('x'), new Uint8Array(9)],
      ...[
        new ArrayBuffer(8),
        new Blob(['x']),
        Object.create(null),
        new DataView(new ArrayBuffer(2)),
      ],
    ];
    for (let round = 0; round < 20; round += 1)
      for (const data of all) target?.postMessage(data, '*');
  });
  // What the frame says from now on is what it says after the flood.
  const heard = await page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        const messages: unknown[] = [];
        addEventListener('message', ({ data }) => messages.push(data));
        setTimeout(() => done(messages), 5000);
      }),
  );
  const height = Math.ceil(await contentHeight(frame));
  expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(heard).toContainEqual(`pymxPYMxaxPYMxheightxPYMx${height}`);
  expect(heard).toContainEqual({ message: 'height', value: height, secret: 'aB3dE5fG70' });
  expect(heard).not.toContain(null);
  await expectDrawn(pictureOf(frame));
  expect(seen).toEqual(quiet);
});

it('a frame of others that speaks as ours do changes no frame, and breaks nothing', async () => {
  const { page, seen } = watched;
  const evil = host.show(`<p>Another frame</p><script>
    const [amp, huge] = [{ sentinel: 'amp', type: 'embed-size', height: 77 }, 'x'.repeat(100000)];
    const all = [amp, { ...amp, height: 9000 }, { ...amp, height: '300' }, { ...amp, height: null },
      JSON.stringify(amp), 'pymxPYMxaxPYMxheightxPYMx77', { 'datawrapper-height': { price: 77 } },
      { message: 'height', value: 77, secret: '' }, null, undefined, huge, [], { sentinel: 'amp' }];
    setInterval(() => all.forEach((data) => { parent.postMessage(data, '*');
      parent.frames[0].postMessage(data, '*'); }), 50);
  </script>`);
  await page.goto(
    host.show(`${ours(PRICE)}<iframe src="${evil}" title="Theirs" height="222"></iframe>${SCRIPT}`),
  );
  const [mine, theirs] = await page.locator('iframe').all();
  if (!mine || !theirs) throw new Error('Both frames stand on the page.');
  await expectFits(mine);
  await page.waitForTimeout(1500);
  await expectFits(mine);
  expect(await theirs.evaluate(({ style, clientHeight }) => [style.height, clientHeight])).toEqual([
    '',
    222,
  ]);
  await expectShown(mine);
  expect(seen).toEqual(quiet);
});

it('two frames of one chart are each as high as their own width makes them', async () => {
  const { page } = watched;
  const narrow = ours(PRICE).replace('width="100%"', 'width="300"');
  await page.goto(host.show(`${ours(PRICE)}${narrow}${SCRIPT}`));
  const [wide, small] = await page.locator('iframe').all();
  if (!wide || !small) throw new Error('Both frames stand on the page.');
  for (const iframe of [wide, small]) await expectFits(iframe);
  const heights = await Promise.all([wide, small].map((one) => contentHeight(one.contentFrame())));
  expect(new Set(heights).size).toBe(2);
  for (const iframe of [wide, small]) await expectShown(iframe);
});

it('a frame far down is not fetched before the reader comes near, and then fits', async () => {
  const { page } = watched;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(host.show(`${ABOVE}${ABOVE}${ours(PRICE, 'loading="lazy"')}${SCRIPT}`));
  await page.waitForTimeout(500);
  expect(asked).not.toContain(PRICE);
  const iframe = page.locator('iframe');
  await iframe.scrollIntoViewIfNeeded();
  await expectFits(iframe);
  await expectShown(iframe);
  expect(asked.filter((path) => path === PRICE)).toHaveLength(1);
});

it('a frame below the fold tells of a change before the reader comes to it', async () => {
  const { page } = watched;
  await page.goto(host.show(`${ABOVE}${ours(PRICE)}${SCRIPT}`));
  const iframe = page.locator('iframe');
  await expectFits(iframe);
  const frame = iframe.contentFrame();
  await frame.locator('.chart-notes details').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await expectFits(iframe);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

describe('on paper', () => {
  const pdf = () => watched.page.pdf({ format: 'A4' }).then(({ length }) => length);

  it('a frame that was never scrolled to is there', async () => {
    const { page } = watched;
    await page.goto(host.show(`${ABOVE}<iframe height="600" title="Nothing"></iframe>`));
    const empty = await pdf();
    await page.goto(host.show(`${ABOVE}${ours(PRICE, 'loading="lazy"')}${SCRIPT}`));
    const cold = await pdf();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expectShown(page.locator('iframe'));
    const warm = await pdf();
    expect(cold).toBeGreaterThan(empty * 2);
    expect(cold / warm).toBeGreaterThan(0.9);
  });

  it.each(SAMPLE)('$id has its picture, its takeaway and its source', async ({ path }) => {
    const { page } = watched;
    await page.goto(host.show(ours(path) + SCRIPT));
    const iframe = page.locator('iframe');
    await expectFits(iframe);
    await page.emulateMedia({ media: 'print' });
    await expectShown(iframe);
    const frame = iframe.contentFrame();
    const bottom = (await iframe.boundingBox())?.height ?? 0;
    for (const part of ['.takeaway', '.chart-source', '.frame-foot']) {
      const { lower, shown } = await frame.locator(part).evaluate((element) => ({
        lower: element.getBoundingClientRect().bottom,
        shown: element.checkVisibility(),
      }));
      expect(shown).toBe(true);
      expect(lower, `${part} is cut off`).toBeLessThanOrEqual(bottom);
    }
  });
});
