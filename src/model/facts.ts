import { create, all } from 'mathjs/number';
import type { FactRecord } from './schemas/fact.ts';
import type { Table } from './table.ts';

const math = create(all ?? {});

/** A fact's value: a number, ISO date, short text in both languages, or a range. */
export type FactValue = NonNullable<FactRecord['value']>;

/** A fact with its value computed. */
export interface Fact extends Omit<FactRecord, 'value'> {
  value: FactValue;
  /** Decimals that the value is printed with. */
  decimals?: number;
  /** Ids of the facts that a formula used. */
  inputs: string[];
  /** Where the record stands, for messages. */
  file: string;
  line: number;
}

/** Where a fact record stands. */
export interface Located {
  record: FactRecord;
  file: string;
  line: number;
}

const REFERENCE = /\{([^{}]+)\}/g;
const DAY = 86_400_000;

/** The ids a formula refers to. */
export function inputsOf(formula: string): string[] {
  return [...new Set([...formula.matchAll(REFERENCE)].map((m) => m[1] ?? ''))];
}

/** Rounds half away from zero at a number of decimals; negative decimals round to tens and up. */
export function roundTo(value: number, decimals: number): number {
  const shift = 10 ** decimals;
  const shifted = value * shift;
  // The epsilon keeps 1.005 × 100 = 100.49999… on the side that arithmetic on paper gives.
  const nudged = Math.round(Math.abs(shifted) + Math.abs(shifted) * Number.EPSILON * 4);
  const scaled = Math.sign(shifted) * nudged;
  // Dividing by 0.0001 would bring back a binary tail; multiplying by 10000 does not.
  return decimals < 0 ? scaled * 10 ** -decimals : scaled / shift;
}

function operand(value: FactValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return Date.parse(value) / DAY;
  throw new Error('a text or a range cannot stand in a formula');
}

/** Computes a formula. `days(a, b)` is the number of days from b to a. */
export function evaluate(formula: string, valueOf: (id: string) => FactValue): number {
  const scope: Record<string, unknown> = { days: (a: number, b: number) => a - b };
  const ids = inputsOf(formula);
  ids.forEach((id, i) => (scope[`fact_${i}`] = operand(valueOf(id))));
  const expression = formula.replace(REFERENCE, (_, id: string) => `fact_${ids.indexOf(id)}`);
  const result: unknown = math.evaluate(expression, scope);
  if (typeof result !== 'number' || !Number.isFinite(result)) {
    throw new Error(`the formula gives ${String(result)}, not a number`);
  }
  return result;
}

/** Resolves one fact; `resolve` gives the facts that its formula uses. */
export function computeFact(
  { record, file, line }: Located,
  tables: ReadonlyMap<string, Table>,
  resolve: (id: string) => Fact,
): Fact {
  const base = { ...record, file, line };
  if (record.formula !== undefined) {
    const decimals = record.round ?? 0;
    const value = roundTo(
      evaluate(record.formula, (id) => resolve(id).value),
      decimals,
    );
    return { ...base, value, decimals: Math.max(0, decimals), inputs: inputsOf(record.formula) };
  }
  if (record.from) {
    const { table: name, key, column } = record.from;
    const table = tables.get(name);
    if (!table) throw new Error(`there is no table "${name}"`);
    const row = table.byKey.get(key);
    if (!row) throw new Error(`the table "${name}" has no row "${key}"`);
    const cell = row.cells[column];
    if (cell === undefined) throw new Error(`the table "${name}" has no column "${column}"`);
    if (cell === null) throw new Error(`the cell ${name}/${key}/${column} is empty`);
    return { ...base, value: cell, inputs: [] };
  }
  return { ...base, value: record.value as FactValue, inputs: [] };
}
