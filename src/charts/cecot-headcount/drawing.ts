/** The drawing: points over time, with each capacity as a line from the day that it was said. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { knownDate } from '../shared/cells.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { KeyItem } from '../shared/key-row.ts';
import type { Shape } from '../shared/shapes.ts';
import { FRAME_TEXT, mark, textBlock, timeFrame, type TimeFrame } from '../shared/time-frame.ts';
import {
  drawnCounts,
  drawnLevels,
  lastCount,
  lastOfficial,
  type HeadcountRow,
  type HeadcountView,
} from './statements.ts';

const NARROW = 480;
const [FROM, TO] = ['2023-01-01', '2026-03-31'];
/** Highest level and distance of the grid, by which capacities are drawn. */
const SCALES: Record<string, { max: number; step: number }> = {
  all: { max: 85000, step: 20000 },
  built: { max: 45000, step: 10000 },
  none: { max: 22000, step: 5000 },
};

const fill = (template: string | undefined, values: Record<string, string>) =>
  (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The number as it was worded: "about 15,000", "at least 12,000", "10,000 to 20,000". */
export function worded(
  row: HeadcountRow,
  { labels, locale }: Pick<DrawContext, 'labels' | 'locale'>,
) {
  const [low, high] = [row.low, row.high ?? row.low].map((value) => formatNumber(value, locale));
  return fill(labels[`worded.${row.bound}`], { low: low ?? '', high: high ?? '' });
}

function point(row: HeadcountRow, frame: TimeFrame, { palette }: DrawContext): Shape[] {
  const x = frame.x(row.asOf);
  const [low, high] = [frame.y(row.low), frame.y(row.high ?? row.low)];
  const stroke = palette.salvador;
  const cap = (y: number): Shape => ({
    kind: 'line',
    x1: x - 4,
    y1: y,
    x2: x + 4,
    y2: y,
    stroke,
    lineWidth: 2,
  });
  if (row.bound === 'range') {
    const dash = [4, 3];
    return [
      { kind: 'line', x1: x, y1: low, x2: x, y2: high, stroke, lineWidth: 2, dash },
      cap(low),
      cap(high),
    ];
  }
  const look = row.official
    ? { color: stroke, square: row.what === 'received' }
    : { color: row.use === 'secondary' ? palette.other : stroke, hollow: palette.paper };
  const more: Shape[] =
    row.bound === 'at-least'
      ? [{ kind: 'line', x1: x, y1: low, x2: x, y2: low - 12, stroke, lineWidth: 2 }]
      : [];
  return [...more, mark(x, low, look)];
}

function level(row: HeadcountRow, frame: TimeFrame, context: DrawContext): Shape[] {
  const { palette, labels, locale, measure } = context;
  const y = frame.y(row.low);
  const start = row.asOf < FROM ? frame.left : frame.x(row.asOf);
  const dashed = row.what === 'plan' || row.what === 'bunks';
  const words = fill(labels[`level.${row.what}`], {
    value: formatNumber(row.low, locale),
    date: formatDate(row.asOf.slice(0, 7), locale),
  });
  const room = frame.right - frame.left - 4;
  const wide = Math.min(room, measure(words, chartFont(FRAME_TEXT)));
  const below = row.what === 'order';
  return [
    {
      kind: 'line',
      x1: start,
      y1: y,
      x2: frame.right,
      y2: y,
      stroke: row.official ? palette.salvador : palette['ink-soft'],
      lineWidth: row.what === 'advertised' ? 2.5 : 1.5,
      ...(dashed ? { dash: row.what === 'plan' ? [7, 5] : [2, 3] } : {}),
    },
    ...textBlock(
      words,
      {
        x: Math.max(frame.left + 4, Math.min(start + 2, frame.right - wide)),
        y: below ? y + 14 : y - 6,
        room,
        fill: palette.ink,
        up: !below,
      },
      measure,
    ),
  ];
}

/** Names beside the two points that the chart is about. */
function callouts(
  rows: readonly HeadcountRow[],
  view: HeadcountView,
  frame: TimeFrame,
  context: DrawContext,
): Shape[] {
  const { labels, locale, palette, measure, width } = context;
  const drawn = drawnCounts(rows, view);
  const say = (row: HeadcountRow, key: string) =>
    fill(labels[key], {
      value: worded(row, context),
      date: formatDate(row.asOf.slice(0, 7), locale),
    });
  const narrow = width < NARROW;
  const [official, last] = [lastOfficial(rows), lastCount(rows)];
  const place = (
    row: HeadcountRow,
    key: string,
    x: number,
    align: 'center' | 'right',
    room: number,
  ) =>
    drawn.includes(row)
      ? textBlock(
          say(row, key),
          { x, y: frame.y(row.low) + 20, room, align, fill: palette.ink, bold: true },
          measure,
        )
      : [];
  return [
    ...place(official, 'callout.received', frame.x(official.asOf), 'center', narrow ? 96 : 150),
    ...place(last, 'callout.held', frame.right, 'right', narrow ? 84 : 112),
  ];
}

/** The marks of the drawing with their meaning. */
export function headcountKey({ palette, labels }: DrawContext): KeyItem[] {
  const item = (key: string, draw: KeyItem['draw']) => ({
    label: labels[`key.${key}`] ?? '',
    draw,
  });
  const color = palette.salvador;
  return [
    item('official', (x, y) => mark(x, y, { color })),
    item('received', (x, y) => mark(x, y, { color, square: true })),
    item('other', (x, y) => mark(x, y, { color, hollow: palette.paper })),
    item('range', (x, y) => ({
      kind: 'line',
      x1: x,
      y1: y - 8,
      x2: x,
      y2: y + 8,
      stroke: color,
      lineWidth: 2,
      dash: [4, 3],
    })),
  ];
}

/** The panel with points and capacities. */
export function headcountDrawing(
  rows: readonly HeadcountRow[],
  view: HeadcountView,
  context: DrawContext,
): Panel {
  const height = context.width < NARROW ? 400 : 430;
  const scale = SCALES[view.levels] ?? { max: 85000, step: 20000 };
  const frame = timeFrame({ from: FROM, to: TO, ...scale, height }, context);
  const { palette, measure } = context;
  const counts = drawnCounts(rows, view);
  const numbers =
    view.said === 'show'
      ? counts.flatMap((row, i) => {
          const under = row.bound === 'range';
          const y = under
            ? frame.y(row.low) + 15
            : frame.y(row.low) - (row.bound === 'at-least' ? 16 : 10);
          return textBlock(
            String(i + 1),
            { x: frame.x(row.asOf), y, room: 40, align: 'center', bold: true, fill: palette.ink },
            measure,
          );
        })
      : callouts(rows, view, frame, context);
  return {
    kind: 'drawing',
    height,
    shapes: [
      ...frame.shapes,
      ...drawnLevels(rows, view).flatMap((row) => level(row, frame, context)),
      ...counts.flatMap((row) => point(row, frame, context)),
      ...numbers,
    ],
  };
}

const COLUMNS_FROM = 560;
const LEADING = 15;

/** Who said each number, in the order of the numbers beside the points. */
export function speakerList(
  rows: readonly HeadcountRow[],
  view: HeadcountView,
  context: DrawContext,
): Panel {
  const { width, palette, locale, measure } = context;
  const items = drawnCounts(rows, view);
  const columns = width >= COLUMNS_FROM ? 2 : 1;
  const column = (width - (columns - 1) * 20) / columns;
  const half = Math.ceil(items.length / columns);
  const shapes: Shape[] = [];
  let height = 0;
  for (let c = 0; c < columns; c++) {
    let y = 16;
    items.slice(c * half, (c + 1) * half).forEach((row, i) => {
      const x = c * (column + 20);
      const number = String(c * half + i + 1);
      const date = formatDate(knownDate(row.asOf, row.precision), locale);
      const lines = textBlock(
        `${date}: ${worded(row, context)}. ${row.who}.`,
        { x: x + 24, y, room: column - 24, fill: palette['ink-soft'] },
        measure,
      );
      shapes.push(
        ...textBlock(
          number,
          { x: x + 16, y, room: 20, align: 'right', bold: true, fill: palette.ink },
          measure,
        ),
        ...lines,
      );
      y += lines.length * LEADING + 4;
    });
    height = Math.max(height, y);
  }
  return { kind: 'drawing', height: height - 6, shapes };
}
