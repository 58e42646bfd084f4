import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { worldRates } from './chart.ts';
import { WORLD_RATES_TABLE_WORDS, WORLD_RATES_WORDS } from './labels.ts';
import { worldRatesRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: worldRates,
  words: WORLD_RATES_WORDS,
  tableWords: WORLD_RATES_TABLE_WORDS,
  outsideTables: ['world-rates'],
  rows: (locale) => worldRatesRows(content(), locale),
};
