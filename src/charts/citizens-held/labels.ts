import { BOUNDS, STUDIES } from './held-row.ts';
import { COUNTS } from './rows.ts';

const BASE = 'charts.citizensHeld';

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const HELD_WORDS: Readonly<Record<string, string>> = {
  ...pairs(BOUNDS, 'bound.', 'bounds.'),
  ...pairs(STUDIES, 'study.', 'studies.'),
  ...pairs(STUDIES, 'period.', 'periods.'),
  ...pairs(STUDIES, 'counted.'),
};

/** Words of the table only. */
export const HELD_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['studyColumn', 'whatColumn', 'people', 'boundColumn', 'from', 'to']),
  ...pairs(BOUNDS, 'boundName.', 'boundNames.'),
  ...pairs(
    COUNTS.map(({ id }) => id),
    'what.',
  ),
};
