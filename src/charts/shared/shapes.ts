/** Plain shapes for pictures that are not Chart.js charts, painted with the canvas 2D API. */

/** A shape with its place in pixels; colours are CSS colours from the palette. */
export type Shape =
  | {
      kind: 'rect';
      x: number;
      y: number;
      w: number;
      h: number;
      fill?: string;
      stroke?: string;
      dash?: number[];
      lineWidth?: number;
      radius?: number;
    }
  | {
      kind: 'circle';
      x: number;
      y: number;
      r: number;
      fill?: string;
      stroke?: string;
      lineWidth?: number;
      dash?: number[];
    }
  | {
      kind: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      stroke: string;
      lineWidth?: number;
      dash?: number[];
    }
  | {
      kind: 'text';
      x: number;
      y: number;
      text: string;
      fill: string;
      font: string;
      align?: 'left' | 'center' | 'right';
    };

/** The part of a 2D context that painting needs, in the browser as at build. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'beginPath'
  | 'rect'
  | 'roundRect'
  | 'arc'
  | 'moveTo'
  | 'lineTo'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillText'
>;

function trace(context: PaintContext, shape: Exclude<Shape, { kind: 'text' }>): void {
  context.beginPath();
  if (shape.kind === 'circle') context.arc(shape.x, shape.y, shape.r, 0, Math.PI * 2);
  else if (shape.kind === 'line') {
    context.moveTo(shape.x1, shape.y1);
    context.lineTo(shape.x2, shape.y2);
  } else if (shape.radius) context.roundRect(shape.x, shape.y, shape.w, shape.h, shape.radius);
  else context.rect(shape.x, shape.y, shape.w, shape.h);
}

/** Paints shapes in order. */
export function paint(context: PaintContext, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      context.font = shape.font;
      context.fillStyle = shape.fill;
      context.textAlign = shape.align ?? 'left';
      context.textBaseline = 'alphabetic';
      context.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    trace(context, shape);
    if (shape.kind !== 'line' && shape.fill) {
      context.fillStyle = shape.fill;
      context.fill();
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.lineWidth ?? 1;
      context.setLineDash('dash' in shape ? (shape.dash ?? []) : []);
      context.stroke();
      context.setLineDash([]);
    }
  }
}
