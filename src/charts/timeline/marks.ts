/** One mark an event: full when confirmed, hollow when reported, dashed when unconfirmed. */
import type { DrawContext } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import type { Certainty } from './events.ts';

/** Radius of a mark without a number; smaller where two must fit into a narrow column. */
export const PLAIN = { wide: 3.4, narrow: 3 };
/** Radius of a mark that holds a number. */
export const NUMBERED = 7.5;

/** A mark around a middle point; with a number, it is larger and in the accent colour. */
export function eventMark(
  [x, y]: readonly [number, number],
  certainty: Certainty,
  { palette }: Pick<DrawContext, 'palette'>,
  { number, radius = PLAIN.wide }: { number?: number | undefined; radius?: number } = {},
): Shape[] {
  const color = number === undefined ? palette.other : palette.accent;
  const r = number === undefined ? radius : NUMBERED;
  const solid = certainty === 'confirmed';
  const line = number === undefined ? 1.4 : 1.6;
  const circle: Shape = solid
    ? { kind: 'circle', x, y, r, fill: color }
    : {
        kind: 'circle',
        x,
        y,
        r: r - line / 2,
        fill: palette.paper,
        stroke: color,
        lineWidth: line,
        ...(certainty === 'reported' ? {} : { dash: [2.2, 1.8] }),
      };
  if (number === undefined) return [circle];
  return [
    circle,
    {
      kind: 'text',
      x,
      y: y + 3.4,
      text: String(number),
      fill: solid ? palette.paper : color,
      font: chartFont(number > 9 ? 9 : 9.5, 700),
      align: 'center',
    },
  ];
}
