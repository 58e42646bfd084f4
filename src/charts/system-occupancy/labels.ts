import { DRAWN, SECTIONS } from './levels.ts';

const BASE = 'charts.systemOccupancy';
/** Rows whose people or places are not given: words say what is known of the base. */
const UNKNOWN = [
  'slv-2017-07-system',
  'slv-2019-system',
  'slv-2024-01-system',
  'slv-2025-03-system',
];

const pairs = (keys: readonly string[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${BASE}.${prefix}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const OCCUPANCY_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  ...pairs(['full', 'inPlaces']),
  ...pairs(SECTIONS, 'section.'),
  ...pairs(UNKNOWN, 'basis.'),
  ...pairs(['solid', 'outline', 'dashed'], 'look.'),
};

/** Words of the table only, which the browser need not be sent twice. */
export const OCCUPANCY_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['who', 'date', 'section', 'people', 'places', 'percent', 'look', 'counter'], 'column.'),
  ...pairs(
    DRAWN.map(({ id }) => id),
    'who.',
  ),
};
