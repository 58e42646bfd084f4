/** What the rows of `custody-deaths` are. */
import type { Precision } from '../shared/cells.ts';

/** Two groups with methods of their own, the one official number, and all the rest. */
export const SERIES = ['sjh', 'cristosal', 'official', 'other'] as const;

/** One of them. */
export type Series = (typeof SERIES)[number];

/** One published running total. */
export interface DeathRow {
  id: string;
  series: Series;
  asOf: string;
  precision: Precision;
  /** Deaths since March 2022, as this source counts them. */
  deaths: number;
  bound: 'stated' | 'about' | 'at-least' | 'at-most';
  /** False for estimates, repeats and counts outside the two series: they stand in the table only. */
  drawn: boolean;
  /** Who said so, in the reader's language. */
  who: string;
}

/** The drawn points of a series, oldest first. */
export const pointsOf = (rows: readonly DeathRow[], series: Series) =>
  rows.filter((row) => row.drawn && row.series === series);

/**
 * The points of a series in runs that may be joined: a run ends where somebody else counts, so
 * that no line leads from one counter to another.
 */
export function runsOf(rows: readonly DeathRow[], series: Series): DeathRow[][] {
  const runs: DeathRow[][] = [];
  for (const row of pointsOf(rows, series)) {
    const run = runs.at(-1);
    if (run?.[0]?.who === row.who) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The newest drawn point of a series; throws when there is none. */
export function newest(rows: readonly DeathRow[], series: Series): DeathRow {
  const found = pointsOf(rows, series).at(-1);
  if (!found) throw new Error(`custody-deaths has nothing to draw of the series "${series}".`);
  return found;
}
