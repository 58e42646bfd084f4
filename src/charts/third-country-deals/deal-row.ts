/** The rows of `third-country-deals`: what the US paid a government, and for how many people. */

/** Where the amount stands: in the report of Senate Democrats, or in a letter of the department. */
export const BASES = ['report', 'letter'] as const;

/** One government's payment. */
export interface DealRow {
  /** Lower-case place id: `slv`. */
  id: string;
  name: string;
  /** US dollars. */
  paid: number;
  /** People received by the report's count; null where the report's accounts give none. */
  people: number | null;
  basis: (typeof BASES)[number];
  /** ISO date up to which the amount and the people are counted. */
  asOf: string;
}

/** Sums are printed in tenths of a million, so a share of one is no more exact than this. */
const STEP = 1000;

/**
 * Dollars for each person received, to the nearest thousand; null where nobody was received, or
 * where the amount and the people do not come from the same report.
 */
export function perPerson({ paid, people, basis }: DealRow): number | null {
  return basis === 'report' && people ? Math.round(paid / people / STEP) * STEP : null;
}
