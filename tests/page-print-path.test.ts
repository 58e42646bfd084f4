/** Can they send you? on paper: an outcome always stands with the answers that lead to it. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { walk, type ExplorerGraph } from '../src/charts/who-can-be-sent/graph.ts';
import { explorerGraph } from '../src/charts/who-can-be-sent/rows.ts';
import { SITE } from '../src/config.ts';
import { content } from '../src/model/content.ts';
import { formatDate } from '../src/model/format.ts';
import { LOCALES } from '../src/model/locale.ts';
import { interfaceText } from '../src/model/print.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { chartPath, tabTo } from './support/chart-page.ts';

const ID = 'who-can-be-sent';
const PATH = ['asylum-claim', 'no', 'no'];
const query = (path: readonly string[]) => `?${ID}.path=${path.join('.')}`;
/** A sheet of A4 in CSS pixels, less the margins; who prints may prefer dark. */
const SHEET = { width: 720, height: 1040, dark: true };

let open: WatchedPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Opens an address with a path, and notes calls of the print dialog instead of opening it. */
async function openPath(address: string): Promise<Page> {
  open = await newPage(SHEET);
  const { page } = open;
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => {
      (window as unknown as { printed: number }).printed += 1;
    };
  });
  await page.goto(address);
  await page.locator('.path').waitFor();
  return page;
}

/** Presses the button that prints the path alone, with the keyboard. */
async function pressPrint(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await tabTo(page, button, 200);
  await page.keyboard.press('Enter');
  const calls = () => page.evaluate(() => (window as unknown as { printed: number }).printed);
  expect(await calls()).toBe(1);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** All that stands on the paper. */
async function paper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  return squeezed(await page.evaluate(() => document.body.innerText));
}

/** Status, questions with answers, outcome, law, what is contested, disclaimer, address, date. */
function wanted(graph: ExplorerGraph, path: readonly string[], page: Page): string[] {
  const { at, steps } = walk(graph, path);
  return [
    ...steps.flatMap(({ node, answer }) => [node.text, answer.label]),
    at.text,
    at.explanation,
    at.couldReach ?? '',
    walk(graph, path.slice(0, 1)).at.contested ?? '',
    ...at.laws.map(({ label }) => label),
    page.url(),
  ];
}

/** Sentences of outcomes that stand on the paper beside the one that the answers lead to. */
const foreignOutcomes = (graph: ExplorerGraph, own: string, text: string) =>
  [...graph.nodes.values()].filter(
    ({ id, verdict, text: outcome }) => verdict && id !== own && text.includes(squeezed(outcome)),
  );

describe.each(LOCALES)('in %s', (locale) => {
  const graph = explorerGraph(content(), locale);
  const own = [
    interfaceText(locale, 'law.disclaimer'),
    interfaceText(locale, `explorer.verdicts.${walk(graph, PATH).at.verdict ?? ''}`),
    formatDate(SITE.published, locale),
    SITE.name[locale],
  ];
  const address = `${chartPath(ID, locale)}${query(PATH)}`;

  it('the printed page holds the whole path, and no outcome of another one', async () => {
    const page = await openPath(address);
    const text = await paper(page);
    for (const part of [...wanted(graph, PATH, page), ...own])
      expect(text).toContain(squeezed(part));
    expect(foreignOutcomes(graph, walk(graph, PATH).at.id, text)).toEqual([]);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('a button prints the path alone, on a sheet or two; then the page is whole again', async () => {
    const page = await openPath(address);
    await pressPrint(page, interfaceText(locale, 'explorer.print'));
    const text = await paper(page);
    for (const part of [...wanted(graph, PATH, page), ...own])
      expect(text).toContain(squeezed(part));
    for (const gone of ['.takeaway', '.chart-foot', '.site-header', '.site-footer', '.chart-about'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect((await paper(page)).length).toBeGreaterThan(text.length * 2);
  });

  it('answers without an outcome yet print as far as they go', async () => {
    const path = PATH.slice(0, 2);
    const page = await openPath(`${chartPath(ID, locale)}${query(path)}`);
    await pressPrint(page, interfaceText(locale, 'explorer.print'));
    const text = await paper(page);
    const { at, steps } = walk(graph, path);
    for (const { node, answer } of steps)
      expect(text).toContain(`${squeezed(node.text)} ${squeezed(answer.label)}`);
    expect(text).toContain(squeezed(at.text));
    expect(text).toContain(interfaceText(locale, 'law.disclaimer'));
    expect(foreignOutcomes(graph, '', text)).toEqual([]);
  });

  it('from the home page the path prints alone too', async () => {
    const page = await openPath(`/${locale === 'en' ? '' : 'es/'}${query(PATH)}`);
    await page.locator('.outcome').waitFor();
    await page
      .getByRole('button', { name: interfaceText(locale, 'explorer.print') })
      .press('Enter');
    const text = await paper(page);
    for (const part of [...wanted(graph, PATH, page), ...own])
      expect(text).toContain(squeezed(part));
    expect(await page.locator('.hero, .step').first().isVisible()).toBe(false);
  });
});

it('what was folded on the screen is open when a browser prints', async () => {
  const page = await openPath(`${chartPath(ID, 'en')}${query(PATH)}`);
  const contested = page.locator('.outcome details');
  expect(await contested.evaluate((one: HTMLDetailsElement) => one.open)).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => contested.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
});
