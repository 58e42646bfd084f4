import { describe, expect, it } from 'vitest';
import { recordsOf, testContext } from '../shared/test-context.ts';
import { officialTotals, type ArrestRow } from './arrests.ts';
import { built } from './build.ts';
import { exceptionArrests as chart } from './chart.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as ArrestRow[];
const shapes = chart
  .spec(rows, {}, context)
  .panels.flatMap((panel) => (panel.kind === 'drawing' ? panel.shapes : []));

describe('exception-arrests', () => {
  it('has every total of the dossier and draws only those meant for charts', () => {
    expect(rows).toHaveLength(56);
    expect(rows.filter(({ drawn }) => drawn)).toHaveLength(35);
    expect(rows.filter(({ drawn }) => drawn).map(({ arrests }) => arrests)).not.toContain(89000);
  });

  it('never falls: the official total only grows', () => {
    const totals = officialTotals(rows).map(({ arrests }) => arrests);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  it('joins official totals only, as steps', () => {
    const press = rows.filter(({ drawn, official }) => drawn && !official);
    expect(press.map(({ arrests, asOf }) => [arrests, asOf])).toEqual([[88750, '2025-08-15']]);
    const lines = shapes.filter((shape) => shape.kind === 'line' && shape.lineWidth === 2.5);
    expect(lines).toHaveLength((officialTotals(rows).length - 1) * 2);
    for (const line of lines) {
      if (line.kind === 'line') expect(line.x1 === line.x2 || line.y1 === line.y2).toBe(true);
    }
  });

  it('says the numbers of the dossier', () => {
    expect(chart.sentence(rows, {}, context)).toMatchObject({
      first: { number: 1400 },
      firstDate: { date: '2022-03-28' },
      yearOne: { number: 66417 },
      beforeOffer: { number: 84260 },
      last: { number: 91300 },
      lastDate: { date: '2026-02-24' },
    });
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');
    expect(words).toContain('more than 91,300');
  });

  it('reads its own table back', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });
});
