import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { systemOccupancy } from './chart.ts';
import { OCCUPANCY_TABLE_WORDS, OCCUPANCY_WORDS } from './labels.ts';
import { occupancyRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: systemOccupancy,
  words: OCCUPANCY_WORDS,
  tableWords: OCCUPANCY_TABLE_WORDS,
  outsideTables: ['occupancy-levels'],
  rows: (locale, labels) => occupancyRows(content(), locale, labels),
};
