import { SHARES, STUDIES } from './record-row.ts';
import { FINDINGS } from './rows.ts';

const BASE = 'charts.records';

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture: the chart's own key → key in `content/strings/`. */
export const RECORDS_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['baseMen', 'baseUnknown', 'percent', 'about', 'menAndShare']),
  ...pairs(STUDIES, 'study.', 'studies.'),
  ...pairs(STUDIES, 'method.', 'methods.'),
};

/** Words of the table only. */
export const RECORDS_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(['studyColumn', 'finding', 'men', 'share', 'shareKind', 'base', 'date', 'notStated']),
  ...pairs(SHARES, 'shares.'),
  ...pairs(
    FINDINGS.map(({ id }) => id),
    'finding.',
    'findings.',
  ),
};
