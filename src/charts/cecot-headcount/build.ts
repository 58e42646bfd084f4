import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { cecotHeadcount } from './chart.ts';
import { HEADCOUNT_TABLE_WORDS, HEADCOUNT_WORDS } from './labels.ts';
import { headcountRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: cecotHeadcount,
  words: HEADCOUNT_WORDS,
  tableWords: HEADCOUNT_TABLE_WORDS,
  rows: (locale) => headcountRows(content(), locale),
};
