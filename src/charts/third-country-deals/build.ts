import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { thirdCountryDeals } from './chart.ts';
import { DEALS_TABLE_WORDS, DEALS_WORDS } from './labels.ts';
import { dealRows } from './rows.ts';

/** `third-country-deals` as the build uses it. */
export const built: BuiltChart = {
  chart: thirdCountryDeals,
  words: DEALS_WORDS,
  tableWords: DEALS_TABLE_WORDS,
  rows: (locale) => dealRows(content(), locale),
};
