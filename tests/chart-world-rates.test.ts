/** Who jails most? as readers use it, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { ready } from '../src/pictures/picture.ts';
import {
  awake,
  drawnHashes,
  expectQuiet,
  expectWords,
  listen,
  openChart,
  tabTo,
  viewInAddress,
  wake,
  type ChartPage,
} from './support/chart-page.ts';

const ID = 'world-rates';
const FIVE = ['mex', 'bra', 'jpn', 'deu', 'can'];
const view = (places: string[], region = 'all') => ({ places, region });
const nameOf = (id: string, locale: Locale) =>
  (ready(ID, locale).rows as { id: string; name: string }[]).find((row) => row.id === id)?.name ??
  id;

let open: ChartPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function start(locale: Locale, query = ''): Promise<ChartPage> {
  open = await openChart(ID, locale, { query });
  return open;
}
const chips = ({ figure }: ChartPage) => figure.locator('.chips button');
const picker = ({ figure }: ChartPage) => figure.locator('.picker');

/** Searches a place without accents and ticks it, with the keyboard only. */
async function chooseByKeyboard(chart: ChartPage, id: string): Promise<void> {
  const { page, locale } = chart;
  const search = picker(chart).locator('input[type=search]');
  await search.focus();
  await page.keyboard.press('ControlOrMeta+A');
  const name = nameOf(id, locale).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  await page.keyboard.type(name);
  const found = picker(chart).locator('input[type=checkbox]');
  await expect.poll(() => found.count()).toBe(1);
  await tabTo(page, found, 3);
  await page.keyboard.press('Space');
  await expect.poll(() => found.isChecked()).toBe(true);
}

describe.each(LOCALES)('in %s', (locale) => {
  it('a reader chooses five countries by keyboard; address, chips, words and drawing keep them', async () => {
    const chart = await start(locale);
    const { page, figure } = chart;
    await tabTo(page, picker(chart).locator('summary'));
    await awake(figure);
    await page.keyboard.press('Enter');
    for (const id of FIVE) await chooseByKeyboard(chart, id);

    expect(await viewInAddress(chart)).toEqual({ places: FIVE.join('.') });
    await expectWords(chart, view(FIVE));
    const before = await drawnHashes(figure, 1);

    await page.reload();
    await awake(figure);
    expect(await viewInAddress(chart)).toEqual({ places: FIVE.join('.') });
    const names = FIVE.map((id) => nameOf(id, locale)).sort();
    await expect
      .poll(async () =>
        (await chips(chart).allTextContents()).map((text) => text.replace('×', '').trim()).sort(),
      )
      .toEqual(names);
    await expectWords(chart, view(FIVE));
    expect(await drawnHashes(figure, 1)).toEqual(before);

    await page.goBack();
    await expectWords(chart, view(FIVE.slice(0, -1)));
    expect((await viewInAddress(chart)).places).toBe(FIVE.slice(0, -1).join('.'));
    await expect.poll(() => chips(chart).count()).toBe(4);
    expect(await drawnHashes(figure, 1)).not.toEqual(before);
    await page.goForward();
    await expectWords(chart, view(FIVE));
    expectQuiet(chart);
  });

  it('chips say what they remove, and remove it', async () => {
    const chart = await start(locale, 'world-rates.places=mex.bra');
    await expect.poll(() => chips(chart).count()).toBe(2);
    const mexico = chart.figure.getByRole('button', {
      name: new RegExp(`.+ ${nameOf('mex', locale)}$`),
    });
    await mexico.focus();
    await chart.page.keyboard.press('Enter');
    await expectWords(chart, view(['bra']));
    expect(await viewInAddress(chart)).toEqual({ places: 'bra' });
    expectQuiet(chart);
  });

  it('a region shows its countries, and reset brings the first view back', async () => {
    const chart = await start(locale);
    const { figure } = chart;
    await wake(chart);
    await figure.locator('select').selectOption('europe');
    await expectWords(chart, view([], 'europe'));
    expect(await viewInAddress(chart)).toEqual({ region: 'europe' });
    const europe = await drawnHashes(figure, 1);
    await figure.locator('.controls > button.action').click();
    await expectWords(chart, view([]));
    expect(await viewInAddress(chart)).toEqual({});
    expect(await figure.locator('select').inputValue()).toBe('all');
    await expect.poll(() => drawnHashes(figure, 1)).not.toEqual(europe);
    expectQuiet(chart);
  });

  it('a link with a view opens with it, without a touch', async () => {
    const chart = await start(locale, 'world-rates.places=slv.usa.gum&utm_source=x');
    await awake(chart.figure);
    await expectWords(chart, view(['slv', 'usa', 'gum']));
    await drawnHashes(chart.figure, 1);
    expect(await chart.figure.locator('select').inputValue()).toBe('all');
    expectQuiet(chart);
  });

  it('a search without a match says so', async () => {
    const chart = await start(locale);
    await wake(chart);
    await picker(chart).locator('summary').press('Enter');
    await picker(chart).locator('input[type=search]').fill('qqqq');
    await expect.poll(() => picker(chart).locator('li').allTextContents()).toHaveLength(1);
    expect(await picker(chart).locator('li').textContent()).toMatch(/\p{L}{2}/u);
    expect(await picker(chart).locator('input[type=checkbox]').count()).toBe(0);
  });
});

it('announces the last of a quick series once, politely', async () => {
  const chart = await start('en');
  await wake(chart);
  const said = await listen(chart);
  await chart.figure.locator('select').evaluate((element) => {
    for (const region of ['africa', 'asia', 'oceania', 'europe']) {
      (element as HTMLSelectElement).value = region;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expectWords(chart, view([], 'europe'));
  const takeaway = await chart.figure.locator('[data-takeaway]').textContent();
  await expect.poll(said).toEqual([takeaway]);
  expect(await chart.page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
});

describe('an address that somebody tampered with', () => {
  it.each([
    ['markup as a place', 'world-rates.places=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['a script as a region', 'world-rates.region=%22%3E%3Cscript%3Ealert(1)%3C/script%3E'],
    ['a path and a prototype', 'world-rates.places=../../etc/passwd&world-rates.region=__proto__'],
    ['a very long place', `world-rates.places=${'A'.repeat(3000)}`],
    ['keys that do not exist', 'world-rates.=1&world-rates.nothing=2'],
  ])('shows the first view and lets nothing in: %s', async (_, query) => {
    const chart = await start('en', query);
    await awake(chart.figure);
    await expectWords(chart, view([]));
    expect(await chart.page.content()).not.toMatch(/onerror|alert\(1\)|passwd|AAAA/);
    expectQuiet(chart);
  });

  it('does not call the first view "the places you chose" when none of them exists', async () => {
    const chart = await start('en', 'world-rates.places=qqq.zzz');
    await awake(chart.figure);
    await expect.poll(() => chips(chart).count()).toBe(0);
    await expectWords(chart, view([]));
    expectQuiet(chart);
  });
});
