import { STANDARDS } from './floor.ts';

const BASE = 'charts.floorSpace';
const PICTURE = [
  'eachPerson',
  'drawingLabel',
  'mode',
  'peopleInCell',
  'peopleInPrison',
  'basis',
  'basisPlans',
  'basisOfficial',
  'basisOfficialNoDrawing',
];
const TABLE = [
  'what',
  'value',
  'unit',
  'share',
  'counter',
  'length',
  'width',
  'official',
  'cells',
  'inCell',
  'inPrison',
];
const UNITS = [
  'meters',
  'squareMeters',
  'squareMetersEach',
  'cells',
  'peopleInCell',
  'peopleInPrison',
];

const pairs = (keys: readonly string[], own = '', path = own) =>
  Object.fromEntries(keys.map((key) => [`${own}${key}`, `${BASE}.${path}${key}`]));

/** Words of the picture and its controls: the chart's own key → key in `content/strings/`. */
export const FLOOR_WORDS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  loadFailed: 'figure.loadFailed',
  ...pairs(PICTURE),
  ...pairs(STANDARDS, 'short.'),
};

/** Words of the table only, which the browser need not be sent twice. */
export const FLOOR_TABLE_WORDS: Readonly<Record<string, string>> = {
  ...pairs(TABLE),
  ...pairs(UNITS, 'units.'),
  ...pairs(STANDARDS, 'standard.', 'standards.'),
};
