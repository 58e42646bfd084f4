import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { floorSpace } from './chart.ts';
import { FLOOR_TABLE_WORDS, FLOOR_WORDS } from './labels.ts';
import { floorSpaceRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: floorSpace,
  words: FLOOR_WORDS,
  tableWords: FLOOR_TABLE_WORDS,
  rows: (locale, labels) => floorSpaceRows(content(), locale, labels),
};
