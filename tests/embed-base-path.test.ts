/** Frames of a site that stands below a path of its host: built anew, with two charts only. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteHandler } from '../scripts/lib/server.ts';
import { newPage } from './support/browser.ts';
import { embedOf, otherView } from './support/embeds.ts';
import { expectFits, expectShown } from './support/framed.ts';
import { listen, startHost, type HostServer, type OtherServer } from './support/host-server.ts';
import { attr, elements, readPage } from './support/html.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

const IDS = ['price', 'world-rates'];
const SITE = 'https://news.example';
/** What the pages with frames stand in; all other pages are left out of the copy. */
const KEPT = new Set(['embed', 'embed.js.ts', 'es']);
const ALL_CHARTS = '[...CHARTS.keys()]';

let copy: TempCopy;
let site: OtherServer;
let host: HostServer;

function leaveOut(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => !KEPT.has(entry)))
    rmSync(join(folder, name), { recursive: true });
}

beforeAll(async () => {
  copy = tempCopy();
  const pages = join(copy.root, 'src/pages');
  for (const folder of [pages, join(pages, 'es')]) {
    leaveOut(folder);
    const file = join(folder, 'embed/[id]/index.astro');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(ALL_CHARTS);
    writeFileSync(file, text.replace(ALL_CHARTS, JSON.stringify(IDS)));
  }
  const { code, output } = await copy.build({ BASE_PATH: '/x', SITE_URL: SITE });
  expect(code, output).toBe(0);
  site = await listen(siteHandler({ root: copy.dist, basePath: '/x' }));
  host = await startHost();
}, 300_000);
afterAll(() => {
  site.close();
  host.close();
  copy.remove();
});

it('every address in a frame is below the path', () => {
  for (const id of IDS) {
    const { path, page } = embedOf(id, 'es');
    const document = readPage(path, copy.dist);
    const names = ['href', 'src', 'component-url', 'renderer-url', 'data-whole'];
    const found = [...elements(document)].flatMap((element) =>
      names.flatMap((name) => attr(element, name) ?? []),
    );
    expect(found).toContain(`${SITE}/x${page}`);
    expect(found.some((address) => address.startsWith('/x/_astro/wake.'))).toBe(true);
    const stray = found.filter((address) => !/^(\/x\/|https:\/\/news\.example\/x\/)/.test(address));
    expect(stray).toEqual([]);
    const sheet = readFileSync(join(copy.dist, path, 'index.html'), 'utf8');
    expect(sheet).toMatch(/url\(\/x\/_astro\/[\w.-]+\.woff2\)/);
  }
});

it('the host’s script knows its frames below the path, and they wake', async () => {
  const embed = embedOf('world-rates', 'en');
  const { page, seen, close } = await newPage({ width: 700, allow: [site.base, host.base] });
  const src = `${site.base}/x${embed.path}?${otherView(embed).query}`;
  await page.goto(
    host.show(
      `<iframe src="${src}" title="A chart" width="100%" height="600" style="border:0"></iframe><script src="${site.base}/x/embed.js"></script>`,
    ),
  );
  const iframe = page.locator('iframe');
  await iframe.contentFrame().locator('astro-island[data-awake]').waitFor({ state: 'attached' });
  await expectFits(iframe);
  await close();
  expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
});

it('a frame below the path is shown as anywhere else', async () => {
  const { page, close } = await newPage({ width: 700, allow: [site.base, host.base] });
  const { path } = embedOf('price', 'es');
  await page.goto(
    host.show(
      `<iframe src="${site.base}/x${path}" title="A" width="100%" height="600"></iframe><script src="${site.base}/x/embed.js"></script>`,
    ),
  );
  await expectShown(page.locator('iframe'));
  await close();
});
