const BASE = 'charts.statesAndElSalvador';

const pairs = (keys: readonly string[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${BASE}.${prefix}${key}`]));

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const STATES_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  'control.sort': 'charts.sortBy',
  ...pairs(['mine'], 'control.'),
  ...pairs(['rate', 'name'], 'option.sort.'),
  ...pairs(['headCountry', 'headStates']),
};

/** Words of the table only, which the browser need not be sent twice. */
export const STATES_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['place', 'rate', 'date', 'rank', 'group', 'counter']),
  ...pairs(['state', 'union', 'country'], 'groups.'),
};
