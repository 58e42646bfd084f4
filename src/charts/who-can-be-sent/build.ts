import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { whoCanBeSent } from './chart.ts';
import { EXPLORER_TABLE_WORDS, EXPLORER_WORDS } from './labels.ts';
import { statusRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: whoCanBeSent,
  words: EXPLORER_WORDS,
  tableWords: EXPLORER_TABLE_WORDS,
  rows: (locale) => statusRows(content(), locale),
};
