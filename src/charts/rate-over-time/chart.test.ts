import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { initialView } from '../shared/view.ts';
import { chartLabels } from '../registry.ts';
import { built } from './build.ts';
import { rateOverTime } from './chart.ts';
import { chosenPlaces, runs, type TimeRow, type TimeView } from './series.ts';

const labelsIn = (locale: 'en' | 'es') =>
  chartLabels({ ...built.words, ...built.tableWords }, locale);
const labels = labelsIn('en');
const rows = built.rows('en', labels) as TimeRow[];
const start = initialView<TimeView>(rateOverTime.view);
const context = { locale: 'en' as const, labels };
const ids = (stretches: TimeRow[][]) => stretches.map((run) => run.map(({ id }) => id));
const spec = (view: Partial<TimeView>, width = 680) =>
  rateOverTime.spec(rows, { ...start, ...view } as TimeView, {
    ...context,
    width,
    palette: SENTINEL_PALETTE,
    measure: (text) => text.length * 6,
  });
const words = (view: Partial<TimeView>) =>
  spec(view).panels.flatMap((panel) =>
    panel.kind === 'drawing'
      ? panel.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      : [],
  );

describe.each(LOCALES)('the table in %s', (locale) => {
  const own = { locale, labels: labelsIn(locale) };
  const made = built.rows(locale, own.labels) as TimeRow[];
  const table = rateOverTime.table(made, own);

  it('is read back as the rows that it was made of', () => {
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(rateOverTime.parse(records)).toEqual(made);
  });

  it('leaves no code without words', () => {
    expect(table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).not.toContain(
      undefined,
    );
  });
});

describe('the rows', () => {
  it('leave out the wider definition of confinement', () => {
    expect(rows.some(({ rate }) => rate === 614)).toBe(false);
  });

  it('hold the published figures', () => {
    const figures = Object.fromEntries(rows.map(({ id, rate, people }) => [id, [rate, people]]));
    expect(figures).toMatchObject({
      'slv-2000-main': [130, 7754],
      'slv-2022-03-main': [610, 39538],
      'slv-2022-05-main': [1086, 71000],
      'slv-2023-09-main': [null, 105100],
      'slv-2024-03-main': [1659, 109519],
      'slv-2024-census': [1776, 107055],
      'usa-2023-12-31-main': [542, 1833700],
      'wld-2024-05-main': [140, null],
    });
  });
});

describe('the line of El Salvador', () => {
  it('breaks where the counter changes', () => {
    expect(ids(runs(rows, 'slv', 'rate')).slice(1)).toEqual([
      ['slv-2022-03-main'],
      ['slv-2022-05-main'],
      ['slv-2024-03-main'],
    ]);
    expect(runs(rows, 'slv', 'rate')[0]?.at(-1)?.date).toBe('2016');
    expect(ids(runs(rows, 'slv', 'people')).slice(1)).toEqual([
      ['slv-2020-12-main'],
      ['slv-2022-03-main'],
      ['slv-2022-05-main'],
      ['slv-2023-09-main'],
      ['slv-2024-03-main'],
    ]);
  });

  it('never holds two counters, lists, surveys or estimates, in any place', () => {
    for (const place of new Set(rows.map(({ id }) => id.slice(0, 3))))
      for (const run of runs(rows, place, 'rate')) {
        expect(new Set(run.map(({ counter }) => counter)).size).toBe(1);
        expect(run.every(({ kind }) => kind === 'count' || kind === 'independent')).toBe(true);
      }
  });

  it('leaves a gap where no count is known for years', () => {
    const rwanda = ids(runs(rows, 'rwa', 'rate'));
    expect(rwanda.at(-1)).toEqual(['rwa-2025-08-31-main']);
  });
});

describe('the picture', () => {
  it('names who counted, and gives no number to the estimate of 2025', () => {
    const said = words({});
    expect(said).toContain('1,659');
    expect(said).toContain('1,776');
    expect(said).not.toContain('1,824');
  });

  it('gives every place its own scale in people', () => {
    expect(words({ measure: 'people' }).filter((text) => text.includes('own scale'))).toHaveLength(
      2,
    );
  });

  it('shows the first choice when nothing is chosen', () => {
    expect(chosenPlaces(rows, { ...start, places: [] })).toEqual(['slv', 'usa', 'wld']);
  });
});

describe('the sentence', () => {
  it('gives the counts of the dossier', () => {
    expect(rateOverTime.sentence(rows, start, context)).toMatchObject({
      slvFirst: '130',
      slvBefore: '610',
      slvAfter: '1,659',
      usaHighest: '755',
      usaHighestDate: { date: '2008' },
      usaNewest: '542',
      slvPeopleAfter: '109,519',
    });
  });

  it('names the highest and lowest newest count of the places chosen', () => {
    const view = { ...start, places: ['cub', 'mex', 'pan'] };
    expect(rateOverTime.takeaway?.(view)).toBe('takeaway_places');
    expect(rateOverTime.sentence(rows, view, context)).toMatchObject({
      count: { number: 3 },
      topName: 'Cuba',
      topValue: '794',
      bottomName: 'Mexico',
      bottomValue: '200',
    });
  });
});
