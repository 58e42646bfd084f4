import { describe, expect, it } from 'vitest';
import { measureText } from '../../pictures/canvas.ts';
import { chartLabels } from '../registry.ts';
import { reachOf, recordsOf, shapesOf, writtenIn } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { perPerson, type DealRow } from './deal-row.ts';

const labels = chartLabels({ ...built.words, ...built.tableWords }, 'en');
const rows = built.rows('en', labels) as DealRow[];
const context = { locale: 'en', labels, palette: SENTINEL_PALETTE, measure: measureText } as const;
const draw = (width: number) => built.chart.spec(rows, {}, { ...context, width });

describe('third-country-deals', () => {
  it('has the five payments of the report, in dollars, with the people received', () => {
    expect(rows.map(({ id, paid, people, basis }) => [id, paid, people, basis])).toEqual([
      ['plw', 7_500_000, 0, 'report'],
      ['rwa', 7_500_000, 7, 'report'],
      ['gnq', 7_500_000, 29, 'report'],
      ['swz', 5_100_000, 15, 'report'],
      ['slv', 4_760_000, null, 'letter'],
    ]);
  });

  it('adds up to what the report calls more than 32 million', () => {
    expect(rows.reduce((sum, { paid }) => sum + paid, 0)).toBe(32_360_000);
  });

  it('divides only where the sum and the people come from one report', () => {
    expect(rows.map((row) => [row.id, perPerson(row)])).toEqual([
      ['plw', null],
      ['rwa', 1_071_000],
      ['gnq', 259_000],
      ['swz', 340_000],
      ['slv', null],
    ]);
    expect(writtenIn(draw(680))).toContain('nobody received');
  });

  it('draws no bar for what was not divided', () => {
    const dashed = shapesOf(draw(340)).filter((shape) => shape.kind === 'rect' && shape.dash);
    expect(dashed).toHaveLength(3);
  });

  it.each([340, 680])('clips no text at %i pixels', (width) => {
    expect(reachOf(draw(width), measureText)).toBeLessThanOrEqual(width + 0.5);
  });

  it('reads its rows back from its table', () => {
    expect(built.chart.parse(recordsOf(built.chart.table(rows, context)))).toEqual(rows);
  });

  it('says the numbers of its sentences', () => {
    expect(built.chart.sentence(rows, {}, context)).toMatchObject({
      count: { number: 5 },
      rwandaPaid: '$7.5 million',
      rwandaPeople: { number: 7 },
      rwandaEach: '$1,071,000',
      guineaEach: '$259,000',
      eswatiniPaid: '$5.1 million',
      eswatiniEach: '$340,000',
      palauPaid: '$7.5 million',
      salvadorPaid: '$4.76 million',
    });
  });
});
