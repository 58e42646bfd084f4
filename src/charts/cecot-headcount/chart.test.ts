import { describe, expect, it } from 'vitest';
import { recordsOf, testContext } from '../shared/test-context.ts';
import { built } from './build.ts';
import { cecotHeadcount as chart } from './chart.ts';
import { drawnCounts, drawnLevels, type HeadcountRow, type HeadcountView } from './statements.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as HeadcountRow[];
const view = (changes: Partial<HeadcountView> = {}): HeadcountView => ({
  levels: 'built',
  who: 'all',
  said: 'hide',
  ...changes,
});

describe('cecot-headcount', () => {
  it('has every dated statement and the four capacities of the dossier', () => {
    expect(rows.filter(({ what }) => what === 'held' || what === 'received')).toHaveLength(19);
    const levels = drawnLevels(rows, view({ levels: 'all' }));
    expect(levels.map(({ what, low }) => [what, low])).toEqual([
      ['order', 20000],
      ['advertised', 40000],
      ['bunks', 20480],
      ['plan', 80000],
    ]);
  });

  it('draws no figure that the dossier keeps out of charts', () => {
    const drawn = drawnCounts(rows, view());
    expect(drawn).toHaveLength(14);
    expect(drawn.map(({ low }) => low)).not.toContain(25000);
    expect(Math.max(...drawn.map(({ high, low }) => high ?? low))).toBe(20000);
  });

  it('words the last official total as people received', () => {
    const official = rows.filter(({ what }) => what === 'received');
    expect(official.map(({ low, asOf }) => [low, asOf])).toEqual([[14500, '2024-08-26']]);
    const texts = chart
      .spec(rows, view(), context)
      .panels.flatMap((panel) =>
        panel.kind === 'drawing'
          ? panel.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
          : [],
      );
    expect(texts.join(' ')).toContain('14,500 people received');
  });

  it('never joins the points', () => {
    const lines = chart
      .spec(rows, view({ levels: 'none', who: 'official' }), context)
      .panels.flatMap((panel) => (panel.kind === 'drawing' ? panel.shapes : []))
      .filter((shape) => shape.kind === 'line' && shape.stroke === context.palette.salvador);
    for (const line of lines) {
      if (line.kind === 'line') expect(Math.abs(line.x1 - line.x2)).toBeLessThanOrEqual(8);
    }
  });

  it('lists who said what when asked', () => {
    expect(chart.spec(rows, view({ said: 'show' }), context).panels).toHaveLength(3);
  });

  it('says the numbers of the dossier', () => {
    expect(chart.sentence(rows, view(), context)).toMatchObject({
      received: { number: 14500 },
      receivedDate: { date: '2024-08' },
      last: { number: 15000 },
      lastDate: { date: '2026-01' },
      pctAdvertised: { number: 36 },
      pctBunks: { number: 71 },
      rangeLow: { number: 10000 },
      rangeHigh: { number: 20000 },
    });
  });

  it('reads its own table back', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });
});
