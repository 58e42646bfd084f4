import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { chartLabels } from '../registry.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { oneInSixty as chart } from './chart.ts';
import { grid } from './crowd.ts';
import { oneIn, type OneInRow } from './people.ts';

const labelsIn = (locale: Locale) => chartLabels({ ...built.words, ...built.tableWords }, locale);
const context = { locale: 'en' as const, labels: labelsIn('en') };
const rows = built.rows('en', context.labels) as OneInRow[];
const row = (id: string) => rows.find((one) => one.id === id) as OneInRow;

function heads(places: string[], width = 680): { filled: number; all: number }[] {
  const { panels } = chart.spec(
    rows,
    { places },
    { ...context, width, palette: SENTINEL_PALETTE, measure: (text) => text.length * 6 },
  );
  return panels.map((panel) => {
    if (panel.kind !== 'drawing') throw new Error('The picture is no drawing.');
    const circles = panel.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
    return { filled: circles.filter(({ fill }) => fill).length, all: circles.length };
  });
}

describe.each(LOCALES)('the table in %s', (locale) => {
  it('is read back as the rows that it was made of', () => {
    const own = { locale, labels: labelsIn(locale) };
    const made = built.rows(locale, own.labels) as OneInRow[];
    const table = chart.table(made, own);
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(chart.parse(records)).toEqual(made);
  });
});

describe('the number', () => {
  it('is the fact’s', () => {
    const fact = (id: string) => content().facts.get(id)?.value;
    expect(oneIn(row('slv'))).toBe(fact('slv-one-in'));
    expect(oneIn(row('usa'))).toBe(fact('usa-one-in'));
    expect(oneIn(row('wld'))).toBe(fact('world-one-in'));
    expect(oneIn(row('slv'))).toBe(60);
  });
});

describe('the picture', () => {
  it('draws as many figures as the number says, one of them filled', () => {
    expect(heads([])).toEqual([{ filled: 1, all: 60 }]);
    expect(heads(['usa'])[1]?.all).toBe(185);
    expect(heads([], 340)).toEqual([{ filled: 1, all: 60 }]);
  });

  it('keeps El Salvador on top and sorts the places chosen by their rate', () => {
    expect(heads(['mex', 'usa', 'slv'])).toHaveLength(3);
    expect(chart.sentence(rows, { places: ['mex', 'usa'] }, context)).toMatchObject({
      count: { number: 2 },
      firstName: 'United States',
      lastName: 'Mexico',
    });
  });

  it('keeps figures inside the width, however many there are', () => {
    for (const count of [1, 60, 184, 714, 7143])
      for (const width of [340, 680]) {
        const { columns, step } = grid(count, width);
        expect(columns * step).toBeLessThanOrEqual(width + 0.01);
      }
  });
});

describe('the sentence', () => {
  it('binds the rate to its date', () => {
    expect(chart.sentence(rows, { places: [] }, context)).toMatchObject({
      oneIn: { number: 60 },
      slvRate: { number: 1659 },
      slvDate: { date: '2024-03' },
    });
  });
});
