import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { rateOverTime } from './chart.ts';
import { TIME_TABLE_WORDS, TIME_WORDS } from './labels.ts';
import { timeRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: rateOverTime,
  words: TIME_WORDS,
  tableWords: TIME_TABLE_WORDS,
  outsideTables: ['time-series'],
  rows: (locale, labels) => timeRows(content(), locale, labels),
};
