/** The marks of the drawing: what each statement looks like, and the key to it. */
import { formatNumber } from '../../model/format.ts';
import type { DrawContext } from '../shared/define.ts';
import type { KeyItem } from '../shared/key-row.ts';
import type { Shape } from '../shared/shapes.ts';
import { mark, type TimeFrame } from '../shared/time-frame.ts';
import type { HeadcountRow } from './statements.ts';

/** A template of the interface with its values. */
export const fill = (template: string | undefined, values: Record<string, string>) =>
  (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The number as it was worded: "about 15,000", "at least 12,000", "10,000 to 20,000". */
export function worded(
  row: HeadcountRow,
  { labels, locale }: Pick<DrawContext, 'labels' | 'locale'>,
) {
  const [low, high] = [row.low, row.high ?? row.low].map((value) => formatNumber(value, locale));
  return fill(labels[`worded.${row.bound}`], { low: low ?? '', high: high ?? '' });
}

/** One statement: a point, a point with a tick for "at least", or a dashed range. */
export function point(row: HeadcountRow, frame: TimeFrame, { palette }: DrawContext): Shape[] {
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
    item('atLeast', (x, y) => [
      { kind: 'line', x1: x, y1: y + 2, x2: x, y2: y - 9, stroke: color, lineWidth: 2 },
      mark(x, y + 3, { color, hollow: palette.paper }),
    ]),
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
