/** The rows of `records`: what three studies found about the men's criminal records. */

/** The studies, in the order in which they came out. */
export const STUDIES = ['cbs', 'propublica', 'hrw'] as const;

/** A study. */
export type Study = (typeof STUDIES)[number];

/** Where a share comes from: our division, the study's own share, or its rounded words. */
export const SHARES = ['ours', 'reported', 'about'] as const;

/** One finding of one study. */
export interface RecordRow {
  id: string;
  study: Study;
  /** What was found, in the reader's language. */
  finding: string;
  /** Men with that finding; null where the study gives only a share. */
  men: number | null;
  /** Percent of the study's base. */
  share: number;
  shareKind: (typeof SHARES)[number];
  /** Men on the study's list; null where the accounts of the study do not say. */
  base: number | null;
  /** ISO date of the study. */
  date: string;
}
