/** What the rows of `cecot-headcount` are, and which of them a view shows. */
import type { Precision } from '../shared/cells.ts';

/** Four different things that are called the capacity, in the order that they were said in. */
export const LEVELS = ['order', 'advertised', 'bunks', 'plan'] as const;

/** One of the four. */
export type LevelKind = (typeof LEVELS)[number];

/** How a number was worded; with `at-least` there is no highest value. */
export type Bound = 'stated' | 'about' | 'at-least' | 'range';

/** Whether a statement is drawn, drawn lighter, or in the table only. */
export type Use = 'yes' | 'secondary' | 'no';

/** One statement about the prison. */
export interface HeadcountRow {
  id: string;
  /** People held, people received since the opening, or one of the four capacities. */
  what: 'held' | 'received' | LevelKind;
  asOf: string;
  precision: Precision;
  low: number;
  high: number | null;
  bound: Bound;
  /** Who said so, in the reader's language. */
  who: string;
  /** Said by an authority of El Salvador, not by the press or a group. */
  official: boolean;
  use: Use;
}

/** What the reader chose. */
export interface HeadcountView extends Record<string, string> {
  /** `all`, `official` statements, or `other`: press and rights groups. */
  who: string;
  /** `all` capacities, those without the plan (`built`), or `none`. */
  levels: string;
  /** Whether each point is numbered and its speaker listed. */
  said: string;
}

/** A row that counts people. */
export const isCount = ({ what }: HeadcountRow) => what === 'held' || what === 'received';

/** The statements that a view draws, oldest first. */
export function drawnCounts(rows: readonly HeadcountRow[], { who }: HeadcountView): HeadcountRow[] {
  return rows.filter(
    (row) =>
      isCount(row) && row.use !== 'no' && (who === 'all' || row.official === (who === 'official')),
  );
}

/** The capacities that a view draws. */
export function drawnLevels(
  rows: readonly HeadcountRow[],
  { levels }: HeadcountView,
): HeadcountRow[] {
  if (levels === 'none') return [];
  return rows.filter((row) => !isCount(row) && (levels === 'all' || row.what !== 'plan'));
}

/** The newest official number that is no range; it is worded as people received. */
export function lastOfficial(rows: readonly HeadcountRow[]): HeadcountRow {
  const found = rows.filter((row) => isCount(row) && row.official && row.bound !== 'range').at(-1);
  if (!found) throw new Error('cecot-headcount needs an official number.');
  return found;
}

/** The newest drawn statement of all. */
export function lastCount(rows: readonly HeadcountRow[]): HeadcountRow {
  const found = rows.filter((row) => isCount(row) && row.use === 'yes').at(-1);
  if (!found) throw new Error('cecot-headcount needs a drawn number.');
  return found;
}
