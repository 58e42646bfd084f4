/** How much room is that? A cell drawn to scale and bars against three published yardsticks. */
import { formatNumber } from '../../model/format.ts';
import { horizontalBars, type Bar } from '../shared/bars.ts';
import { defineChart, type Panel, type TableCell } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { cellDrawing } from './cell-drawing.ts';
import {
  floorFor,
  round2,
  STANDARDS,
  type FloorKind,
  type FloorRow,
  type FloorView,
} from './floor.ts';

const view: readonly ViewField[] = [
  { key: 'mode', type: 'choice', initial: 'cell', values: ['cell', 'prison'] },
  { key: 'people', type: 'number', initial: 70, min: 1, max: 160 },
  { key: 'headcount', type: 'number', initial: 15000, min: 1000, max: 40000 },
  { key: 'basis', type: 'choice', initial: 'plans', values: ['plans', 'official'] },
];

const standard = (rows: readonly FloorRow[], id: string) =>
  rows.find((row) => row.id === id)?.value ?? 0;

const number = (value: number, locale: 'en' | 'es', decimals?: number): TableCell => ({
  kind: 'number',
  value,
  text: formatNumber(value, locale, decimals),
});
const text = (value: string, shownAs = value): TableCell => ({
  kind: 'text',
  value,
  text: shownAs,
});
const UNITS: Record<FloorKind, string> = {
  length: 'meters',
  width: 'meters',
  official: 'squareMeters',
  cells: 'cells',
  standard: 'squareMetersEach',
  'per-cell': 'peopleInCell',
  headcount: 'peopleInPrison',
};

/** The chart. */
export const floorSpace = defineChart<FloorRow, FloorView>({
  id: 'floor-space',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      kind: record.unit as FloorKind,
      value: Number(record.value),
      label: record.what ?? '',
      counter: record.counter ?? '',
    })),

  spec(rows, chosen, context) {
    const { palette, labels, locale } = context;
    const floor = floorFor(rows, chosen);
    const square = (value: number) => `${formatNumber(value, locale, decimals(value))} m²`;
    const bars: Bar[] = [
      {
        label: labels.eachPerson ?? '',
        value: floor.share,
        text: square(floor.share),
        color: palette.salvador,
        tint: palette['salvador-soft'],
        look: 'dashed',
        strong: true,
      },
      ...STANDARDS.map((id) => ({
        label: labels[`short.${id}`] ?? id,
        value: standard(rows, id),
        text: square(standard(rows, id)),
        color: palette.other,
      })),
    ];
    // One fixed scale, so that bars can be compared while the slider moves; a longer bar is cut.
    const { config, height } = horizontalBars(bars, context, { rowHeight: 28, max: 4.5 });
    const panels: Panel[] = [{ kind: 'chart', height, config }];
    if (chosen.basis !== 'official') panels.unshift(cellDrawing(rows, floor, context));
    return { panels };
  },

  table(rows, { locale, labels }) {
    const label = (key: string) => labels[key] ?? key;
    const plans =
      rows.length > 0
        ? floorFor(rows, { mode: 'cell', people: 1, headcount: 1, basis: 'plans' })
        : null;
    const share = (row: FloorRow): TableCell => {
      if (row.kind === 'standard') return number(row.value, locale);
      if (!plans || (row.kind !== 'per-cell' && row.kind !== 'headcount')) return text('', '–');
      const each = (row.kind === 'headcount' ? plans.cells * plans.area : plans.area) / row.value;
      return number(round2(each), locale, 2);
    };
    return {
      columns: ['what', 'value', 'unit', 'share', 'counter'].map((key) => ({
        key,
        label: label(key),
      })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          text(row.label),
          number(row.value, locale),
          text(row.kind, label(`units.${UNITS[row.kind]}`)),
          share(row),
          text(row.counter),
        ],
      })),
    };
  },

  sentence(rows, chosen) {
    const floor = floorFor(rows, chosen);
    const icrc = standard(rows, 'icrc-dormitory');
    const plain = (value: number) => ({ number: value, decimals: decimals(value) });
    return {
      people: { number: Math.round(floor.perCell) },
      headcount: { number: floor.headcount },
      area: plain(floor.area),
      cells: { number: floor.cells },
      share: plain(floor.share),
      icrc: plain(icrc),
      cpt: plain(standard(rows, 'cpt-multi')),
      ecthr: plain(standard(rows, 'ecthr-mursic')),
      pctIcrc: { number: Math.round((floor.share / icrc) * 100) },
    };
  },

  takeaway: ({ mode }) => (mode === 'prison' ? 'takeaway_prison' : 'takeaway'),
});

/** Two decimals at most, none that say nothing: 3, 3.4, 0.58. */
function decimals(value: number): number {
  return [0, 1].find((digits) => Number(value.toFixed(digits)) === round2(value)) ?? 2;
}
