/** A crowd of as many figures as it takes to hold one prisoner, who is filled. */
import type { DrawContext, Panel } from '../shared/define.ts';
import type { Shape } from '../shared/shapes.ts';
import { textPanel, type Block } from '../shared/text-panel.ts';

/** Height of a crowd as a share of its width. */
const TALL = { narrow: 0.42, wide: 0.27 };
const NARROW = 480;
/** Below this many pixels a figure is a dot: head and body would run together. */
const SMALLEST_FIGURE = 13;
const LARGEST = 44;

/** Places the figures: how many stand in a row, and how far apart. */
export function grid(count: number, width: number): { columns: number; step: number } {
  const share = width < NARROW ? TALL.narrow : TALL.wide;
  const columns = Math.min(count, Math.max(1, Math.ceil(Math.sqrt(count / share))));
  return { columns, step: Math.min(LARGEST, width / columns) };
}

function figure(x: number, y: number, size: number, colors: { fill?: string; stroke: string }) {
  const head = size * 0.16;
  const look = { ...(colors.fill ? { fill: colors.fill } : {}), stroke: colors.stroke };
  const lineWidth = 1.25;
  return [
    { kind: 'circle' as const, x, y: y - size * 0.25, r: head, ...look, lineWidth },
    {
      kind: 'rect' as const,
      x: x - size * 0.2,
      y: y - size * 0.04,
      w: size * 0.4,
      h: size * 0.46,
      radius: size * 0.19,
      ...look,
      lineWidth,
    },
  ];
}

/**
 * The panel: a heading, and the crowd below it. One figure is filled: the first, or, among dots,
 * one that its ring sets apart.
 */
export function crowd(
  count: number,
  color: string,
  heading: readonly Block[],
  context: DrawContext,
): Panel {
  const { width, palette } = context;
  const head = textPanel(heading, context);
  const { columns, step } = grid(count, width);
  const rows = Math.ceil(count / columns);
  const figures = step >= SMALLEST_FIGURE;
  // A ring needs room on all sides, so the dot that it marks stands inside the crowd.
  const held = figures ? 0 : Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  const place = (i: number) =>
    [
      (i % columns) * step + step / 2,
      head.height + Math.floor(i / columns) * step + step / 2,
    ] as const;
  const r = Math.max(0.9, step * 0.28);
  const shapes = Array.from({ length: count }, (_, i): Shape[] => {
    const [x, y] = place(i);
    if (figures)
      return figure(
        x,
        y,
        step,
        i === held ? { fill: color, stroke: color } : { stroke: palette.other },
      );
    return i === held ? [] : [{ kind: 'circle', x, y, r, fill: palette.other }];
  }).flat();
  if (!figures) {
    const [x, y] = place(held);
    shapes.push(
      { kind: 'circle', x, y, r: Math.max(2, r), fill: color },
      { kind: 'circle', x, y, r: Math.max(7, r + 4), stroke: color, lineWidth: 2 },
    );
  }
  return {
    kind: 'drawing',
    height: Math.ceil(head.height + rows * step + 6),
    shapes: [...(head.kind === 'drawing' ? head.shapes : []), ...shapes],
  };
}
