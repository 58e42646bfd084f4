import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { chartLabels } from '../registry.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { initialView } from '../shared/view.ts';
import { built } from './build.ts';
import { statesAndElSalvador as chart } from './chart.ts';
import type { StateRate, StatesView } from './states.ts';

const labelsIn = (locale: Locale) => chartLabels({ ...built.words, ...built.tableWords }, locale);
const context = { locale: 'en' as const, labels: labelsIn('en') };
const rows = built.rows('en', context.labels) as StateRate[];
const start = initialView<StatesView>(chart.view);
const rate = (id: string) => rows.find((row) => row.id === id)?.rate;

function names(view: Partial<StatesView>): string[] {
  const [panel] = chart.spec(rows, { ...start, ...view } as StatesView, {
    ...context,
    width: 340,
    palette: SENTINEL_PALETTE,
    measure: (text) => text.length * 6,
  }).panels;
  if (panel?.kind !== 'drawing') throw new Error('The picture is no drawing.');
  const known = new Set(rows.map(({ name }) => name));
  return panel.shapes.flatMap((one) =>
    one.kind === 'text' && known.has(one.text) ? [one.text] : [],
  );
}

describe.each(LOCALES)('the table in %s', (locale) => {
  it('is read back as the rows that it was made of', () => {
    const own = { locale, labels: labelsIn(locale) };
    const made = built.rows(locale, own.labels) as StateRate[];
    const table = chart.table(made, own);
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(chart.parse(records)).toEqual(made);
  });
});

describe('the rows', () => {
  it('hold the states by one definition, with the US rate of that definition', () => {
    const states = rows.filter(({ group }) => group === 'state');
    expect(states).toHaveLength(50);
    expect(new Set([...states, rows[1]].map((row) => row?.counter)).size).toBe(1);
    expect([rate('usa'), rate('us-la'), rate('us-al'), rate('us-ma')]).toEqual([
      614, 1067, 898, 241,
    ]);
  });

  it('never mix in the narrower US rate or the table of sentenced prisoners', () => {
    expect(rows.map((row) => row.rate)).not.toContain(542);
    expect(rate('us-ms')).toBe(1020);
  });

  it('take El Salvador from World Prison Brief', () => {
    expect(rows[0]).toMatchObject({ id: 'slv', rate: 1659, asOf: '2024-03', group: 'country' });
  });
});

describe('the picture', () => {
  it('sorts the states below El Salvador and the United States', () => {
    expect(names({}).slice(0, 4)).toEqual([
      'El Salvador',
      'United States',
      'Louisiana',
      'Mississippi',
    ]);
    expect(names({ sort: 'name' }).slice(0, 4)).toEqual([
      'El Salvador',
      'United States',
      'Alabama',
      'Alaska',
    ]);
  });
});

describe('the sentence', () => {
  it('agrees with the facts', () => {
    const said = chart.sentence(rows, start, context);
    expect(said.highestPercent).toEqual({
      number: content().facts.get('louisiana-share-of-slv')?.value,
    });
    expect(said).toMatchObject({
      stateCount: { number: 50 },
      highestName: 'Louisiana',
      highestRate: { number: 1067 },
      highestPercent: { number: 64 },
      lowestName: 'Massachusetts',
      lowestRate: { number: 241 },
      usaRate: { number: 614 },
    });
  });

  it('gives states with the same rate the same place', () => {
    const place = (id: string) => chart.sentence(rows, { ...start, mine: [id] }, context).firstRank;
    expect(place('us-ca')).toEqual(place('us-or'));
    expect(place('us-la')).toEqual({ number: 1 });
  });
});
