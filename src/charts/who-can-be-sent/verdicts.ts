/** The verdicts, from the firmest no to the widest yes. */
export const VERDICTS = [
  'no', 'not-yet', 'only-by-extradition', 'only-with-consent', 'contested', 'yes-with-conditions',
] as const;

/** One status that a person may have. */
export interface StatusRow {
  id: string;
  label: string;
  /** Verdicts that some path from this status ends in, in the order of VERDICTS. */
  verdicts: string[];
  /** Counts of the whole graph, the same in every row: the picture and the sentences need them. */
  questions: number;
  outcomes: number;
}
