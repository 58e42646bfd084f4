/** One thing wrong with the content: where it stands, what is wrong, and what mends it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line of the fault, counted from 1. */
  line: number;
  /** What is wrong, as one sentence. */
  message: string;
  /** What to do about it, as one sentence. */
  mend: string;
}

/** `content/facts/rates.yaml:12: The fact … Mend: …` */
export function formatProblem({ file, line, message, mend }: Problem): string {
  return `${file}:${line}: ${message} Mend: ${mend}`;
}

/** Thrown when content cannot be used; its message lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
