import { CLAIMS, LOOKS, TOPICS, VOICES } from './claims.ts';
import { SOURCES } from './positions.ts';

const BASE = 'charts.claimsDisagree';
const UNITS = ['people', 'arrests', 'percent', 'm2', 'km', 'usd', 'per-100k'];
const COLUMNS = ['claim', 'low', 'high', 'unit', 'look', 'used', 'reading'];

const under = (group: string, keys: readonly string[], path = `${BASE}.${group}`) =>
  keys.map((key) => [`${group}.${key}`, `${path}.${key}`] as const);

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const CLAIMS_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  loadFailed: 'figure.loadFailed',
  take: 'conflict.reader',
  none: `${BASE}.none`,
  lookedFor: 'charts.lookedFor',
  'option.topic.all': `${BASE}.allTopics`,
  ...Object.fromEntries([
    ...under('control', ['topic', 'claim', 'words']),
    ...under('option.topic', Object.keys(TOPICS), 'claims.topics'),
    ...under('option.claim', ['all', ...CLAIMS]),
    ...under('key', ['salvador', 'states', 'independent', 'estimate', 'used']),
  ]),
};

/** Words of the table only; who says what becomes part of the rows. */
export const CLAIMS_TABLE_WORDS: Readonly<Record<string, string>> = {
  who: 'voices.label',
  voice: `${BASE}.voice`,
  yes: 'words.yes',
  no: 'words.no',
  ...Object.fromEntries([
    ...COLUMNS.map((key) => [key, `${BASE}.${key}`] as const),
    ...under('units', UNITS),
    ...under('voices', VOICES, 'voices'),
    ...under('looks', LOOKS),
    ...under(
      'who',
      CLAIMS.flatMap((claim) => SOURCES[claim].positions.map(({ id }) => id)),
    ),
  ]),
};
