import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { homicides } from './chart.ts';
import { HOMICIDE_TABLE_WORDS, HOMICIDE_WORDS } from './labels.ts';
import { homicideRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: homicides,
  words: HOMICIDE_WORDS,
  tableWords: HOMICIDE_TABLE_WORDS,
  rows: (locale, labels) => homicideRows(content(), locale, labels),
};
