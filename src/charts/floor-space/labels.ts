import { STANDARDS } from './floor.ts';

const BASE = 'charts.floorSpace';
const KEYS = [
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
const UNITS = [
  'meters',
  'squareMeters',
  'squareMetersEach',
  'cells',
  'peopleInCell',
  'peopleInPrison',
];

/** Words that the chart needs: its own key → key in `content/strings/`. */
export const FLOOR_LABELS: Readonly<Record<string, string>> = {
  controls: 'charts.controls',
  reset: 'charts.reset',
  updated: 'figure.updated',
  ...Object.fromEntries(KEYS.map((key) => [key, `${BASE}.${key}`])),
  ...Object.fromEntries(UNITS.map((key) => [`units.${key}`, `${BASE}.units.${key}`])),
  ...Object.fromEntries(
    STANDARDS.flatMap((id) => [
      [`standard.${id}`, `${BASE}.standards.${id}`],
      [`short.${id}`, `${BASE}.short.${id}`],
    ]),
  ),
};
