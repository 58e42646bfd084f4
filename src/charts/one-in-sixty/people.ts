/** The rows of `one-in-sixty` and the arithmetic that turns a rate into people. */

/** One place with its newest listed rate. */
export interface OneInRow {
  /** Place id: `slv`. */
  id: string;
  name: string;
  /** People in prison for every 100,000 inhabitants. */
  rate: number;
  /** ISO date of the count; '' when the list gives none. */
  asOf: string;
}

/** What the reader chose. */
export interface OneInView extends Record<string, readonly string[]> {
  /** Ids of the places to draw below El Salvador. */
  places: readonly string[];
}

/** One in how many inhabitants is in prison, in whole people; the same sum as the fact's. */
export const oneIn = ({ rate }: Pick<OneInRow, 'rate'>): number => Math.round(100_000 / rate);

/** The row of El Salvador, which every picture shows. */
export function salvador(rows: readonly OneInRow[]): OneInRow {
  const row = rows.find(({ id }) => id === 'slv');
  if (!row) throw new Error('one-in-sixty needs El Salvador.');
  return row;
}

/** The places chosen, from the highest rate to the lowest. */
export const chosenRows = (rows: readonly OneInRow[], { places }: OneInView): OneInRow[] =>
  rows
    .filter(({ id }) => id !== 'slv' && places.includes(id))
    .sort((a, b) => b.rate - a.rate || a.name.localeCompare(b.name));
