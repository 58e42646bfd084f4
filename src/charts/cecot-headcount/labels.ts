import { LEVELS } from './statements.ts';

const BASE = 'charts.cecotHeadcount';
const BOUNDS = ['stated', 'about', 'at-least', 'range'];

const under = (group: string, keys: readonly string[]) =>
  keys.map((key) => [`${group}.${key}`, `${BASE}.${group}.${key}`] as const);

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const HEADCOUNT_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  ...Object.fromEntries([
    ...under('control', ['levels', 'who', 'said']),
    ...under('option', [
      'levels.all',
      'levels.built',
      'levels.none',
      'who.all',
      'who.official',
      'who.other',
      'said.hide',
      'said.show',
    ]),
    ...under('level', LEVELS),
    ...under('key', ['official', 'received', 'other', 'atLeast', 'range']),
    ...under('callout', ['received', 'held']),
    ...under('worded', BOUNDS),
  ]),
};

/** Words of the table only. */
export const HEADCOUNT_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  ...Object.fromEntries([
    ...['what', 'precision', 'low', 'high', 'bound', 'who', 'official', 'use', 'noHigh'].map(
      (key) => [key, `${BASE}.${key}`] as const,
    ),
    ...under('whats', ['held', 'received', ...LEVELS]),
    ...under('precisions', ['day', 'month', 'year', 'approx']),
    ...under('bounds', BOUNDS),
    ...under('officials', ['yes', 'no']),
    ...under('uses', ['yes', 'secondary', 'no']),
  ]),
};
