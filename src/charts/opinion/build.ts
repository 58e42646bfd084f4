import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { opinion } from './chart.ts';
import { OPINION_TABLE_WORDS, OPINION_WORDS } from './labels.ts';
import { pollRows } from './rows.ts';

/** `opinion` as the build uses it. */
export const built: BuiltChart = {
  chart: opinion,
  words: OPINION_WORDS,
  tableWords: OPINION_TABLE_WORDS,
  rows: (locale, labels) => pollRows(content(), locale, labels),
};
