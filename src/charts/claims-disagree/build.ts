import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { claimsDisagree } from './chart.ts';
import { CLAIMS_TABLE_WORDS, CLAIMS_WORDS } from './labels.ts';
import { claimRows } from './rows.ts';

/** The chart as the build uses it. */
export const built: BuiltChart = {
  chart: claimsDisagree,
  words: CLAIMS_WORDS,
  tableWords: CLAIMS_TABLE_WORDS,
  rows: (locale, labels) => claimRows(content(), locale, labels),
};
