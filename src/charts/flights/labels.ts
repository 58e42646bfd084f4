import { GROUPS, REST } from './transfers.ts';

const BASE = 'charts.flights';

const under = (group: string, keys: readonly string[]) =>
  keys.map((key) => [`${group}.${key}`, `${BASE}.${group}.${key}`] as const);

const PARTS = [
  'march-15-aea-venezuelans',
  'march-15-other-venezuelans',
  'march-15-salvadorans',
  'march-30-venezuelans',
  'march-30-salvadorans',
  'april-12-ten',
  'swap-venezuelans-out-2025-07-18',
  'abrego-return-2025-06-06',
  REST,
];

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const FLIGHTS_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  ...Object.fromEntries([
    ...under('control', ['part']),
    ...under('option', ['part.all', 'part.first', 'part.later', 'part.out']),
    ...under('group', GROUPS),
    ...under('part', PARTS),
  ]),
};

/** Words of the table only. */
export const FLIGHTS_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  ...Object.fromEntries([
    ...['flight', 'nationality', 'law', 'destination', 'people', 'kind', 'who'].map(
      (key) => [key, `${BASE}.${key}`] as const,
    ),
    ...under('flights', GROUPS),
    ...under('nationalities', ['ven', 'slv', 'nic', 'not-announced', 'mixed']),
    ...under('laws', ['alien_enemies_act', 'title_8', 'not_stated', 'other']),
    ...under('destinations', ['slv-cecot', 'usa-returned', 'ven', 'usa', 'unknown']),
    ...under('kinds', ['sent', 'back', 'out']),
  ]),
};
