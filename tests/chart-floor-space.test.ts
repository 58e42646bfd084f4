/** How much room is that? as readers use it, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import { floorFor, type FloorRow, type FloorView } from '../src/charts/floor-space/floor.ts';
import { formatNumber } from '../src/model/format.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { ready } from '../src/pictures/picture.ts';
import {
  awake,
  drawnHashes,
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

const ID = 'floor-space';
const FIRST: FloorView = { mode: 'cell', people: 70, headcount: 15000, basis: 'plans' };
const view = (rest: Partial<FloorView>) => ({ ...FIRST, ...rest }) as FloorView;

let open: ChartPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function start(locale: Locale, query = ''): Promise<ChartPage> {
  open = await openChart(ID, locale, { query });
  return open;
}
const slider = ({ figure }: ChartPage) => figure.locator('input[type=range]');
const radio = ({ figure }: ChartPage, value: string) => figure.locator(`input[value=${value}]`);

/** Slider, its written value and the sentence must speak of one number of people. */
async function expectPeople(chart: ChartPage, people: number): Promise<void> {
  const { figure, locale } = chart;
  const text = formatNumber(people, locale);
  await expectWords(chart, view({ people }));
  expect(await slider(chart).inputValue()).toBe(String(people));
  expect((await figure.locator('output').textContent())?.trim()).toBe(text);
  expect(await slider(chart).getAttribute('aria-valuetext')).toContain(text);
  const { share } = floorFor(ready(ID, locale).rows as FloorRow[], view({ people }));
  for (const place of [figure.locator('.chart-title'), figure.locator('[data-takeaway]')])
    expect(await place.textContent()).toContain(formatNumber(share, locale));
}

/** Moves the slider with the mouse from one number to another, in steps, and lets it go. */
async function drag(chart: ChartPage, from: number, to: number): Promise<void> {
  const box = await slider(chart).boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  const at = (people: number) => box.x + 8 + ((people - 1) / 159) * (box.width - 16);
  const { mouse } = chart.page;
  await mouse.move(at(from), box.y + box.height / 2);
  await mouse.down();
  await mouse.move(at(to), box.y + box.height / 2, { steps: 6 });
  await mouse.up();
}

describe.each(LOCALES)('in %s', (locale) => {
  it('arrow keys move the slider; number, sentences, drawing and bars follow together', async () => {
    const chart = await start(locale);
    const { page, figure } = chart;
    await tabTo(page, slider(chart));
    await awake(figure);
    await page.keyboard.press('ArrowRight');
    await expectPeople(chart, 71);
    const first = await drawnHashes(figure, 2);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await expectPeople(chart, 75);
    expect(await viewInAddress(chart)).toEqual({ people: '75' });
    const second = await drawnHashes(figure, 2);
    for (const i of [0, 1]) expect(second[i]).not.toBe(first[i]);
    await page.keyboard.press('End');
    await expectPeople(chart, 160);
    await page.keyboard.press('Home');
    await expectPeople(chart, 1);
    expectQuiet(chart);
  });

  it('the whole prison: its own range, sentence and drawing', async () => {
    const chart = await start(locale);
    const { page, figure } = chart;
    await wake(chart);
    await radio(chart, 'cell').focus();
    await page.keyboard.press('ArrowDown');
    await expectWords(chart, view({ mode: 'prison' }));
    expect(await slider(chart).inputValue()).toBe('15000');
    expect((await figure.locator('output').textContent())?.trim()).toBe('15,000');
    await drawnHashes(figure, 2);
    await slider(chart).focus();
    await page.keyboard.press('End');
    await expectWords(chart, view({ mode: 'prison', headcount: 40_000 }));
    expect(await viewInAddress(chart)).toEqual({ mode: 'prison', headcount: '40000' });
    expectQuiet(chart);
  });

  it('the official area: bars, no drawing, and why', async () => {
    const chart = await start(locale);
    const { figure } = chart;
    await wake(chart);
    await radio(chart, 'official').check();
    await expectWords(chart, view({ basis: 'official' }));
    await drawnHashes(figure, 1);
    const why = ready(ID, locale).labels.basisOfficialNoDrawing ?? '';
    expect(why).not.toBe('');
    expect(await figure.locator('.control-note').textContent()).toBe(why);
    await radio(chart, 'plans').check();
    await drawnHashes(figure, 2);
    expect(await figure.locator('.control-note').count()).toBe(0);
    expectQuiet(chart);
  });

  it('a link with a view opens with it, and survives a reload', async () => {
    const chart = await start(locale, 'floor-space.people=156');
    await awake(chart.figure);
    await expectPeople(chart, 156);
    const before = await drawnHashes(chart.figure, 2);
    await chart.page.reload();
    await awake(chart.figure);
    await expectPeople(chart, 156);
    expect(await drawnHashes(chart.figure, 2)).toEqual(before);
    expectQuiet(chart);
  });
});

describe('the address', () => {
  it('is replaced while the slider moves and gets one history entry when it is let go', async () => {
    const chart = await start('en');
    await wake(chart);
    await drag(chart, 70, 120);
    await expect.poll(async () => (await historyCalls(chart.page)).at(-1)).toBe('pushState');
    const calls = await historyCalls(chart.page);
    expect(calls.filter((call) => call === 'pushState')).toHaveLength(1);
    expect(calls.filter((call) => call === 'replaceState').length).toBeGreaterThan(1);
    expect(Number((await viewInAddress(chart)).people)).toBeGreaterThan(110);
    expectQuiet(chart);
  });

  it('goes back to the view before the slider moved', async () => {
    const chart = await start('en');
    await wake(chart);
    await drag(chart, 70, 120);
    await expect.poll(async () => (await historyCalls(chart.page)).at(-1)).toBe('pushState');
    await chart.page.goBack();
    await expectPeople(chart, 70);
    expect(await viewInAddress(chart)).toEqual({});
    expectQuiet(chart);
  });

  it.each([
    ['too many', 'floor-space.people=161'],
    ['below one', 'floor-space.people=0'],
    ['no number', 'floor-space.people=NaN&floor-space.headcount=1e9'],
    ['markup', 'floor-space.mode=%3Cb%3E&floor-space.basis=%22onclick%3D'],
  ])('shows the first view when its values make no sense: %s', async (_, query) => {
    const chart = await start('en', query);
    await awake(chart.figure);
    await expectPeople(chart, 70);
    expectQuiet(chart);
  });
});

it('announces the last of a quick series once, politely', async () => {
  const chart = await start('es');
  await wake(chart);
  const said = await listen(chart);
  await slider(chart).evaluate((element) => {
    for (const people of [80, 90, 100, 110]) {
      (element as HTMLInputElement).value = String(people);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expectPeople(chart, 110);
  const takeaway = await chart.figure.locator('[data-takeaway]').textContent();
  await expect.poll(said).toEqual([takeaway]);
  expect(await chart.page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
});
