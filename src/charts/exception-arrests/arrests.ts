/** What the rows of `exception-arrests` are. */
import type { Precision } from '../shared/cells.ts';

/** One announced running total. */
export interface ArrestRow {
  id: string;
  asOf: string;
  precision: Precision;
  /** Arrests since the start of the state of exception; records, not people in prison. */
  arrests: number;
  bound: 'stated' | 'about' | 'at-least' | 'at-most';
  /** Said by an authority of El Salvador: only these are joined as steps. */
  official: boolean;
  /** False for rounded, repeated or older totals, which stand in the table only. */
  drawn: boolean;
  /** Who said so, in the reader's language. */
  who: string;
}

/** The official running total as it is drawn. */
export const officialTotals = (rows: readonly ArrestRow[]) =>
  rows.filter(({ drawn, official }) => drawn && official);

/** The drawn total at a date; throws when the table has none, so that words never lose their number. */
export function totalOf(rows: readonly ArrestRow[], asOf: string): ArrestRow {
  const found = officialTotals(rows).find((row) => row.asOf === asOf);
  if (!found) throw new Error(`exception-arrests has no drawn official total of ${asOf}.`);
  return found;
}

/** Dates whose totals are named in the picture and the sentences. */
export const YEAR_ONE = '2023-03-27';
/** The end of the year before the offer of February 2025. */
export const BEFORE_OFFER = '2024-12-31';
