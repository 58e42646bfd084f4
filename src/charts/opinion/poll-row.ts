/** The rows of `opinion`: polls, each with a question of its own. */

/** What the answers to the questions mean; "for" and "against" would not fit them all. */
export const ANSWERS = [
  'support',
  'bring-back',
  'yes',
  'return',
  'very-important',
  'oppose',
  'do-not-bring-back',
  'no',
  'stay-jailed',
  'not-important',
] as const;

/** How sure we are of a poll; polls of low certainty stand in the table only. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;

/** One answer and the percent of people who gave it; null where it was not seen. */
export interface Answer {
  means: (typeof ANSWERS)[number];
  percent: number | null;
}

/** One poll. */
export interface PollRow {
  id: string;
  pollster: string;
  /** ISO date, as exact as it is known; '' where the poll has no date. */
  date: string;
  /** The question in our summary, in the reader's language. */
  question: string;
  first: Answer;
  second: Answer;
  /** People asked; null where the reports do not say. */
  asked: number | null;
  certainty: (typeof CERTAINTIES)[number];
}
