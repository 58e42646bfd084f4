import { CODES, QUESTIONS } from './route-row.ts';

const BASE = 'charts.routes';

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const ROUTES_WORDS: Readonly<Record<string, string>> = {
  ...pairs(QUESTIONS, 'head.', 'heads.'),
  ...pairs(CODES, 'code.', 'codes.'),
};

/** Words of the table only. */
export const ROUTES_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['route', 'details', 'basis', 'why', 'asOf', 'none', 'settled']),
  ...pairs(QUESTIONS, 'column.', 'columns.'),
};
