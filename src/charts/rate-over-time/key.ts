import type { DrawContext, Panel } from '../shared/define.ts';
import { keyRow } from '../shared/key-row.ts';
import type { Shape } from '../shared/shapes.ts';
import { mark } from '../shared/time-frame.ts';
import { dashedRing, diamond } from '../shared/marks.ts';

/** What the marks mean. */
export function timeKey(context: DrawContext): Panel {
  const { palette, labels } = context;
  const color = palette['ink-soft'];
  const item = (key: string, draw: (x: number, y: number) => Shape | Shape[]) => ({
    label: labels[`key.${key}`] ?? '',
    draw,
  });
  return keyRow(
    [
      item('line', (x, y) => [
        { kind: 'line', x1: x - 7, y1: y, x2: x + 7, y2: y, stroke: color, lineWidth: 2 },
      ]),
      item('count', (x, y) => mark(x, y, { color })),
      item('independent', (x, y) => mark(x, y, { color, hollow: palette.paper })),
      item('census', (x, y) => mark(x, y, { color, square: true })),
      item('apart', (x, y) => diamond(x, y, color)),
      item('estimate', (x, y) => dashedRing(x, y, color)),
    ],
    context,
  );
}
