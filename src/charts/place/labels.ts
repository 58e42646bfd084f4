import { REASONS } from '../world-rates/chart.ts';

const RATES = 'charts.worldRates';

const pairs = (keys: readonly string[], path: string, prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${path}.${key}`]));

/** Words of the picture and the sentences: the chart's own key → key in `content/strings/`. */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  noDate: 'figure.noCountDate',
  ...pairs(['notRanked'], RATES),
  ...pairs(['about', 'prisonsOnly', 'sentencedOnly', 'undated'], 'places'),
  ...pairs(['day', 'month'], 'places.when', 'when.'),
};

/** Words of the table. */
export const PLACE_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'figure.countDate',
  unknown: 'words.unknown',
  ...pairs(['place', 'rate', 'people', 'rank', 'look'], RATES),
  ...pairs(['outline', 'dashed'], `${RATES}.looks`, 'looks.'),
  ...pairs(REASONS, `${RATES}.reasons`, 'reason.'),
  ...pairs(['role', 'counts', 'counter'], 'places'),
  ...pairs(['own', 'compared'], 'places.roles', 'roles.'),
  ...pairs(['all-prisoners', 'sentenced-only', 'all-confinement'], 'places.counted', 'counted.'),
};
