/** Drawing a cell of a chart's table at random, and setting it to another value. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { STANDARDS } from '../../src/charts/floor-space/floor.ts';
import type { Content } from '../../src/model/content.ts';

/** One cell of a table in `content/tables/`, with the chart that it is drawn in. */
export interface DrawnCell {
  table: string;
  key: string;
  column: string;
  chart: string;
  /** Between which values a distinctive one is looked for: the chart then shows the same rows. */
  low: number;
  high: number;
  /** Where the value itself has to stand for a reader, in both languages. */
  stands: ('picture' | 'takeaway' | 'alt')[];
}

/** Numbers from 0 to 1 that follow from a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to draw from.');
  return item;
}

/** A rate of the world chart: El Salvador's, the United States', or one of the other top 25. */
function rateCell(places: readonly string[], random: () => number): DrawnCell {
  const others = places.filter((code) => code !== 'SLV' && code !== 'USA');
  const key = pick(['SLV', 'USA', pick(others, random)], random);
  const spoken = key === 'SLV' || key === 'USA';
  return {
    table: 'world-rates',
    key,
    column: 'rate_per_100k',
    chart: 'world-rates',
    // Between Cuba and El Salvador nobody else changes place.
    low: 1000,
    high: 1600,
    stands: spoken ? ['picture', 'takeaway', 'alt'] : ['picture'],
  };
}

function designCell(random: () => number): DrawnCell {
  const cells = [
    ['cell-length-12-3', 11, 14],
    ['cell-width-7-4', 6.5, 8.5],
    ['cell-area-official-100', 92, 109],
  ] as const;
  const [key, low, high] = pick(cells, random);
  const stands: DrawnCell['stands'] = key.includes('official') ? [] : ['picture'];
  return { table: 'design', key, column: 'value_number', chart: 'floor-space', low, high, stands };
}

function standardCell(random: () => number): DrawnCell {
  const key = pick(STANDARDS, random);
  const stands: DrawnCell['stands'] = ['picture', 'alt'];
  if (key === 'icrc-dormitory') stands.push('takeaway');
  const column = 'threshold_m2';
  return { table: 'standards', key, column, chart: 'floor-space', low: 3.1, high: 4.4, stands };
}

/** One cell of each table that the charts draw, by chance. */
export function drawCells(places: readonly string[], random: () => number): DrawnCell[] {
  return [rateCell(places, random), designCell(random), standardCell(random)];
}

/** A value between the cell's bounds with two decimals, the last of them not zero. */
export function drawValue({ low, high }: DrawnCell, random: () => number): number {
  const tenths = Math.floor((low + random() * (high - low)) * 10);
  return Number(`${(tenths / 10).toFixed(1)}${1 + Math.floor(random() * 9)}`);
}

/** How many times a rate of any place goes into each new rate, or the other way round. */
export function ratiosBeside(content: Content, fresh: readonly number[]): number[] {
  const listed = ['world-rates', 'us-states'].flatMap((table) =>
    [...(content.tables.get(table)?.byKey.values() ?? [])].map(({ cells }) => cells.rate_per_100k),
  );
  return listed
    .map(Number)
    .filter((rate) => rate > 0)
    .flatMap((rate) =>
      fresh.map((one) => Number((Math.max(rate, one) / Math.min(rate, one)).toFixed(2))),
    );
}

/** Sets a cell of a table in a copy of the project. */
export function setCell(root: string, { table, key, column }: DrawnCell, value: number): void {
  const file = join(root, `content/tables/${table}.csv`);
  const rows = parse(readFileSync(file, 'utf8'));
  const at = rows[0]?.indexOf(column) ?? -1;
  const row = rows.find(([first]) => first === key);
  if (!row || at < 0) throw new Error(`${file} has no cell ${key}/${column}.`);
  row[at] = String(value);
  writeFileSync(file, stringify(rows));
}

/** Ids of the facts that are a cell or are computed from it, over however many steps. */
export function factsOf(content: Content, { table, key, column }: DrawnCell): Set<string> {
  const found = new Set<string>();
  for (;;) {
    const before = found.size;
    for (const { id, from, inputs } of content.facts.values()) {
      const own = from?.table === table && from.key === key && from.column === column;
      if (own || inputs.some((input) => found.has(input))) found.add(id);
    }
    if (found.size === before) return found;
  }
}
