/** The list on a chart's own page, which follows what the reader chose in the chart. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { AnyView } from '../../src/charts/registry.ts';
import { ready } from '../../src/pictures/picture.ts';
import { tabTo, type ChartPage } from './chart-page.ts';

/** The list of a chart. */
export function listOf({ page, id }: Pick<ChartPage, 'page' | 'id'>): Locator {
  return page.locator(`[data-list="${id}"]`);
}

/** The button of a list that shows all again; in view only where nothing is found. */
export const showAll = (chart: ChartPage): Locator => listOf(chart).locator('[data-reset]');

/** What a reader sees of the list: ids of items, names of groups, and places to jump to. */
export function seenList(chart: Pick<ChartPage, 'page' | 'id'>) {
  return listOf(chart).evaluate((list) => {
    const seen = (selector: string) =>
      [...list.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return {
      items: seen('[data-item]').map(({ dataset }) => dataset.item ?? ''),
      groups: seen('[data-group] > h3').map(({ textContent }) => textContent),
      jumps: seen('[data-jump]').map(({ innerText }) => innerText),
      count: Number.parseInt(list.querySelector('[data-count]')?.textContent ?? '', 10),
    };
  });
}

/** Checks that a list shows exactly what the build says of a view, counts it, and how many that is. */
export async function expectListed(chart: ChartPage, view: AnyView): Promise<string[]> {
  const { built, rows, labels } = ready(chart.id, chart.locale);
  const ids = built.chart.listed?.(rows, view, { locale: chart.locale, labels }) ?? [];
  await expect
    .poll(async () => (await seenList(chart)).items, { timeout: 5_000 })
    .toEqual([...ids]);
  const { groups, jumps, count } = await seenList(chart);
  expect(jumps, 'Only groups that hold something can be jumped to').toEqual(groups);
  if (ids.length > 0) expect(count).toBe(ids.length);
  return ids;
}

/** Types into the chart's search with the keyboard alone, and settles the words with Enter. */
export async function search(chart: ChartPage, words: string): Promise<void> {
  await tabTo(chart.page, chart.figure.locator('input[type=search]'));
  await chart.page.keyboard.press('ControlOrMeta+A');
  await chart.page.keyboard.type(words);
  await chart.page.keyboard.press('Enter');
}

/** Waits until an element lies in the window. */
export async function expectInWindow(target: Locator): Promise<void> {
  const inside = () =>
    target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  await expect.poll(inside, { timeout: 5_000 }).toBe(true);
}
