import { content } from '../../model/content.ts';
import type { BuiltChart } from '../shared/built.ts';
import { routes } from './chart.ts';
import { ROUTES_TABLE_WORDS, ROUTES_WORDS } from './labels.ts';
import { routeRows } from './rows.ts';

/** `routes` as the build uses it. */
export const built: BuiltChart = {
  chart: routes,
  words: ROUTES_WORDS,
  tableWords: ROUTES_TABLE_WORDS,
  rows: (locale, labels) => routeRows(content(), locale, labels),
};
