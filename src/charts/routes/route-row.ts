/** The rows of `routes`: ways in which somebody can be sent abroad, and what each needs. */

/** What the matrix asks of each route, in the order of its columns. */
export const QUESTIONS = ['citizens', 'consent', 'treaty', 'judge', 'cecot'] as const;
/** A column of the matrix. */
export type Question = (typeof QUESTIONS)[number];

/** The answers that stand in the matrix. */
export const CODES = ['yes', 'no', 'conditional', 'contested', 'not-applicable'] as const;
/** An answer of the matrix. */
export type Code = (typeof CODES)[number];

/** One route. */
export interface RouteRow {
  id: string;
  name: string;
  answers: Record<Question, Code>;
  /** What the matrix is too small for: each answer that is more than its code. */
  details: string;
  /** The law that the route rests on. */
  basis: string;
  /** Why it reaches those whom it reaches. */
  why: string;
  /** ISO date of the newest court act behind the row; '' where the law has not moved. */
  asOf: string;
}

/** Whether the route can reach a US citizen at all. */
export const reaches = ({ answers }: RouteRow): boolean => answers.citizens !== 'no';

/** Whether it needs the person's consent, a treaty, or a judge, without an "if". */
export const isGuarded = ({ answers }: RouteRow): boolean =>
  (['consent', 'treaty', 'judge'] as const).some((question) => answers[question] === 'yes');
