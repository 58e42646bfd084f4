/** What the rows of `flights` are. */

/** The three announced groups, and how they ended. */
export const GROUPS = ['march-15', 'march-30', 'april-12', 'out'] as const;

/** One of them. */
export type Group = (typeof GROUPS)[number];

/** People of one nationality moved on one day under one law. */
export interface FlightRow {
  id: string;
  group: Group;
  /** `sent` to CECOT; flown `back` on the same day and in no sum; `out` of CECOT or not known. */
  kind: 'sent' | 'back' | 'out';
  /** Day of departure; of the newest report for those who are not accounted for. */
  date: string;
  people: number;
  nationality: 'ven' | 'slv' | 'nic' | 'not-announced' | 'mixed';
  law: 'alien_enemies_act' | 'title_8' | 'not_stated' | 'other';
  destination: 'slv-cecot' | 'usa-returned' | 'ven' | 'usa' | 'unknown';
  /** Who said so, in the reader's language. */
  who: string;
}

/** What the reader chose. */
export interface FlightsView extends Record<string, string> {
  /** `all`, the `first` flights, the two `later` ones, or who got `out`. */
  part: string;
}

/** The row of people of whom no public account was found. */
export const REST = 'not-accounted-for';

/** Adds up people. */
export const sum = (rows: readonly FlightRow[]) =>
  rows.reduce((total, { people }) => total + people, 0);

/** Whether a view puts weight on a group. */
export function inView(group: Group, { part }: FlightsView): boolean {
  if (part === 'all') return true;
  if (part === 'out') return group === 'out';
  return part === 'first' ? group === 'march-15' : group === 'march-30' || group === 'april-12';
}
