import { describe, expect, it } from 'vitest';
import { recordsOf, testContext } from '../shared/test-context.ts';
import { amount, ID, type AmountRow } from './amounts.ts';
import { built } from './build.ts';
import { price as chart } from './chart.ts';

const context = testContext(built, 'en');
const rows = built.rows('en', context.labels) as AmountRow[];
const shapes = (panel: number) => {
  const found = chart.spec(rows, { part: 'both' }, context).panels[panel];
  return found?.kind === 'drawing' ? found.shapes : [];
};
const bars = (panel: number) =>
  shapes(panel).flatMap((shape) => (shape.kind === 'rect' && shape.stroke ? [shape] : []));

describe('price', () => {
  it('has the amounts of the dossier', () => {
    expect(rows.map(({ id, amount: dollars, people }) => [id, dollars, people])).toEqual([
      [ID.announced, 20000, null],
      [ID.federal, 44090, null],
      [ID.group, 6000000, 300],
      [ID.aside, 15000000, null],
      [ID.grant, 4760000, 300],
      [ID.each, 18889, 252],
    ]);
  });

  it('puts yearly prices only on the axis of bars', () => {
    const [announced, federal, ...more] = bars(0);
    expect(more).toHaveLength(0);
    expect((announced?.w ?? 0) / (federal?.w ?? 1)).toBeCloseTo(20000 / 44090, 4);
    for (const id of [ID.announced, ID.federal])
      expect(amount(rows, id).measure).toBe('person-year');
  });

  it('draws the grant as one square for each person held, never as a bar', () => {
    expect(bars(1)).toHaveLength(0);
    const squares = shapes(1).filter((shape) => shape.kind === 'rect' && shape.w === shape.h);
    expect(squares).toHaveLength(252 + 1);
  });

  it('draws the announced price dashed and the average full', () => {
    expect(bars(0).map(({ dash }) => dash !== undefined)).toEqual([true, false]);
  });

  it('names no yearly figure made from the grant', () => {
    const texts = [...shapes(0), ...shapes(1)]
      .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      .join(' ');
    expect(texts).toContain('$18,889, for about four months');
    expect(texts).toContain('not a yearly price');
  });

  it('says the numbers of the dossier', () => {
    expect(chart.sentence(rows, { part: 'both' }, context)).toMatchObject({
      announced: '$20,000',
      group: '$6 million',
      federal: '$44,090',
      pct: { number: 45 },
      grant: '$4.76 million',
      held: { number: 252 },
      each: '$18,889',
    });
  });

  it('reads its own table back', () => {
    expect(chart.parse(recordsOf(chart.table(rows, context)))).toEqual(rows);
  });
});
