/** The rows of `citizens-held`: counts of US citizens, or possible citizens, held by agents. */

/** The studies; each counts something else. */
export const STUDIES = ['gao', 'propublica', 'ice'] as const;
/** A study. */
export type Study = (typeof STUDIES)[number];

/** How a count was worded: as it stands, "about", "more than". */
export const BOUNDS = ['stated', 'about', 'at-least'] as const;

/** One count. */
export interface HeldRow {
  id: string;
  study: Study;
  /** Whom the count takes in, in the reader's language. */
  what: string;
  people: number;
  bound: (typeof BOUNDS)[number];
  /** ISO dates of the first and the last day, month or year counted. */
  from: string;
  to: string;
}
