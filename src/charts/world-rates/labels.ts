import { REASONS } from './chart.ts';

const BASE = 'charts.worldRates';
const REGIONS = ['all', 'africa', 'americas', 'asia', 'europe', 'oceania'];

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const WORLD_RATES_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  noDate: 'figure.noCountDate',
  ...Object.fromEntries(
    ['notRanked', 'search', 'choose', 'noMatch', 'remove', 'chosen', 'chooseRegion'].map((key) => [
      key,
      `${BASE}.${key}`,
    ]),
  ),
  ...Object.fromEntries(REGIONS.map((key) => [`regions.${key}`, `${BASE}.regions.${key}`])),
};

/** Words of the table only, which the browser need not be sent twice. */
export const WORLD_RATES_TABLE_WORDS: Readonly<Record<string, string>> = {
  countDate: 'figure.countDate',
  unknown: 'words.unknown',
  ...Object.fromEntries(
    ['place', 'rate', 'people', 'rank', 'region', 'look'].map((key) => [key, `${BASE}.${key}`]),
  ),
  ...Object.fromEntries(
    ['outline', 'dashed'].map((key) => [`looks.${key}`, `${BASE}.looks.${key}`]),
  ),
  ...Object.fromEntries(REASONS.map((key) => [`reason.${key}`, `${BASE}.reasons.${key}`])),
};
