/** The rows of `states-and-el-salvador` and their order. */

/** A US state, the United States by the same definition, or El Salvador by another. */
export type Group = 'state' | 'union' | 'country';

/** One rate. */
export interface StateRate {
  /** Place id: `us-la`, `usa`, `slv`. */
  id: string;
  name: string;
  /** People confined for every 100,000 inhabitants. */
  rate: number;
  /** ISO date of the count. */
  asOf: string;
  group: Group;
  /** Who counted, as written in the reader's language. */
  counter: string;
}

/** What the reader chose. */
export interface StatesView extends Record<string, string | readonly string[]> {
  /** `rate`: from the highest to the lowest; `name`: by the alphabet. */
  sort: string;
  /** Ids of the states to highlight. */
  mine: readonly string[];
}

/** The states in the chosen order. */
export function sorted(rows: readonly StateRate[], sort: string, locale: string): StateRate[] {
  const byName = (a: StateRate, b: StateRate) => a.name.localeCompare(b.name, locale);
  return rows
    .filter(({ group }) => group === 'state')
    .sort((a, b) => (sort === 'name' ? byName(a, b) : b.rate - a.rate || byName(a, b)));
}

/** A state's place among the states; states with the same rate share it. */
export const rankOf = (rows: readonly StateRate[], { rate }: StateRate): number =>
  1 + rows.filter((row) => row.group === 'state' && row.rate > rate).length;

/** The row of a place that every picture shows. */
export function rowOf(rows: readonly StateRate[], id: string): StateRate {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`states-and-el-salvador needs the row "${id}".`);
  return row;
}
