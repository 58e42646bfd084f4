/** The list of all places: complete and light, and searched and sorted from the keyboard. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { tabTo } from './support/chart-page.ts';
import { attr, findAll, parseHtml, readDist } from './support/html.ts';
import { below } from './support/pages.ts';
import { PLACES } from './support/places.ts';

const LIMIT = 60_000;

let watched: WatchedPage;
beforeEach(async () => {
  watched = await newPage();
});
afterEach(() => watched.close());

const open = (locale: Locale, query = '') =>
  watched.page.goto(`${below(locale, 'places/')}${query}`);
const shown = () => watched.page.locator('tr[data-item]:visible th').allInnerTexts();
const status = () => watched.page.locator('form [role=status]').innerText();

/** The cells of a column of the first table, from top to bottom. */
const column = (index: number) =>
  watched.page.locator('table').first().locator(`tbody tr > :nth-child(${index})`).allInnerTexts();
/** Where a reader types; the foot of the page has a search of its own. */
const field = (page: Page) => page.locator('form[data-filter]').getByRole('searchbox');
const heading = (name: string) =>
  watched.page.locator('table').first().getByRole('columnheader', { name });

describe.each(LOCALES)('the list in %s', (locale) => {
  it('names every place once, in two tables, and is light', () => {
    const html = readDist(below(locale, 'places/'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
    const tables = findAll(parseHtml(html), 'table').map((table) =>
      findAll(table, 'a').map((link) => /places\/([^/]+)\/$/.exec(attr(link, 'href') ?? '')?.[1]),
    );
    expect(tables.map(({ length }) => length)).toEqual([PLACES.length - 50, 50]);
    expect(tables.flat().map(String).sort()).toEqual(PLACES);
  });

  it('is whole without JavaScript, and offers nothing that needs it', async () => {
    await watched.close();
    watched = await newPage({ js: false });
    await open(locale);
    expect(await shown()).toHaveLength(PLACES.length);
    const controls = watched.page.locator('main').locator('button, input, form');
    expect(await controls.locator('visible=true').count()).toBe(0);
    const warning = await watched.page.locator('#states + p').innerText();
    expect(warning).toContain('614');
    expect(warning).toContain('542');
  });
});

describe('the search', () => {
  it('finds names as they are typed, whatever their accents and capitals', async () => {
    const { page, seen } = watched;
    await open('es');
    await tabTo(page, field(page));
    await page.keyboard.type('mexi');
    expect(await shown()).toEqual(['México', 'Nuevo México']);
    expect(await status()).toBe('Se muestran 2 lugares');
    await field(page).fill('');
    expect(await shown()).toHaveLength(PLACES.length);
    await page.keyboard.type('ÓRDÓBA');
    expect(await shown()).toEqual([]);
    expect(await status()).toBe('Ningún lugar se llama así');
    expect(seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });

  it('hides a table that has nothing to show, and leads to the page with the keyboard', async () => {
    const { page } = watched;
    await open('en');
    await tabTo(page, field(page));
    await page.keyboard.type('louis');
    expect(await shown()).toEqual(['Louisiana']);
    expect(await page.locator('#countries').isVisible()).toBe(false);
    await tabTo(page, page.getByRole('link', { name: 'Louisiana' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/us-la/');
  });

  it('stands in the address once it is done, and is there again after a reload', async () => {
    const { page } = watched;
    await open('en');
    await tabTo(page, field(page));
    await page.keyboard.type('guinea');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?q=guinea');
    await page.reload();
    expect(await shown()).toHaveLength(4);
    expect(await field(page).inputValue()).toBe('guinea');
  });
});

describe('the order', () => {
  const numbers = async (index: number) =>
    (await column(index)).map((text) =>
      text === '–' ? undefined : Number(text.replaceAll(',', '')),
    );

  it('is that of the alphabet at first, and that of a column when its heading is pressed', async () => {
    const { page } = watched;
    await open('en');
    expect((await column(1)).slice(0, 2)).toEqual(['Afghanistan', 'Albania']);
    expect(await heading('Place').getAttribute('aria-sort')).toBe('ascending');
    await tabTo(page, heading('Rate').getByRole('button'));
    await page.keyboard.press('Enter');
    const rates = await numbers(2);
    expect(rates).toEqual([...rates].sort((a, b) => Number(b) - Number(a)));
    expect((await column(1))[0]).toBe('El Salvador');
    expect(await heading('Rate').getAttribute('aria-sort')).toBe('descending');
    expect(await heading('Place').getAttribute('aria-sort')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await numbers(2)).toEqual([...rates].sort((a, b) => Number(a) - Number(b)));
    expect(await heading('Rate').getAttribute('aria-sort')).toBe('ascending');
  });

  it('puts last what is not known, in either order', async () => {
    await open('en');
    for (const order of ['descending', 'ascending']) {
      await heading('People held').getByRole('button').press('Space');
      expect(await heading('People held').getAttribute('aria-sort')).toBe(order);
      const people = await numbers(5);
      const known = people.filter((one) => one !== undefined);
      expect(people.slice(0, known.length)).toEqual(known);
      const sign = order === 'ascending' ? 1 : -1;
      expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
    }
  });

  it('of dates goes by the day, and of names by the language', async () => {
    await open('es');
    await heading('Fecha').getByRole('button').press('Enter');
    const dates = await watched.page
      .locator('table')
      .first()
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual([...dates].sort((a, b) => b.localeCompare(a, 'en')));
    await heading('Lugar').getByRole('button').press('Enter');
    const names = await column(1);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'es')));
  });
});
