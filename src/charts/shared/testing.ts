/** Helpers of the charts' tests: what a table says when it is read back, what a drawing writes. */
import type { Spec, TableModel, TableRecord } from './define.ts';
import type { Shape } from './shapes.ts';

/** The records that the browser reads from a table: column key → machine-readable value. */
export function recordsOf({ columns, rows }: TableModel): TableRecord[] {
  return rows.map(({ key, cells }) => ({
    key,
    ...Object.fromEntries(cells.map(({ value }, i) => [columns[i]?.key ?? '', String(value)])),
  }));
}

/** All shapes of a picture's drawings. */
export function shapesOf({ panels }: Spec): Shape[] {
  return panels.flatMap((panel) => (panel.kind === 'drawing' ? panel.shapes : []));
}

/** All texts of a picture's drawings, joined by spaces as a reader meets them. */
export function writtenIn(spec: Spec): string {
  return shapesOf(spec)
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ');
}

/** How far the widest text of the drawings reaches, in pixels; above the width it is clipped. */
export function reachOf(spec: Spec, measure: (text: string, font: string) => number): number {
  const ends = shapesOf(spec).map((shape) => {
    if (shape.kind !== 'text') return 0;
    const { align = 'left', x } = shape;
    const length = measure(shape.text, shape.font);
    return x + { left: length, center: length / 2, right: 0 }[align];
  });
  return Math.max(0, ...ends);
}
