import { ANSWERS, CERTAINTIES } from './poll-row.ts';

const BASE = 'charts.opinion';
/** The polls with a question in `content/strings/`, by their id in the table. */
const POLLS = [
  'yougov-2025-04-aea',
  'yougov-undated-no-convictions',
  'economist-yougov-2025-04-22',
  'cnn-ssrs-2025-04',
  'abc-post-ipsos-2025',
  'data-for-progress-2025',
  'unnamed-2025-07',
  'rasmussen-2025-04-17',
];

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const OPINION_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['percent', 'peopleAsked', 'sampleUnknown', 'undated', 'notSeen']),
  ...pairs(ANSWERS, 'answer.', 'answers.'),
};

/** Words of the table only. */
export const OPINION_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs([
    'pollster',
    'date',
    'question',
    'first',
    'firstMeans',
    'second',
    'secondMeans',
    'asked',
    'certainty',
    'notStated',
  ]),
  ...Object.fromEntries(CERTAINTIES.map((key) => [`certainty.${key}`, `confidence.${key}`])),
  ...pairs(POLLS, 'question.', 'questions.'),
};
