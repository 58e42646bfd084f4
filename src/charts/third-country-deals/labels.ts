import { BASES } from './deal-row.ts';

const BASE = 'charts.thirdCountryDeals';

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const DEALS_WORDS: Readonly<Record<string, string>> = pairs([
  'paidTitle',
  'paidLine',
  'eachTitle',
  'eachLine',
  'withPeople',
  'nobody',
  'notWorkedOut',
]);

/** Words of the table only. */
export const DEALS_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['country', 'paid', 'people', 'each', 'basis', 'asOf', 'notCounted', 'none']),
  ...pairs(BASES, 'bases.'),
};
