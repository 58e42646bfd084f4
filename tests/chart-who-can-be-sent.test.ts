/** Can they send you? as readers use it, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import { walk, type ExplorerGraph } from '../src/charts/who-can-be-sent/graph.ts';
import { explorerGraph } from '../src/charts/who-can-be-sent/rows.ts';
import { content } from '../src/model/content.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { interfaceText } from '../src/model/print.ts';
import { ready } from '../src/pictures/picture.ts';
import {
  awake,
  chartPath,
  expectQuiet,
  openChart,
  tabTo,
  viewInAddress,
  wake,
  type ChartPage,
} from './support/chart-page.ts';

const ID = 'who-can-be-sent';
const DISCLAIMER = {
  en: 'General information, not legal advice.',
  es: interfaceText('es', 'law.disclaimer'),
};
/** Which answer is given to every question after the status: the first or the last. */
type Habit = 'first' | 'last';
const WALKS: [status: string, habit: Habit][] = [
  ['born-citizen', 'first'],
  ['dual-national', 'last'],
  ['asylum-claim', 'first'],
];

/** The answers that somebody of a status gives, up to the outcome. */
function pathOf(graph: ExplorerGraph, status: string, habit: Habit): string[] {
  const path = [status];
  for (;;) {
    const { edges, verdict } = walk(graph, path).at;
    const answer = habit === 'first' ? edges[0] : edges.at(-1);
    if (verdict || !answer) return path;
    path.push(answer.id);
  }
}

let open: ChartPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
async function start(locale: Locale, path: string[] = []): Promise<ChartPage> {
  const query = path.length > 0 ? `${ID}.path=${path.join('.')}` : '';
  open = await openChart(ID, locale, { query });
  return open;
}
const card = ({ figure }: ChartPage) => figure.locator('.card');
const heading = (chart: ChartPage) => card(chart).locator('[tabindex="-1"]');
const steps = ({ figure }: ChartPage) => figure.locator('.path li');
const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The card must show the question or outcome that a path leads to, and the way there. */
async function expectAt(chart: ChartPage, graph: ExplorerGraph, path: string[]): Promise<void> {
  const { at, steps: taken } = walk(graph, path);
  await expect
    .poll(async () => squeezed(await heading(chart).textContent()), { timeout: 5_000 })
    .toContain(squeezed(at.text));
  const shown = await steps(chart).locator('b').allTextContents();
  expect(shown).toEqual(taken.map(({ answer }) => answer.label));
  expect(await viewInAddress(chart)).toEqual(path.length > 0 ? { path: path.join('.') } : {});
}

/** Gives one answer with Tab and Enter; the focus must then be on the new question. */
async function answerByKeyboard(chart: ChartPage, graph: ExplorerGraph, path: string[]) {
  const { at, steps: taken } = walk(graph, path);
  const label = taken.at(-1)?.answer.label ?? '';
  const button = card(chart).getByRole('button', { name: label, exact: true });
  await tabTo(chart.page, button);
  await chart.page.keyboard.press('Enter');
  await expect
    .poll(() =>
      chart.page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ') ?? ''),
    )
    .toContain(squeezed(at.text));
  expect(await chart.page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H\d$/);
}

