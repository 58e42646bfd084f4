import { describe, expect, it } from 'vitest';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import type { PollRow } from './poll-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as PollRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('opinion', () => {
  it('has every poll of the dossier with both answers', () => {
    expect(
      rows.map(({ id, first, second, certainty }) => [
        id,
        first.percent,
        second.percent,
        certainty,
      ]),
    ).toEqual([
      ['yougov-2025-04-aea', null, 61, 'medium'],
      ['yougov-undated-no-convictions', 26, 60, 'low'],
      ['economist-yougov-2025-04-22', 50, 28, 'high'],
      ['cnn-ssrs-2025-04', 56, 20, 'high'],
      ['abc-post-ipsos-2025', 42, 26, 'low'],
      ['data-for-progress-2025', 23, 71, 'medium'],
      ['unnamed-2025-07', null, 58, 'low'],
      ['rasmussen-2025-04-17', 56, 5, 'low'],
    ]);
  });

  it('draws a panel for each poll of high or medium certainty, and none of low', () => {
    const written = writtenIn(draw(340));
    for (const row of rows) {
      const start = row.question.split(' ').slice(0, 3).join(' ');
      expect(written.includes(start), row.id).toBe(row.certainty !== 'low');
    }
  });

  it('leaves a gap where the first answer was not seen', () => {
    expect(shapesOf(draw(680)).filter(({ kind }) => kind === 'rect')).toHaveLength(7);
    expect(writtenIn(draw(680))).toContain('figure not seen');
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('says the numbers of its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toEqual({
      drawn: { number: 4 },
      listed: { number: 8 },
      aeaOppose: { number: 61 },
      economistBack: { number: 50 },
      economistNot: { number: 28 },
      cnnYes: { number: 56 },
      cnnNo: { number: 20 },
      progressSupport: { number: 23 },
      progressOppose: { number: 71 },
    });
  });
});
