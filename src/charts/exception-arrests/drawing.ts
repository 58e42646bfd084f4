/** The running total as steps: each holds until the next announcement. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import type { KeyItem } from '../shared/key-row.ts';
import type { Shape } from '../shared/shapes.ts';
import {
  atLeast,
  mark,
  textBlock,
  timeFrame,
  type BlockPlace,
  type TimeFrame,
} from '../shared/time-frame.ts';
import { BEFORE_OFFER, officialTotals, totalOf, YEAR_ONE, type ArrestRow } from './arrests.ts';

const NARROW = 480;
const TICK = 9;

function steps(totals: readonly ArrestRow[], frame: TimeFrame, stroke: string): Shape[] {
  return totals.slice(1).flatMap((row, i): Shape[] => {
    const before = totals[i] ?? row;
    const [x1, x2] = [frame.x(before.asOf), frame.x(row.asOf)];
    const [y1, y2] = [frame.y(before.arrests), frame.y(row.arrests)];
    const line = { kind: 'line' as const, stroke, lineWidth: 2.5 };
    return [
      { ...line, x1, y1, x2, y2: y1 },
      { ...line, x1: x2, y1, x2, y2 },
    ];
  });
}

function names(rows: readonly ArrestRow[], frame: TimeFrame, context: DrawContext): Shape[] {
  const { labels, locale, palette, measure, width } = context;
  const narrow = width < NARROW;
  const last = officialTotals(rows).at(-1);
  const name = (row: ArrestRow, place: Omit<BlockPlace, 'x' | 'y' | 'fill'>, offset: number) =>
    textBlock(
      (labels[`callout.${row.bound}`] ?? '')
        .replace('{arrests}', formatNumber(row.arrests, locale))
        .replace('{date}', formatDate(row.asOf, locale)),
      {
        ...place,
        x: place.align === 'right' ? frame.right : frame.x(row.asOf) + 2,
        y: frame.y(row.arrests) + offset,
        fill: palette.ink,
        bold: true,
        paper: palette.paper,
      },
      measure,
    );
  return [
    ...name(totalOf(rows, YEAR_ONE), { room: narrow ? 112 : 180 }, narrow ? 26 : 40),
    ...(narrow ? [] : name(totalOf(rows, BEFORE_OFFER), { room: 160 }, 30)),
    ...(last ? name(last, { align: 'right', room: narrow ? 130 : 300, up: true }, -18) : []),
  ];
}

/** The marks of the drawing with their meaning. */
export function arrestsKey({ palette, labels }: DrawContext): KeyItem[] {
  const color = palette.salvador;
  const look = { color, small: true };
  return [
    { label: labels['key.official'] ?? '', draw: (x, y) => mark(x, y, look) },
    {
      label: labels['key.atLeast'] ?? '',
      draw: (x, y) => [atLeast(x, y + 3, color, TICK), mark(x, y + 3, look)],
    },
    {
      label: labels['key.press'] ?? '',
      draw: (x, y) => mark(x, y, { ...look, hollow: palette.paper }),
    },
  ];
}

/** The panel with the steps. */
export function arrestsDrawing(rows: readonly ArrestRow[], context: DrawContext): Panel {
  const { palette, width } = context;
  const height = width < NARROW ? 340 : 400;
  const frame = timeFrame(
    { from: '2022-01-01', to: '2026-03-31', max: 110000, step: 20000, height },
    context,
  );
  const color = palette.salvador;
  const points = rows
    .filter(({ drawn }) => drawn)
    .flatMap((row): Shape[] => {
      const [x, y] = [frame.x(row.asOf), frame.y(row.arrests)];
      const hollow = row.official ? {} : { hollow: palette.paper };
      return [
        ...(row.bound === 'at-least' ? [atLeast(x, y, color, TICK)] : []),
        mark(x, y, { color, small: true, ...hollow }),
      ];
    });
  return {
    kind: 'drawing',
    height,
    shapes: [
      ...frame.shapes,
      ...names(rows, frame, context),
      ...steps(officialTotals(rows), frame, color),
      ...points,
    ],
  };
}
