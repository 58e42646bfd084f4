import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES } from '../../model/locale.ts';
import { ready, sentences } from '../../pictures/picture.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { floorSpace } from './chart.ts';
import type { FloorRow, FloorView } from './floor.ts';
import { floorSpaceRows } from './rows.ts';

const start: FloorView = { mode: 'cell', people: 70, headcount: 15000, basis: 'plans' };
const english = ready('floor-space', 'en');
const rows = english.rows as FloorRow[];
const panels = (view: Partial<FloorView>) =>
  floorSpace.spec(rows, { ...start, ...view } as FloorView, {
    ...english,
    width: 680,
    palette: SENTINEL_PALETTE,
    measure: (text) => text.length * 7,
  }).panels;

describe.each(LOCALES)('the table in %s', (locale) => {
  const chart = ready('floor-space', locale);
  const table = floorSpace.table(chart.rows as FloorRow[], chart);

  it('is read back as the rows that it was made of', () => {
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(floorSpace.parse(records)).toEqual(chart.rows);
  });

  it('gives the floor for each person beside each number of people', () => {
    const share = Object.fromEntries(table.rows.map(({ key, cells }) => [key, cells[3]?.value]));
    expect(share).toMatchObject({
      'cell-60-plans': 1.52,
      'cell-70-plans': 1.3,
      'cell-100-plans': 0.91,
      'hc-14500-plans': 1.61,
      'hc-40000-plans': 0.58,
      'icrc-dormitory': 3.4,
    });
  });
});

describe('the picture', () => {
  it('draws the cell and the bars, each bar as long as its number', () => {
    const [drawing, bars] = panels({ people: 156 });
    expect(drawing?.kind).toBe('drawing');
    if (bars?.kind !== 'chart') throw new Error('The second panel is no chart.');
    expect(bars.config.data.datasets[0]?.data).toEqual([0.58, 3, 3.4, 4]);
  });

  it('draws no cell on the official area, which has no sides', () => {
    expect(panels({ basis: 'official' }).map(({ kind }) => kind)).toEqual(['chart']);
  });

  it('keeps one scale while the number of people changes', () => {
    const max = (people: number) => {
      const bars = panels({ people }).at(-1);
      return bars?.kind === 'chart' ? bars.config.options?.scales?.x?.max : undefined;
    };
    expect(max(160)).toBe(4.5);
    expect(max(1)).toBe(4.5);
  });
});

describe('the sentences', () => {
  const say = (view: Partial<FloorView>, locale: 'en' | 'es' = 'en') =>
    sentences(ready('floor-space', locale), { ...start, ...view } as FloorView);

  it.each(LOCALES)('give the figures of the dossier in %s', (locale) => {
    const at70 = say({}, locale);
    for (const figure of ['70', '91.02', '1.3', '17,920', '256', '38', '3.4'])
      expect(at70.takeaway).toContain(figure);
    expect(at70.title).toMatch(/\b1\.3\b/);
    const at156 = say({ people: 156 }, locale);
    expect(at156.title).toMatch(/\b0\.58\b/);
    expect(at156.alt).toMatch(/\b156\b/);
    expect(at156.takeaway).toContain('39,936');
    for (const text of Object.values(at156)) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('use the singular for one person', () => {
    expect(say({ people: 1 }).title).toContain('With one person in a cell');
    expect(say({ people: 2 }).title).toContain('With 2 people in a cell');
    expect(say({ people: 1 }, 'es').title).not.toContain('1 personas');
  });

  it('speak of the whole prison when the reader counts it', () => {
    const { takeaway } = say({ mode: 'prison', headcount: 40_000 });
    for (const figure of ['40,000', '0.58', '156', '256']) expect(takeaway).toContain(figure);
  });

  it('follow the official area', () => {
    expect(say({ basis: 'official' }).takeaway).toMatch(/100 square meters.*1\.43/);
  });
});

it('names the table whose row is missing', () => {
  const tables = new Map(content().tables);
  const design = tables.get('design');
  if (!design) throw new Error('There is no table "design".');
  tables.set('design', { ...design, byKey: new Map() });
  expect(() => floorSpaceRows({ ...content(), tables }, 'en', english.labels)).toThrow(
    'content/tables/design.csv has no row "cell-length-12-3".',
  );
});
