/** The key of a drawing: marks with their meaning, in as many lines as the width needs. */
import type { DrawContext, Panel } from './define.ts';
import { chartFont } from './fonts.ts';
import type { Shape } from './shapes.ts';

/** One entry: what it means, and its mark drawn around a middle point. */
export interface KeyItem {
  label: string;
  draw: (x: number, y: number) => Shape | Shape[];
}

const SIZE = 12;
const LINE = 19;
const MARK = 20;
const GAP = 16;

/** The panel that explains the marks. */
export function keyRow(items: readonly KeyItem[], context: DrawContext): Panel {
  const { width, palette, measure } = context;
  const font = chartFont(SIZE);
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const { label, draw } of items) {
    const room = MARK + measure(label, font);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    shapes.push(...[draw(x + 7, y + 9)].flat());
    shapes.push({
      kind: 'text',
      x: x + MARK,
      y: y + 13,
      text: label,
      fill: palette['ink-soft'],
      font,
    });
    x += room + GAP;
  }
  return { kind: 'drawing', height: y + LINE + 6, shapes };
}
