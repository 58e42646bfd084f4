/** Drawings as SVG, written from their shapes: a circle stays a circle, where a canvas would trace it. */
import type { Shape } from '../charts/shared/shapes.ts';
import { escapeXml } from '../model/escape-xml.ts';

const round = (value: number): string => String(Number(value.toFixed(1)));
const ANCHOR = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' };

function attributes(values: Record<string, number | string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
}

function strokes(
  shape: Exclude<Shape, { kind: 'text' }>,
): Record<string, number | string | undefined> {
  if (!shape.stroke) return {};
  return {
    stroke: shape.stroke,
    'stroke-width': shape.lineWidth === 1 ? undefined : shape.lineWidth,
    'stroke-dasharray': 'dash' in shape ? shape.dash?.join(' ') : undefined,
  };
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'text': {
      const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(shape.font) ?? [];
      const look = `${weight === '400' ? '' : ` font-weight="${weight}"`}${ANCHOR[shape.align ?? 'left']}`;
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${size}"${look} fill="${shape.fill}">${escapeXml(shape.text)}</text>`;
    }
    case 'line':
      return `<path${attributes({ d: `M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}`, ...strokes(shape) })}/>`;
    case 'circle':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.r, fill: shape.fill ?? 'none', ...strokes(shape) })}/>`;
    case 'rect':
      return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.w, height: shape.h, rx: shape.radius, fill: shape.fill ?? 'none', ...strokes(shape) })}/>`;
  }
}

/** The shapes as SVG elements, colours as they stand in the shapes. */
export function shapesSvg(shapes: readonly Shape[]): string {
  return shapes.map(element).join('');
}
