import { describe, expect, it } from 'vitest';
import { computeFact, evaluate, inputsOf, roundTo, type Fact, type Located } from './facts.ts';
import type { FactRecord } from './schemas/fact.ts';
import type { Table } from './table.ts';

const record = (id: string, rest: Partial<FactRecord>): Located => ({
  record: { id, ...rest } as FactRecord,
  file: 'content/facts/test.yaml',
  line: 3,
});
const noFact = (id: string): Fact => {
  throw new Error(`unexpected input ${id}`);
};
const row = { key: 'SLV', line: 2, publish: 'page' as const, cells: { rate: 1659, note: null } };
const tables = new Map([
  ['rates', { name: 'rates', rows: [row], byKey: new Map([['SLV', row]]) } as unknown as Table],
]);

describe('roundTo', () => {
  it('rounds half away from zero, as on paper', () => {
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-1.005, 2)).toBe(-1.01);
    expect(roundTo(0.615, 2)).toBe(0.62);
    expect(roundTo(2.4999, 0)).toBe(2);
  });

  it('rounds to tens, hundreds and thousands with negative decimals', () => {
    expect(roundTo(17_920, -3)).toBe(18_000);
    expect(roundTo(1_449, -2)).toBe(1_400);
    expect(roundTo(1_450, -2)).toBe(1_500);
    expect(roundTo(1_234_567, -6)).toBe(1_000_000);
  });

  it('leaves no binary tail', () => {
    expect(roundTo(1659 / 542, 2)).toBe(3.06);
    expect(roundTo(91.02 / 156.25, 2)).toBe(0.58);
    expect(roundTo(91.02 / 70, 1)).toBe(1.3);
    expect(String(roundTo(0.1 + 0.2, 4))).toBe('0.3');
  });
});

describe('evaluate', () => {
  const values: Record<string, number | string> = { a: 1659, 'b-2': 542, d: '2025-03-15' };
  const valueOf = (id: string) => values[id] ?? 0;

  it('works out arithmetic on facts', () => {
    expect(evaluate('{a} / {b-2}', valueOf)).toBeCloseTo(3.0609, 4);
    expect(evaluate('({a} - {b-2}) * 2', valueOf)).toBe(2234);
    expect(evaluate('{a} - {a}', valueOf)).toBe(0);
  });

  it('counts the days between dates', () => {
    const dates: Record<string, string> = { from: '2025-03-15', to: '2025-07-18' };
    expect(evaluate('days({to}, {from})', (id) => dates[id] ?? '')).toBe(125);
    expect(evaluate('days({to}, {from})', () => '2024-02-29')).toBe(0);
  });

  it('refuses what is no number', () => {
    expect(() => evaluate('{a} / {zero}', valueOf)).toThrow('gives Infinity, not a number');
    expect(() => evaluate('"text"', valueOf)).toThrow('not a number');
    expect(() => evaluate('{t}', () => ({ en: 'a', es: 'b' }))).toThrow(
      'cannot stand in a formula',
    );
    expect(() => evaluate('{t}', () => ({ low: 1, high: 2 }))).toThrow('cannot stand in a formula');
  });

  it('lists each input once', () => {
    expect(inputsOf('{a} / ({b-2} + {a})')).toEqual(['a', 'b-2']);
  });
});

describe('computeFact', () => {
  it('takes a value from its table cell', () => {
    const from = { table: 'rates', key: 'SLV', column: 'rate' };
    expect(computeFact(record('slv', { from }), tables, noFact)).toMatchObject({
      id: 'slv',
      value: 1659,
      inputs: [],
      line: 3,
    });
  });

  it('says which part of a reference leads nowhere', () => {
    const value = (table: string, key: string, column: string) => () =>
      computeFact(record('x', { from: { table, key, column } }), tables, noFact);
    expect(value('none', 'SLV', 'rate')).toThrow('there is no table "none"');
    expect(value('rates', 'XXX', 'rate')).toThrow('the table "rates" has no row "XXX"');
    expect(value('rates', 'SLV', 'size')).toThrow('the table "rates" has no column "size"');
    expect(value('rates', 'SLV', 'note')).toThrow('the cell rates/SLV/note is empty');
  });

  it('rounds a formula and keeps the decimals that it is printed with', () => {
    const resolve = (id: string) => ({ value: id === 'a' ? 1659 : 542 }) as Fact;
    const fact = (round: number) =>
      computeFact(record('r', { formula: '{a} / {b}', round }), tables, resolve);
    expect(fact(2)).toMatchObject({ value: 3.06, decimals: 2, inputs: ['a', 'b'] });
    expect(fact(-1)).toMatchObject({ value: 0, decimals: 0 });
  });
});
