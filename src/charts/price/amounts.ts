/** What the rows of `price` are: amounts in units that must not be mixed. */

/** One amount of money. */
export interface AmountRow {
  id: string;
  /**
   * What the amount pays for. Only `person-year` amounts share an axis; `grant-per-person` covers
   * about four months and is never turned into a year.
   */
  measure: 'person-year' | 'group-year' | 'set-aside' | 'grant' | 'grant-per-person';
  /** US dollars. */
  amount: number;
  status: 'announced' | 'contingent' | 'documented' | 'comparison' | 'derived';
  /** People that the amount covers or is divided by; null where none are named. */
  people: number | null;
  /** Date of the announcement or letter; the fiscal year of a comparison. */
  date: string;
  /** Who says so, in the reader's language. */
  who: string;
}

/** What the reader chose. */
export interface PriceView extends Record<string, string> {
  /** `both` panels, the price of a `year`, or the `grant`. */
  part: string;
}

/** Ids of the rows that the picture draws. */
export const ID = {
  announced: 'announced-20k-per-person',
  group: 'announced-6m',
  aside: 'possible-15m',
  federal: 'us-federal-cost-fy2023',
  grant: 'grant-letter-4-76m',
  each: 'grant-per-venezuelan',
} as const;

/** A row by its id; throws when it is missing. */
export function amount(rows: readonly AmountRow[], id: string): AmountRow {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`price has no row "${id}".`);
  return found;
}
