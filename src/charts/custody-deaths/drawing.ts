/** Two series that are never joined, and one official number apart from both. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { knownDate } from '../shared/cells.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import type { KeyItem } from '../shared/key-row.ts';
import type { Shape } from '../shared/shapes.ts';
import {
  atLeast,
  mark,
  textBlock,
  timeFrame,
  type BlockPlace,
  type MarkLook,
  type TimeFrame,
} from '../shared/time-frame.ts';
import { newest, pointsOf, runsOf, type DeathRow, type Series } from './deaths.ts';

const NARROW = 480;
type Drawn = Exclude<Series, 'other'>;

function looks(palette: DrawContext['palette']): Record<Drawn, MarkLook> {
  return {
    sjh: { color: palette.salvador, hollow: palette.paper },
    cristosal: { color: palette['ink-soft'], hollow: palette.paper, square: true },
    official: { color: palette.salvador },
  };
}

function series(
  rows: readonly DeathRow[],
  id: Drawn,
  frame: TimeFrame,
  { palette }: DrawContext,
): Shape[] {
  const look = looks(palette)[id];
  const lines = runsOf(rows, id).flatMap((run) =>
    run.slice(1).map((row, i): Shape => {
      const before = run[i] ?? row;
      return {
        kind: 'line',
        x1: frame.x(before.asOf),
        y1: frame.y(before.deaths),
        x2: frame.x(row.asOf),
        y2: frame.y(row.deaths),
        stroke: look.color,
        lineWidth: 2,
      };
    }),
  );
  const marks = pointsOf(rows, id).flatMap((row) => {
    const [x, y] = [frame.x(row.asOf), frame.y(row.deaths)];
    const small = id !== 'official';
    return [
      ...(row.bound === 'at-least' ? [atLeast(x, y, look.color, 10)] : []),
      mark(x, y, { ...look, small }),
    ];
  });
  return [...lines, ...marks];
}

function names(rows: readonly DeathRow[], frame: TimeFrame, context: DrawContext): Shape[] {
  const { palette, labels, locale, measure, width } = context;
  const narrow = width < NARROW;
  const name = (id: Drawn, place: (x: number, y: number) => Omit<BlockPlace, 'fill'>) => {
    const row = newest(rows, id);
    const words = (labels[`name.${id}`] ?? '')
      .replace('{deaths}', formatNumber(row.deaths, locale))
      .replace('{date}', formatDate(knownDate(row.asOf, row.precision), locale));
    const fill = id === 'official' ? palette.ink : looks(palette)[id].color;
    return textBlock(
      words,
      { ...place(frame.x(row.asOf), frame.y(row.deaths)), fill, bold: true, paper: palette.paper },
      measure,
    );
  };
  return [
    ...name('sjh', (_, y) => ({
      x: frame.right,
      y: y - 14,
      room: narrow ? 200 : 260,
      align: 'right',
      up: true,
    })),
    ...name('cristosal', (x, y) => ({
      x: x - 6,
      y: y - 14,
      room: narrow ? 110 : 280,
      align: 'right',
      up: true,
    })),
    ...name('official', (x, y) => ({
      x: x + 4,
      y: y + 22,
      room: Math.min(narrow ? 190 : 300, frame.right - x - 4),
    })),
  ];
}

/** The marks of the drawing with their meaning. */
export function deathsKey({ palette, labels }: DrawContext): KeyItem[] {
  return (['sjh', 'cristosal', 'official'] as const).map((id) => ({
    label: labels[`key.${id}`] ?? '',
    draw: (x, y) => mark(x, y, looks(palette)[id]),
  }));
}

/** The panel with both series and the official number. */
export function deathsDrawing(rows: readonly DeathRow[], context: DrawContext): Panel {
  const height = context.width < NARROW ? 370 : 410;
  const frame = timeFrame(
    { from: '2022-01-01', to: '2026-03-31', max: 600, step: 100, height },
    context,
  );
  return {
    kind: 'drawing',
    height,
    shapes: [
      ...frame.shapes,
      ...names(rows, frame, context),
      ...series(rows, 'cristosal', frame, context),
      ...series(rows, 'sjh', frame, context),
      ...series(rows, 'official', frame, context),
    ],
  };
}
