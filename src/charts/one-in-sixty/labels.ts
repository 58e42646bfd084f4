const BASE = 'charts.oneInSixty';

const pairs = (keys: readonly string[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${BASE}.${prefix}${key}`]));

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const ONE_IN_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  noDate: 'figure.noCountDate',
  ...pairs(['places'], 'control.'),
  ...pairs(['heading', 'rateLine']),
};

/** Words of the table only, which the browser need not be sent twice. */
export const ONE_IN_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'figure.countDate',
  ...pairs(['world', 'place', 'rate', 'oneIn']),
};
