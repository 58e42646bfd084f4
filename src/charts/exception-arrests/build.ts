import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { exceptionArrests } from './chart.ts';
import { ARRESTS_TABLE_WORDS, ARRESTS_WORDS } from './labels.ts';
import { arrestRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: exceptionArrests,
  words: ARRESTS_WORDS,
  tableWords: ARRESTS_TABLE_WORDS,
  rows: (locale) => arrestRows(content(), locale),
};
