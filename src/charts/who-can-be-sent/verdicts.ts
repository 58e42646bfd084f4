/** The verdicts of the law graph, from the firmest no to the widest yes. */
export const VERDICTS = [
  'no',
  'not-yet',
  'only-by-extradition',
  'only-with-consent',
  'contested',
  'yes-with-conditions',
] as const;

/** Whether the law lets the government deport somebody of a status, before any question is asked. */
export const DEPORTABLE = ['no', 'only-after-losing-citizenship', 'yes-with-conditions'] as const;

/** One status that a person may have. */
export interface StatusRow {
  id: string;
  label: string;
  deportable: (typeof DEPORTABLE)[number];
  /** The answer in short, as a sentence or two. */
  answer: string;
  /** What must happen before the person could be sent. */
  first: string;
  /** The first question that the law asks. */
  question: string;
  /** Counts of the whole graph, the same in every row: the sentences need them. */
  questions: number;
  outcomes: number;
}
