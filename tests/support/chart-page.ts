/** A chart's page as a reader uses it: by keyboard, with its address, sentences and canvas. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { ready, sentences } from '../../src/pictures/picture.ts';
import type { AnyView } from '../../src/charts/registry.ts';
import { newPage, type Reader, type WatchedPage } from './browser.ts';

/** A chart's page that is open. */
export interface ChartPage extends WatchedPage {
  id: string;
  locale: Locale;
  figure: Locator;
}

/** Address of a chart's page: `chartPath('world-rates', 'es')` → `/es/charts/world-rates/`. */
export function chartPath(id: string, locale: Locale): string {
  return `/${locale === 'en' ? '' : 'es/'}charts/${id}/`;
}

/** Opens the page of a chart; `query` is what follows the question mark. */
export async function openChart(
  id: string,
  locale: Locale,
  { query = '', ...reader }: Reader & { query?: string } = {},
): Promise<ChartPage> {
  const watched = await newPage({ locale: locale === 'en' ? 'en-US' : 'es-SV', ...reader });
  const { page } = watched;
  await recordHistory(page);
  await page.goto(`${chartPath(id, locale)}${query && `?${query}`}`);
  return { ...watched, id, locale, figure: page.locator(`#chart-${id}`) };
}

/** Wakes a chart as the keyboard does: focus reaches its first control. */
export async function wake({ figure }: ChartPage): Promise<void> {
  await figure.locator('astro-island').locator('button, select, input, summary').first().focus();
  await awake(figure);
  await openExplorer(figure);
}

/** The explorer opens on the reader's word; other charts need none. */
async function openExplorer(figure: Locator): Promise<void> {
  const start = figure.locator('.explorer > p > .answer');
  if (await start.count()) await start.press('Enter');
}

/** Waits until the chart's code has run. */
export async function awake(figure: Locator): Promise<void> {
  await figure.locator('astro-island[data-awake]').waitFor({ state: 'attached' });
}

/** Wakes the chart of a page and changes what it shows, whatever controls it has. */
export async function change(page: Page, id: string): Promise<void> {
  const figure = page.locator(`#chart-${id}`);
  const island = figure.locator('astro-island');
  const controls = island.locator('button, select, input, summary');
  // A chart without controls never wakes.
  if ((await controls.count()) === 0) return;
  await controls.first().focus();
  await awake(figure);
  const find = (selector: string) => island.locator(selector).first();
  await openExplorer(figure);
  await find('input, select, .card button').waitFor({ state: 'attached' });
  const radio = find('[type=radio]:not(:checked)');
  if (await radio.count()) await radio.press('Space');
  else if (await find('select').count()) await find('select').selectOption({ index: 1 });
  else if (await find('[type=range]').count()) await find('[type=range]').press('ArrowRight');
  else if (await find('[type=checkbox]').count()) {
    await find('summary').press('Enter');
    await find('[type=checkbox]').press('Space');
  } else await find('.card button').press('Enter');
}

/** The part of the address that belongs to the chart: key → value. */
export async function viewInAddress({ page, id }: ChartPage): Promise<Record<string, string>> {
  // Asked of the page itself, since the browser reports a changed address only later.
  const search = await page.evaluate(() => location.search);
  const own = [...new URLSearchParams(search)].filter(([key]) => key.startsWith(`${id}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(id.length + 1), value]));
}

/** Presses Tab until the element has the focus; fails with a sentence when it never does. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)} within ${most} presses of Tab.`);
}

/** What each canvas of the live picture holds: how many pixels are painted, and a hash of them. */
export function canvases(figure: Locator): Promise<{ painted: number; hash: number }[]> {
  return figure.locator('canvas').evaluateAll((all) =>
    all.map((element) => {
      // Reading a copy keeps the page's own canvas as fast, and the console as quiet, as it is.
      const { width, height } = element as HTMLCanvasElement;
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      const context = copy.getContext('2d', { willReadFrequently: true });
      if (!context || width === 0 || height === 0) return { painted: 0, hash: 0 };
      context.drawImage(element as HTMLCanvasElement, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let [painted, hash] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3]) painted += 1;
        hash = (Math.imul(hash, 31) + (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 3] ?? 0)) | 0;
      }
      return { painted, hash };
    }),
  );
}

/** Waits until every canvas of the live picture is drawn, and gives their hashes. */
export async function drawnHashes(figure: Locator, count: number): Promise<number[]> {
  await expect
    .poll(async () => (await canvases(figure)).map(({ painted }) => painted > 500), {
      timeout: 5_000,
    })
    .toEqual(Array.from({ length: count }, () => true));
  return (await canvases(figure)).map(({ hash }) => hash);
}

/** Checks that title, takeaway and alt text are those of a view. */
export async function expectWords(
  { figure, id, locale }: ChartPage,
  view?: AnyView,
): Promise<void> {
  const { title, takeaway, alt } = sentences(ready(id, locale), view);
  const now = async () => ({
    title: (await figure.locator('.chart-title').textContent())?.trim(),
    takeaway: (await figure.locator('[data-takeaway]').textContent())?.trim(),
    alt: await figure.locator('[role=img]').first().getAttribute('aria-label'),
  });
  await expect.poll(now, { timeout: 5_000 }).toEqual({ title, takeaway, alt });
}

/** Calls of the history that changed the address, in order. */
export type HistoryCall = 'pushState' | 'replaceState';

async function recordHistory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls: string[] = [];
    (window as unknown as { historyCalls: string[] }).historyCalls = calls;
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      history[name] = (...given) => {
        calls.push(name);
        real(...given);
      };
    }
  });
}

/** Which calls of the history the page has made since it was loaded. */
export function historyCalls(page: Page): Promise<HistoryCall[]> {
  return page.evaluate(() => (window as unknown as { historyCalls: HistoryCall[] }).historyCalls);
}

/** Collects what the figure's status line says from now on. */
export async function listen({ figure, page }: ChartPage): Promise<() => Promise<string[]>> {
  await figure.locator('.island > [role=status]').evaluate((status) => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Fails when anything went wrong on the page. */
export function expectQuiet({ seen }: WatchedPage): void {
  expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
}
