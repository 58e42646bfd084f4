import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { oneInSixty } from './chart.ts';
import { ONE_IN_TABLE_WORDS, ONE_IN_WORDS } from './labels.ts';
import { oneInRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: oneInSixty,
  words: ONE_IN_WORDS,
  tableWords: ONE_IN_TABLE_WORDS,
  outsideTables: ['world-rates'],
  rows: (locale, labels) => oneInRows(content(), locale, labels),
};
