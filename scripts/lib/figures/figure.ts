import type { Locale } from '../../../src/model/locale.ts';

/** The kinds of places that figures are drawn from; every kind is in a draw, if the site has it. */
export const STRATA = ['article', 'home', 'chart-text', 'chart-table', 'claims', 'place'] as const;
/** A kind of place that figures are drawn from. */
export type Stratum = (typeof STRATA)[number];

/** One figure as a reader meets it on a built page. */
export interface Figure {
  stratum: Stratum;
  locale: Locale;
  /** Address of the page, such as `/es/articles/the-deal/`. */
  page: string;
  /** Where on the page: a fact with its occurrence, a part of a chart, or table, row and column. */
  at: string;
  /** The figure as printed. */
  printed: string;
  /** The sentence around it; of a cell, its row. */
  sentence: string;
  /** The condition and the date that a reader is shown with it. */
  shown: string;
}
