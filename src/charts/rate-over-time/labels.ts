import { KINDS } from './series.ts';

const BASE = 'charts.rateOverTime';
const KEYS = ['line', 'count', 'independent', 'census', 'apart', 'estimate'];

/**
 * Rows of El Salvador that are named in the picture; each has a word for who counted. The rate of
 * 2025 is left unnamed: it is an estimate without a published total, and must not read as a fact.
 */
const NAMED = [
  'slv-2020-12-main',
  'slv-2022-03-main',
  'slv-2022-05-main',
  'slv-2023-09-main',
  'slv-2024-03-main',
  'slv-2024-census',
  'slv-2024-uca-estimate',
] as const;

const pairs = (keys: readonly string[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${BASE}.${prefix}${key}`]));

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const TIME_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  ...pairs(['places', 'measure'], 'control.'),
  ...pairs(['rate', 'people'], 'option.measure.'),
  ...pairs(KEYS, 'key.'),
  ...pairs(NAMED, 'point.'),
  ...pairs(['ownScale', 'noPeople']),
};

/** Words of the table only, which the browser need not be sent twice. */
export const TIME_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['world', 'place', 'date', 'rate', 'people', 'kind', 'counter', 'bound', 'atLeast']),
  ...pairs(KINDS, 'kinds.'),
};
