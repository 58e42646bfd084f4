import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { statesAndElSalvador } from './chart.ts';
import { STATES_TABLE_WORDS, STATES_WORDS } from './labels.ts';
import { stateRows } from './rows.ts';

/** The chart with its words and its rows from content. */
export const built: BuiltChart = {
  chart: statesAndElSalvador,
  words: STATES_WORDS,
  tableWords: STATES_TABLE_WORDS,
  outsideTables: ['us-states', 'world-rates'],
  rows: (locale) => stateRows(content(), locale),
};
