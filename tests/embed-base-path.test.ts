/**
 * Frames of a site that stands below a path of its host, where a chart was corrected and another
 * withdrawn: built anew, with three charts only.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteHandler } from '../scripts/lib/server.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { newPage } from './support/browser.ts';
import { embedOf, otherView } from './support/embeds.ts';
import { expectFits, expectShown } from './support/framed.ts';
import { listen, startHost, type HostServer, type OtherServer } from './support/host-server.ts';
import { attr, elements, findAll, readDist, readPage, textOf } from './support/html.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

const WITHDRAWN = 'flights';
const IDS = ['price', 'world-rates', WITHDRAWN];
/** Touches `price` by a fact that it prints. */
const CORRECTION = `- id: a-mended-price
  date: "2026-12-01"
  said: { en: "The price was wrong.", es: "El precio estaba mal." }
  says: { en: "The price is right.", es: "El precio está bien." }
  touches: ["fact:price-announced"]
`;
const REASON = { en: 'Its source was taken back.', es: 'Su fuente se retiró.' };
const SITE = 'https://news.example';
/** What the pages with frames stand in; all other pages are left out of the copy. */
const KEPT = new Set(['embed', 'embed.js.ts', 'charts', 'charts.json.ts', 'es']);
const ALL_CHARTS = '[...CHARTS.keys()]';

let copy: TempCopy;
let site: OtherServer;
let host: HostServer;

function leaveOut(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => !KEPT.has(entry)))
    rmSync(join(folder, name), { recursive: true });
}

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text, file).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

beforeAll(async () => {
  copy = tempCopy();
  const pages = join(copy.root, 'src/pages');
  for (const folder of [pages, join(pages, 'es')]) {
    leaveOut(folder);
    for (const name of ['charts/index.astro', 'charts/[id]/[file].ts', 'embed/places'])
      rmSync(join(folder, name), { recursive: true });
    for (const room of ['embed', 'charts'])
      edit(join(folder, room, '[id]/index.astro'), ALL_CHARTS, JSON.stringify(IDS));
  }
  for (const locale of LOCALES) {
    const withdrawn = `withdrawn: { date: "2026-12-02", reason: "${REASON[locale]}" }\nshows:`;
    edit(join(copy.root, `content/charts/${WITHDRAWN}/${locale}.yaml`), 'shows:', withdrawn);
  }
  writeFileSync(join(copy.root, 'content/corrections.yaml'), CORRECTION);
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
    const wakes = found.some((address) => address.startsWith('/x/_astro/wake.'));
    expect(wakes).toBe(id !== WITHDRAWN);
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

/** What stands in the notices of a page or frame of the copy. */
function notices(path: string): string[] {
  const found = findAll(readPage(path, copy.dist), 'p', (p) => attr(p, 'class') === 'correction');
  return found.map((notice) => textOf(notice).replace(/\s+/g, ' ').trim());
}

const SAID: Record<Locale, string> = {
  en: 'Mended on December 1, 2026. It said: The price was wrong. The corrected text: The price is right. Corrections',
  es: 'Corregido el 1 de diciembre de 2026. Decía: El precio estaba mal. El texto corregido: El precio está bien. Correcciones',
};

it.each(LOCALES)(
  'a correction of a fact stands in the frames and pages that print it, in %s',
  (locale) => {
    const { path, page } = embedOf('price', locale);
    for (const place of [path, page]) expect(notices(place), place).toEqual([SAID[locale]]);
    expect(notices(embedOf('world-rates', locale).path)).toEqual([]);
  },
);

it.each(LOCALES)('a withdrawn chart keeps its picture and says why, in %s', (locale) => {
  const { path, page } = embedOf(WITHDRAWN, locale);
  for (const place of [path, page]) {
    const document = readPage(place, copy.dist);
    expect(notices(place).join()).toContain(REASON[locale]);
    const pictures = findAll(document, 'div', (div) => attr(div, 'data-picture') !== undefined);
    expect(pictures.flatMap((picture) => findAll(picture, 'svg')).length).toBeGreaterThan(0);
    expect(findAll(document, 'astro-island')).toEqual([]);
  }
});

it('the index of charts tells frozen frames of both', () => {
  const index = JSON.parse(readDist('charts.json', copy.dist)) as {
    charts: { id: string; corrections: { id: string }[]; withdrawn: { date: string } | null }[];
  };
  const told = (id: string) => index.charts.find((chart) => chart.id === id);
  expect(told('price')?.corrections.map(({ id }) => id)).toEqual(['a-mended-price']);
  expect(told(WITHDRAWN)?.withdrawn?.date).toBe('2026-12-02');
  expect(told('world-rates')).toMatchObject({ corrections: [], withdrawn: null });
});
