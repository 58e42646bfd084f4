import { describe, expect, it } from 'vitest';
import { floorFor, round2, type FloorRow, type FloorView } from './floor.ts';

const row = (kind: FloorRow['kind'], value: number): FloorRow => ({
  id: kind,
  kind,
  value,
  label: '',
  counter: '',
});
const ROWS = [row('length', 12.3), row('width', 7.4), row('official', 100), row('cells', 256)];
const floor = (view: Partial<FloorView>) =>
  floorFor(ROWS, {
    mode: 'cell',
    people: 70,
    headcount: 15000,
    basis: 'plans',
    ...view,
  });

describe('floorFor', () => {
  it('divides the area read off the plans among the people of one cell', () => {
    expect(floor({ people: 70 })).toEqual({
      length: 12.3,
      width: 7.4,
      area: 91.02,
      cells: 256,
      perCell: 70,
      headcount: 17_920,
      share: 1.3,
    });
    expect(floor({ people: 156 }).share).toBe(0.58);
    expect(floor({ people: 60 }).share).toBe(1.52);
    expect(floor({ people: 100 }).share).toBe(0.91);
    expect(floor({ people: 1 }).share).toBe(91.02);
  });

  it('spreads the people of the prison over all cells, a fraction allowed', () => {
    expect(floor({ mode: 'prison', headcount: 40_000 })).toMatchObject({
      perCell: 156.25,
      headcount: 40_000,
      share: 0.58,
    });
    expect(floor({ mode: 'prison', headcount: 14_500 }).share).toBe(1.61);
    expect(floor({ mode: 'prison', headcount: 20_480 }).perCell).toBe(80);
  });

  it('takes the stated area as it is when the reader asks for it', () => {
    expect(floor({ basis: 'official' })).toMatchObject({ area: 100, share: 1.43 });
    expect(floor({ basis: 'official', mode: 'prison', headcount: 40_000 }).share).toBe(0.64);
  });

  it('gives no number where a row is missing, rather than a wrong one', () => {
    expect(
      floorFor([], { mode: 'cell', people: 70, headcount: 1, basis: 'plans' }).share,
    ).toBeNaN();
  });
});

it('round2 rounds as on paper', () => {
  expect([1.005, 2.675, 0.5825, 1.3002857].map(round2)).toEqual([1.01, 2.68, 0.58, 1.3]);
});
