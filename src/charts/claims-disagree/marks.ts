/** Marks of positions: official full, others hollow, estimates and plans dashed; used ones ringed. */
import type { DrawContext } from '../shared/define.ts';
import type { Shape } from '../shared/shapes.ts';
import type { Look, Position, Voice } from './claims.ts';

const R = 5;
/** Radius of the ring around what this site uses. */
export const RING = R + 3.4;

/** El Salvador's and US officials in their colours, everyone else in grey. */
export function hueOf(voice: Voice, { palette }: Pick<DrawContext, 'palette'>): string {
  if (voice === 'government') return palette.salvador;
  return voice === 'official-us' ? palette.states : palette.other;
}

function body(look: Look, color: string, { palette }: Pick<DrawContext, 'palette'>) {
  if (look === 'official') return { fill: color };
  return {
    fill: palette.paper,
    stroke: color,
    lineWidth: 1.8,
    ...(look === 'estimate' ? { dash: [2.4, 2] } : {}),
  };
}

/** One mark of a look, for positions and for the key. */
export function lookMark(
  x: number,
  y: number,
  look: Look,
  color: string,
  context: Pick<DrawContext, 'palette'>,
): Shape {
  return {
    kind: 'circle',
    x,
    y,
    r: look === 'official' ? R : R - 0.9,
    ...body(look, color, context),
  };
}

/** The ring around what this site uses; a smaller one stands in the key. */
export function usedRing(
  x: number,
  y: number,
  { palette }: Pick<DrawContext, 'palette'>,
  r = RING,
): Shape {
  return { kind: 'circle', x, y, r, stroke: palette.accent, lineWidth: 1.8 };
}

/** A position on its scale: a point, or a bar with round ends for a range. */
export function positionMark(
  position: Position,
  [left, right]: readonly [number, number],
  y: number,
  context: Pick<DrawContext, 'palette'>,
): Shape[] {
  const { palette } = context;
  const color = hueOf(position.voice, context);
  if (right - left < 1) {
    const ring = position.used ? [usedRing(left, y, context)] : [];
    return [lookMark(left, y, position.look, color, context), ...ring];
  }
  const bar = (grow: number) => ({
    kind: 'rect' as const,
    x: left - R - grow,
    y: y - R - grow,
    w: right - left + 2 * (R + grow),
    h: 2 * (R + grow),
    radius: R + grow,
  });
  return [
    { ...bar(-0.9), ...body(position.look, color, context) },
    ...(position.used ? [{ ...bar(RING - R), stroke: palette.accent, lineWidth: 1.8 }] : []),
  ];
}
