import { CONFIDENCES, THREADS, YEARS } from './events.ts';

const BASE = 'charts.timeline';

const under = (group: string, keys: readonly string[], path = `${BASE}.${group}`) =>
  keys.map((key) => [`${group}.${key}`, `${path}.${key}`] as const);

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const TIMELINE_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  keyEvents: `${BASE}.keyEvents`,
  allEvents: `${BASE}.allEvents`,
  none: `${BASE}.none`,
  lookedFor: 'charts.lookedFor',
  'certainty.unconfirmed': 'certainty.reportedUnconfirmed',
  ...Object.fromEntries([
    ...under('certainty', ['confirmed', 'reported', 'claimed'], 'certainty'),
    ...under('control', ['thread', 'year', 'words']),
    ...under('option.thread', ['all', ...THREADS]),
    ...under('option.year', ['all', ...YEARS]),
  ]),
};

/** Words of the table only. */
export const TIMELINE_TABLE_WORDS: Readonly<Record<string, string>> = {
  date: 'words.date',
  confidence: 'confidence.label',
  ...Object.fromEntries([
    ...under('confidences', CONFIDENCES, 'confidence'),
    ...['title', 'detail', 'thread', 'certainty'].map((key) => [key, `${BASE}.${key}`] as const),
  ]),
};
