import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import type { HeldRow } from './held-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as HeldRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('citizens-held', () => {
  it('has the counts of the dossier, with their wording and their dates', () => {
    expect(rows.map(({ id, people, bound, from, to }) => [id, people, bound, from, to])).toEqual([
      ['gao-arrested', 674, 'stated', '2015', '2020-03'],
      ['gao-detained', 121, 'stated', '2015', '2020-03'],
      ['gao-removed', 70, 'stated', '2015', '2020-03'],
      ['propublica-held', 170, 'at-least', '2025-01-20', '2025-10-05'],
      ['propublica-interference', 130, 'about', '2025-01-20', '2025-10-05'],
      ['propublica-citizenship', 50, 'at-least', '2025-01-20', '2025-10-05'],
      ['ice-released', 1480, 'at-least', '2012', '2018-04'],
    ]);
  });

  it('calls the people of the audit potential citizens, and nobody a citizen deported', () => {
    expect(writtenIn(draw(340))).toContain('Potential citizens removed');
    for (const locale of ['en', 'es'] as const) {
      const words = JSON.stringify([
        chartLabels({ ...built.words, ...built.tableWords }, locale),
        content().chartTexts.get('citizens-held')?.[locale].title,
        content().chartTexts.get('citizens-held')?.[locale].takeaway,
      ]);
      expect(words).not.toMatch(/citizens? deported|deported citizen|ciudadan\S+ deportad/i);
    }
  });

  it('draws each study to its own scale, and the single figure without a bar', () => {
    const bars = shapesOf(draw(680)).flatMap((shape) => (shape.kind === 'rect' ? [shape.w] : []));
    expect(bars).toHaveLength(6);
    expect(bars[3]).toBeCloseTo(bars[0] ?? 0);
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('says the numbers of its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toEqual({
      studies: { number: 3 },
      gaoArrested: { number: 674 },
      gaoDetained: { number: 121 },
      gaoRemoved: { number: 70 },
      pressHeld: { number: 170 },
      pressInterference: { number: 130 },
      pressCitizenship: { number: 50 },
      released: { number: 1480 },
    });
  });
});
