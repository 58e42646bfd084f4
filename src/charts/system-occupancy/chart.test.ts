import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { chartLabels } from '../registry.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { systemOccupancy as chart } from './chart.ts';
import { occupancy, type OccupancyRow } from './levels.ts';

const labelsIn = (locale: Locale) => chartLabels({ ...built.words, ...built.tableWords }, locale);
const context = { locale: 'en' as const, labels: labelsIn('en') };
const rows = built.rows('en', context.labels) as OccupancyRow[];
const fact = (id: string) => content().facts.get(id)?.value;

describe.each(LOCALES)('the table in %s', (locale) => {
  it('is read back as the rows that it was made of', () => {
    const own = { locale, labels: labelsIn(locale) };
    const made = built.rows(locale, own.labels) as OccupancyRow[];
    const table = chart.table(made, own);
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(chart.parse(records)).toEqual(made);
  });
});

describe('the rows', () => {
  it('give occupancy by base, and never the part above full', () => {
    expect(Object.fromEntries(rows.map(({ id, percent }) => [id, percent]))).toEqual({
      'slv-2017-07-system': 348.2,
      'slv-2019-system': 139,
      'slv-2020-12-system': 119,
      'slv-2024-without-cecot': 313,
      'slv-2024-06-without-cecot': 357,
      'slv-2024-with-cecot': 157,
      'slv-2024-06-cecot-only': 36,
      'slv-2024-01-system': 237,
      'slv-2025-03-system': 369.5,
    });
  });

  it('work the whole system out on all places, those advertised for CECOT among them', () => {
    expect(rows.find(({ section }) => section === 'with')).toMatchObject({
      people: 111207,
      places: 30864 + 40000,
    });
    expect(occupancy(111207, 70864, 0)).toBe(fact('slv-occupancy-with-cecot'));
  });

  it('print no places that the source does not state', () => {
    const unclear = rows.filter(({ section }) => section === 'unstated');
    expect(unclear.map(({ places }) => places)).toEqual([null, null]);
  });

  it('say in words what is known where people or places are missing', () => {
    for (const { id, people, places } of rows)
      if (people === null || places === null) expect(context.labels[`basis.${id}`]).toBeTruthy();
  });

  it('draw estimates with dashes', () => {
    const drawn = rows.filter(({ section }) => ['without', 'with', 'cecot'].includes(section));
    expect(new Set(drawn.map(({ look }) => look))).toEqual(new Set(['dashed']));
  });
});

describe('the picture', () => {
  it.each([340, 680])('shows both answers at %i', (width) => {
    const texts = chart
      .spec(
        rows,
        {},
        { ...context, width, palette: SENTINEL_PALETTE, measure: (text) => text.length * 6 },
      )
      .panels.flatMap((panel) =>
        panel.kind === 'drawing'
          ? panel.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
          : [],
      );
    expect(texts).toEqual(expect.arrayContaining(['313%', '157%', '36%', '119%']));
    expect(texts).not.toContain('213%');
  });
});

describe('the sentence', () => {
  it('agrees with the facts', () => {
    const said = chart.sentence(rows, {}, context);
    expect(said.without).toEqual({ number: fact('slv-occupancy-without-cecot') });
    expect(said.withCecot).toEqual({ number: fact('slv-occupancy-with-cecot') });
    expect(said.before).toEqual({ number: fact('slv-occupancy-2020') });
  });
});
