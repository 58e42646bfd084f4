import { ID } from './amounts.ts';

const BASE = 'charts.price';

const under = (group: string, keys: readonly string[]) =>
  keys.map((key) => [`${group}.${key}`, `${BASE}.${group}.${key}`] as const);

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const PRICE_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  aboutAmount: `${BASE}.aboutAmount`,
  otherUnit: `${BASE}.otherUnit`,
  ...Object.fromEntries([
    ...under('control', ['part']),
    ...under('option', ['part.both', 'part.year', 'part.grant']),
    ...under('unit', ['year', 'grant']),
    ...under('bar', [ID.announced, ID.federal]),
    ...under('grant', ['whole', 'each']),
  ]),
};

/** Words of the table only. */
export const PRICE_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  ...Object.fromEntries([
    ...['what', 'amount', 'measure', 'people', 'status', 'who'].map(
      (key) => [key, `${BASE}.${key}`] as const,
    ),
    ...under('whats', Object.values(ID)),
    ...under('measures', ['person-year', 'group-year', 'set-aside', 'grant', 'grant-per-person']),
    ...under('statuses', ['announced', 'contingent', 'documented', 'comparison', 'derived']),
  ]),
};
