const BASE = 'charts.exceptionArrests';
const BOUNDS = ['stated', 'about', 'at-least', 'at-most'];

const under = (group: string, keys: readonly string[]) =>
  keys.map((key) => [`${group}.${key}`, `${BASE}.${group}.${key}`] as const);

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const ARRESTS_WORDS: Readonly<Record<string, string>> = Object.fromEntries([
  ...under('key', ['official', 'atLeast', 'press']),
  ...under('callout', BOUNDS),
]);

/** Words of the table only. */
export const ARRESTS_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  ...Object.fromEntries([
    ...['precision', 'arrests', 'bound', 'who', 'official', 'drawn'].map(
      (key) => [key, `${BASE}.${key}`] as const,
    ),
    ...under('precisions', ['day', 'month', 'year', 'approx']),
    ...under('bounds', BOUNDS),
    ...under('officials', ['yes', 'no']),
    ...under('drawns', ['yes', 'no']),
  ]),
};
