/** The drawing: points over time, with each capacity as a line from the day that it was said. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { FRAME_TEXT, textBlock, timeFrame, type TimeFrame } from '../shared/time-frame.ts';
import { fill, point, worded } from './points.ts';
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

function level(row: HeadcountRow, frame: TimeFrame, context: DrawContext): Shape[] {
  const { palette, labels, locale, measure, width } = context;
  const y = frame.y(row.low);
  const start = row.asOf < FROM ? frame.left : frame.x(row.asOf);
  const dashed = row.what === 'plan' || row.what === 'bunks';
  const words = fill(labels[`level.${row.what}`], {
    value: formatNumber(row.low, locale),
    // A narrow picture has room for the year only; the table has the date.
    date: formatDate(row.asOf.slice(0, width < NARROW ? 4 : 7), locale),
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
  // On the scale of the plan the points lie too close together for names in a narrow picture.
  if (narrow && view.levels === 'all') return [];
  const [official, last] = [lastOfficial(rows), lastCount(rows)];
  const place = (
    row: HeadcountRow,
    key: string,
    at: { x: number; align: 'center' | 'right'; room: number },
  ) =>
    drawn.includes(row)
      ? textBlock(
          say(row, key),
          {
            ...at,
            y: frame.y(row.low) + (narrow ? 38 : 21),
            fill: palette.ink,
            bold: true,
            paper: palette.paper,
          },
          measure,
        )
      : [];
  // Left of the range that follows it, which would cut through the words.
  const received = narrow
    ? { x: frame.x('2025-03-01') - 4, align: 'right' as const, room: 100 }
    : { x: frame.x(official.asOf), align: 'center' as const, room: 150 };
  return [
    ...place(official, 'callout.received', received),
    ...place(last, 'callout.held', { x: frame.right, align: 'right', room: narrow ? 86 : 104 }),
  ];
}

/** The panel with points and capacities. */
export function headcountDrawing(
  rows: readonly HeadcountRow[],
  view: HeadcountView,
  context: DrawContext,
): Panel {
  const height = context.width < NARROW ? 400 : 430;
  const scale = SCALES[view.levels] ?? { max: 45000, step: 10000 };
  const frame = timeFrame({ from: FROM, to: TO, ...scale, height }, context);
  const { palette, measure } = context;
  const counts = drawnCounts(rows, view);
  const numbers =
    view.said === 'show'
      ? counts.flatMap((row, i) => {
          const y = frame.y(row.low) + 17;
          const before = counts[i - 1];
          const x = frame.x(row.asOf);
          // A range just before would cut through the number.
          const aside = before?.bound === 'range' && x - frame.x(before.asOf) < 14 ? 5 : 0;
          return textBlock(
            String(i + 1),
            { x: x + aside, y, room: 40, align: 'center', bold: true, fill: palette.ink },
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
