/** The rows of a place's chart, and how two rates compare. */
import type { BarLook } from '../shared/bars.ts';
import type { Standing } from '../world-rates/chart.ts';

/** Whom a count counts, as the tables name it. */
export type Counts = 'all-prisoners' | 'sentenced-only' | 'all-confinement';

/** One bar: the place itself, or one that it is compared with. */
export interface PlaceRow {
  /** Place id: `mex`, `us-la`; `wld` for the world. */
  id: string;
  name: string;
  /** Whether the page is about it, or it stands there for comparison. */
  role: 'own' | 'compared';
  /** People held for every 100,000 inhabitants. */
  rate: number;
  people: number | null;
  /** ISO date of the count; '' when the list gives none. */
  asOf: string;
  /** Its rank, or why it has none; null where no rank is meant, as for the world. */
  standing: Standing | null;
  counts: Counts;
  /** Who counted, as written in the reader's language. */
  counter: string;
  /** Solid: as listed; outline: an independent count; dashed: an approximate rate. */
  look: BarLook;
}

/** How a place's rate stands to another: `equal` when the two divide to 1.00. */
export type Relation = 'lower' | 'higher' | 'equal';

/** The higher rate divided by the lower, to two decimals, and to one from ten times on. */
export function ratioOf(one: number, other: number): { number: number; decimals: number } {
  const ratio = Math.max(one, other) / Math.min(one, other);
  const decimals = ratio < 10 ? 2 : 1;
  return { number: Math.round(ratio * 10 ** decimals) / 10 ** decimals, decimals };
}

/** How the first rate stands to the second. */
export function relationOf(one: number, other: number): Relation {
  if (ratioOf(one, other).number === 1) return 'equal';
  return one < other ? 'lower' : 'higher';
}

/** The row of a place that every chart of places has. */
export function rowOf(rows: readonly PlaceRow[], id: string): PlaceRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`The chart of a place needs the row "${id}".`);
  return row;
}

/** The row that the page is about. */
export function ownRow(rows: readonly PlaceRow[]): PlaceRow {
  const row = rows.find(({ role }) => role === 'own');
  if (!row) throw new Error('The chart of a place needs the place itself.');
  return row;
}
