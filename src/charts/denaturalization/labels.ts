import { CERTAINTIES, MEASURES, PANELS, VOICES } from './case-row.ts';

const BASE = 'charts.denaturalization';
/** The counts with words in `content/strings/`, by their id in the table. */
const COUNTS = [
  'baseline-1990-2017',
  'filed-2008-2020',
  'filed-2017-2020',
  'referrals-2017-2018',
  'first-trump-term',
  'biden-term',
  'jan-jul-2025',
  'filed-2017-2025',
  'week-to-2026-05-08',
  'fy2026-target',
];

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const CASES_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['moreThan', 'range']),
  ...pairs(PANELS, 'title.', 'titles.'),
  ...pairs(PANELS, 'basis.', 'bases.'),
};

/** Words of the table only. */
export const CASES_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs([
    'whatColumn',
    'measureColumn',
    'low',
    'high',
    'counter',
    'voiceColumn',
    'from',
    'to',
    'certainty',
    'notStated',
    'orMore',
  ]),
  ...pairs(MEASURES, 'measure.', 'measures.'),
  ...pairs(VOICES, 'voice.', 'voices.'),
  ...pairs(COUNTS, 'what.'),
  ...Object.fromEntries(CERTAINTIES.map((key) => [`certainty.${key}`, `confidence.${key}`])),
};
