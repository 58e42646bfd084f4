import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { denaturalization } from './chart.ts';
import { CASES_TABLE_WORDS, CASES_WORDS } from './labels.ts';
import { caseRows } from './rows.ts';

/** `denaturalization` as the build uses it. */
export const built: BuiltChart = {
  chart: denaturalization,
  words: CASES_WORDS,
  tableWords: CASES_TABLE_WORDS,
  rows: (locale, labels) => caseRows(content(), locale, labels),
};