describe.each(LOCALES)('in %s', (locale) => {
  const graph = explorerGraph(content(), locale);

  it.each(WALKS)('%s, %s answers: by keyboard to an outcome', async (status, habit) => {
    const chart = await start(locale);
    const path = pathOf(graph, status, habit);
    await wake(chart);
    await expectAt(chart, graph, []);
    for (let i = 1; i <= path.length; i++) await answerByKeyboard(chart, graph, path.slice(0, i));
    await expectAt(chart, graph, path);

    const { at, steps: taken } = walk(graph, path);
    const text = squeezed(await card(chart).textContent());
    expect(text).toContain(
      squeezed(ready(ID, locale).labels[`verdicts.${at.verdict}`] ?? 'missing'),
    );
    expect(text).toContain(DISCLAIMER[locale]);
    const summary = squeezed(await card(chart).locator('.summary').textContent());
    for (const { answer } of taken) expect(summary).toContain(squeezed(answer.label));
    for (const { node } of taken.slice(1)) expect(summary).toContain(squeezed(node.text));
    expectQuiet(chart);
  });

  it('an address with answers opens at their place and survives a reload, repeated answers too', async () => {
    const path = pathOf(graph, 'born-citizen', 'last');
    expect(new Set(path).size).toBeLessThan(path.length);
    const chart = await start(locale, path);
    await expectAt(chart, graph, path);
    await chart.page.reload();
    await expectAt(chart, graph, path);
    expectQuiet(chart);
  });

  it('back, change, start again and the browser’s own back keep to the answers', async () => {
    const path = pathOf(graph, 'dual-national', 'last');
    const chart = await start(locale, path);
    await expectAt(chart, graph, path);
    await chart.figure.locator('.explorer-actions button').first().click();
    await expectAt(chart, graph, path.slice(0, -1));
    await chart.page.goBack();
    await expectAt(chart, graph, path);
    await steps(chart).nth(1).getByRole('button').click();
    await expectAt(chart, graph, path.slice(0, 1));
    await chart.figure.locator('.explorer-actions button').nth(1).click();
    await expectAt(chart, graph, []);
    await chart.page.goBack();
    await expectAt(chart, graph, path.slice(0, 1));
    expectQuiet(chart);
  });

  it('offers every status, and shows of each its outcome, its law and what is contested', async () => {
    const chart = await start(locale);
    await wake(chart);
    const { edges } = walk(graph, []).at;
    expect(edges).toHaveLength(11);
    await expect
      .poll(() => card(chart).locator('.answers button').allTextContents())
      .toEqual(edges.map(({ label }) => label));
    for (const { id } of edges) {
      const path = pathOf(graph, id, 'first');
      await chart.page.goto(`${chartPath(ID, locale)}?${ID}.path=${path.join('.')}`);
      await expectAt(chart, graph, path);
      const { at } = walk(graph, path);
      const contested = card(chart).locator('details');
      expect(await contested.locator('p').isVisible()).toBe(false);
      await contested.locator('summary').press('Enter');
      expect(await contested.locator('p').innerText()).toBe(
        walk(graph, [id]).at.contested?.replace(/\s+/g, ' '),
      );
      const laws = squeezed(await card(chart).locator('.laws').innerText());
      for (const { label } of at.laws) expect(laws).toContain(squeezed(label));
      const linked = at.laws.flatMap(({ url }) => url ?? []);
      const links = await card(chart)
        .locator('.laws a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(linked);
    }
    expectQuiet(chart);
  });

  it.each(['clipboard', 'old command'] as const)(
    'copying the path by %s takes the answers along',
    async (way) => {
      const path = pathOf(graph, 'serving-sentence', 'last');
      const chart = await start(locale, path);
      await expectAt(chart, graph, path);
      await chart.page.evaluate((withClipboard) => {
        const copies: string[] = [];
        Object.assign(window, { copies });
        const writeText = (text: string) => {
          if (!withClipboard) return Promise.reject(new Error('not allowed'));
          copies.push(text);
          return Promise.resolve();
        };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
        document.execCommand = (name) => {
          const field = document.activeElement;
          if (name !== 'copy' || !(field instanceof HTMLTextAreaElement)) return false;
          copies.push(field.value.slice(field.selectionStart, field.selectionEnd));
          return true;
        };
      }, way === 'clipboard');
      const share = card(chart).locator('.share');
      await share.getByRole('button').focus();
      await chart.page.keyboard.press('Enter');
      await expect
        .poll(() => share.getByRole('status').textContent())
        .toBe(interfaceText(locale, 'actions.copied'));
      const copies = await chart.page.evaluate(
        () => (window as unknown as { copies: string[] }).copies,
      );
      expect(copies).toHaveLength(1);
      const copied = squeezed(copies[0] ?? '');
      for (const { answer } of walk(graph, path).steps)
        expect(copied).toContain(squeezed(answer.label));
      expect(copied).toContain(DISCLAIMER[locale]);
      expect(copied).toContain(chart.page.url());
      expect(await chart.page.locator('body > textarea').count()).toBe(0);
    },
  );
});

describe('an address that somebody tampered with', () => {
  const graph = explorerGraph(content(), 'en');

  it.each([
    ['no such status', 'nobody', []],
    ['markup', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', []],
    ['a prototype', '__proto__.constructor', []],
    ['a good start, then nonsense', 'born-citizen.qqq.no', ['born-citizen']],
  ])('stops where the answers stop making sense: %s', async (_, raw, sensible) => {
    open = await openChart(ID, 'en', { query: `${ID}.path=${raw}` });
    await awake(open.figure);
    const { at } = walk(graph, sensible);
    await expect
      .poll(async () => squeezed(await heading(open as ChartPage).textContent()))
      .toBe(squeezed(at.text));
    expect(await steps(open).count()).toBe(sensible.length);
    expect(await open.page.content()).not.toContain('onerror');
    expectQuiet(open);
  });
});

it('says so when the questions cannot be fetched, and keeps the list of statuses', async () => {
  open = await openChart(ID, 'en');
  await open.page.route('**/data.json', (route) => route.abort());
  await wake(open);
  const message = interfaceText('en', 'figure.loadFailed');
  await expect.poll(() => open?.figure.getByRole('status').first().textContent()).toBe(message);
  expect(await open.figure.locator('svg').count()).toBeGreaterThan(0);
});
