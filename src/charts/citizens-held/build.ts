import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { citizensHeld } from './chart.ts';
import { HELD_TABLE_WORDS, HELD_WORDS } from './labels.ts';
import { heldRows } from './rows.ts';

/** `citizens-held` as the build uses it. */
export const built: BuiltChart = {
  chart: citizensHeld,
  words: HELD_WORDS,
  tableWords: HELD_TABLE_WORDS,
  rows: (_locale, labels) => heldRows(content(), labels),
};
