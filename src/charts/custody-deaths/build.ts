import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { custodyDeaths } from './chart.ts';
import { DEATHS_TABLE_WORDS, DEATHS_WORDS } from './labels.ts';
import { deathRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: custodyDeaths,
  words: DEATHS_WORDS,
  tableWords: DEATHS_TABLE_WORDS,
  rows: (locale) => deathRows(content(), locale),
};
