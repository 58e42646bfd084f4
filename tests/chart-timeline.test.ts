/** The timeline as readers use it: picture and list follow one choice, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineView } from '../src/charts/timeline/events.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { ready, sentences } from '../src/pictures/picture.ts';
import { axeFaults, overflow } from './support/audit.ts';
import type { Reader } from './support/browser.ts';
import {
  awake,
  expectQuiet,
  expectWords,
  historyCalls,
  listen,
  openChart,
  tabTo,
  viewInAddress,
  wake,
  type ChartPage,
} from './support/chart-page.ts';
import { attr, findAll, readPage, textOf } from './support/html.ts';
import {
  expectInWindow,
  expectListed,
  listOf,
  search,
  seenList,
  showAll,
} from './support/list-page.ts';

const ID = 'timeline';
const view = (changes: Partial<TimelineView> = {}): TimelineView => ({
  thread: 'all',
  year: 'all',
  words: '',
  ...changes,
});
const events = (locale: Locale) => ready(ID, locale).rows as TimelineEvent[];
/** Typed without their accents, and found where they have them. */
const UNACCENTED = { en: 'la prensa grafica', es: 'regimen de excepcion' };
const RETURN = 'xinis-return-order-2025-04-04';

let open: ChartPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function start(locale: Locale, query = '', reader: Reader = {}, hash = '') {
  open = await openChart(ID, locale, { query, ...reader });
  if (hash) {
    await open.page.goto('about:blank');
    const path = `/${locale === 'en' ? '' : 'es/'}charts/${ID}/`;
    await open.page.goto(`${path}${query && `?${query}`}${hash}`);
  }
  return open;
}

