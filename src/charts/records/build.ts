import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { records } from './chart.ts';
import { RECORDS_TABLE_WORDS, RECORDS_WORDS } from './labels.ts';
import { recordRows } from './rows.ts';

/** `records` as the build uses it. */
export const built: BuiltChart = {
  chart: records,
  words: RECORDS_WORDS,
  tableWords: RECORDS_TABLE_WORDS,
  rows: (_locale, labels) => recordRows(content(), labels),
};
