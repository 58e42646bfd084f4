import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { flights } from './chart.ts';
import { FLIGHTS_TABLE_WORDS, FLIGHTS_WORDS } from './labels.ts';
import { flightRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: flights,
  words: FLIGHTS_WORDS,
  tableWords: FLIGHTS_TABLE_WORDS,
  rows: (locale) => flightRows(content(), locale),
};
