/** Marks of points that never stand in a line. */
import type { Shape } from '../shared/shapes.ts';

const REACH = 4;

/** An empty diamond: a value from a list or from another series. */
export function diamond(x: number, y: number, color: string): Shape[] {
  const corners = [
    [x, y - REACH],
    [x + REACH, y],
    [x, y + REACH],
    [x - REACH, y],
  ] as const;
  return corners.map(([x1, y1], i): Shape => {
    const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1];
    return { kind: 'line', x1, y1, x2, y2, stroke: color, lineWidth: 1.5 };
  });
}

/** A dashed ring: an estimate. */
export const dashedRing = (x: number, y: number, color: string): Shape => ({
  kind: 'circle',
  x,
  y,
  r: 4.5,
  stroke: color,
  lineWidth: 1.5,
  dash: [2.5, 2],
});
