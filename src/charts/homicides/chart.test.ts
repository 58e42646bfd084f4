import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { chartLabels } from '../registry.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { built } from './build.ts';
import { homicides as chart } from './chart.ts';
import type { HomicideRow } from './years.ts';

const labelsIn = (locale: Locale) => chartLabels({ ...built.words, ...built.tableWords }, locale);
const context = { locale: 'en' as const, labels: labelsIn('en') };
const rows = built.rows('en', context.labels) as HomicideRow[];
const said = chart.sentence(rows, {}, context);
const fact = (id: string) => content().facts.get(id)?.value;

function words(width: number): string[] {
  return chart
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
}

describe.each(LOCALES)('the table in %s', (locale) => {
  it('is read back as the rows that it was made of', () => {
    const own = { locale, labels: labelsIn(locale) };
    const made = built.rows(locale, own.labels) as HomicideRow[];
    const table = chart.table(made, own);
    const records = table.rows.map(({ key, cells }) => ({
      key,
      ...Object.fromEntries(cells.map(({ value }, i) => [table.columns[i]?.key, String(value)])),
    }));
    expect(chart.parse(records)).toEqual(made);
  });
});

describe('the rows', () => {
  it('give the police count of every year from 2015 to 2025', () => {
    expect(rows.slice(0, -1).map(({ people }) => people)).toEqual([
      6656, 5280, 3962, 3346, 2398, 1341, 1147, 495, 154, 114, 82,
    ]);
  });

  it('leave the rate of 2017 out', () => {
    expect(rows.find(({ year }) => year === 2017)?.rate).toBeNull();
  });

  it('keep the UN estimate apart from the police', () => {
    expect(rows.at(-1)).toMatchObject({ id: 'unodc-2024', rate: 3.3, rule: 'estimate' });
    expect(rows.filter(({ rule }) => rule === 'estimate')).toHaveLength(1);
  });
});

describe('the picture', () => {
  it.each([340, 680])('shows the change of rule, both falls and both rates at %i', (width) => {
    const all = words(width);
    expect(all).toContain('Counting rule changed in July 2019');
    expect(all).toContain('State of exception from March 2022');
    expect(all).toEqual(expect.arrayContaining(['−83%', '−90%', '1.9', '3.3']));
  });
});

describe('the sentence', () => {
  it('agrees with the facts', () => {
    expect(said.fallBefore).toEqual({ number: fact('homicide-fall-before-crackdown') });
    expect(said.fallSince).toEqual({ number: fact('homicide-fall-since-crackdown') });
    expect(said).toMatchObject({
      fallBefore: { number: 83 },
      fallSince: { number: 90 },
      lastCount: { number: 82 },
      policeRate: { number: 1.9 },
      estimateRate: { number: 3.3 },
    });
  });
});
