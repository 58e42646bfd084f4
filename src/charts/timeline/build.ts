import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { timeline } from './chart.ts';
import { TIMELINE_TABLE_WORDS, TIMELINE_WORDS } from './labels.ts';
import { timelineRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: timeline,
  words: TIMELINE_WORDS,
  tableWords: TIMELINE_TABLE_WORDS,
  rows: (locale) => timelineRows(content(), locale),
};
