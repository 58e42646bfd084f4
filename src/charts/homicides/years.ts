/** The rows of `homicides`. */

/** By which rule a year was counted; `estimate` is the UN's own figure. */
export const RULES = ['old-rule', 'changed-midyear', 'new-rule', 'estimate'] as const;

/** A counting rule. */
export type Rule = (typeof RULES)[number];

/** Killings of one year by one counter. */
export interface HomicideRow {
  /** The year, or `unodc-<year>` for the UN estimate. */
  id: string;
  year: number;
  /** People killed; null where only a rate is known. */
  people: number | null;
  /** Killings for every 100,000 inhabitants; null where none is published or none can be right. */
  rate: number | null;
  rule: Rule;
  /** Who counted, as written in the reader's language. */
  counter: string;
}

/** The years between which falls are given: before the state of exception, and since. */
export const FALLS = [
  [2015, 2021],
  [2021, 2024],
] as const;

/** The police count of a year. */
export function policeCount(rows: readonly HomicideRow[], year: number): number {
  const found = rows.find((row) => row.id === String(year))?.people;
  if (found === null || found === undefined)
    throw new Error(`homicides needs the police count of ${year}.`);
  return found;
}

/** How far the police count fell between two years, in whole percent. */
export function fall(rows: readonly HomicideRow[], [from, to]: readonly [number, number]): number {
  const [before, after] = [policeCount(rows, from), policeCount(rows, to)];
  return Math.round(((before - after) / before) * 100);
}

/** The police rate and the UN estimate of the year that has both. */
export function bothRates(rows: readonly HomicideRow[]): {
  year: number;
  police: number;
  estimate: number;
} {
  const estimate = rows.find(({ rule }) => rule === 'estimate');
  const police = rows.find(({ id }) => id === String(estimate?.year));
  if (!estimate?.rate || !police?.rate) throw new Error('homicides needs a year with both rates.');
  return { year: estimate.year, police: police.rate, estimate: estimate.rate };
}
