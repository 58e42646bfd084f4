import { RULES } from './years.ts';

const BASE = 'charts.homicides';

const pairs = (keys: readonly string[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [`${prefix}${key}`, `${BASE}.${prefix}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const HOMICIDE_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  ...pairs([
    'countTitle',
    'oldRule',
    'ruleChanged',
    'newRule',
    'exception',
    'rateTitle',
    'police',
    'unodc',
    'announced',
  ]),
};

/** Words of the table only, which the browser need not be sent twice. */
export const HOMICIDE_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['year', 'people', 'rate', 'rule', 'counter', 'unodcName']),
  ...pairs(RULES, 'rules.'),
};
