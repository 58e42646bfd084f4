/** Charts of the story side by side: one address carries the views of several. */
import { expect, it } from 'vitest';
import { LOCALES } from '../src/model/locale.ts';
import { newPage } from './support/browser.ts';
import { awake, drawnHashes, expectQuiet, expectWords } from './support/chart-page.ts';

it.each(LOCALES)('a link with two views opens both charts with theirs in %s', async (locale) => {
  const watched = await newPage();
  const { page } = watched;
  const query = '?floor-space.people=156&world-rates.places=slv.mex&other=1';
  await page.goto(`/${locale === 'en' ? '' : 'es/'}${query}#chart-floor-space`);
  const chart = (id: string) => ({ ...watched, id, locale, figure: page.locator(`#chart-${id}`) });
  const [floor, rates] = [chart('floor-space'), chart('world-rates')];
  await awake(floor.figure);
  await awake(rates.figure);
  await expectWords(floor, { mode: 'cell', people: 156, headcount: 15000, basis: 'plans' });
  await expectWords(rates, { places: ['slv', 'mex'], region: 'all' });
  await drawnHashes(floor.figure, 2);
  await drawnHashes(rates.figure, 1);

  // A choice in one chart leaves the view of the other in the address.
  await rates.figure.locator('.chips button').last().click();
  await expectWords(rates, { places: ['slv'], region: 'all' });
  const { search, hash } = new URL(page.url());
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
    'floor-space.people': '156',
    'world-rates.places': 'slv',
    other: '1',
  });
  expect(hash).toBe('#chart-floor-space');
  expectQuiet(watched);
  await watched.close();
});
