import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { ready, sentences } from '../../pictures/picture.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { shown, TOP, worldRates, type WorldRate, type WorldRatesView } from './chart.ts';

const start: WorldRatesView = { places: [], region: 'all' };
const english = ready('world-rates', 'en');
const rows = english.rows as WorldRate[];
const ids = (view: Partial<WorldRatesView>) =>
  shown(rows, { ...start, ...view } as WorldRatesView).map(({ id }) => id);
const draw = (view: WorldRatesView) => {
  const context = { ...english, width: 680, palette: SENTINEL_PALETTE, measure: () => 10 };
  const [panel] = worldRates.spec(rows, view, context).panels;
  if (panel?.kind !== 'chart') throw new Error('The first panel is no chart.');
  return panel.config.data;
};

describe.each(LOCALES)('the table in %s', (locale) => {
  it('is read back as the rows that it was made of', () => {
    const chart = ready('world-rates', locale);
    const table = worldRates.table(chart.rows as WorldRate[], chart);
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(worldRates.parse(records)).toEqual(chart.rows);
  });
});

describe('the places shown', () => {
  it('are at first the ranked places with the highest rates', () => {
    const first = shown(rows, start);
    expect(first).toHaveLength(TOP);
    expect(first.slice(0, 4).map(({ id }) => id)).toEqual(['slv', 'cub', 'tkm', 'usa']);
    expect(first.every(({ standing }) => typeof standing === 'number')).toBe(true);
  });

  it('are those of a region, ranked ones only', () => {
    const europe = shown(rows, { places: [], region: 'europe' });
    expect(europe.length).toBeGreaterThan(10);
    expect(
      europe.every(({ region, standing }) => region === 'europe' && typeof standing === 'number'),
    ).toBe(true);
  });

  it('are those chosen, sorted by rate, also when they have no rank', () => {
    expect(ids({ places: ['mex', 'slv', 'gum'] })).toEqual(['slv', 'gum', 'mex']);
    expect(ids({ places: ['mex', 'gone'], region: 'asia' })).toEqual(['mex']);
  });

  it('are the first ones again when no chosen place exists', () => {
    expect(ids({ places: ['gone'] })).toEqual(ids({}));
  });

  it('do not change the order of the rows given', () => {
    const before = rows.map(({ id }) => id);
    shown(rows, start);
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});

describe('the picture', () => {
  it('has one bar a place, as long as its rate, from highest to lowest', () => {
    const data = draw(start);
    expect(data.datasets[0]?.data).toEqual(shown(rows, start).map(({ rate }) => rate));
    expect(data.labels?.[0]).toBe('El Salvador');
  });

  it('gives El Salvador and the United States their own hues and marks who has no rank', () => {
    const { datasets, labels } = draw({ ...start, places: ['slv', 'usa', 'gum'] });
    expect(datasets[0]?.borderColor).toEqual([
      SENTINEL_PALETTE.salvador,
      SENTINEL_PALETTE.states,
      SENTINEL_PALETTE.other,
    ]);
    expect(labels?.filter((label) => String(label).includes('(not ranked)'))).toHaveLength(1);
  });
});

describe('the sentences', () => {
  it.each(LOCALES)('give the figures of the dossier in %s', (locale) => {
    const { title, takeaway, alt } = sentences(ready('world-rates', locale));
    expect(title).toContain('3.06');
    expect(takeaway).toContain('1,659');
    expect(takeaway).toContain('542');
    expect(alt).toContain('1,659');
    for (const text of [title, takeaway, alt]) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('speak of the places chosen, one or several', () => {
    const say = (places: string[]) => sentences(english, { ...start, places });
    expect(say(['usa']).takeaway).toMatch(/one place: United States.*542/);
    expect(say(['usa', 'slv']).takeaway).toContain('the 2 places');
    expect(say(['usa']).alt).toContain('one horizontal bar');
    expect(say(['usa', 'slv']).alt).toContain('2 horizontal bars');
  });

  it('need El Salvador and the United States', () => {
    expect(() => worldRates.sentence(rows.slice(3), start, english)).toThrow(
      'El Salvador and the US',
    );
  });
});
