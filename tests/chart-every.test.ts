/**
 * Every chart with controls: one change by keyboard, and what is then said and drawn is what the
 * build says of the same view. The languages take turns, so that each chart is tried in one.
 */
import { expect, it } from 'vitest';
import { CHARTS } from '../src/charts/registry.ts';
import { decodeView } from '../src/charts/shared/view.ts';
import { LOCALES } from '../src/model/locale.ts';
import {
  awake,
  canvases,
  change,
  expectQuiet,
  expectWords,
  openChart,
} from './support/chart-page.ts';

/** The explorer draws nothing; its walks are tested by themselves. */
const LIVE = [...CHARTS]
  .filter(([id, { chart }]) => chart.view.length > 0 && id !== 'who-can-be-sent')
  .map(([id, { chart }], index) => ({
    id,
    fields: chart.view,
    locale: LOCALES[index % 2] ?? 'en',
  }));

it.each(LIVE)(
  '$id in $locale says and draws what the reader chose',
  async ({ id, fields, locale }) => {
    const chart = await openChart(id, locale);
    const { page, figure } = chart;
    await change(page, id);
    await expect.poll(() => new URL(page.url()).search).toContain(`${id}.`);
    const view = decodeView(fields, new URL(page.url()).searchParams, `${id}.`);
    await expectWords(chart, view);
    const painted = async () => {
      const all = await canvases(figure);
      return all.length > 0 && all.every((canvas) => canvas.painted > 200);
    };
    await expect.poll(painted, { timeout: 5_000 }).toBe(true);
    const heights = await figure
      .locator('canvas')
      .evaluateAll((all) => all.map((canvas) => Math.round(canvas.getBoundingClientRect().height)));
    expect(Math.min(...heights)).toBeGreaterThan(20);

    await page.reload();
    await awake(figure);
    await expectWords(chart, view);
    expectQuiet(chart);
    await chart.close();
  },
);
