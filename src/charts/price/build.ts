import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { price } from './chart.ts';
import { PRICE_TABLE_WORDS, PRICE_WORDS } from './labels.ts';
import { priceRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: price,
  words: PRICE_WORDS,
  tableWords: PRICE_TABLE_WORDS,
  rows: (locale) => priceRows(content(), locale),
};
