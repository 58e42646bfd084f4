import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { panelOf, type CaseRow } from './case-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as CaseRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('denaturalization', () => {
  it('has the counts of the dossier, each in the panel of its own basis', () => {
    expect(rows.map((row) => [row.id, row.low, row.high, panelOf(row)])).toEqual([
      ['baseline-1990-2017', 11, 11, 'average'],
      ['filed-2008-2020', 228, 228, 'official'],
      ['filed-2017-2020', 94, 94, 'official'],
      ['referrals-2017-2018', 95, 95, undefined],
      ['first-trump-term', 102, 102, 'terms'],
      ['biden-term', 24, 24, 'terms'],
      ['jan-jul-2025', 5, 5, 'terms'],
      ['filed-2017-2025', 120, null, 'official'],
      ['week-to-2026-05-08', 12, 12, undefined],
      ['fy2026-target', 100, 200, 'target'],
    ]);
  });

  it('joins no totals: bars only for cases filed, and no line over time', () => {
    const { panels } = draw(680);
    expect(panels.every(({ kind }) => kind === 'drawing')).toBe(true);
    expect(shapesOf({ panels }).filter(({ kind }) => kind === 'rect')).toHaveLength(6);
  });

  it('writes the target as a range with dashes, and the open total as "more than"', () => {
    expect(writtenIn(draw(340))).toContain('100–200');
    expect(writtenIn(draw(340))).toContain('more than 120');
    expect(shapesOf(draw(340)).filter((s) => s.kind === 'line' && s.dash)).toHaveLength(1);
  });

  it('adds the terms as the fact of the same name does', () => {
    expect(content().facts.get('denat-sum-120-131')?.value).toBe(131);
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('says the numbers of its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toEqual({
      average: { number: 11 },
      official2008: { number: 228 },
      official2017: { number: 94 },
      official2025: { number: 120 },
      firstTerm: { number: 102 },
      bidenTerm: { number: 24 },
      start2025: { number: 5 },
      termsSum: { number: 131 },
      targetLow: { number: 100 },
      targetHigh: { number: 200 },
    });
  });
});
