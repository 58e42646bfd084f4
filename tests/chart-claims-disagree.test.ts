/** How far apart are the reports? as readers use it: picture and list follow one choice. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  CLAIMS,
  TOPICS,
  wordedRange,
  type Claim,
  type ClaimsView,
  type Position,
} from '../src/charts/claims-disagree/claims.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { ready } from '../src/pictures/picture.ts';
import { axeFaults, overflow } from './support/audit.ts';
import type { Reader } from './support/browser.ts';
import {
  awake,
  chartPath,
  drawnHashes,
  expectQuiet,
  expectWords,
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

const ID = 'claims-disagree';
const view = (changes: Partial<ClaimsView> = {}): ClaimsView => ({
  topic: 'all',
  claim: 'all',
  words: '',
  ...changes,
});
const positionsOf = (locale: Locale, claim: Claim) =>
  (ready(ID, locale).rows as Position[]).filter((row) => row.claim === claim);
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const item = ({ page }: ChartPage, claim: Claim) => page.locator(`#claim-${claim}`);
const [topics, claims] = [0, 1];

let open: ChartPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function start(locale: Locale, query = '', reader: Reader = {}) {
  open = await openChart(ID, locale, { query, ...reader });
  return open;
}
const selects = ({ figure }: ChartPage) => figure.locator('select');

describe.each(LOCALES)('the list of questions in %s', (locale) => {
  const page = readPage(chartPath(ID, locale));
  const { labels } = ready(ID, locale);
  const items = findAll(page, 'li', (one) => attr(one, 'data-item') !== undefined);

  it('holds every question, by topic', () => {
    expect(items.map((one) => attr(one, 'id'))).toEqual(CLAIMS.map((claim) => `claim-${claim}`));
    const groups = findAll(page, 'section', (one) => attr(one, 'data-group') !== undefined);
    expect(groups.map((group) => findAll(group, 'h4').length)).toEqual(
      Object.values(TOPICS).map(({ length }) => length),
    );
  });

  it.each(CLAIMS)(
    'says on %s who gave which number, when, by which source, and the reading',
    (claim) => {
      const found = items.find((one) => attr(one, 'data-item') === claim);
      if (!found) throw new Error(`The list has no ${claim}.`);
      const text = squeezed(textOf(found));
      const given = findAll(found, 'li', (one) => one !== found);
      const told = given.map((one) => squeezed(textOf(one)));
      const positions = positionsOf(locale, claim);
      expect(told).toHaveLength(positions.length);
      for (const position of positions) {
        const own = told.find((one) => one.startsWith(squeezed(wordedRange(position, locale))));
        expect(own?.toLowerCase()).toContain(squeezed(position.who).toLowerCase());
        const about = told.find((one) =>
          one.toLowerCase().includes(squeezed(position.who).toLowerCase()),
        );
        expect(about).toContain(labels[`voices.${position.voice}`]);
        expect(about?.includes(labels['key.used'] ?? 'missing')).toBe(position.used);
        expect(about).toMatch(/\d{4}/);
      }
      for (const one of given)
        expect(findAll(one, 'a', (a) => /sources\/#./.test(attr(a, 'href') ?? ''))).not.toEqual([]);
      const reading = positions.find((position) => position.reading)?.reading ?? 'missing';
      expect(text).toContain(squeezed(reading));
      expect(findAll(found, 'svg')).toHaveLength(1);
      expect(findAll(found, 'a').map((a) => attr(a, 'href'))).toContain(`#claim-${claim}`);
    },
  );
});

describe.each(LOCALES)('in %s', (locale) => {
  it('a question by keyboard: its picture, words, list and address; then back', async () => {
    const chart = await start(locale);
    await tabTo(chart.page, selects(chart).nth(claims));
    await awake(chart.figure);
    await chart.page.keyboard.press('ArrowDown');
    const first = view({ claim: 'march-flights' });
    await expectListed(chart, first);
    await expectWords(chart, first);
    // Key, positions and reading are pictures of their own under the question's name.
    await expect.poll(() => chart.figure.locator('canvas').count(), { timeout: 5_000 }).toBe(4);
    expect(await viewInAddress(chart)).toEqual({ claim: 'march-flights' });
    await chart.page.goBack();
    expect(await expectListed(chart, view())).toHaveLength(16);
    await chart.page.goForward();
    await expectListed(chart, first);
    await chart.page.reload();
    await awake(chart.figure);
    await expectListed(chart, first);
    expect(await selects(chart).nth(claims).inputValue()).toBe('march-flights');
    expectQuiet(chart);
  });

  it('only one topic: questions and choices never contradict each other', async () => {
    const chart = await start(locale, `${ID}.claim=paid`);
    await awake(chart.figure);
    await expectListed(chart, view({ claim: 'paid' }));
    await selects(chart).nth(topics).selectOption('prison');
    await expectListed(chart, view({ topic: 'prison' }));
    await expectWords(chart, view({ topic: 'prison' }));
    expect(await viewInAddress(chart)).toEqual({ topic: 'prison' });
    expect(await selects(chart).nth(claims).inputValue()).toBe('all');
    const all = await drawnHashes(chart.figure, 2);
    await selects(chart).nth(claims).selectOption('capacity');
    await expectListed(chart, view({ claim: 'capacity' }));
    expect(await selects(chart).nth(topics).inputValue()).toBe('all');
    await chart.page.goBack();
    await expectListed(chart, view({ topic: 'prison' }));
    await expect.poll(() => drawnHashes(chart.figure, 2), { timeout: 5_000 }).toEqual(all);
    expectQuiet(chart);
  });

  it('finds who gave a number, without accents; says so when nobody did', async () => {
    const chart = await start(locale);
    await wake(chart);
    await search(chart, 'juridico humanitario');
    const words = view({ words: 'juridico humanitario' });
    expect(await expectListed(chart, words)).toEqual(['deaths-two-counts', 'deaths-estimate']);
    await expectWords(chart, words);
    await search(chart, 'zzz');
    expect(await expectListed(chart, view({ words: 'zzz' }))).toEqual([]);
    await expectWords(chart, view({ words: 'zzz' }));
    await showAll(chart).press('Enter');
    await expectListed(chart, view());
    await chart.page.goBack();
    await expectListed(chart, view({ words: 'zzz' }));
    await chart.page.goBack();
    await expectListed(chart, words);
    expect(await chart.figure.locator('input[type=search]').inputValue()).toBe(words.words);
    expectQuiet(chart);
  });

  it.each([true, false])('a question has an address of its own; with scripts: %s', async (js) => {
    const chart = await start(locale, '', { js });
    await listOf(chart).locator('.jump a').nth(2).click();
    await expectInWindow(listOf(chart).locator('#claims-prison > h3'));
    await item(chart, 'rate').locator('.permalink a').click();
    expect(chart.page.url()).toMatch(/#claim-rate$/);
    await chart.page.reload();
    await expectInWindow(item(chart, 'rate'));
    expect(await item(chart, 'rate').evaluate((one) => one.matches(':target'))).toBe(true);
    expect((await seenList(chart)).items).toHaveLength(16);
    if (!js) expect(await chart.page.locator('.needs-js:visible').count()).toBe(0);
    expectQuiet(chart);
  });

  it('fits into 360 px, with one topic and dark, and is accessible', async () => {
    const chart = await start(locale, `${ID}.topic=prison`, { width: 360, dark: true });
    await awake(chart.figure);
    await expectListed(chart, view({ topic: 'prison' }));
    expect(await overflow(chart.page)).toEqual([]);
    expect(await axeFaults(chart.page)).toEqual([]);
  });

  it('prints the questions that were chosen, and no second table of all', async () => {
    const chart = await start(locale, `${ID}.topic=exception`, { width: 720 });
    await awake(chart.figure);
    const ids = await expectListed(chart, view({ topic: 'exception' }));
    await chart.page.emulateMedia({ media: 'print' });
    expect((await seenList(chart)).items).toEqual(ids);
    const gone = '.controls, .chart-table table, .jump, .permalink, button, select, input';
    expect(await chart.page.locator(gone).locator('visible=true').count()).toBe(0);
    expect(await item(chart, 'arrests').locator('svg').isVisible()).toBe(true);
  });
});