describe.each(LOCALES)('the list of events in %s', (locale) => {
  const page = readPage(`/${locale === 'en' ? '' : 'es/'}charts/${ID}/`);
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
  const items = findAll(page, 'li', (item) => attr(item, 'data-item') !== undefined);
  const sourceIds = findAll(
    readPage(`/${locale === 'en' ? '' : 'es/'}sources/`),
    'li',
    (item) => attr(item, 'id') !== undefined,
  ).map((item) => attr(item, 'id'));

  it('tells every event in order, with its date, words, sources and a link to itself', () => {
    expect(items.map((item) => attr(item, 'id'))).toEqual(
      events(locale).map(({ id }) => `event-${id}`),
    );
    events(locale).forEach(({ id, date, title, detail, certainty }, i) => {
      const item = items[i];
      if (!item) throw new Error(`The list has no ${id}.`);
      const text = squeezed(textOf(item));
      expect(text).toContain(squeezed(title));
      expect(text).toContain(squeezed(detail));
      expect(findAll(item, 'time').map((time) => attr(time, 'datetime'))).toEqual([date]);
      const links = findAll(item, 'a').map((link) => attr(link, 'href') ?? '');
      expect(links.at(-1)).toBe(`#event-${id}`);
      expect(links.length).toBeGreaterThan(1);
      for (const link of links.slice(0, -1)) expect(sourceIds).toContain(link.split('#')[1]);
      const unconfirmed = ready(ID, locale).labels['certainty.unconfirmed'] ?? 'missing';
      expect(text.includes(unconfirmed), id).toBe(certainty === 'unconfirmed');
    });
  });

  it('is ordered lists under headings of their years', () => {
    const groups = findAll(page, 'section', (one) => attr(one, 'data-group') !== undefined);
    const told = groups.map((group) => ({
      year: findAll(group, 'h3').map((heading) => squeezed(textOf(heading))),
      dates: findAll(group, 'ol').flatMap((list) =>
        findAll(list, 'time').map((time) => attr(time, 'datetime')?.slice(0, 4)),
      ),
    }));
    expect(told.length).toBeGreaterThan(6);
    for (const { year, dates } of told) expect([...new Set(dates)]).toEqual(year);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  it('a thread by keyboard: picture, words, list and address follow; back and forward too', async () => {
    const chart = await start(locale);
    const { page, figure } = chart;
    const select = figure.locator('select').first();
    await tabTo(page, select);
    await awake(figure);
    await page.keyboard.press('ArrowDown');
    const deal = view({ thread: 'deal' });
    await expectListed(chart, deal);
    await expectWords(chart, deal);
    expect(await viewInAddress(chart)).toEqual({ thread: 'deal' });
    await figure.locator('select').nth(1).selectOption('2025');
    await expectListed(chart, view({ thread: 'deal', year: '2025' }));
    await page.goBack();
    await expectListed(chart, deal);
    expect(await figure.locator('select').nth(1).inputValue()).toBe('all');
    await page.goBack();
    expect(await expectListed(chart, view())).toHaveLength(118);
    await page.goForward();
    await expectListed(chart, deal);
    expectQuiet(chart);
  });

  it('words without accents find events that have them; one entry of the history a search', async () => {
    const words = UNACCENTED[locale];
    const chart = await start(locale);
    await wake(chart);
    const said = await listen(chart);
    const before = await historyCalls(chart.page);
    await search(chart, words);
    const found = await expectListed(chart, view({ words }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(118);
    const texts = await listOf(chart).locator('[data-item]:visible').allInnerTexts();
    for (const text of texts) expect(text.toLowerCase()).not.toContain(words);
    expect(await viewInAddress(chart)).toEqual({ words });
    await expectWords(chart, view({ words }));
    const calls = (await historyCalls(chart.page)).slice(before.length);
    expect(calls.filter((call) => call === 'pushState')).toHaveLength(1);
    const { takeaway } = sentences(ready(ID, locale), view({ words }));
    await expect.poll(async () => (await said()).at(-1), { timeout: 5_000 }).toBe(takeaway);

    await chart.page.reload();
    await awake(chart.figure);
    await expectListed(chart, view({ words }));
    expect(await chart.figure.locator('input[type=search]').inputValue()).toBe(words);
    expectQuiet(chart);
  });

  it('says so when nothing is found, and shows all again at a press', async () => {
    const chart = await start(locale, `${ID}.words=zzz&${ID}.thread=court`);
    await awake(chart.figure);
    await expectListed(chart, view({ words: 'zzz', thread: 'court' }));
    await expectWords(chart, view({ words: 'zzz', thread: 'court' }));
    expect((await listOf(chart).locator('[data-count]').innerText()).length).toBeGreaterThan(15);
    await showAll(chart).focus();
    await chart.page.keyboard.press('Enter');
    await expectListed(chart, view());
    expect(await viewInAddress(chart)).toEqual({});
    expect(await chart.figure.locator('input[type=search]').inputValue()).toBe('');
    expect(await showAll(chart).isVisible()).toBe(false);
    const focused = await chart.page.evaluate(() => document.activeElement?.tagName);
    expect(focused, 'The focus stands at the list').toBe('H2');
    expectQuiet(chart);
  });

  it('the chart’s own reset leaves the focus in the chart', async () => {
    const chart = await start(locale, `${ID}.year=2024`);
    await awake(chart.figure);
    await chart.figure.locator('.controls > button.action').press('Enter');
    await expectListed(chart, view());
    const kept = await chart.page.evaluate(() =>
      Boolean(document.activeElement?.closest('.island')),
    );
    expect(kept).toBe(true);
    expectQuiet(chart);
  });

  it('jumps to a year by keyboard', async () => {
    const chart = await start(locale);
    const link = listOf(chart).locator('.jump a', { hasText: '2025' });
    await link.focus();
    await chart.page.keyboard.press('Enter');
    const heading = listOf(chart).locator('#events-2025 > h3');
    await expectInWindow(heading);
    expect(chart.page.url()).toMatch(/#events-2025$/);
    await chart.page.goBack();
    await expectInWindow(link);
    expectQuiet(chart);
  });

  it.each([true, false])('an event has an address of its own; with scripts: %s', async (js) => {
    const chart = await start(locale, '', { js }, `#event-${RETURN}`);
    const item = chart.page.locator(`#event-${RETURN}`);
    await expectInWindow(item);
    expect(await item.evaluate((element) => element.matches(':target'))).toBe(true);
    const other = chart.page.locator('#event-flights-land-2025-03-16');
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(await item.evaluate(background)).not.toBe(await other.evaluate(background));
    expect((await seenList(chart)).items).toHaveLength(118);
    await other.locator('.permalink a').click();
    expect(chart.page.url()).toMatch(/#event-flights-land-2025-03-16$/);
    expect(await other.evaluate((element) => element.matches(':target'))).toBe(true);
    if (!js) expect(await chart.page.locator('.needs-js:visible').count()).toBe(0);
    expectQuiet(chart);
  });

  it('a link to an event shows it also when its filters would not', async () => {
    const chart = await start(locale, `${ID}.thread=money`, {}, `#event-${RETURN}`);
    await awake(chart.figure);
    const shown = async () => (await seenList(chart)).items;
    await expect.poll(async () => (await shown()).length, { timeout: 5_000 }).toBeLessThan(20);
    expect(await shown()).toContain(RETURN);
    // What is chosen next leaves the event behind, in the list and in the address.
    await chart.figure.locator('select').first().selectOption('deal');
    await expectListed(chart, view({ thread: 'deal' }));
    expect(new URL(chart.page.url()).hash).toBe('');
    expectQuiet(chart);
  });

  it('fits into 360 px, filtered and dark, and is accessible', async () => {
    const chart = await start(locale, `${ID}.words=bukele`, { width: 360, dark: true });
    await awake(chart.figure);
    await expectListed(chart, view({ words: 'bukele' }));
    expect(await overflow(chart.page)).toEqual([]);
    expect(await axeFaults(chart.page)).toEqual([]);
  });

  it('prints the list that was chosen, and no second table of all', async () => {
    const chart = await start(locale, `${ID}.thread=money`, { width: 720 });
    await awake(chart.figure);
    const ids = await expectListed(chart, view({ thread: 'money' }));
    await chart.page.emulateMedia({ media: 'print' });
    expect((await seenList(chart)).items).toEqual(ids);
    const gone = '.controls, .chart-table table, .jump, .permalink, button, select, input';
    expect(await chart.page.locator(gone).locator('visible=true').count()).toBe(0);
    expect(await chart.page.locator('.live-picture').isVisible()).toBe(true);
  });
});

it('an article shows the figure with a link to the list, not the list', async () => {
  open = await openChart(ID, 'en');
  await open.page.goto('/articles/what-happened-next/');
  expect(await open.page.locator('[data-list]').count()).toBe(0);
  const link = open.page.locator(`#chart-${ID} .stage .chart-more a`);
  await link.click();
  await expect
    .poll(() => open?.page.url(), { timeout: 5_000 })
    .toMatch(/\/charts\/timeline\/#events$/);
});
