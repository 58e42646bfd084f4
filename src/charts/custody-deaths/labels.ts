import { SERIES } from './deaths.ts';

const BASE = 'charts.custodyDeaths';
const DRAWN = ['sjh', 'cristosal', 'official'];

const under = (group: string, keys: readonly string[]) =>
  keys.map((key) => [`${group}.${key}`, `${BASE}.${group}.${key}`] as const);

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const DEATHS_WORDS: Readonly<Record<string, string>> = Object.fromEntries([
  ...under('key', DRAWN),
  ...under('name', DRAWN),
]);

/** Words of the table only. */
export const DEATHS_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  ...Object.fromEntries([
    ...['series', 'precision', 'deaths', 'bound', 'who', 'drawn'].map(
      (key) => [key, `${BASE}.${key}`] as const,
    ),
    ...under('seriesNames', SERIES),
    ...under('precisions', ['day', 'month', 'year', 'approx']),
    ...under('bounds', ['stated', 'about', 'at-least', 'at-most']),
    ...under('drawns', ['yes', 'no']),
  ]),
};
