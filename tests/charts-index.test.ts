/** `/charts.json`: what machines are told of every chart, and the gallery that people see. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOPICS } from '../src/charts/topics.ts';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { LOCALES } from '../src/model/locale.ts';
import { ready, sentences } from '../src/pictures/picture.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { readDist } from './support/html.ts';
import { below, CHARTS } from './support/pages.ts';
import { DIST } from './support/paths.ts';
import { PLACES } from './support/places.ts';

interface Index {
  charts: { id: string; title: string; version: number | null; as_of: string; embed: string }[];
}

/** Every full address in a value. */
function addresses(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(DEFAULT_SITE_URL) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(addresses) : [];
}

describe.each(LOCALES)('the index of charts in %s', (locale) => {
  const index = JSON.parse(readDist(below(locale, 'charts.json'))) as Index;

  it('names every chart with its title', () => {
    expect(index.charts.map(({ id }) => id).sort()).toEqual(CHARTS);
    for (const { id, title } of index.charts)
      expect(title).toBe(sentences(ready(id, locale)).title);
  });

  it('gives addresses that exist', () => {
    const all = addresses(index);
    expect(all.length).toBeGreaterThan(12 * CHARTS.length);
    const lost = all.filter((address) => {
      const path = new URL(address).pathname;
      return !existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
    });
    expect(lost).toEqual([]);
  });
});

describe.each(LOCALES)('the index of places in %s', (locale) => {
  const index = JSON.parse(readDist(below(locale, 'places.json'))) as { places: { id: string }[] };

  it('names every place with a page, gives addresses that exist, and no rates', () => {
    expect(index.places.map(({ id }) => id).sort()).toEqual(PLACES);
    const lost = addresses(index).filter((address) => {
      const path = new URL(address).pathname;
      return !existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
    });
    expect(lost).toEqual([]);
    expect(new Set(index.places.flatMap(Object.keys))).toEqual(
      new Set(['id', 'name', 'kind', 'page', 'embed', 'oembed']),
    );
  });
});

describe.each([true, false])('the gallery, JavaScript %s', (js) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage({ js });
  });
  afterAll(() => watched.close());

  it('shows the charts of a topic, has an address for it, and shows all again', async () => {
    const { page } = watched;
    await page.goto('/charts/');
    const shown = async () => {
      const links = await page.locator('.topic h3 a:visible').all();
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      return hrefs.map((href) => href?.split('/').at(-2) ?? '').sort((a, b) => (a < b ? -1 : 1));
    };
    expect(await shown()).toEqual(CHARTS);
    await page.locator('[data-topic="law"]').click();
    expect(await shown()).toEqual([...TOPICS.law].sort());
    expect(page.url()).toContain('#law');
    await page.locator('.topics a').last().click();
    expect(await shown()).toEqual(CHARTS);
  });
});
